import type { Language } from '../i18n/language.ts';
import type { HardWord } from './kinds.ts';

/** A piece of a text; `word` where it is a word that can be explained. */
export interface ExplainedPiece {
  readonly words: string;
  readonly word: HardWord | null;
}

/**
 * A text in pieces, so that its hard words can be tapped. Whole words only, in any of their forms;
 * the longer form first, so that "offentligt biträde" is one piece.
 */
export function hardWordsIn(
  text: string,
  language: Language,
  hardWords: readonly HardWord[],
): readonly ExplainedPiece[] {
  const byForm = new Map(
    hardWords.flatMap((word) =>
      word.forms[language].map((form) => [form.toLowerCase(), word] as const),
    ),
  );
  if (byForm.size === 0) return [{ words: text, word: null }];
  const forms = [...byForm.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const whole = new RegExp(`(?<![\\p{L}\\p{N}-])(${forms.join('|')})(?![\\p{L}\\p{N}-])`, 'giu');
  return text
    .split(whole)
    .filter((words) => words !== '')
    .map((words) => ({ words, word: byForm.get(words.toLowerCase()) ?? null }));
}
