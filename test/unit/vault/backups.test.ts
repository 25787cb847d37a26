import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { backupsIn, backupsKept, makeBackup, newestBackupAt } from '#main/vault/store/backups.ts';
import { createStore, Store } from '#main/vault/store/store.ts';
import { makeFolder } from '#test/support/folder.ts';
import { valueOf } from '#test/support/vault.ts';

const storeKey = 'ab'.repeat(32);
let folder: ReturnType<typeof makeFolder>;
let minute = 0;

beforeEach(() => {
  folder = makeFolder();
  createStore(folder.path, storeKey);
});
afterEach(() => folder.remove());

function moment(): Date {
  minute += 1;
  return new Date(Date.UTC(2026, 11, 3, 8, minute));
}

function change(name: string): void {
  const store = valueOf(Store.open(folder.path, storeKey));
  store.commit(() =>
    store.putContact({ id: name, name, caseNumber: null, language: 'sv', createdAt: '' }),
  );
  store.emptyJournal();
  store.close();
}

test('a store that did not change is copied once; of changed ones the newest seven stay', () => {
  expect(makeBackup(folder.path, storeKey, moment())).toBe(true);
  expect(makeBackup(folder.path, storeKey, moment())).toBe(true);
  expect(backupsIn(folder.path)).toHaveLength(1);
  for (let round = 1; round <= 9; round += 1) {
    change(`kim-${round}`);
    makeBackup(folder.path, storeKey, moment());
    expect(backupsIn(folder.path)).toHaveLength(Math.min(backupsKept, round + 1));
  }
  expect(readdirSync(join(folder.path, 'backups'))).toEqual(backupsIn(folder.path));
  expect(newestBackupAt(folder.path, new Date(Date.UTC(2026, 11, 4)))).toBe(
    new Date(Date.UTC(2026, 11, 3, 8, minute)).toISOString(),
  );
});

test('each backup opens as a store of its day', () => {
  for (let round = 1; round <= backupsKept; round += 1) {
    change(`kim-${round}`);
    makeBackup(folder.path, storeKey, moment());
  }
  for (const [index, name] of backupsIn(folder.path).entries()) {
    const restored = makeFolder();
    writeFileSync(
      join(restored.path, 'store.db'),
      readFileSync(join(folder.path, 'backups', name)),
    );
    const store = valueOf(Store.open(restored.path, storeKey));
    expect(store.contacts()).toHaveLength(index + 1);
    store.close();
    restored.remove();
  }
});

test('backups from a clock that was wrong do not push the right ones out', () => {
  for (let year = 2031; year < 2031 + backupsKept; year += 1) {
    change(`kim-${year}`);
    makeBackup(folder.path, storeKey, new Date(Date.UTC(year, 0, 1)));
  }
  change('kim-now');
  const now = moment();
  expect(makeBackup(folder.path, storeKey, now)).toBe(true);
  expect(newestBackupAt(folder.path, now)).toBe(now.toISOString());
  expect(backupsIn(folder.path)).toHaveLength(backupsKept);
});

test('a damaged store becomes no backup and pushes no good one out', () => {
  makeBackup(folder.path, storeKey, moment());
  const before = backupsIn(folder.path);
  const path = join(folder.path, 'store.db');
  const damaged = readFileSync(path);
  damaged.writeUInt8(damaged.readUInt8(5000) ^ 4, 5000);
  writeFileSync(path, damaged);
  expect(makeBackup(folder.path, storeKey, moment())).toBe(false);
  expect(backupsIn(folder.path)).toEqual(before);
  expect(readdirSync(join(folder.path, 'backups'))).toEqual(before);
});
