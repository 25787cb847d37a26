import type { z } from 'zod';
import { sentenceLimit, sentencesOf, wordCount } from '../content/sentences.ts';
import { languages } from '../i18n/language.ts';
import { textProblem } from '../model/text.ts';
import { closingCardId } from './deck.ts';
import { deckFileLimits, deckNames, type DeckFile } from './deck-file.ts';
import {
  placeIn,
  type DeckHint,
  type DeckHintCode,
  type DeckMistake,
  type DeckMistakeCode,
  type Expectation,
} from './deck-mistake.ts';
import type { LocatedJson, Path } from './located-json.ts';

/** What the file is held against. */
export interface DeckSurroundings {
  /** Today, `2026-11-22`. */
  readonly today: string;
  /** The cards of the Soc Box in use: a suggestion belongs to one of them. */
  readonly cardIds: ReadonlySet<string>;
}

type Located = Extract<LocatedJson, { readonly ok: true }>;

/** A name from the file, fit to be shown in a message. */
function shown(name: string): string {
  return textProblem(name, 40) === null ? name : '?';
}

/** A mistake or a hint where the file has it. */
export function note<Code extends DeckMistakeCode | DeckHintCode>(
  located: Located,
  code: Code,
  path: Path,
  details: DeckMistake['details'] = {},
) {
  return { code, line: located.lineOf(path), ...placeIn(path.map(showPart)), details };
}

function showPart(part: string | number): string | number {
  return typeof part === 'number' ? part : shown(part);
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inside, part) =>
      typeof inside === 'object' && inside !== null && Object.hasOwn(inside, part)
        ? (inside as Record<string | number, unknown>)[part]
        : undefined,
    value,
  );
}

/** What the schema wanted, in words that a person who writes a file knows. */
const expectationOf: Readonly<Partial<Record<string, Expectation>>> = {
  string: 'text',
  number: 'number',
  array: 'list',
  object: 'group',
};

const isLanguage = (part: unknown) => languages.some((language) => language === part);

/** A mistake that the schema found, in our codes. */
export function mistakesOf(issue: z.core.$ZodIssue, located: Located): readonly DeckMistake[] {
  const path = issue.path.filter((part) => typeof part !== 'symbol');
  const last = path.at(-1);
  const one = (code: DeckMistakeCode, details?: DeckMistake['details']) => [
    note(located, code, path, details),
  ];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => note(located, 'unknown-field', [...path, key]));
  }
  if (valueAt(located.value, path) === undefined) {
    return isLanguage(last)
      ? one('missing-language', { language: String(last) })
      : one('missing-field');
  }
  if (issue.code === 'invalid_value') {
    return path.at(-2) === 'laws'
      ? one('unknown-law', { law: shown(String(valueAt(located.value, path))) })
      : one('wrong-choice', { choices: issue.values.join(', ') });
  }
  if (issue.code === 'invalid_format')
    return one(last === 'id' || last === 'card' ? 'wrong-id' : 'wrong-date');
  if (issue.code === 'custom') {
    const problem: unknown = issue.params?.['problem'];
    if (problem === 'empty') return one('empty-text');
    if (problem === 'invisible') return one('invisible-sign');
    return one('long-text', { limit: Number(issue.params?.['limit']) });
  }
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    if (last === 'cards' && issue.code === 'too_small') return one('empty-deck');
    if (last === 'cards' && 'maximum' in issue) {
      return one('too-many-cards', { limit: Number(issue.maximum) });
    }
    if (last === 'laws') return one('long-text', { limit: 20 });
    return typeof valueAt(located.value, path) === 'string' ? one('wrong-id') : one('wrong-number');
  }
  if (last === 'version') return one('wrong-number');
  const expected = issue.code === 'invalid_type' ? expectationOf[issue.expected] : undefined;
  return one('wrong-type', { expected: expected ?? 'text' });
}

/** What no single field can say: days against each other, ids against ids, cards against the box. */
export function mistakesBetween(
  file: DeckFile,
  located: Located,
  { today, cardIds }: DeckSurroundings,
): readonly DeckMistake[] {
  const mistakes: DeckMistake[] = [];
  if (file.checkedOn > today) mistakes.push(note(located, 'future-date', ['checkedOn']));
  if (file.reviewBy < file.checkedOn) {
    mistakes.push(note(located, 'review-before-check', ['reviewBy']));
  }
  // Papers tell by its id which deck a frame's words are from.
  if (deckNames.some((name) => name === file.id)) {
    mistakes.push(note(located, 'taken-id', ['id'], { id: file.id }));
  }
  const seen = new Set<string>();
  for (const [at, card] of file.cards.entries()) {
    const { id } = card;
    if (seen.has(id)) mistakes.push(note(located, 'repeated-id', ['cards', at, 'id'], { id }));
    seen.add(id);
    if ('card' in card && !cardIds.has(card.card)) {
      mistakes.push(note(located, 'unknown-card', ['cards', at, 'card'], { id: card.card }));
    }
  }
  if (file.deck === 'soc-box' && !seen.has(closingCardId)) {
    mistakes.push(note(located, 'closing-card-missing', ['cards'], { id: closingCardId }));
  }
  return mistakes;
}

/** Sentences too long to hear once, and a review date that has passed: told, and accepted. */
export function hintsIn(file: DeckFile, located: Located, today: string): readonly DeckHint[] {
  const hints: DeckHint[] = [];
  const walk = (value: unknown, path: Path): void => {
    const language = languages.find((language) => language === path.at(-1));
    if (typeof value === 'string' && language !== undefined) {
      const limit = sentenceLimit[language];
      for (const sentence of sentencesOf(value)) {
        const count = wordCount(sentence);
        if (count > limit) hints.push(note(located, 'long-sentence', path, { count, limit }));
      }
    } else if (Array.isArray(value)) {
      for (const [at, inside] of value.entries()) walk(inside, [...path, at]);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inside] of Object.entries(value)) walk(inside, [...path, key]);
    }
  };
  if (file.reviewBy < today) hints.push(note(located, 'review-passed', ['reviewBy']));
  walk(file.cards, ['cards']);
  return hints;
}

/** At most so many that a person reads them; how many there are besides is told last. */
export function bounded(mistakes: readonly DeckMistake[]): readonly DeckMistake[] {
  const sorted = mistakes.toSorted((a, b) => a.line - b.line);
  const first = sorted.slice(0, deckFileLimits.mistakes);
  const left = sorted.length - first.length;
  const last = first.at(-1);
  if (left === 0 || last === undefined) return first;
  return [
    ...first,
    { code: 'more-mistakes', line: last.line, card: null, field: '', details: { count: left } },
  ];
}
