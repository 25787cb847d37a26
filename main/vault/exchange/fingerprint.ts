import { wordlist as english } from '@scure/bip39/wordlists/english.js';
import type { Language } from '#shared/i18n/language.ts';
import type { PublicIdentity } from '#shared/model/identity.ts';
import { digestOf } from '../file.ts';
import { passphraseWords as swedish } from '../passphrase-words.ts';

/** Words in a fingerprint: 6 of 2,048, so 66 bits. */
const wordCount = 6;

/**
 * What two people read to each other when they pair: the same words on both screens, or somebody's
 * keys are not theirs. Made of both accounts' ids, roles and public keys.
 */
export function fingerprintOf(
  one: PublicIdentity,
  other: PublicIdentity,
): Readonly<Record<Language, readonly string[]>> {
  const keys = [one, other]
    .map(({ accountId, role, verifyKey, recipient }) =>
      [accountId, role, verifyKey, recipient].join(' '),
    )
    .toSorted();
  let rest = BigInt(`0x${digestOf(`soc-box-fingerprint/1\n${keys.join('\n')}`)}`);
  const places: number[] = [];
  while (places.length < wordCount) {
    places.push(Number(rest % 2048n));
    rest /= 2048n;
  }
  const inWords = (list: readonly string[]) => places.map((place) => list[place] ?? '');
  return { sv: inWords(swedish), en: inWords(english) };
}
