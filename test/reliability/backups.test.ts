import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { OpenAccount } from '#main/vault/accounts/account.ts';
import { writeHead } from '#main/vault/log/head-file.ts';
import { backupsIn, backupsKept, madeAt, makeBackup } from '#main/vault/store/backups.ts';
import { wholeVersion } from '#main/vault/store/database.ts';
import { storePath } from '#main/vault/store/store.ts';
import { checkFolder } from '#test/support/archive.ts';
import { allRows, copyOfAccount, rescue, type StoreRows } from '#test/support/damaged-store.ts';
import { makeFolder } from '#test/support/folder.ts';
import { ordinaryActs } from '#test/support/meeting.ts';
import { proved } from '#test/support/proof.ts';
import { Chances } from '#test/support/random.ts';
import { isFull } from '#test/support/scale.ts';
import { addSteps, bothYes, makeOpenAccount, openSession } from '#test/support/session.ts';
import { valueOf } from '#test/support/vault.ts';

const folder = makeFolder();
let account: OpenAccount;
/** Each backup's name with all that stood in the store when it was made, oldest first. */
const days: { readonly name: string; readonly rows: StoreRows }[] = [];
let restored = 0;

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  try {
    vi.setSystemTime(new Date('2026-11-02T08:00:00Z'));
    account = await makeOpenAccount(folder.path);
    const { id: accountId } = account.file;
    writeHead(account.folder, { accountId, place: 0, digest: null }, account.keys);
    // Nine days of work; of nine backups the last seven stay.
    for (let day = 1; day <= backupsKept + 2; day += 1) {
      vi.setSystemTime(new Date(Date.UTC(2026, 10, 2 + day, 15)));
      const session = openSession(account);
      const { contactId } = valueOf(
        session.contacts.create({ name: `Robin ${day}`, caseNumber: null, language: 'sv' }),
      );
      const { meetingId } = valueOf(session.meetings.start(contactId, 'sv'));
      addSteps(session, meetingId, [...ordinaryActs, ...bothYes]);
      session.close();
      const rows = allRows(storePath(account.folder), account.keys.storeKey);
      days.push({ name: backupsIn(account.folder).at(-1) ?? '', rows });
    }
    days.splice(0, days.length - backupsKept);
  } finally {
    vi.useRealTimers();
  }
});
afterAll(() => folder.remove());

/** Changes one bit, anywhere. */
function flip(path: string, chances: Chances): void {
  const bytes = readFileSync(path);
  const at = chances.below(bytes.length);
  bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << chances.below(8)), at);
  writeFileSync(path, bytes);
}

/** Rows but the log's, as the log gets a line about the rescue. */
const content = (rows: StoreRows) => [...rows].filter(([table]) => table !== 'log');

test('each of the last seven restores: all that stood in the store that evening, and the check is content', async () => {
  expect(backupsIn(account.folder)).toEqual(days.map(({ name }) => name));
  for (const [index, { name, rows }] of days.entries()) {
    const copy = copyOfAccount(account);
    const backups = join(copy.folder, 'backups');
    // The store is gone, and every backup that is newer than this one is damaged.
    rmSync(storePath(copy.folder));
    for (const { name: newer } of days.slice(index + 1)) {
      writeFileSync(join(backups, newer), readFileSync(join(backups, newer)).fill(0, 4096, 8192));
    }
    const plan = rescue(copy, 'missing');
    expect(plan.backupAt).toBe(madeAt(name));
    const after = allRows(storePath(copy.folder), copy.keys.storeKey);
    expect(content(after)).toEqual(content(rows));
    for (const [place, line] of rows.get('log') ?? []) {
      expect(after.get('log')?.get(place)).toEqual(line);
    }
    expect(plan.lost.lines).toBe(
      (days.at(-1)?.rows.get('log')?.size ?? 0) - (rows.get('log')?.size ?? 0),
    );
    const report = await checkFolder(copy);
    // The check reads of a backup what is signed: it may pass over the page that is gone.
    expect(report.findings.filter(({ reason }) => reason !== 'backup-unreadable')).toEqual([]);
    restored += 1;
    copy.remove();
  }
  expect(restored).toBe(backupsKept);
});

test('a backup with one bit changed is refused; the newest that is whole is taken, and neither is touched', () => {
  const chances = new Chances();
  console.log(`SEED=${chances.seed}`);
  const flips = isFull ? 500 : 25;
  let refused = 0;
  let harmless = 0;
  const copy = copyOfAccount(account);
  const backups = join(copy.folder, 'backups');
  const [second, newest] = days.slice(-2);
  const path = join(backups, newest?.name ?? '');
  const whole = readFileSync(path);
  rmSync(storePath(copy.folder));
  for (let count = 0; count < flips; count += 1) {
    writeFileSync(path, whole);
    flip(path, chances);
    const changed = readFileSync(path);
    const work = copyOfAccount(copy);
    const plan = rescue(work, 'missing');
    const after = allRows(storePath(work.folder), work.keys.storeKey);
    // A bit that nothing reads stands in a page that no table has.
    const isHarmless = plan.backupAt === madeAt(newest?.name ?? '');
    const taken = isHarmless ? newest : second;
    expect(plan.backupAt).toBe(madeAt(taken?.name ?? ''));
    expect(content(after)).toEqual(content(taken?.rows ?? new Map()));
    if (isHarmless) harmless += 1;
    else refused += 1;
    expect(readFileSync(join(work.folder, 'backups', newest?.name ?? '')).equals(changed)).toBe(
      true,
    );
    work.remove();
  }
  expect(refused + harmless).toBe(flips);
  expect(refused).toBeGreaterThan(flips / 2);
  copy.remove();
  counts.refused = refused;
  counts.flips = flips;
});

const counts = { refused: 0, flips: 0, tries: 0, careless: 0 };

/** What a program would do that copies without looking: the oldest goes for whatever is in the store. */
function copyUnlooked(accountFolder: string, moment: Date): void {
  const backups = join(accountFolder, 'backups');
  const name = `store-${moment.toISOString().replace(/[-:.]/g, '')}.db`;
  cpSync(storePath(accountFolder), join(backups, name));
  const [oldest = ''] = readdirSync(backups).toSorted();
  rmSync(join(backups, oldest));
}

test('a damaged store never takes a good backup’s place, whatever is damaged in it', () => {
  const chances = new Chances();
  const copy = copyOfAccount(account);
  const store = storePath(copy.folder);
  const whole = readFileSync(store);
  const { storeKey } = copy.keys;
  const wholeOnes = () =>
    backupsIn(copy.folder).filter(
      (name) => wholeVersion(join(copy.folder, 'backups', name), storeKey) !== null,
    );
  const tries = isFull ? 300 : 20;
  for (let count = 0; count < tries; count += 1) {
    writeFileSync(store, whole);
    if (count % 3 === 0) writeFileSync(store, whole.subarray(0, chances.below(whole.length)));
    else if (count % 3 === 1) flip(store, chances);
    else writeFileSync(store, Buffer.from(whole).fill(0, 4096 * chances.below(9)));
    makeBackup(copy.folder, storeKey, new Date(Date.UTC(2026, 11, 1, 8, count)));
    // A bit that nothing reads may be copied: such a copy is whole, and lets the oldest go.
    expect(wholeOnes()).toHaveLength(backupsKept);
  }
  counts.tries = tries;
  copy.remove();
});

test('the same count finds a program that copies without looking', () => {
  const copy = copyOfAccount(account);
  writeFileSync(storePath(copy.folder), Buffer.alloc(4096 * 8));
  for (let count = 0; count < 3; count += 1) {
    copyUnlooked(copy.folder, new Date(Date.UTC(2026, 11, 1, 8, count)));
  }
  counts.careless = backupsIn(copy.folder).filter(
    (name) => wholeVersion(join(copy.folder, 'backups', name), copy.keys.storeKey) === null,
  ).length;
  expect(counts.careless).toBe(3);
  copy.remove();
  proved('backups', {
    figure: `${restored} of ${backupsKept} restore; ${counts.refused} of ${counts.flips} with a bit changed refused, the others harmless; ${counts.tries} damaged stores, 0 good backups replaced`,
    control: `copied without looking: ${counts.careless} of 3 good backups replaced by damaged ones`,
  });
});
