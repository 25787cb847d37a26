import { randomInt } from 'node:crypto';

/** Crockford's base 32: no letter that can be read as a figure, https://www.crockford.com/base32.html */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const groups = 5;
const groupLength = 5;

/** A fresh recovery code of 125 bits: `7K2QD-…`, five groups of five. */
export function makeRecoveryCode(): string {
  return Array.from({ length: groups }, () =>
    Array.from({ length: groupLength }, () => letters[randomInt(letters.length)]).join(''),
  ).join('-');
}

/** The code as it was printed, however it was typed: case, spaces and look-alike letters do not matter. */
export function readRecoveryCode(input: string): string {
  const plain = input
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/[^0-9A-Z]/g, '');
  return plain.match(new RegExp(`.{1,${groupLength}}`, 'g'))?.join('-') ?? '';
}
