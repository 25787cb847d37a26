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

/**
 * The code as it was printed, however it was typed: case, spaces, dashes and look-alike letters do
 * not matter. Null when it cannot be a receipt code, as after a slip of the finger.
 */
export function readReceiptCode(input: string): string | null {
  const code = [...input.toUpperCase().replaceAll(/[\s\-–.]/g, '')]
    .map((sign) => lookalikes[sign] ?? sign)
    .join('');
  if (code.length !== length + 1 || [...code].some((sign) => !signs.includes(sign))) return null;
  return checkSign(code.slice(0, length)) === code.slice(length) ? grouped(code) : null;
}
