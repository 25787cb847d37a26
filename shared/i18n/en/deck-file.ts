import type { Catalog } from '../catalog.ts';

export const deckFile: Catalog['deckFile'] = {
  line: 'Line {{line}}: {{reason}}',
  lineInCard: 'Line {{line}}, card {{card}}: {{reason}}',
  languages: { sv: 'Swedish', en: 'English' },
  expected: {
    text: 'a text in quotation marks',
    number: 'a number',
    list: 'a list in [ ]',
    group: 'a group in { }',
  },
  notes: {
    'too-big': 'The file is larger than {{limit}} kB.',
    'not-utf8': 'There are characters here that cannot be read. Save the file as UTF-8.',
    'not-json':
      'The file cannot be read here. Often a comma or a quotation mark is missing just before.',
    'too-deep': 'Too many groups lie inside each other here.',
    'repeated-field': 'The field {{field}} stands twice.',
    'not-a-deck-file': 'This is not a deck. The field format must be {{format}}.',
    'newer-format': 'The field formatVersion must be {{version}} for this program.',
    'unknown-deck': 'The field deck says which deck it is: {{choices}}.',
    'missing-field': 'The field {{field}} is missing.',
    'missing-language': 'The field {{field}} is missing. The text must be in {{language}} too.',
    'unknown-field': 'There is no field {{field}} in such a deck. Is it misspelt?',
    'wrong-type': 'The field {{field}} must be {{expected}}.',
    'wrong-choice': 'The field {{field}} can only be one of: {{choices}}.',
    'empty-text': 'The field {{field}} is empty.',
    'long-text': 'The field {{field}} is too long. There is room for {{limit}}.',
    'invisible-sign':
      'The field {{field}} has a character that cannot be seen, or a line break. Write the text anew.',
    'wrong-id': 'The field {{field}} may have small letters a to z, digits and hyphens.',
    'repeated-id': 'Two cards are called {{id}}. Each card needs an id of its own.',
    'taken-id': 'The program’s own deck is called {{id}}. Give your deck an id of its own.',
    'closing-card-missing':
      'The card {{id}} is missing. It must be there: with it the youth can say no to notes.',
    'empty-deck': 'The deck has no cards.',
    'too-many-cards': 'The deck has too many cards. There is room for {{limit}}.',
    'wrong-number': 'The field {{field}} must be a whole number, from 1 to 9999.',
    'wrong-date': 'The field {{field}} must be a day that exists, written as 2026-11-22.',
    'future-date': 'The field {{field}} is a day that has not been yet.',
    'review-before-check': 'The field {{field}} is a day before checkedOn.',
    'unknown-law':
      'The program does not know the place {{law}} in the law. Write sol 20:2, for example.',
    'unknown-card': 'No card in the Soc Box is called {{id}}.',
    'more-mistakes': 'More mistakes that are not shown here: {{count}}. Mend these first.',
    'long-sentence':
      'A sentence in {{field}} has {{count}} words. {{limit}} at most is easier to hear.',
    'review-passed': 'The day for reviewing the deck has passed.',
  },
};
