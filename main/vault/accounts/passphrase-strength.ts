import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import * as common from '@zxcvbn-ts/language-common';
import * as english from '@zxcvbn-ts/language-en';
import type { PassphraseWeakness } from '#shared/contract/contract.ts';
import { meantBy } from './keys.ts';
import { passphraseWords } from '../passphrase-words.ts';

/**
 * Guesses a phrase must withstand. With scrypt at 2^18 a guess costs about a second of a core, so
 * ten billion of them are three hundred core years.
 */
const guessesLog10 = 10;
const shortest = 12;

// zxcvbn has no Swedish dictionary; these are the words it must not overrate.
const swedish = [
  'lösenord lösenfras sommar vinter vår höst semester fotboll älskar hejsan hemligt välkommen',
  'socialtjänsten socialsekreterare socialförvaltningen kommunen handläggare',
  'helsingborg stockholm göteborg malmö uppsala umeå sverige svenska',
].flatMap((line) => line.split(' '));

let zxcvbn: ZxcvbnFactory | undefined;

/** Why a phrase of one's own is too weak, or null. `zxcvbn` estimates how many guesses it withstands. */
export function weaknessOf(passphrase: string, displayName: string): PassphraseWeakness | null {
  const phrase = meantBy(passphrase);
  if (phrase.length < shortest) return 'short';
  zxcvbn ??= new ZxcvbnFactory({
    dictionary: {
      ...common.dictionary,
      ...english.dictionary,
      swedish: [...swedish, ...passphraseWords],
    },
    graphs: common.adjacencyGraphs,
  });
  const names = displayName.split(/\s+/u).filter((part) => part.length > 1);
  const estimate = zxcvbn.check(phrase.slice(0, 128), [...names, 'soc box', 'socbox']);
  if (estimate.guessesLog10 >= guessesLog10) return null;
  const patterns = estimate.sequence.map((match) => match.pattern);
  const holdsName = names.some((name) => phrase.toLowerCase().includes(name.toLowerCase()));
  if (holdsName) return 'name';
  if (patterns.some((pattern) => ['repeat', 'sequence', 'spatial', 'date'].includes(pattern))) {
    return 'pattern';
  }
  return patterns.includes('dictionary') ? 'common' : 'guessable';
}
