import type { Catalog } from '../catalog.ts';

export const unlock: Catalog['unlock'] = {
  tagline: 'You sit at the same screen. Everything that is saved can be seen by you both.',
  credit: 'The words in the box come from young people and caseworkers in {{source}}.',
  settings: 'Settings',

  locked: {
    asked: 'The program is locked.',
    idle: 'The program locked itself. Nobody had touched the computer for a while.',
    suspend: 'The program locked itself when the computer went to sleep.',
    'screen-locked': 'The program locked itself when the screen was locked.',
    'user-switched': 'The program locked itself when the computer changed users.',
    'vault-gone':
      'The part of the program that saves has stopped. All that was shown as saved is still there.',
  },
  notBackedUp: {
    what: 'No backup was made. {{why}}',
    todo: 'All that was shown as saved is still there. The program tries again when you lock next time.',
  },
  locking: 'Locking …',

  accounts: {
    title: 'Who are you?',
    reading: 'Looking for accounts …',
    none: {
      title: 'There is no account here yet',
      words: 'Creating one takes a couple of minutes. Have pen and paper at hand.',
      action: 'Create an account',
    },
    new: 'New account',
    other: 'Another account',
    nameless: 'An account we cannot read',
    damaged: 'Its details are damaged. Ask IT support.',
    newer: 'Made with a newer version. Update the program.',
  },

  role: { caseworker: 'Caseworker', supervisor: 'Supervisor' },

  enter: {
    title: 'Hello {{name}}',
    passphrase: 'Your passphrase',
    unlock: 'Unlock',
    unlocking: 'Unlocking …',
    forgotten: 'I have forgotten the passphrase',
    wait_one: 'Wait {{count}} second',
    wait_other: 'Wait {{count}} seconds',
    withSheet: 'Use the recovery sheet',
    waitOver: 'You can try again now.',
  },

  new: {
    title: 'New account',
    step: 'Step {{step}} of {{of}}',
    name: 'What is your name?',
    nameHint: {
      caseworker: 'It stands in the frame that the youth takes home.',
      supervisor: 'The youth is told by name who can read the frame.',
    },
    role: {
      label: 'Your role',
      caseworker: 'You hold meetings with youths and agree on a frame with them.',
      supervisor: 'You read agreed frames, to see that we keep our word. Not to judge any youth.',
    },
    unit: 'Unit, if you are several',
    making: 'Creating the account …',
    make: 'Create the account',
  },

  phrase: {
    suggested: {
      title: 'Your passphrase',
      words: 'Write the five words on paper. Keep the paper where only you can reach it.',
      label: 'Five words',
      another: 'Other words',
      own: 'I want one of my own',
      next: 'I have written it down',
    },
    own: {
      title: 'Your own passphrase',
      label: 'Passphrase',
      hint: 'At least twelve characters. Take several words that do not belong together.',
      suggested: 'Give me five words instead',
      judging: 'Checking …',
      strong: 'It will hold.',
    },
    repeat: {
      title: 'Type the passphrase once more',
      words: 'Then you know that you have it right. The program cannot find it for you later.',
      label: 'The passphrase',
      different: 'Those are not the same words. Try again, or show the passphrase.',
      show: 'Show the passphrase again',
    },
    weakness: {
      short: 'It is too short. At least twelve characters.',
      common: 'It is made of common words and easy to guess. Add more words.',
      name: 'It has your name in it. Choose other words.',
      pattern: 'It follows a pattern. Avoid dates, rows on the keyboard and repeats.',
      guessable: 'It is easy to guess. Add a word that does not belong with the others.',
    },
  },

  recover: {
    title: 'New passphrase',
    words: 'Take out the recovery sheet. The code on it is your way in.',
    code: 'The code on the sheet',
    codeHint: 'Capital or small letters, with or without dashes: anything goes.',
    problem: {
      sign: '{{sign}} is in no code. Look at the sheet again.',
      length_one: 'The code has 25 characters. There is {{count}} here.',
      length_other: 'The code has 25 characters. There are {{count}} here.',
    },
    save: 'Change passphrase and unlock',
    saving: 'Changing passphrase …',
    changeCode: 'Change the code',
  },
};
