import { copyFileSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { OpenAccount } from '#main/vault/accounts/account.ts';
import { digestOf } from '#main/vault/file.ts';
import { backupsIn } from '#main/vault/store/backups.ts';
import { openDatabase } from '#main/vault/store/database.ts';
import { storePath } from '#main/vault/store/store.ts';
import type { ArchiveReason, ArchiveReport, FrameRow, LogRow } from '#shared/model/archive.ts';
import { logEntry, type LogEntry } from '#shared/model/log.ts';
import {
  agreeAgain,
  checkFolder,
  openSession,
  reportIn,
  usedFolder,
  type UsedFolder,
} from '#test/support/archive.ts';
import { testPassphrase } from '#test/support/meeting.ts';
import { proved } from '#test/support/proof.ts';
import { Chances } from '#test/support/random.ts';
import { isFull } from '#test/support/scale.ts';
import {
  checkRows,
  copyOf,
  readRows,
  writeRows,
  type AccountRows,
} from '#test/support/tampered-store.ts';
import { startVault, valueOf } from '#test/support/vault.ts';

/** What somebody did to the rows, and what the check must say of it: one of these at least. */
interface Tampered {
  readonly rows: AccountRows;
  readonly reasons: readonly ArchiveReason[];
  /** What is so as well, once that is: nothing else may be said. */
  readonly also?: readonly ArchiveReason[];
}

/** The line about a frame is gone, so the frame is unknown; or that it was purged is, so it is missing. */
const withoutLines: readonly ArchiveReason[] = ['frame-unknown', 'frame-missing'];

/** Somebody with the database key: the rows as they are, and as they were before or elsewhere. */
interface Known {
  readonly now: AccountRows;
  /** The same account earlier, with the head of that day. */
  readonly before: AccountRows;
  /** The same account from that day on, in another course of events. */
  readonly otherCourse: AccountRows;
  /** Frames that were purged since, as they stood. */
  readonly purged: readonly FrameRow[];
}

type Operator = (known: Known, chances: Chances) => Tampered;

let used: UsedFolder;
/** The folder as it was earlier. */
let earlier: ReturnType<typeof copyOf>;
let known: Known;

/** The account's rows after `work`, in a copy of the folder that is thrown away. */
function rowsAfter(work: (account: OpenAccount) => void): AccountRows {
  const copy = copyOf(used.path);
  const account = { ...used.account, folder: join(copy.path, 'accounts', used.accountId) };
  work(account);
  const rows = readRows(account);
  copy.remove();
  return rows;
}

function agreeMore(account: OpenAccount, times: number): void {
  const session = openSession(account);
  for (let count = 0; count < times; count += 1) {
    agreeAgain(session, session.store.contacts()[count % 4]?.id ?? '');
    valueOf(session.frames.open(session.log.ledger.newest?.id ?? ''));
  }
  session.close();
}

beforeAll(async () => {
  used = await usedFolder(3);
  earlier = copyOf(used.path);
  const before = readRows(used.account);
  const otherCourse = rowsAfter((account) => agreeMore(account, 6));
  agreeMore(used.account, 6);
  known = { now: readRows(used.account), before, otherCourse, purged: used.purged };
}, 60_000);
afterAll(() => {
  used.remove();
  earlier.remove();
});

function entryOf(row: LogRow): LogEntry {
  return logEntry.parse(JSON.parse(row.document));
}

function without<T>(rows: readonly T[], row: T): readonly T[] {
  return rows.filter((each) => each !== row);
}

function replaced<T>(rows: readonly T[], row: T, by: T): readonly T[] {
  return rows.map((each) => (each === row ? by : each));
}

/** One letter, figure or mark changed, put in or taken out. */
function edited(text: string, chances: Chances): string {
  const sign = chances.oneOf([...'abcdefåäö0123456789 {}":,\u200B']);
  const at = chances.below(text.length);
  const changed = chances.oneOf([
    text.slice(0, at) + sign + text.slice(at + 1),
    text.slice(0, at) + sign + text.slice(at),
    text.slice(0, at) + text.slice(at + 1),
  ]);
  return changed === text ? edited(text, chances) : changed;
}

/** Another value in a field, and the text canonical again. */
function withOther(row: LogRow, chances: Chances): LogRow {
  const entry = entryOf(row);
  const changed: LogEntry = chances.oneOf([
    { ...entry, at: '2020-01-01T00:00:00.000Z' },
    { ...entry, by: { ...entry.by, name: 'Någon Annan' } },
    { ...entry, event: { ...entry.event, contactId: 'another-contact' } },
    { ...entry, previous: '0'.repeat(64) },
  ]);
  return { ...row, document: JSON.stringify(changed) };
}

/** The frames of contacts that have more than one version here. */
function versionsIn({ log, frames }: AccountRows): readonly (readonly FrameRow[])[] {
  const byContact = Map.groupBy(
    log.flatMap((row) => {
      const { event } = entryOf(row);
      if (event.kind !== 'frame-agreed') return [];
      const frame = frames.find(({ id }) => event.frameId === id);
      return frame === undefined ? [] : [{ contactId: event.contactId, frame }];
    }),
    ({ contactId }) => contactId,
  );
  return [...byContact.values()]
    .filter((versions) => versions.length > 1)
    .map((versions) => versions.map(({ frame }) => frame));
}

function changedFrame(row: FrameRow, chances: Chances): Pick<FrameRow, 'document' | 'signature'> {
  const { document, signature } = row;
  const changed = chances.oneOf([
    edited(document, chances),
    document.replace(/"version":(\d+)/, '"version":9$1'),
    document.replace(/"agreedOn":"\d{4}/, '"agreedOn":"2019'),
    document.replace('Vi ses', 'Vi ses inte'),
    ` ${document}`,
  ]);
  return changed === document ? changedFrame(row, chances) : { document: changed, signature };
}

function swappedFrames(now: AccountRows, [one, other]: readonly [FrameRow, FrameRow]): Tampered {
  const frames = now.frames.map((row) => {
    if (row === one) return { ...other, id: one.id };
    return row === other ? { ...one, id: other.id } : row;
  });
  return { rows: { ...now, frames }, reasons: ['frame-moved'] };
}

/** The twelve: deleting, replaying, reordering and editing, of frames, versions and log entries. */
const operators: Readonly<Record<string, Operator>> = {
  'a line is deleted': ({ now }, chances) => {
    const row = chances.oneOf(now.log);
    const isLast = row === now.log.at(-1);
    return {
      rows: { ...now, log: without(now.log, row) },
      reasons: [isLast ? 'log-cut-off' : 'line-missing'],
      also: [...withoutLines, 'older-than-backup'],
    };
  },
  'a line is deleted and the gap closed': ({ now }, chances) => {
    const gone = chances.oneOf(now.log.slice(0, -1));
    const log = without(now.log, gone).map((row) =>
      row.place > gone.place ? { ...row, place: row.place - 1 } : row,
    );
    const also = [...withoutLines, 'log-cut-off', 'older-than-backup'] as const;
    return { rows: { ...now, log }, reasons: ['line-moved'], also };
  },
  'the end of the log is deleted': ({ now }, chances) => ({
    rows: { ...now, log: now.log.slice(0, chances.below(now.log.length)) },
    reasons: ['log-cut-off'],
    also: [...withoutLines, 'older-than-backup'],
  }),
  'a line is replayed': ({ now, otherCourse }, chances) => {
    const [one, other] = chances.twoOf(now.log);
    const last = now.log.at(-1)?.place ?? 0;
    const fork = known.before.log.length;
    const elsewhere = chances.oneOf(otherCourse.log.slice(fork, now.log.length));
    const same = now.log.find(({ place }) => place === elsewhere.place);
    return chances.oneOf<Tampered>([
      // An old line in a newer one's place.
      {
        rows: { ...now, log: replaced(now.log, other, { ...one, place: other.place }) },
        reasons: ['line-moved'],
        also: withoutLines,
      },
      // An old line once more at the end.
      {
        rows: { ...now, log: [...now.log, { ...one, place: last + 1 }] },
        reasons: ['line-moved'],
      },
      // A genuine line for this very place, from another course of events.
      {
        rows: { ...now, log: now.log.map((row) => (row === same ? elsewhere : row)) },
        reasons: ['line-unchained', 'head-differs'],
        also: [...withoutLines, 'differs-from-backup'],
      },
    ]);
  },
  'lines are reordered': ({ now }, chances) => {
    const [one, other] = chances.twoOf(now.log);
    const log = now.log.map((row) => {
      if (row === one) return { ...other, place: one.place };
      return row === other ? { ...one, place: other.place } : row;
    });
    return { rows: { ...now, log }, reasons: ['line-moved'], also: withoutLines };
  },
  'a line is edited': ({ now }, chances) => {
    const row = chances.oneOf(now.log);
    const { document, signature } = row;
    const changed = chances.oneOf<LogRow>([
      { ...row, document: edited(document, chances) },
      { ...row, signature: edited(signature, chances) },
      { ...row, signature: chances.oneOf(without(now.log, row)).signature },
      withOther(row, chances),
      { ...row, document: ` ${document}` },
    ]);
    const log = replaced(now.log, row, changed);
    return { rows: { ...now, log }, reasons: ['line-changed'], also: withoutLines };
  },

  'a frame is deleted': ({ now }, chances) => ({
    rows: { ...now, frames: without(now.frames, chances.oneOf(now.frames)) },
    reasons: ['frame-missing'],
  }),
  'a frame is replayed': ({ now, purged, otherCourse }, chances) => {
    const [one, other] = chances.twoOf(now.frames);
    const foreign = otherCourse.frames.filter(({ id }) => now.frames.every((row) => row.id !== id));
    return chances.oneOf<Tampered>([
      {
        rows: { ...now, frames: [...now.frames, { ...one, id: 'a-new-id' }] },
        reasons: ['frame-unknown'],
      },
      {
        rows: { ...now, frames: [...now.frames, chances.oneOf(purged)] },
        reasons: ['frame-after-purge'],
      },
      {
        rows: { ...now, frames: [...now.frames, chances.oneOf(foreign)] },
        reasons: ['frame-unknown'],
      },
      {
        rows: { ...now, frames: replaced(now.frames, other, { ...one, id: other.id }) },
        reasons: ['frame-moved'],
      },
    ]);
  },
  'frames are reordered': ({ now }, chances) => swappedFrames(now, chances.twoOf(now.frames)),
  'a frame is edited': ({ now }, chances) => {
    const row = chances.oneOf(now.frames);
    if (chances.below(4) === 0) {
      const signature = chances.oneOf([
        edited(row.signature, chances),
        chances.oneOf(without(now.frames, row)).signature,
      ]);
      const frames = replaced(now.frames, row, { ...row, signature });
      return { rows: { ...now, frames }, reasons: ['frame-unsigned'] };
    }
    const frames = replaced(now.frames, row, { ...row, ...changedFrame(row, chances) });
    return { rows: { ...now, frames }, reasons: ['frame-changed'] };
  },

  'a version is deleted, with its line': ({ now }, chances) => {
    const row = chances.oneOf(chances.oneOf(versionsIn(now)));
    const line = now.log.find((each) => {
      const { event } = entryOf(each);
      return event.kind === 'frame-agreed' && event.frameId === row.id;
    });
    const log = now.log.filter((each) => each !== line);
    const frames = without(now.frames, row);
    return { rows: { ...now, log, frames }, reasons: ['line-missing'] };
  },
  'an old version is put back in place of a newer one': ({ now }, chances) => {
    const [older, newer] = chances.twoOf(chances.oneOf(versionsIn(now)));
    const frames = replaced(now.frames, newer, { ...older, id: newer.id });
    return { rows: { ...now, frames }, reasons: ['frame-moved'] };
  },
  'versions are reordered': ({ now }, chances) =>
    swappedFrames(now, chances.twoOf(chances.oneOf(versionsIn(now)))),
  'a version is edited': ({ now }, chances) => {
    const row = chances.oneOf(chances.oneOf(versionsIn(now)));
    const frames = replaced(now.frames, row, { ...row, ...changedFrame(row, chances) });
    return { rows: { ...now, frames }, reasons: ['frame-changed'] };
  },

  'an older store is put back': ({ now, before }, chances) => {
    const older = chances.oneOf([before, ...now.backups.slice(0, -1)]);
    return {
      rows: { ...now, log: older.log, frames: older.frames },
      reasons: ['log-cut-off'],
      // What was purged since has left the backups too.
      also: ['older-than-backup', 'frame-missing'],
    };
  },
  'an older store is put back with the head of its day': ({ now, before }) => ({
    rows: { ...now, log: before.log, frames: before.frames, head: before.head },
    reasons: ['older-than-backup'],
  }),
};

function reasonsIn({ findings }: ArchiveReport): readonly ArchiveReason[] {
  return findings.map(({ reason }) => reason);
}

function hasRightReason(report: ArchiveReport, { reasons, also = [] }: Tampered): boolean {
  const found = reasonsIn(report);
  return (
    found.some((reason) => reasons.includes(reason)) &&
    found.every((reason) => reasons.includes(reason) || also.includes(reason))
  );
}

function wanted(report: ArchiveReport, { reasons }: Tampered, { seed }: Chances): string {
  return `wanted ${reasons.join(' or ')}, got ${JSON.stringify(report.findings)} (SEED=${seed})`;
}

test('the control: untouched, nothing is found, and everything is counted', () => {
  for (const rows of [known.now, known.before, known.otherCourse]) {
    const { counts, findings } = checkRows(rows, used.account.keys.verifyKey);
    expect(findings).toEqual([]);
    expect(counts).toEqual(countsOf(rows));
  }
  expect(known.now.frames.length).toBeGreaterThan(10);
  expect(known.now.log.length).toBeGreaterThan(50);
});

/** What somebody would see who only counts. */
function countsOf({ log, frames, backups }: AccountRows) {
  return { lines: log.length, frames: frames.length, purged: 2, backups: backups.length };
}

/** Of each way so many; the promise is a thousand. */
const each = isFull ? 1000 : 30;

describe('with the database key and not the signing key', () => {
  let found = 0;
  let sameCounts = 0;

  test.each(Object.entries(operators))(
    `%s, ${each} times: found, with the right reason`,
    (_name, operator) => {
      const chances = new Chances();
      for (let count = 0; count < each; count += 1) {
        const tampered = operator(known, chances);
        const report = checkRows(tampered.rows, used.account.keys.verifyKey);
        const missed = hasRightReason(report, tampered) ? null : wanted(report, tampered, chances);
        expect(missed).toBeNull();
        found += 1;
        if (isDeepStrictEqual(report.counts, countsOf(known.now))) sameCounts += 1;
      }
    },
    120_000,
  );

  test('the control: many of them change no count, so that only signatures and links tell', () => {
    expect(found).toBe(each * Object.keys(operators).length);
    expect(sameCounts).toBeGreaterThan(found / 10);
    proved('tampering', {
      figure: `${Object.keys(operators).length} ways, ${each} times each, all ${found} found with the right reason`,
      control: `a check that counts rows misses ${sameCounts}`,
    });
  });
});

/** Puts tampered rows into a copy of the folder, and where they come with an older head, that too. */
function putInto(copy: ReturnType<typeof copyOf>, { rows }: Tampered): OpenAccount {
  const folder = join(copy.path, 'accounts', used.accountId);
  const from = rows.head === known.now.head ? used.path : earlier.path;
  copyFileSync(join(from, 'accounts', used.accountId, 'head.json'), join(folder, 'head.json'));
  writeRows(storePath(folder), used.account.keys.storeKey, rows);
  return { ...used.account, folder };
}

describe('the same in the real file, with the real check', () => {
  let copy: ReturnType<typeof copyOf>;
  beforeAll(() => {
    copy = copyOf(used.path);
  });
  afterAll(() => copy.remove());

  test.each(Object.entries(operators))(
    '%s',
    async (_name, operator) => {
      const chances = new Chances();
      for (let count = 0; count < 10; count += 1) {
        const tampered = operator(known, chances);
        const report = await checkFolder(putInto(copy, tampered));
        const missed = hasRightReason(report, tampered) ? null : wanted(report, tampered, chances);
        expect(missed).toBeNull();
      }
    },
    60_000,
  );

  test.each(['a line is deleted', 'a frame is edited', 'versions are reordered'])(
    'after unlock it is told of by itself, and again when it is asked for: %s',
    async (name) => {
      const tampered = operators[name]?.(known, new Chances()) ?? { rows: known.now, reasons: [] };
      putInto(copy, tampered);
      const vault = await startVault(copy.path);
      const { accountId } = used;
      valueOf(await vault.client.accounts.unlock({ accountId, passphrase: testPassphrase }));
      valueOf(await vault.client.workingCopy.load({}));
      await vi.waitFor(() => expect(reportIn(vault.changes)).not.toBeNull());
      const byItself = reportIn(vault.changes);
      valueOf(await vault.client.archive.check({}));
      await vi.waitFor(() => {
        expect(reportIn(vault.changes)).not.toBeNull();
        expect(reportIn(vault.changes)).not.toEqual(byItself);
      });
      const asked = reportIn(vault.changes);
      await vault.kill();
      expect(asked?.findings).toEqual(byItself?.findings);
      expect(asked !== null && hasRightReason(asked, tampered)).toBe(true);
    },
    30_000,
  );

  test('a table or a field that the program did not make', async () => {
    const account = putInto(copy, { rows: known.now, reasons: [] });
    const add = (sql: string) => {
      const db = valueOf(openDatabase(storePath(account.folder), account.keys.storeKey));
      db.exec(sql);
      db.close();
    };
    expect(reasonsIn(await checkFolder(account))).toEqual([]);
    add('CREATE TABLE note (about TEXT, words TEXT)');
    expect(reasonsIn(await checkFolder(account))).toEqual(['store-shape']);
    add('DROP TABLE note; ALTER TABLE contact ADD COLUMN note TEXT');
    expect(reasonsIn(await checkFolder(account))).toEqual(['store-shape']);
  });
});

describe('the head and the backups', () => {
  let copy: ReturnType<typeof copyOf>;
  let account: OpenAccount;
  beforeEach(() => {
    copy = copyOf(used.path);
    account = { ...used.account, folder: join(copy.path, 'accounts', used.accountId) };
  });
  afterEach(() => copy.remove());
  const head = () => join(account.folder, 'head.json');
  const backup = (index: number) =>
    join(account.folder, 'backups', backupsIn(account.folder).at(index) ?? '');

  test('a head that is gone, changed or of another account is told of, and stays so', async () => {
    const text = readFileSync(head(), 'utf8');
    rmSync(head());
    expect(reasonsIn(await checkFolder(account))).toEqual(['head-missing']);
    // Going on with the work does not cover it up.
    agreeMore(account, 1);
    expect(reasonsIn(await checkFolder(account))).toEqual(['head-missing']);
    writeFileSync(head(), text.replace(/"place": \d/, '"place": 9'));
    expect(reasonsIn(await checkFolder(account))).toEqual(['head-damaged']);
  });

  test('an older store that was put back is still told of after more work', async () => {
    putInto(copy, { rows: { ...known.now, ...known.now.backups[0] }, reasons: [] });
    expect(reasonsIn(await checkFolder(account))).toContain('log-cut-off');
    agreeMore(account, 14);
    expect(reasonsIn(await checkFolder(account))).toEqual(
      expect.arrayContaining(['head-differs', 'differs-from-backup']),
    );
  });

  test('a head that lags behind, as after a power cut, is nothing to tell of', async () => {
    copyFileSync(join(earlier.path, 'accounts', used.accountId, 'head.json'), head());
    expect(reasonsIn(await checkFolder(account))).toEqual([]);
  });

  test('a changed backup is told of as that; the store is not blamed', async () => {
    const { storeKey } = account.keys;
    const [line, ...others] = known.before.log;
    if (line === undefined) throw new Error('there is no line');
    writeRows(backup(0), storeKey, { ...known.before, log: others });
    expect(reasonsIn(await checkFolder(account))).toEqual(['backup-changed']);
    const changed = { ...line, document: line.document.replace('Sam', 'Kim') };
    writeRows(backup(0), storeKey, { ...known.before, log: [changed, ...others] });
    expect(reasonsIn(await checkFolder(account))).toEqual(['backup-changed']);
    writeRows(backup(0), storeKey, { ...known.before, frames: [...used.purged] });
    expect(new Set(reasonsIn(await checkFolder(account)))).toEqual(new Set(['purged-in-backup']));
    // Purged frames are taken out of backups before the store's tombstone: lacking some is right.
    writeRows(backup(0), storeKey, { ...known.before, frames: [] });
    expect(reasonsIn(await checkFolder(account))).toEqual([]);
    writeFileSync(backup(0), 'no store at all');
    expect(reasonsIn(await checkFolder(account))).toEqual(['backup-unreadable']);
  });

  test('the check changes nothing in the folder, the backups least of all', async () => {
    const bytes = () =>
      backupsIn(account.folder).map((name) => {
        const file = join(account.folder, 'backups', name);
        return [name, statSync(file).mtimeMs, digestOf(readFileSync(file))];
      });
    const before = bytes();
    await checkFolder(account);
    expect(bytes()).toEqual(before);
    expect(readdirSync(join(account.folder, 'backups'))).toEqual(backupsIn(account.folder));
  });
});
