import { deckFileLimits } from '#shared/decks/deck-file.ts';
import type { DeckMistake } from '#shared/decks/deck-mistake.ts';

const ages = (sv: string, en: string) => ({
  under15: { sv, en },
  from15: { sv, en },
  from18: { sv, en },
});

/** A whole and right file of questions; each test spoils one thing in it. */
export const questions = {
  format: 'soc-box-deck',
  formatVersion: 1,
  deck: 'questions',
  id: 'var-enhet',
  version: 1,
  source: 'Ungdomsrådet, hösten 2026',
  checkedOn: '2026-11-20',
  reviewBy: '2027-11-20',
  reviewedBy: null as string | null,
  cards: [
    {
      id: 'hur-lange',
      question: { sv: 'Hur länge?', en: 'How long?' },
      short: { sv: 'Högst fyra månader.', en: 'Four months at most.' },
      longer: ages('Ibland längre.', 'Sometimes longer.'),
      laws: ['sol 20:3'],
    },
    {
      id: 'far-jag-lasa',
      question: { sv: 'Får jag läsa?', en: 'May I read?' },
      short: { sv: 'Ja.', en: 'Yes.' },
      longer: ages('Säg till.', 'Tell me.'),
    },
  ],
};

/** A whole and right file of suggestions. */
export const suggestions = {
  ...questions,
  deck: 'suggestions',
  cards: [
    { id: 'te', card: 'fika', colour: 'blue', words: { sv: 'Det finns te.', en: 'There is tea.' } },
  ],
};

/** A whole Soc Box of these cards. */
export const box = (cards: readonly object[]) => ({ ...questions, deck: 'soc-box', cards });

const manyCards = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `te-${at}`, words: { sv: 'Te', en: 'Tea' } }));

/** The file as an editor saves it. */
export const write = (file: object) => JSON.stringify(file, null, 2);

/** The file with something else in one place. */
export function spoilt(file: object, path: readonly (string | number)[], value: unknown): string {
  const copy = structuredClone(file) as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  const inside = path
    .slice(0, -1)
    .reduce((value, part) => value[part] as Record<string | number, unknown>, copy);
  if (value === undefined) delete inside[last];
  else inside[last] = value;
  return write(copy);
}

/** One file at least for each kind of mistake: the code, the file, a piece on the line where it is. */
export const wrongFiles: readonly (readonly [DeckMistake['code'], string, string])[] = [
  ['not-json', write(questions).replace('"version": 1,', '"version": 1'), '"source"'],
  ['not-json', '', ''],
  ['too-deep', `{"cards":\n${'['.repeat(40)}`, '[['],
  [
    'repeated-field',
    write(questions).replace('"id": "far', '"id": "x",\n"id": "far'),
    '"id": "far',
  ],
  ['not-a-deck-file', '[]', '[]'],
  ['not-a-deck-file', spoilt(questions, ['format'], 'soc-box-frame'), '"format"'],
  ['newer-format', spoilt(questions, ['formatVersion'], 2), '"formatVersion"'],
  ['unknown-deck', spoilt(questions, ['deck'], 'tarot'), '"deck"'],
  ['missing-field', spoilt(questions, ['source'], undefined), '{'],
  ['missing-field', spoilt(questions, ['cards', 1, 'longer', 'from18'], undefined), '"Säg till."'],
  ['missing-language', spoilt(questions, ['cards', 0, 'short', 'en'], undefined), '"short"'],
  ['unknown-field', spoilt(questions, ['cards', 0, 'shrt'], 'x'), '"shrt"'],
  ['unknown-field', spoilt(questions, ['cards', 0, 'short', 'de'], 'x'), '"de"'],
  ['wrong-type', spoilt(questions, ['cards'], {}), '"cards"'],
  ['wrong-type', spoilt(questions, ['cards', 0, 'short', 'sv'], 7), ': 7'],
  ['wrong-choice', spoilt(suggestions, ['cards', 0, 'colour'], 'yellow'), '"colour"'],
  ['empty-text', spoilt(questions, ['cards', 0, 'short', 'sv'], '  '), '"  "'],
  ['long-text', spoilt(questions, ['cards', 0, 'short', 'sv'], 'å'.repeat(161)), 'ååå'],
  ['invisible-sign', spoilt(questions, ['cards', 0, 'short', 'sv'], 'a\u202Eb'), 'a\u202Eb'],
  ['invisible-sign', spoilt(questions, ['cards', 0, 'short', 'sv'], 'a\nb'), 'a\\nb'],
  ['wrong-id', spoilt(questions, ['cards', 0, 'id'], 'Får jag'), 'Får jag'],
  ['wrong-id', spoilt(questions, ['cards', 0, 'id'], 'a'.repeat(61)), 'aaa'],
  ['repeated-id', spoilt(questions, ['cards', 1, 'id'], 'hur-lange'), '"Säg'],
  ['not-utf8', write(questions).replace('Säg till.', 'S\uFFFDg till.'), 'S\uFFFDg'],
  ['taken-id', spoilt(questions, ['id'], 'soc-box'), '"id": "soc-box"'],
  ['closing-card-missing', write(box([{ id: 'te', words: { sv: 'Te', en: 'Tea' } }])), '"cards"'],
  ['too-many-cards', write(box(manyCards(41))), '"cards"'],
  ['empty-deck', spoilt(questions, ['cards'], []), '"cards"'],
  [
    'too-many-cards',
    spoilt(
      suggestions,
      ['cards'],
      Array.from({ length: 201 }, (_, at) => ({ ...suggestions.cards[0], id: `te-${at}` })),
    ),
    '"cards"',
  ],
  ['wrong-number', spoilt(questions, ['version'], 1.5), '"version"'],
  ['wrong-number', spoilt(questions, ['version'], 0), '"version"'],
  ['wrong-date', spoilt(questions, ['checkedOn'], '2026-02-30'), '"checkedOn"'],
  ['wrong-date', spoilt(questions, ['reviewBy'], 'snart'), '"reviewBy"'],
  ['future-date', spoilt(questions, ['checkedOn'], '2026-11-23'), '"checkedOn"'],
  ['review-before-check', spoilt(questions, ['reviewBy'], '2026-11-19'), '"reviewBy"'],
  ['unknown-law', spoilt(questions, ['cards', 0, 'laws', 0], 'sol 99:1'), 'sol 99:1'],
  ['unknown-card', spoilt(suggestions, ['cards', 0, 'card'], 'glass'), '"glass"'],
  ['too-big', write({ ...questions, source: 'å'.repeat(deckFileLimits.bytes / 2) }), ''],
];
