import type { Catalog } from '../catalog.ts';

export const retention: Catalog['retention'] = {
  frame: {
    onlyHere: 'The frame is only here on this computer. It belongs in the case record too.',
    move: 'Put it in the record',
    moved: 'The frame has been in the record since {{day}}. {{who}} put it there.',
    removedFrom: 'The copy here is removed from {{day}} on.',
    inShort: 'In the case record since {{movedOn}}. The copy here is removed from {{day}} on.',
    keepLonger: 'Keep it 30 days more',
    keptLonger: 'The copy stays until {{day}}.',
    takeBack: 'It is not in the record',
    takenBack: 'The move is taken back. The frame stays here.',
    removeNow: 'Remove it now',
  },

  move: {
    title: 'Put the frame in the case record',
    take: 'Take the frame out',
    takeWords: 'Choose what your record accepts.',
    say: 'Say when it is in the record',
    day: 'Which day?',
    who: 'Who put it there?',
    removed: 'The copy here is removed from {{day}} on. You are told at least a week before.',
    done: 'The frame is in the record',
  },

  now: {
    title: 'Remove the copy now?',
    goes: 'This is removed',
    goesText: 'All that frame number {{version}} says: cards, answers, sentences and points.',
    goesBackups: 'The same in the backups.',
    stays: 'This stays',
    staysRecord: 'The frame in the case record.',
    staysPaper: 'The paper the youth was given.',
    staysTrace: 'Here: that the frame was, which days it was made, moved and removed, and by whom.',
    staysCode: 'The receipt code, so that a paper can be checked.',
    noWayBack: 'The copy cannot be brought back.',
    wait: 'Wait',
    done: 'The copy is removed.',
  },

  gone: {
    view: 'Removed frame',
    title: 'Frame number {{version}} is no longer here',
    words: 'It is in the case record. Read it there.',
    agreed: 'Both said yes',
    moved: 'Put in the record',
    movedBy: '{{day}}, by {{who}}',
    removed: 'Removed here',
    codeWords: 'The paper can be checked with the code.',
    inShort: 'Removed here {{day}}. It is in the case record.',
    show: 'Show what remains',
  },

  meeting: {
    keepMeans:
      'What you wrote stays until {{day}}. If you have not gone on by then, it is removed.',
    throwMeans:
      'All cards, answers, sentences and points of the meeting are removed for good, in the backups too. Nobody can bring them back.',
    trace: 'What remains: that you met, when it was, and that the meeting was thrown away.',
    keptTo: 'What you wrote is kept until {{day}}.',
    leftTo: 'If you do not go on, it is removed {{day}}.',
    plannedTo: 'If you have not begun, the plan is removed {{day}}.',
    expired: 'You did not go on in time. What you wrote was removed {{day}}.',
  },

  notice: {
    title: 'Soon removed here',
    frame: 'frame number {{version}} is in the case record. The copy here is removed {{day}}.',
    meeting:
      'the meeting {{met}} was not finished. What you wrote is removed {{day}}. Go on with the meeting if it should stay.',
    plan: 'the meeting planned {{met}} has not begun. The plan is removed {{day}}.',
    open: 'Show',
    openOf: 'Show {{name}}',
    all: 'Show all {{count}}',
  },

  settings: {
    label: 'How long the copy stays when the frame is in the case record',
    days_one: '{{count}} day',
    days_other: '{{count}} days',
    record: 'The case record follows the law, not this choice.',
    words:
      'For everybody who shares this computer, and for what is put in the record from now on. A frame that is not in the record is never removed. A meeting that was not finished, or is only planned, is kept as long.',
  },
};
