import { expect, test } from 'vitest';
import { isWithinBounds } from '#shared/contract/bounds.ts';

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let count = 0; count < depth; count += 1) value = { a: value };
  return value;
}

test.each([
  ['nothing', undefined],
  ['an empty call', {}],
  ['a letter with two pictures', { pictures: ['a'.repeat(900_000), 'b'.repeat(900_000)] }],
  [
    'a frame with 200 cards',
    { cards: Array.from({ length: 200 }, () => ({ id: 'a', answer: { why: 'b' } })) },
  ],
  ['fields in fields', nested(16)],
])('%s is within', (_name, input) => {
  expect(isWithinBounds(input)).toBe(true);
});

test.each([
  ['one field deeper', nested(17)],
  ['a hundred thousand deep', nested(100_000)],
  ['a text of 50 MB', { text: 'a'.repeat(50_000_000) }],
  ['many texts', Array(5000).fill('a'.repeat(1000))],
  ['a million fields', Object.fromEntries(Array.from({ length: 1_000_000 }, (_, at) => [at, 0]))],
  ['a long list', { words: Array(20_000).fill(0) }],
  ['long lists in a list', Array.from({ length: 500 }, () => Array(500).fill(0))],
  ['huge names of fields', { ['a'.repeat(5_000_000)]: 0 }],
  ['bytes', { text: new Uint8Array(50_000_000) }],
  ['a buffer', new ArrayBuffer(8)],
  ['a map', new Map()],
  ['a date', { when: new Date() }],
])('%s is not', (_name, input) => {
  const began = performance.now();
  expect(isWithinBounds(input)).toBe(false);
  expect(performance.now() - began).toBeLessThan(500);
});
