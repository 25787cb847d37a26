import type { Catalog } from '../catalog.ts';

export const versions: Catalog['versions'] = {
  sinceLast: 'This has changed since your last frame',
  since: 'Changed since frame number {{version}}',
  none: 'Nothing has changed.',
  kind: { new: 'New', changed: 'Changed', moved: 'Moved', removed: 'Removed' },
  before: 'Before:',
  now: 'Now:',
  move: {
    up: 'Up, to place {{place}}.',
    down: 'Down, to place {{place}}.',
  },
  part: {
    words: 'The words',
    text: 'The words',
    answer: 'Answer',
    who: 'Who',
    when: 'By when',
    colour: 'When it can be',
    placedBy: 'Who laid the card',
    by: 'Who wrote it',
  },
  nobody: 'nobody in particular',
  noDay: 'no day',
  noColour: 'not said',
  nothing: 'none',
  notToday: 'Not today',
  about: 'About the frame',
  fact: {
    contact: 'Name',
    caseNumber: 'Case',
    caseworker: 'Caseworker',
    language: 'Language',
    deck: 'The cards in the box',
  },
  compare: {
    show: 'Show what has changed',
    hide: 'Hide what has changed',
    with: 'Compare with',
    version: 'Frame number {{version}}',
    purged:
      'Frame number {{version}} is no longer here. It has been moved to the case record. So what has changed since then cannot be seen here.',
  },
  begin: {
    title: 'You have a frame from before',
    facts: 'Frame number {{version}}, {{day}}.',
    question: 'How do you want to begin?',
    empty: 'Begin again with an empty mat',
    earlier: 'Start from the frame you have',
    hint: 'If you start from the frame you can change all of it.',
    changed:
      'You have made changes since the frame was laid out. To begin again, undo your way back.',
    begun:
      'You have already begun with an empty mat. To start from the frame, first remove what you have laid and written.',
    purged:
      'Frame number {{version}} has been moved to the case record and is no longer here. You begin with an empty mat.',
    laid: 'The frame you have is laid out.',
    empties: 'The mat is empty again.',
    show: 'Show the last frame',
    showShort: 'Last frame',
    shown: 'The last frame, number {{version}}',
  },
  passed: 'the day has passed',
};
