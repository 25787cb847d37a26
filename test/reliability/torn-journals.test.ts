import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenAccount } from '#main/vault/accounts/account.ts';
import { openDatabase, readDatabase } from '#main/vault/store/database.ts';
import { Store, storePath } from '#main/vault/store/store.ts';
import { makeFolder, makeMemoryFolder } from '#test/support/folder.ts';
import { leaveJournal, writeLeft, type LeftJournal } from '#test/support/left-journal.ts';
import { proved } from '#test/support/proof.ts';
import { Chances } from '#test/support/random.ts';
import { isFull } from '#test/support/scale.ts';
import { makeOpenAccount } from '#test/support/session.ts';
import { contentOf } from '#test/support/store-content.ts';

const cuts = isFull ? 2000 : 200;
const chances = new Chances();
const folder = makeFolder();
const scratch = makeMemoryFolder();
let account: OpenAccount;
let left: LeftJournal;

beforeAll(async () => {
  console.log(`seed ${chances.seed}`);
  account = await makeOpenAccount(folder.path);
  left = leaveJournal(account, scratch.path, 12);
});
afterAll(() => {
  folder.remove();
  scratch.remove();
});

/** What a disk can leave after the place where a journal was cut. */
const tails = {
  nothing: () => Buffer.alloc(0),
  zeros: () => Buffer.alloc(1 + chances.below(9000)),
  rubbish: () =>
    Buffer.from(Array.from({ length: 1 + chances.below(9000) }, () => chances.below(256))),
  /** Blocks that the file had before: genuine frames at the wrong place. */
  'earlier frames': (cut: number) => {
    const from = chances.below(cut + 1);
    return left.journal.subarray(from, Math.min(cut, from + 1 + chances.below(9000)));
  },
} as const;
type Tail = keyof typeof tails;
/** Half of the cuts have something after them that was never this journal's. */
const tailOf: readonly Tail[] = [
  'nothing',
  'rubbish',
  'zeros',
  'rubbish',
  'nothing',
  'earlier frames',
];

/** The newest acknowledged state that lies whole before a cut. */
function expectedAt(cut: number): string {
  return left.acknowledged.findLast(({ length }) => length <= cut)?.content ?? '';
}

function isCommittedPrefix(content: string): boolean {
  return left.acknowledged.some((state) => state.content === content);
}

test('a journal that is cut anywhere opens to exactly what was committed before the cut', () => {
  const told = { whole: 0, damaged: 0 };
  const lost = new Map<Tail, number>();
  for (let number = 0; number < cuts; number += 1) {
    const cut = chances.below(left.journal.length + 1);
    const tail = tailOf[number % tailOf.length] ?? 'nothing';
    writeLeft(
      scratch.path,
      left.store,
      Buffer.concat([left.journal.subarray(0, cut), tails[tail](cut)]),
    );
    const opened = Store.open(scratch.path, account.keys.storeKey);
    if (!opened.ok) throw new Error(`cut at ${cut} with ${tail}: ${opened.error.code}`);
    told[opened.value.hadWholeJournal ? 'whole' : 'damaged'] += 1;
    // What a kill leaves is never taken for damage: a part of a frame, and nothing after it.
    expect([cut, tail, tail !== 'nothing' || opened.value.hadWholeJournal]).toEqual([
      cut,
      tail,
      true,
    ]);
    opened.value.close();
    const content = readDatabase(storePath(scratch.path), account.keys.storeKey, contentOf);
    expect([cut, tail, content === expectedAt(cut)]).toEqual([cut, tail, true]);
    lost.set(tail, (lost.get(tail) ?? 0) + 1);
  }
  expect(left.acknowledged).toHaveLength(25);
  expect(told.whole).toBeGreaterThan(cuts / 4);
  expect(told.damaged).toBeGreaterThan(cuts / 4);

  const { strangers, naive } = controls();
  const kinds = [...lost].map(([tail, count]) => `${count} with ${tail} after`).join(', ');
  proved('torn-journals', {
    figure: `${cuts.toLocaleString('en')} cuts (${kinds}): ${cuts.toLocaleString('en')} an exact committed prefix`,
    control: `${strangers} of ${strangers} texts that are no prefix told apart; of cuts inside a transaction, read without its commit marks, ${naive.broken} of ${naive.tried} no prefix`,
  });
}, 300_000);

/** What the same comparison says of states that were never committed. */
function controls() {
  const last = left.acknowledged.at(-1)?.content ?? '';
  // A step in the middle taken out, two that changed places, the newest without the one before it.
  const without = (pattern: RegExp) => last.replace(pattern, '');
  const strangers = [
    without(/\{"meeting_id":"[^"]*","seq":2,.*?\},(?=\{"meeting_id")/),
    last
      .replaceAll('Alex 3', 'Alex 4x')
      .replaceAll('Alex 4', 'Alex 3')
      .replaceAll('Alex 3x', 'Alex 4'),
    without(/"count":\d+/),
  ];
  for (const stranger of strangers) {
    expect(stranger === last).toBe(false);
    expect(isCommittedPrefix(stranger)).toBe(false);
  }
  return { strangers: strangers.length, naive: naiveReader() };
}

/** A reader that takes every whole frame for good, marked as committed or not, over all frames' ends. */
function naiveReader(): { readonly tried: number; readonly broken: number } {
  const pageLength = left.journal.readUInt32BE(8);
  const frameLength = 24 + pageLength;
  const path = storePath(scratch.path);
  let broken = 0;
  let tried = 0;
  for (let end = 32 + frameLength; end <= left.journal.length; end += frameLength) {
    const isCommit = left.journal.readUInt32BE(end - frameLength + 4) !== 0;
    if (isCommit) continue;
    tried += 1;
    writeLeft(scratch.path, left.store, Buffer.alloc(0));
    const pages = readFileSync(path);
    let store = pages;
    for (let from = 32; from < end; from += frameLength) {
      const at = (left.journal.readUInt32BE(from) - 1) * pageLength;
      if (store.length < at + pageLength) {
        store = Buffer.concat([store, Buffer.alloc(at + pageLength - store.length)]);
      }
      left.journal.copy(store, at, from + 24, from + frameLength);
    }
    writeFileSync(path, store);
    const opened = openDatabase(path, account.keys.storeKey);
    if (!opened.ok) {
      broken += 1;
      continue;
    }
    if (!isCommittedPrefix(contentOf(opened.value))) broken += 1;
    opened.value.close();
  }
  expect(broken).toBeGreaterThan(0);
  return { tried, broken };
}
