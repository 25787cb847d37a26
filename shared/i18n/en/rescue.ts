import type { sv } from '../sv/index.ts';
import type { Words } from '../catalog.ts';

/** The rescue of a store that cannot be opened, offered before anything else. */
export const rescue: Words<typeof sv.rescue> = {
  title: {
    damaged: 'The file with the meetings is damaged',
    missing: 'The file with the meetings is missing',
  },
  what: {
    damaged:
      'A part of it cannot be read. The reason may be the disk, a power cut or a copy that was cut off. Nothing is deleted.',
    missing:
      'It was moved or removed. First ask IT support whether the folder may have been moved.',
  },
  looking: 'Looking for what can be rescued …',

  can: {
    title: 'This can be rescued',
    backup: 'Everything in the backup of {{moment}}',
    newer_one: '{{count}} thing that is newer, from the damaged file',
    newer_other: '{{count}} things that are newer, from the damaged file',
    noBackup: 'What can be read in the damaged file. There is no whole backup.',
    nothing: 'Nothing can be read, and there is no whole backup. The account starts again empty.',
    newest: 'The newest thing the log tells of is from {{moment}}.',
  },
  lost: {
    title: 'This is gone',
    nothing: 'Nothing, as far as can be seen.',
    frames_one: '{{count}} frame. The youth’s paper and the case record hold.',
    frames_other: '{{count}} frames. The youths’ papers and the case record hold.',
    lines_one: '{{count}} line of the log',
    lines_other: '{{count}} lines of the log',
    names_one: 'The name of {{count}} youth. You can write it again.',
    names_other: 'The names of {{count}} youths. You can write them again.',
    meetings_one: '{{count}} meeting that had not ended',
    meetings_other: '{{count}} meetings that had not ended',
    steps_one: '{{count}} step of a meeting. The meeting goes back to the last that is whole.',
    steps_other: '{{count}} steps of meetings. They go back to the last that is whole.',
    others_one: '{{count}} more thing: an envelope, what a manager wrote or a manager’s copy',
    others_other: '{{count}} more things: envelopes, what a manager wrote or a manager’s copies',
    maybe: 'This may be gone',
    last: 'Some of what was done last. It cannot be counted.',
    mayLackMore: 'Perhaps more of what was done last. It cannot be counted.',
  },
  next: 'Go on',
  notNow: 'Not now',

  confirm: {
    title: 'This is how the rescue goes',
    kept: 'The damaged file is kept as it is, encrypted:',
    until:
      'It stays there until something in it is to be removed for good. Is IT support to try to get more out of it? Ask them to copy it before that.',
    noFile: 'There is no damaged file to keep.',
    fresh: 'A new file takes its place, with what can be rescued.',
    told: 'The rescue gets a line in the log: when it was done, from which copy and what is gone. “Check the archive” goes on telling it.',
    action: 'Rescue and unlock',
    working: 'Rescuing …',
  },
  nameless: 'Name missing {{count}}',
};
