/**
 * Figures and letters that cannot be taken for one another, on paper or read aloud. 23 of them, a
 * prime, so that the check character finds every single wrong sign and every pair that changed place.
 */
const signs = '23456789ACEFHJKMNPRTWXY';
const base = BigInt(signs.length);
const length = 15;
const groupLength = 4;

/** What a reader may take one of our signs for. None of these is ever printed. */
const lookalikes: Readonly<Record<string, string>> = { B: '8', G: '6', S: '5', Z: '2' };

/** The sign that makes the weighted sum of all sixteen a multiple of 23. */
function checkSign(body: string): string {
  let sum = 0;
  for (const [place, sign] of [...body].entries()) sum += (place + 2) * signs.indexOf(sign);
  return signs[(signs.length - (sum % signs.length)) % signs.length] ?? '';
}

function grouped(code: string): string {
  return code.match(new RegExp(`.{${groupLength}}`, 'g'))?.join(' ') ?? '';
}

/**
 * The receipt code of a frame, from its SHA-256 in hex: fifteen signs (67.8 bits of it) and a check
 * character, in four groups of four. Stands on the youth's copy, so that a paper can be checked
 * against the archive years later.
 */
export function receiptCodeOf(digest: string): string {
  let rest = BigInt(`0x${digest}`);
  let body = '';
  while (body.length < length) {
    body += signs[Number(rest % base)] ?? '';
    rest /= base;
  }
  return grouped(body + checkSign(body));
}

/** How many signs a code has, the check character too. */
export const receiptCodeLength = length + 1;

/** The signs that somebody typed, as they would have been printed: no case, no spaces, no look-alikes. */
function signsIn(input: string): readonly string[] {
  return [...input.toUpperCase().replaceAll(/[\s\-–.]/g, '')].map(
    (sign) => lookalikes[sign] ?? sign,
  );
}

/** What is typed so far, in groups of four as on the paper. */
export function typedInGroups(input: string): readonly string[] {
  return (
    signsIn(input.slice(0, 100))
      .join('')
      .match(new RegExp(`.{1,${groupLength}}`, 'gu')) ?? []
  );
}

/** What is wrong with a code as it was typed. Which sign of a slip it is cannot be known. */
export type ReceiptCodeProblem =
  | { readonly kind: 'too-few' | 'too-many'; readonly count: number }
  | { readonly kind: 'strange-sign'; readonly sign: string }
  | { readonly kind: 'slip' };

/** What keeps a typed code from being a receipt code, or null. Says nothing of whether there is such a frame. */
export function receiptCodeProblem(input: string): ReceiptCodeProblem | null {
  const typed = signsIn(input);
  const sign = typed.find((one) => !signs.includes(one));
  if (sign !== undefined) return { kind: 'strange-sign', sign };
  const count = typed.length;
  if (count !== receiptCodeLength)
    return { kind: count < receiptCodeLength ? 'too-few' : 'too-many', count };
  const code = typed.join('');
  return checkSign(code.slice(0, length)) === code.slice(length) ? null : { kind: 'slip' };
}

/**
 * The code as it was printed, however it was typed: case, spaces, dashes and look-alike letters do
 * not matter. Null when it cannot be a receipt code, as after a slip of the finger.
 */
export function readReceiptCode(input: string): string | null {
  return receiptCodeProblem(input) === null ? grouped(signsIn(input).join('')) : null;
}
