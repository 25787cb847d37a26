import { randomInt } from 'node:crypto';
import type { PassphraseWeakness } from '#shared/contract/contract.ts';
import { passphraseWords } from '../passphrase-words.ts';

const wordCount = 5;

/** Five Swedish words drawn with the system's random numbers: 11 bits a word, 55 in all. */
export function suggestPassphrase(): string {
  const words = Array.from(
    { length: wordCount },
    () => passphraseWords[randomInt(passphraseWords.length)] ?? '',
  );
  return words.join(' ');
}

/**
 * Why a phrase of one's own is too weak, or null. What judges it is loaded when it is first asked for:
 * its dictionaries are half of the program, and most starts never need them.
 */
export async function passphraseWeakness(
  passphrase: string,
  displayName: string,
): Promise<PassphraseWeakness | null> {
  const { weaknessOf } = await import('./passphrase-strength.ts');
  return weaknessOf(passphrase, displayName);
}
