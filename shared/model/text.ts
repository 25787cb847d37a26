/** Why a text cannot be kept. `invisible`: a character nobody in the room can see. */
export type TextProblem = 'empty' | 'too-long' | 'invisible';

/** The longest texts, in characters as people count them (grapheme clusters). Short by design (P9). */
export const textLimits = {
  displayName: 60,
  contactName: 40,
  caseNumber: 40,
  ownCard: 40,
  point: 100,
  why: 160,
  sentence: 160,
  remark: 300,
  rule: 100,
  closing: 120,
  plan: 160,
  unit: 60,
  search: 60,
} as const;

/** The joiner and the variant mark of an emoji and the non-joiner between Arabic letters, where they are part of how those are written (Unicode TR 51; Persian orthography). */
const partOfAnother = String.raw`(?!(?<=\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?)\u200D(?=\p{Extended_Pictographic}))(?!(?<=\p{Script=Arabic})\u200C(?=\p{Script=Arabic}))(?!(?<=\p{Emoji})[\uFE0E\uFE0F])`;

/** Characters that change a text without being seen: controls, format and bidi characters, private use, marks that are never drawn. */
const neverDrawn = String.raw`\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\u115F\u1160\u2800\u3164\uFFA0`;

/** The same, and what no letter stands for yet. */
const invisible = new RegExp(String.raw`${partOfAnother}[${neverDrawn}\p{Cn}]`, 'u');
const hidden = new RegExp(`${partOfAnother}[${neverDrawn}]`, 'u');

const graphemes = new Intl.Segmenter('sv', { granularity: 'grapheme' });

/** A text as it is stored: one line, one form of each letter (NFC), no space at the ends. */
export function normalizeText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Zs}+/gu, ' ')
    .trim();
}

/** How long a text is, in characters as people count them. */
export function textLength(text: string): number {
  let count = 0;
  for (const _ of graphemes.segment(text)) count += 1;
  return count;
}

/** The problem with a text, or null. Judges the normalized text. */
export function textProblem(text: string, limit: number): TextProblem | null {
  // Before anything else: no more work than the limit is worth.
  if (text.length > limit * 16) return 'too-long';
  const normalized = normalizeText(text);
  if (invisible.test(normalized)) return 'invisible';
  if (normalized === '') return 'empty';
  // A cluster can hold any number of code points, so the units are bounded as well.
  if (normalized.length > limit * 8 || textLength(normalized) > limit) return 'too-long';
  return null;
}

/**
 * Whether a text that somebody else's program wrote has nothing in it that is not seen. Their program
 * may be newer than this one and know letters that this one does not: those are no reason to refuse it.
 */
export function isAllSeen(text: string): boolean {
  return !hidden.test(text);
}
