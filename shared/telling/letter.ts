import { letterGaps, type LetterBlock, type LetterGap } from '../content/kinds.ts';
import { isolate } from '../i18n/isolate.ts';
import type { LetterWords } from '../model/step.ts';
import { textLength } from '../model/text.ts';
import { sentence } from './log.ts';

/** Without these a letter does not say whom it is from, why, when or where. The others may be empty. */
const neededGaps = [
  'name',
  'caseworker',
  'phone',
  'why',
  'day',
  'time',
  'place',
] as const satisfies readonly LetterGap[];

/** What a letter lacks. */
export type MissingPart = LetterGap | 'age';

/** What must be chosen and filled in before the letter can be printed. */
export function missingIn({ age, gaps }: LetterWords): readonly MissingPart[] {
  return [
    ...(age === null ? (['age'] as const) : []),
    ...neededGaps.filter((gap) => gaps[gap] === ''),
  ];
}

/** The parts that take most room, the longest first: those to shorten when the letter is too long. */
export function longestIn({ gaps }: LetterWords): readonly LetterGap[] {
  return letterGaps.toSorted((a, b) => textLength(gaps[b]) - textLength(gaps[a])).slice(0, 2);
}

/** A block as it stands in the letter: whole sentences, with what was filled in isolated in them. */
export interface LetterPart {
  readonly id: string;
  readonly heading: string | null;
  readonly sentences: readonly string[];
  readonly boxes: readonly string[];
}

const gapPattern = /\{\{(\w+)\}\}(\.?)/g;

function gapsIn(words: string): readonly LetterGap[] {
  return [...words.matchAll(gapPattern)].map(([, gap]) => gap as LetterGap);
}

/** Words that end as a sentence does. */
function isEnded(words: string): boolean {
  return /[.!?…]$/u.test(words);
}

/**
 * A sentence with its gaps filled. What was written may end with a stop or not: there is always one
 * where the sentence has one, and before one that goes on with a capital letter. A needed gap that is
 * empty shows as `blank`.
 */
function filled(template: string, gaps: LetterWords['gaps'], blank: string): string {
  return template.replace(gapPattern, (whole, name: string, stop: string, at: number) => {
    const words = gaps[name as LetterGap] || blank;
    const goesOn = /^\s+\p{Lu}/u.test(template.slice(at + whole.length));
    const needsStop = (stop === '.' || goesOn) && !isEnded(words);
    return `${isolate(words)}${needsStop ? '.' : ''}`;
  });
}

/** In small letters somebody may have written the day that a sentence begins with. */
function begun(words: string, { language }: LetterWords): string {
  return words.startsWith('\u2068') ? `\u2068${sentence(words.slice(1), language)}` : words;
}

/** A phone number is not broken over two lines, nor from what stands before it. */
function numbersWhole(words: string): string {
  return words.replace(/(?<=[\d:]) (?=\d)/g, '\u00A0').replace(/(?<=\d)-(?=\d)/g, '-\u2060');
}

/**
 * The letter's blocks with the free parts in them, in their order. A sentence about something that may
 * be left out, and was, is not there. While no age is chosen the words are those for 15 to 17.
 */
export function letterParts(
  blocks: readonly LetterBlock[],
  letter: LetterWords,
  blank: string,
): readonly LetterPart[] {
  const { language, gaps } = letter;
  const age = letter.age ?? 'from15';
  const needed: ReadonlySet<LetterGap> = new Set(neededGaps);
  return blocks
    .toSorted((a, b) => a.place - b.place)
    .map(({ id, heading, words, boxes }) => ({
      id,
      heading: heading?.[language] ?? null,
      sentences: words[age][language]
        .split(/(?<=[.!?])\s+/u)
        .filter((template) => gapsIn(template).every((gap) => gaps[gap] !== '' || needed.has(gap)))
        .map((template) => numbersWhole(begun(filled(template, gaps, blank), letter))),
      boxes: boxes.map((box) => box[language]),
    }));
}
