import { languages } from '../i18n/language.ts';
import type { Translate } from '../i18n/words.ts';
import type { Path } from './located-json.ts';

/** What can be wrong with an own deck file. Closed: each has words in every language. */
export const deckMistakeCodes = [
  'too-big',
  'not-utf8',
  'not-json',
  'too-deep',
  'repeated-field',
  'not-a-deck-file',
  'newer-format',
  'unknown-deck',
  'missing-field',
  'missing-language',
  'unknown-field',
  'wrong-type',
  'wrong-choice',
  'empty-text',
  'long-text',
  'invisible-sign',
  'wrong-id',
  'repeated-id',
  'taken-id',
  'closing-card-missing',
  'empty-deck',
  'too-many-cards',
  'wrong-number',
  'wrong-date',
  'future-date',
  'review-before-check',
  'unknown-law',
  'unknown-card',
  'more-mistakes',
] as const;
export type DeckMistakeCode = (typeof deckMistakeCodes)[number];

/** What could be better, and refuses nothing. */
export const deckHintCodes = ['long-sentence', 'review-passed'] as const;
export type DeckHintCode = (typeof deckHintCodes)[number];

/** What a field should have been. */
export const expectations = ['text', 'number', 'list', 'group'] as const;
export type Expectation = (typeof expectations)[number];

/** One mistake (or hint), where a person finds it. */
export interface DeckNote<Code extends string> {
  readonly code: Code;
  /** Counted from 1, as editors do. */
  readonly line: number;
  /** The card's number in the file, from 1; null when the mistake is not in a card. */
  readonly card: number | null;
  /** The field as it is written: `longer.from15.sv`. Empty when it is no field. */
  readonly field: string;
  /** Figures and words for the message. Holds names of fields and ids from the file, no other text. */
  readonly details: Readonly<Record<string, string | number>>;
}
export type DeckMistake = DeckNote<DeckMistakeCode>;
export type DeckHint = DeckNote<DeckHintCode>;

/** Splits a path into the card it lies in and the field there. */
export function placeIn(path: Path): Pick<DeckMistake, 'card' | 'field'> {
  const [list, at, ...rest] = path;
  if (list !== 'cards' || typeof at !== 'number') return { card: null, field: path.join('.') };
  return { card: at + 1, field: rest.join('.') };
}

/** A mistake or a hint as a sentence: "Rad 14, kort 3: Fältet short.en saknas." */
export function deckNoteInWords(note: DeckMistake | DeckHint, t: Translate): string {
  const { code, line, card, field, details } = note;
  const language = languages.find((language) => language === details['language']);
  const expected = expectations.find((expected) => expected === details['expected']);
  const figure = (name: string) => details[name] ?? '';
  const reason = t(`deckFile.notes.${code}`, {
    field,
    language: language === undefined ? '' : t(`deckFile.languages.${language}`),
    expected: expected === undefined ? '' : t(`deckFile.expected.${expected}`),
    limit: figure('limit'),
    count: Number(details['count'] ?? 0),
    choices: figure('choices'),
    format: figure('format'),
    version: figure('version'),
    id: figure('id'),
    law: figure('law'),
  });
  return card === null
    ? t('deckFile.line', { line, reason })
    : t('deckFile.lineInCard', { line, card, reason });
}
