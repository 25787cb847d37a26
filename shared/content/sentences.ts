import type { Language } from '../i18n/language.ts';

/** The longest sentence, in words. English takes a few small words more to say the same. */
export const sentenceLimit: Readonly<Record<Language, number>> = { sv: 15, en: 18 };

/** The sentences of a text. A gap such as `{{day}}` counts as the one word it will be. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.?!:])\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

/** How many words a sentence has. */
export function wordCount(sentence: string): number {
  return sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The sentences of a text that are too long to be read aloud once. */
export function longSentences(text: string, language: Language): readonly string[] {
  return sentencesOf(text).filter((sentence) => wordCount(sentence) > sentenceLimit[language]);
}
