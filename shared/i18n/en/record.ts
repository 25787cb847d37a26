import type { Catalog } from '../catalog.ts';

export const record: Catalog['record'] = {
  button: 'All about me',
  title: 'All that is saved about me',
  lead: 'Here is all that the program has saved about you. Nothing is hidden.',
  asOf: 'This is how it was {{when}}.',
  contents: 'On this page',
  loading: 'Fetching all that is saved …',

  role: { caseworker: 'caseworker {{name}}', supervisor: 'the supervisor {{name}}' },
  format: { pdf: 'PDF', text: 'text', json: 'a data file' },

  person: {
    title: 'About you',
    name: 'Name or alias',
    caseNumber: 'Case number',
    noCaseNumber: 'None',
    language: 'Language in meetings',
    added: 'Added here',
    reader: 'Can read this',
    readerIs: '{{who}}, with an account of their own on this computer',
  },

  frames: {
    title: 'Our frames',
    none: 'You have no frame yet.',
    heading: 'Frame number {{version}}',
    agreed: 'Both said yes',
    receipt: 'Receipt code',
    moved: 'Moved to your file',
    movedBy: '{{day}} by {{who}}',
    recorded: 'Noted here',
    purge: 'The copy here is removed',
    purged: 'Removed here',
    purgedNote: 'What the frame said is no longer here. The frame has been moved to your file.',
    readers: 'Also kept by',
    waiting: 'Waits to be sent to',
    remark: 'The supervisor {{who}} wrote after reading the frame: {{text}}',
    damaged: 'What the frame says cannot be read. The file is damaged.',
  },

  meetings: {
    title: 'Our meetings',
    none: 'You have had no meeting here.',
    heading: 'The meeting {{day}}',
    began: 'Began',
    ended: 'Ended',
    language: 'Language',
    outcome: {
      open: 'The meeting has not ended.',
      declined: 'You do not agree yet. The meeting has not ended.',
      agreed: 'You agreed. What remains of the meeting is the frame.',
      kept: 'You do not agree yet. What you wrote is kept for next time.',
      'thrown-away': 'The meeting was thrown away. Nothing of what you wrote remains.',
      expired: 'You did not go on in time. What you wrote has been removed.',
    },
    steps: 'Every step of the meeting, the latest first:',
    noSteps: 'No steps of the meeting are saved yet.',
  },

  log: {
    title: 'Who has done what',
    lead: 'Each time somebody opens, prints or saves something about you, it is noted here. The latest comes first.',
    none: 'Nothing is noted yet.',
  },

  elsewhere: {
    title: 'What is not here',
    file: 'Your case record and investigations about you are in the file of the social services. They are not here.',
    copies: 'On the same computer there are backups of this. They are encrypted.',
  },
};
