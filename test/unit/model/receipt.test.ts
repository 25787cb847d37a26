import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  readReceiptCode,
  receiptCodeOf,
  receiptCodeProblem,
  typedInGroups,
} from '#shared/model/receipt.ts';

const digest = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => Buffer.from(bytes).toString('hex'));
const signs = [...'23456789ACEFHJKMNPRTWXY'];
const plain = (code: string) => [...code.replaceAll(' ', '')];

test('a code is four groups of four that cannot be misread, and reads back as it was printed', () => {
  fc.assert(
    fc.property(digest, (hex) => {
      const code = receiptCodeOf(hex);
      expect(code).toMatch(/^([2-9ACEFHJKMNPRTWXY]{4} ){3}[2-9ACEFHJKMNPRTWXY]{4}$/);
      expect(readReceiptCode(code)).toBe(code);
      expect(readReceiptCode(` ${code.toLowerCase().replaceAll(' ', '-')} `)).toBe(code);
      const misread = code
        .replaceAll('8', 'B')
        .replaceAll('6', 'G')
        .replaceAll('5', 'S')
        .replaceAll('2', 'z');
      expect(readReceiptCode(misread)).toBe(code);
    }),
  );
});

test('it carries more than 60 bits of the digest', () => {
  expect(15 * Math.log2(signs.length)).toBeGreaterThan(60);
  fc.assert(
    fc.property(digest, digest, (a, b) => {
      fc.pre(a !== b);
      expect(receiptCodeOf(a)).not.toBe(receiptCodeOf(b));
    }),
  );
});

test('one wrong sign, two that changed place, one too few or too many are all found', () => {
  fc.assert(
    fc.property(digest, fc.nat(15), fc.nat(15), fc.constantFrom(...signs), (hex, a, b, sign) => {
      const code = plain(receiptCodeOf(hex));
      const wrong = code.with(a, sign);
      const swapped = code.with(a, code[b] ?? '').with(b, code[a] ?? '');
      for (const typed of [wrong, swapped]) {
        const isSame = typed.join('') === code.join('');
        expect(readReceiptCode(typed.join('')) !== null).toBe(isSame);
      }
      expect(readReceiptCode(code.toSpliced(a, 1).join(''))).toBeNull();
      expect(readReceiptCode(code.toSpliced(a, 0, sign).join(''))).toBeNull();
    }),
  );
});

test.each(['', ' ', '0000 0000 0000 0000', 'ÅÄÖÅ ÄÖÅÄ ÖÅÄÖ ÅÄÖÅ', 'x'.repeat(5000)])(
  '"%.20s" is no receipt code',
  (input) => expect(readReceiptCode(input)).toBeNull(),
);

test('what is wrong with a typed code is told as far as it can be known', () => {
  fc.assert(
    fc.property(digest, fc.nat(14), (hex, place) => {
      const code = plain(receiptCodeOf(hex));
      expect(receiptCodeProblem(code.join(''))).toBeNull();
      expect(receiptCodeProblem(code.slice(0, place).join(''))).toEqual({
        kind: 'too-few',
        count: place,
      });
      expect(receiptCodeProblem(`${code.join('')} ${code[place]}`)).toEqual({
        kind: 'too-many',
        count: 17,
      });
      expect(receiptCodeProblem(code.with(place, 'o').join(''))).toEqual({
        kind: 'strange-sign',
        sign: 'O',
      });
      const next = signs[(signs.indexOf(code[place] ?? '') + 1) % signs.length] ?? '';
      expect(receiptCodeProblem(code.with(place, next).join(''))).toEqual({ kind: 'slip' });
    }),
  );
});

test('what is typed is shown as it would be printed', () => {
  expect(typedInGroups('')).toEqual([]);
  expect(typedInGroups(' zb-s g7.x')).toEqual(['2856', '7X']);
  expect(typedInGroups('😀ab')).toEqual(['😀A8']);
});
