import type { Catalog } from '../catalog.ts';

export const rights: Catalog['rights'] = {
  whose: 'Who is it for?',
  yours: 'This holds for you who are {{age}}.',
  list: 'Your rights',
  turn: 'Where you can turn',
  turnHint: 'Write it down or take a photo. Soc Box makes no calls and opens no pages.',
  checked: 'Checked on {{day}}.',
  drafts:
    'The texts are drafts. No lawyer, young person or organisation has reviewed them yet. Where one is not checked against the law or the page, its card says so.',
  certainty: {
    'second-hand': 'Second-hand. Check before you promise anything.',
    believed: 'Our own way of saying it. Promise no more than that.',
  },
  poster: {
    open: 'Make a poster',
    title: 'Poster: Your rights',
    hint: 'For the waiting room, or to take home. It is about nobody, and nothing is kept about who took it.',
    size: 'Size',
    sizes: { A4: 'A4', A3: 'A3' },
    sizeWords: { A4: 'For the printer at the office.', A3: 'For the wall.' },
    language: 'Language',
    holdsUntil: 'The texts must be reviewed by {{day}}. Put up a new poster then.',
    overdue_one:
      'A text on the poster should have been reviewed already. Check it before you put it up.',
    overdue_other:
      '{{count}} texts on the poster should have been reviewed already. Check them before you put it up.',
  },
  paper: {
    title: 'Your rights',
    lead: 'when you meet social services',
    ages: {
      under15: 'You who are under 15',
      from15: 'You who are 15, 16 or 17',
      from18: 'You who have turned 18',
    },
    rights: 'What you have a right to',
    turn: 'Where you can turn',
    laws: 'The laws: {{laws}}.',
    checked: 'Checked against the law on {{day}}.',
    draft: 'The text is a draft, no lawyer has reviewed it yet.',
    until: 'Replace the poster by {{day}}.',
    overdue: 'The text should have been reviewed on {{day}}.',
    credit: 'Made with Soc Box.',
  },
};
