/** Crockford's base 32: no letter that can be read as a figure, https://www.crockford.com/base32.html */
export const recoveryLetters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const recoveryGroups = 5;
export const recoveryGroupLength = 5;

/** The signs of a code as a person typed it, in capitals, with look-alikes read as the figures they stand for. */
function signsIn(input: string): string {
  return input
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The code as it was printed, however it was typed: case, spaces and look-alike letters do not matter. */
export function readRecoveryCode(input: string): string {
  const groups = new RegExp(`.{1,${recoveryGroupLength}}`, 'gu');
  return signsIn(input).match(groups)?.join('-') ?? '';
}

/** What can be seen to be wrong with a typed code before it is tried. */
export type RecoveryCodeProblem =
  /** A sign that no code has. */
  | { readonly kind: 'sign'; readonly sign: string }
  | { readonly kind: 'length'; readonly count: number };

/** Null when the code has the form of one; whether it is the right one only the key file tells. */
export function recoveryCodeProblem(input: string): RecoveryCodeProblem | null {
  const signs = [...signsIn(input)];
  const sign = signs.find((one) => !recoveryLetters.includes(one));
  if (sign !== undefined) return { kind: 'sign', sign };
  const isFull = signs.length === recoveryGroups * recoveryGroupLength;
  return isFull ? null : { kind: 'length', count: signs.length };
}
