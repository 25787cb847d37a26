import type { Catalog } from '../catalog.ts';

export const quiet: Catalog['quiet'] = {
  notice: '“Not taking notes” is on the table. Nothing is written now.',
  noticeEnd: '“Not taking notes” is on the table. No sentence is saved without your yes.',
  noticeOpen: '{{notice}} Read what it means.',
  open: '“Not taking notes” is no longer on the table. You can write again.',

  page: {
    title: 'Not taking notes',
    lead: 'This is how it is when the card is on the table.',
    closes: 'This closes now',
    closesWriting: 'Nobody can write freely here, neither of us.',
    closesWhy: 'You still get answers. I say why out loud.',
    must: 'This I must write all the same',
    mustWhere: 'I write it in your record at social services. Not here.',
    yours: 'This is yours',
    here: 'This is how we do it here',
    hereScreen: 'Only this screen, that we both see.',
    hereEnd: 'Last of all we write together. I read it aloud.',
    hereYes: 'You say yes to each. Without your yes it is gone.',
    hereBack: 'Put the card back to write again.',
    close: 'Okay',
    whoCloses: 'The youth closes the page.',
  },

  ownWord: 'No own words are written now.',
  points: 'No new points are written now. Say them instead.',
  why: 'We say why out loud. It is not written down.',
  whyGoes: 'What is written is removed if the answer is saved again: {{why}}',
  whyAloud: 'We said why out loud. It was not written down: “Not taking notes” is on the table.',
  whyAloudKept:
    'We said why out loud. It was not written down: “Not taking notes” was on the table.',
  whyAloudShort: 'We said why out loud',
  whyMissing: 'Write why. You can write again now.',
  sentences: 'You write sentences together last of all, in Our frame.',
  waiting: 'without your yes',

  desk: {
    title: 'Sentences, one at a time',
    hint: 'Read the sentence aloud. It is saved only if the youth says yes to that very one.',
    label: 'Sentences to say yes to',
    write: 'New sentence, only on the screen',
    put: 'Show the sentence',
    standing: 'May this one stay?',
    pending: 'Only on the screen. May it be saved?',
    yes: 'Yes from the youth',
    yesTo: 'Yes from the youth to {{text}}',
    given: 'The youth has said yes',
    remove: 'Remove {{text}}',
    left_one: 'One sentence has no yes. It does not come along.',
    left_other: '{{count}} sentences have no yes. They do not come along.',
    shown: 'The sentence is only on the screen. It waits for the youth’s yes.',
    approved: 'The youth has said yes. The sentence is saved.',
    gone: 'The sentence is gone.',
  },

  declined:
    'Sentences without the youth’s yes are removed, also if you keep the rest for next time.',
  kept: 'Sentences without the youth’s yes are removed.',
  noText: 'the words are removed',
};
