import type { Catalog } from '../catalog.ts';

export const archive: Catalog['archive'] = {
  title: 'Check the archive',
  about: 'The program compares all that is saved with the signatures from when it was saved.',
  checking: 'Checking …',
  again: 'Check again',

  right: {
    title: 'All is as it should be',
    checked: '{{frames}} and {{lines}} of the log have been checked.',
    frames_one: '{{count}} frame',
    frames_other: '{{count}} frames',
    lines_one: '{{count}} line',
    lines_other: '{{count}} lines',
    purged_one: '{{count}} frame was removed after its hand-over. The line about it is right.',
    purged_other:
      '{{count}} frames were removed after their hand-over. The lines about them are right.',
    backups_one: '{{count}} backup tells the same.',
    backups_other: '{{count}} backups tell the same.',
  },
  wrong: {
    title: 'Something is not right',
    words: 'Change nothing in the folder. Show this to IT support and to your manager.',
    more_one: '… and {{count}} more',
    more_other: '… and {{count}} more',
  },
  moment: 'Checked {{moment}}.',
  limit:
    'The check trusts the account’s key. So compare a paper now and then: its code must be here.',
  key: 'The account’s key',
  keyWords: 'Whoever gets a frame as a file can compare the key in it with this one.',

  rescues: {
    title: 'This has happened before',
    damaged: '{{moment}} the archive was rescued from a damaged file.',
    missing: '{{moment}} the archive was rescued. The file with it was missing.',
    older: '{{moment}} the account went on from an older copy.',
    headless: '{{moment}} the account went on without knowing how far the log had come.',
    backup: 'It was filled up from the backup of {{moment}}.',
    lines_one: '{{count}} line of the log is gone.',
    lines_other: '{{count}} lines of the log are gone.',
    frames_one: '{{count}} frame is gone. The youth’s paper and the case record hold.',
    frames_other: '{{count}} frames are gone. The youths’ papers and the case record hold.',
    nothing: 'Nothing of the log is gone.',
  },
  goOn: {
    action: 'We know why …',
    title: 'Go on from here?',
    words: 'Only do this if you know why: IT support put a backup in place, or the disk failed.',
    told: 'The log gets a line about it. The check stops warning and goes on telling it.',
    confirm: 'Go on from here',
  },

  banner: {
    title: 'The archive is not as it should be',
    words: 'The program has checked what is saved and found something.',
    action: 'See what',
  },

  where: {
    line: 'Line {{place}}',
    lines: 'Line {{place}} to {{lastPlace}}',
    cutOff: 'Ends at line {{place}}. Has had at least {{lastPlace}} lines.',
    frame: '{{name}}: frame number {{version}}, {{day}}',
    code: 'Receipt code {{code}}',
    backup: 'The backup of {{moment}}',
    someone: 'A contact that is no longer here',
  },

  reasons: {
    'line-changed': {
      what: 'A line of the log has been changed.',
      todo: 'What it says cannot be trusted. The backups may have the right one.',
    },
    'line-missing': {
      what: 'Lines are missing from the log.',
      todo: 'They do not disappear by themselves. The backups may still have them.',
    },
    'line-moved': {
      what: 'A line of the log stands in the wrong place.',
      todo: 'It is genuine but was moved or copied. The order there cannot be trusted.',
    },
    'line-unchained': {
      what: 'A line of the log does not follow the one before it.',
      todo: 'It comes from another copy of the archive. Compare with the backups.',
    },
    'line-foreign': {
      what: 'A line of the log has the account’s signature but was not written by the program.',
      todo: 'Somebody with the account’s key wrote it. Talk to your manager.',
    },
    'log-cut-off': {
      what: 'The archive is older than it has been, or the end of the log is gone.',
      todo: 'Has IT support put a backup in place? Then that is it. If not, somebody changed it.',
    },
    'head-differs': {
      what: 'The log is not the one that the account signed last.',
      todo: 'The archive may have been replaced by another copy. Compare with the youths’ papers.',
    },
    'head-missing': {
      what: 'The file that says how far the log has come is missing.',
      todo: 'Without it a missing end does not show. Compare the newest frame with a paper.',
    },
    'head-damaged': {
      what: 'The file that says how far the log has come has been changed.',
      todo: 'Without it a missing end does not show. Compare the newest frame with a paper.',
    },
    'frame-missing': {
      what: 'A frame that you agreed on is not here.',
      todo: 'The youth’s paper and the case record hold. The backups may still have it.',
    },
    'frame-changed': {
      what: 'A frame is not the one you both said yes to.',
      todo: 'Do not use it. The youth’s paper and the case record hold.',
    },
    'frame-moved': {
      what: 'Another frame stands where this one should.',
      todo: 'Do not use it. The youth’s paper and the case record hold.',
    },
    'frame-unsigned': {
      what: 'The text of a frame is what you agreed on, but the signature is not the account’s.',
      todo: 'The text holds. Somebody has changed the archive.',
    },
    'frame-unlike-log': {
      what: 'A frame and the log say different things about the same frame.',
      todo: 'Somebody with the account’s key made it. Compare with the youth’s paper.',
    },
    'frame-unchained': {
      what: 'A frame does not follow the one before it.',
      todo: 'Somebody with the account’s key made it. Compare with the youth’s paper.',
    },
    'frame-unknown': {
      what: 'There is a frame here that the log does not know.',
      todo: 'The program does not show it. Find out where it comes from.',
    },
    'frame-after-purge': {
      what: 'A frame that was removed is here again.',
      todo: 'The program does not show it, but the text should be gone.',
    },
    'older-than-backup': {
      what: 'The archive is older than a backup.',
      todo: 'An older archive was put back. The newer one is in the backup.',
    },
    'differs-from-backup': {
      what: 'The archive and a backup tell different things.',
      todo: 'Both carry the account’s signature. The archive may be rewritten: compare with papers.',
    },
    'backup-changed': {
      what: 'A backup has been changed.',
      todo: 'Do not put it back.',
    },
    'purged-in-backup': {
      what: 'A frame that was removed is still in a backup.',
      todo: 'That backup should go.',
    },
    'backup-unreadable': {
      what: 'A backup cannot be read.',
      todo: 'The archive here is another one. A new backup is made when you lock.',
    },
    'store-shape': {
      what: 'Somebody has added something to the archive’s file.',
      todo: 'It may be text that is not shown to whom it is about.',
    },
    'journal-damaged': {
      what: 'The end of what was saved before the last stop is damaged.',
      todo: 'The last steps before the stop may be missing. Look together, and do again what is missing.',
    },
    'store-unreadable': {
      what: 'A part of the archive cannot be read.',
      todo: 'There are backups. Ask IT support for help.',
    },
  },

  file: {
    usage: 'Write: npm run verify -- file.json',
    unreadable: 'The file cannot be opened: {{path}}',
    genuine: 'The file is genuine. It is, character for character, as the program wrote it.',
    version: 'Frame number {{version}}',
    agreed: 'Agreed {{day}}',
    between: 'By {{youth}} and {{caseworker}}',
    code: 'Receipt code: {{code}}',
    key: 'The key’s fingerprint: {{fingerprint}}',
    compare: 'Compare the fingerprint with one you trust. Only then do you know whose key it is.',
    where: 'Caseworkers see theirs in Soc Box, under Check the archive.',
    sameKey: 'The fingerprint is the one you gave.',
    otherKey: 'The file is not genuine: it was signed with another key than the one you gave.',
    problems: {
      'not-json': 'This is no frame from Soc Box: the file cannot be read as json.',
      'another-format': 'This is no frame from Soc Box.',
      'newer-format': 'The file is from a newer Soc Box. Check it with a newer version.',
      fields: 'The file is not genuine: it has other fields or values than the program writes.',
      text: 'The file is not genuine: the frame was changed after it was signed.',
      signature: 'The file is not genuine: the signature does not belong to this frame and key.',
      bytes: 'The file is not genuine: it was rewritten. Ask for it as the program saved it.',
    },
  },
};
