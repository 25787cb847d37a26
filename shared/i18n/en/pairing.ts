import type { Catalog } from '../catalog.ts';

export const pairing: Catalog['pairing'] = {
  title: { caseworker: 'Supervisors', supervisor: 'Caseworkers' },
  lead: {
    caseworker:
      'Each new frame is sent, in a sealed envelope, to the supervisors you are paired with. They read it to see that we keep our word.',
    supervisor:
      'Frames come here from those you are paired with. You read them to see that we keep our word, not to judge a youth.',
  },

  look: 'Look again',
  looking: 'Looking …',
  looked: 'The folder was last read {{time}}.',

  state: { paired: 'Paired', unknown: 'Not paired', changed: 'Another key' },
  pair: 'Pair',
  pairOf: 'Pair with {{name}}',
  leave: { caseworker: 'Stop sending', supervisor: 'Stop receiving' },
  leaveOf: { caseworker: 'Stop sending to {{name}}', supervisor: 'Stop receiving from {{name}}' },

  none: {
    title: {
      caseworker: 'No supervisor to be seen yet',
      supervisor: 'No caseworker to be seen yet',
    },
    words:
      'Both of you unlock your own account once, with the same exchange folder. Then you see each other here.',
    sameMachine: 'If you share a computer you already have the same folder.',
  },

  changed: {
    title: 'This is not the key you compared',
    caseworker: 'Somebody uses the name {{name}} with a new key. So nothing is sent there.',
    supervisor: 'Somebody uses the name {{name}} with a new key. What comes with it is not opened.',
    talk: 'Talk to {{name}} face to face. Was the account made anew?',
    yes: 'Then you compare the new words.',
    no: 'If not, somebody may have swapped the key. Compare nothing. Tell IT support.',
    again: 'Compare the new words',
    againOf: 'Compare the new words with {{name}}',
  },

  words: {
    title: 'Is this {{name}}?',
    ask: 'Read the words to each other. Are they the same on both screens?',
    label: { sv: 'Six words in Swedish', en: 'Six words in English' },
    how: 'Do it face to face. At one computer: write the words down, lock, and compare when the other has unlocked.',
    yes: 'Yes, the same',
    no: 'No',
    done: {
      caseworker: 'You are paired with {{name}}. New frames are sent there.',
      supervisor: 'You are paired with {{name}}. New frames come here.',
    },
    theirs: 'The other one says yes too, on their own screen.',
  },

  differ: {
    title: 'Do not pair',
    sent: 'Nothing has been sent.',
    check: 'See that you both chose the right person. Then press Look again on both screens.',
    still: 'If the words still differ, somebody else’s key lies in the folder. Tell IT support.',
    back: 'Show the words again',
  },

  leaving: {
    title: { caseworker: 'Stop sending to {{name}}?', supervisor: 'Stop receiving from {{name}}?' },
    caseworker: 'No new frames are sent there. What waits to be sent there is removed.',
    supervisor: 'Nothing new is received. What you wrote and has not arrived is removed.',
    read: 'What has been read cannot be unread.',
    kept: {
      caseworker: 'Frames that have arrived stay there, even when they are removed here.',
      supervisor: 'Frames you have received stay here, even when they are removed there.',
    },
    done: {
      caseworker: 'Nothing more is sent to {{name}}.',
      supervisor: 'Nothing more is received from {{name}}.',
    },
  },

  folder: {
    title: 'The exchange folder',
    words: 'Envelopes lie here until they are fetched. Only the person one is for can open it.',
    own: 'This computer’s own folder',
    ownWords: 'It is enough for those who share a computer.',
    chosen: 'Chosen folder',
    choose: 'Choose another folder',
    useOwn: 'Use this computer’s own folder',
    changed: 'The folder has been changed. What waits goes to the new one.',
  },

  waiting: {
    none: 'Nothing waits to be sent.',
    title_one: '{{count}} envelope waits to be sent',
    title_other: '{{count}} envelopes wait to be sent',
    frames_one: '{{count}} frame to {{name}}',
    frames_other: '{{count}} frames to {{name}}',
    held: 'Nothing is lost. What is for the person with another key waits until you have compared new words.',
    safe: 'Nothing is lost, and no meeting has to wait. It is sent by itself.',
  },

  problem: {
    'folder-missing': {
      what: 'The folder cannot be reached.',
      todo: 'Plug in the USB stick, or connect to the network where the folder is.',
    },
    'folder-not-answering': {
      what: 'The folder does not answer.',
      todo: 'Check that the computer reaches the network where the folder is, or choose another folder.',
    },
    'folder-read-only': {
      what: 'The folder cannot be read and written.',
      todo: 'Ask IT support to give you access to the folder, or choose another.',
    },
    'disk-full': {
      what: 'There is no room left in the folder.',
      todo: 'Ask IT support to make room, or choose another folder.',
    },
    other: {
      what: 'The folder answered with an error.',
      todo: 'Press Look again. If it happens once more, ask IT support for help.',
    },
  },

  refused: {
    title: 'Envelopes that have not been opened',
    'envelope-too-big_one': '{{count}} is too big to come from Soc Box.',
    'envelope-too-big_other': '{{count}} are too big to come from Soc Box.',
    'envelope-damaged_one': '{{count}} is damaged, or no envelope.',
    'envelope-damaged_other': '{{count}} are damaged, or no envelopes.',
    'envelope-not-for-us_one': '{{count}} is for somebody else.',
    'envelope-not-for-us_other': '{{count}} are for somebody else.',
    'envelope-from-stranger_one': '{{count}} comes from somebody you are not paired with.',
    'envelope-from-stranger_other': '{{count}} come from somebody you are not paired with.',
    other_one: '{{count}} could not be read.',
    other_other: '{{count}} could not be read.',
    todo: 'They stay in the folder and do no harm. If there are more of them, ask IT support to look.',
  },

  line: {
    label: 'Envelopes on their way',
    frames_one: '{{count}} frame waits to be sent.',
    frames_other: '{{count}} frames wait to be sent.',
    letters_one: '{{count}} envelope waits to be sent.',
    letters_other: '{{count}} envelopes wait to be sent.',
    nothingNew: 'New frames come when the folder is back.',
    refused_one: '{{count}} envelope has not been opened.',
    refused_other: '{{count}} envelopes have not been opened.',
    changed: '{{name}} has another key than the one you compared. Talk to {{name}}.',
    open: 'Show',
  },

  readers: {
    title: 'Who can read the frame?',
    supervisor:
      'The supervisor {{name}} can read the frame to see that we keep our word, not to judge you.',
    nobodyElse: 'Only {{name}} can read the frame here in the program. It is not sent to anybody.',
  },
  /** Follows the sentence that says who else may read. */
  welcome: {
    names: 'Now that is {{names}}.',
    nobody: 'Now it is not sent to anybody from here.',
  },
};
