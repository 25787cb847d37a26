import { expect, test } from 'vitest';
import { looksLikePersonalNumber } from '#renderer/home/personal-number.ts';

test.each(['20090312-1234', '090312-1234', '0903121234', '200903121234', '20090312 1234'])(
  '%s looks like a personal identity number',
  (text) => expect(looksLikePersonalNumber(`Alva ${text}`)).toBe(true),
);

test('so do a coordination number and that of somebody past a hundred', () => {
  expect(looksLikePersonalNumber('20090372-1234')).toBe(true);
  expect(looksLikePersonalNumber('191231+1234')).toBe(true);
});

test.each(['2026-1201', 'Alva', '20261312-1234', '090399-12345', '12345678901234', ''])(
  '%s does not',
  (text) => expect(looksLikePersonalNumber(text)).toBe(false),
);
