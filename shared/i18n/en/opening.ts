import type { Catalog } from '../catalog.ts';

export const opening: Catalog['opening'] = {
  parts: {
    label: 'Before we begin',
    limits: 'How it is',
    rules: 'How we want it',
  },
  first: 'This comes first. Next opens the rest.',

  age: {
    label: 'Holds for you who are',
    none: 'Holds for all ages',
  },
  limits: {
    stop: {
      title: 'You can stop',
      words: 'You can skip, take a break or stop whenever you want. You need not say why.',
    },
    frame: {
      title: 'What we write together',
      words:
        'Our frame is kept only if both say yes. It is no case file and no consent. It can be put in the file. You get a copy.',
    },
  },

  origin: {
    open: 'Law and sources',
    title: 'Where the words come from',
    for: 'For the caseworker:',
    draft: 'Draft',
    overdue_one: 'One text should have been reviewed. Check it before you use it.',
    overdue_other: '{{count}} texts should have been reviewed. Check them before you use them.',
  },

  rules: {
    title: 'Choose together',
    hint: 'As many as you like. None at all is fine too.',
    label: 'Rules to choose from',
    own: 'A rule of your own',
    put: 'Add the rule',
    remove: 'Remove the rule {{text}}',
    full: 'There is room for twenty rules.',
    quiet: 'No rules of your own are written now. You can choose among those there are.',
    written: 'The rule is added.',
    removed: 'The rule is removed.',
  },

  plan: { title: 'What we said on the phone' },

  closing: {
    title: 'How was the meeting?',
    hint: 'Choose what is true, or nothing. It is about the meeting, not about either of you.',
    sayer: 'Who says it?',
    label: 'Words about the meeting',
    own: 'Your own words about the meeting',
    put: 'Add the words',
    ownLabel: 'Own words that were said',
    remove: 'Remove the words {{text}}',
    full: 'There is room for forty words about the meeting.',
    quiet: 'No words of your own are written now. You can choose among those there are.',
    written: 'The words are added.',
    removed: 'The words are removed.',
    nextTime: 'What should be different next time?',
    nextHint: 'Write it in if both want it.',
    ideas: 'Suggestions to begin from',
  },
};
