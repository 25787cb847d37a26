import { randomInt } from 'node:crypto';
import {
  recoveryGroupLength,
  recoveryGroups,
  recoveryLetters,
} from '#shared/model/recovery-code.ts';

/** A fresh recovery code of 125 bits: `7K2QD-…`, five groups of five. */
export function makeRecoveryCode(): string {
  return Array.from({ length: recoveryGroups }, () =>
    Array.from(
      { length: recoveryGroupLength },
      () => recoveryLetters[randomInt(recoveryLetters.length)],
    ).join(''),
  ).join('-');
}
