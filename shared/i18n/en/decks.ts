import type { Catalog } from '../catalog.ts';

export const decks: Catalog['decks'] = {
  title: 'Decks and texts',
  about:
    'The unit can have cards of its own. They hold for everybody who shares the computer. A meeting that has begun keeps its cards.',
  how: 'Save a deck as a file, change it in a text editor and choose it here.',
  choose: 'Choose a file of your own',

  names: {
    'soc-box': 'The Soc Box',
    questions: 'The questions',
    suggestions: 'What we can do',
  },

  whose: { own: 'The unit’s own', builtIn: 'The program’s own' },
  count_one: '{{count}} card',
  count_other: '{{count}} cards',
  version: '{{id}}, version {{version}}',
  builtInVersion: 'Version {{version}}',
  source: 'Source: {{source}}',
  checked: 'Checked {{day}}.',
  review: 'To be reviewed by {{day}}.',
  passed: 'Should have been reviewed {{day}}.',
  readBy: 'Read and approved by {{name}}.',
  original: 'The Swedish words are the source’s own.',
  draft: 'Draft: nobody else has read and approved it.',

  save: 'Save as a file',
  saveNamed: 'Save as a file: {{name}}',
  saved: 'The file is saved.',

  used: {
    title: 'The deck is replaced: {{name}}',
    'soc-box': 'The new cards lie on the table from the next meeting.',
    questions: 'The questions hold from now.',
    suggestions: 'The suggestions hold from now.',
    hints: 'This can be better:',
  },
  refused: {
    title: 'The file cannot be used',
    kept: 'The old deck is still there. Nothing has changed.',
    mistakes_one: '{{count}} mistake to mend. Then choose the file again.',
    mistakes_other: '{{count}} mistakes to mend. Then choose the file again.',
  },
  problem: {
    title: 'The unit’s own file cannot be used any more',
    words: 'The program’s own deck is used instead.',
    unreadable: 'The file is damaged. Choose it again.',
  },

  drop: {
    action: 'Back to the program’s own',
    named: 'Back to the program’s own: {{name}}',
    title: 'Use the program’s own deck?',
    words: 'Your file is removed from here. Save it first if you want to keep it.',
    meetings: 'A meeting that has begun keeps its cards.',
    done: 'The program’s own deck is used: {{name}}',
  },
};
