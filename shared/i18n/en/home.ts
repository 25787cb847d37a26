import type { Catalog } from '../catalog.ts';

export const home: Catalog['home'] = {
  signedIn: 'You are signed in as {{name}}',

  idle: {
    title: 'Are you still there?',
    left_one: 'The program locks in {{count}} second.',
    left_other: 'The program locks in {{count}} seconds.',
    leftMinutes_one: 'The program locks in {{count}} minute.',
    leftMinutes_other: 'The program locks in {{count}} minutes.',
    kept: 'All that was saved is still there.',
    stay: 'Yes, we are here',
    lockNow: 'Lock now',
  },

  contacts: {
    title: 'Contacts',
    search: 'Search name or case number',
    searchHint: 'Name or case number',
    clearSearch: 'Clear the search',
    new: 'New contact',
    hide: 'Hide the list',
    show: 'All contacts',
    unfinished: 'A meeting to go on with',
    noMatch: 'No contact has that name or number.',
    choose: {
      title: 'Who are you meeting today?',
      words: 'Choose a contact in the list.',
    },
    none: {
      title: 'Who are you going to meet?',
      words: 'Add a contact. A first name or an alias is enough.',
      action: 'Add a contact',
    },
  },

  contact: {
    new: 'New contact',
    change: 'Change the contact',
    name: 'First name or alias',
    nameHint: 'The name the youth wants to see on the screen.',
    caseNumber: 'Case number',
    caseNumberHint: 'Leave it empty if you do not need it.',
    language: 'Language in the meeting',
    nothingMore: 'Write nothing more about the person here. No personal identity number.',
    personalNumber: 'This looks like a personal identity number. It does not belong here.',
    add: 'Add',
    remove: 'Remove the contact',
    removeTitle: 'Remove {{name}}?',
    removeWords: 'The contact has no meetings. Nothing else disappears.',
    removeMeetings_one:
      'The name, the case number and that you met are removed, in the backups too. It cannot be brought back.',
    removeMeetings_other:
      'The name, the case number and that you met {{count}} times are removed, in the backups too. It cannot be brought back.',
    removeFrames: 'The frames are in the case record. A paper can still be checked here.',
    case: 'Case {{number}}',
    record: 'The page is for the youth. That it is opened is noted on it.',
    showRecord: 'Show the page',
  },

  meetings: {
    title: 'Meetings',
    start: 'New meeting',
    goOn: 'Go on with the meeting',
    starting: 'Opening the meeting …',
    none: 'No meetings yet.',
    outcome: {
      open: 'The meeting has not ended.',
      declined: 'The meeting has not ended.',
      agreed: 'You agreed.',
      kept: 'The meeting is not finished.',
    },
    thrownAway: 'A meeting was thrown away {{day}}',
  },

  frames: {
    title: 'Our frame',
    agreed: 'Agreed {{day}}',
    version: 'Version {{version}}',
    read: 'Read the frame',
    readVersion: 'Read version {{version}}',
    earlier: 'Earlier versions',
    none: 'There is no frame yet. It is made in a meeting, when both have said yes.',
  },

  recovery: {
    banner: {
      title: 'Create a recovery sheet before the first meeting',
      words: 'If you forget the passphrase, the sheet is the only way in.',
      action: 'Create the sheet',
    },
    title: 'Recovery sheet',
    words: 'The sheet has a code. With it you can choose a new passphrase if you forget yours.',
    where: 'Lock the paper away. Do not keep it with the computer.',
    old: 'If you have an older sheet, it stops working when the new one is printed or saved.',
    preparing: 'Creating a new code …',
    print: 'Print',
    printing: 'Printing …',
    save: 'Save as PDF',
    saving: 'Saving …',
    done: 'The sheet is ready',
    doneWords: 'Check that the code can be read. Then lock the sheet away.',
  },

  passphrase: {
    title: 'Change passphrase',
    current: 'Your passphrase now',
    save: 'Change passphrase',
    saving: 'Changing passphrase …',
    changeCurrent: 'Type the old one again',
    done: 'The passphrase is changed',
    doneWords: 'The recovery sheet works as before.',
  },

  account: {
    title: 'Your account',
    newSheet: 'New recovery sheet',
    backup: 'Newest backup: {{moment}}',
    noBackup: 'The backup is made when you lock the program.',
    lockKey: 'Ctrl + L locks the program wherever you are.',
    version: 'Soc Box {{version}}',
    trial: 'Soc Box {{version}}, trial run',
  },
};
