import { expect, test } from 'vitest';
import { passphraseWords } from '#main/vault/passphrase-words.ts';

const words = new Set(passphraseWords);

/** The word with one letter replaced by `letter`, at every place: '' leaves the letter out. */
function slips(word: string, letter: '' | '?'): string[] {
  return Array.from(
    { length: word.length },
    (_, at) => word.slice(0, at) + letter + word.slice(at + 1),
  );
}

test('the list has 2048 different words, so each word is exactly 11 bits', () => {
  expect(passphraseWords).toHaveLength(2048);
  expect(words.size).toBe(2048);
});

test('every word is three to nine lower-case Swedish letters', () => {
  expect(passphraseWords.filter((word) => !/^[a-zåäö]{3,9}$/.test(word))).toEqual([]);
});

test('no word becomes another when one letter is changed, left out or added', () => {
  const shorter = passphraseWords.filter((word) => slips(word, '').some((slip) => words.has(slip)));
  const patterns = passphraseWords.flatMap((word) => slips(word, '?'));
  expect(shorter).toEqual([]);
  expect(new Set(patterns).size).toBe(patterns.length);
});

test('no word is two other words joined', () => {
  const joined = passphraseWords.filter((word) =>
    Array.from({ length: word.length }, (_, at) => at).some(
      (at) => words.has(word.slice(0, at)) && words.has(word.slice(at)),
    ),
  );
  expect(joined).toEqual([]);
});
