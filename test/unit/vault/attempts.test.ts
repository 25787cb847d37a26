import fc from 'fast-check';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Attempts, waitAfter } from '#main/vault/accounts/attempts.ts';
import { makeFolder } from '#test/support/folder.ts';

let folder: ReturnType<typeof makeFolder>;
let now = 0;
const start = () => new Attempts(folder.path, () => now, now);

beforeEach(() => {
  folder = makeFolder();
  now = 1000;
  start().succeed();
});
afterEach(() => folder.remove());

test('three tries are free, then the wait doubles up to five minutes', () => {
  expect([1, 2, 3, 4, 5, 9, 10, 100].map(waitAfter)).toEqual([0, 0, 5, 10, 20, 300, 300, 300]);
});

test('a restart measures the whole wait anew, and time that passes shortens it', () => {
  const attempts = start();
  for (let tries = 0; tries < 4; tries += 1) attempts.begin();
  expect(attempts.wait).toBe(10);
  now += 4000;
  expect(attempts.wait).toBe(6);
  const restarted = start();
  expect(restarted.wait).toBe(10);
  now += 10_000;
  expect(restarted.wait).toBe(0);
});

test('a success clears the slowing for later starts too', () => {
  const attempts = start();
  for (let tries = 0; tries < 5; tries += 1) attempts.begin();
  attempts.succeed();
  expect(start().wait).toBe(0);
});

test('a restart in good order goes on with the wait, and one try more begins it anew', () => {
  const attempts = start();
  for (let tries = 0; tries < 5; tries += 1) attempts.begin();
  now += 12_000;
  attempts.settle();
  const next = start();
  expect(next.wait).toBe(8);
  now += 3000;
  next.settle();
  expect(start().wait).toBe(5);
  now += 5000;
  const last = start();
  expect(last.wait).toBe(5);
  last.begin();
  expect(last.wait).toBe(40);
});

test('a counter that was taken away or meddled with slows as much as there is', () => {
  const path = join(folder.path, 'attempts.json');
  for (const content of ['', '{', '{"failures":-1}', '{"failures":0,"x":1}', 'null', null]) {
    if (content === null) rmSync(path);
    else writeFileSync(path, content);
    const attempts = start();
    expect(attempts.wait).toBe(300);
    attempts.begin();
    expect(attempts.wait).toBe(300);
  }
});

test('a try that was not about the secret changes nothing, however often', () => {
  const attempts = start();
  for (let tries = 0; tries < 12; tries += 1) attempts.begin();
  for (let tries = 0; tries < 12; tries += 1) {
    attempts.begin();
    attempts.takeBack();
  }
  expect(attempts.wait).toBe(300);
});

test('the wait never grows with time and never goes under zero', () => {
  fc.assert(
    fc.property(fc.nat(12), fc.array(fc.nat(60_000), { maxLength: 20 }), (tries, passings) => {
      const attempts = start();
      attempts.succeed();
      for (let tried = 0; tried < tries; tried += 1) attempts.begin();
      let last = attempts.wait;
      for (const passing of passings) {
        now += passing;
        expect(attempts.wait).toBeLessThanOrEqual(last);
        expect(attempts.wait).toBeGreaterThanOrEqual(0);
        last = attempts.wait;
      }
    }),
    { numRuns: 30 },
  );
});
