import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { openAccount, type OpenAccount } from '#main/vault/accounts/account.ts';
import { failureOf } from '#main/vault/failure.ts';
import { removeFile } from '#main/vault/file.ts';
import { openDatabase } from '#main/vault/store/database.ts';
import { Session } from '#main/vault/session.ts';
import { around } from '#test/support/exchange.ts';
import { canMountDisk, mountDisk, type SmallDisk } from '#test/support/disk.ts';
import { makeFolder } from '#test/support/folder.ts';
import { makeAccount, ordinaryActs, startMeeting, testPassphrase } from '#test/support/meeting.ts';
import { startVault, valueOf } from '#test/support/vault.ts';

const mountable = canMountDisk();

function codeOf(work: () => void): string {
  try {
    work();
    return 'done';
  } catch (exception) {
    return failureOf(exception).code;
  }
}

/** One account with one meeting, made once; each test works on a copy of its folder. */
let origin: ReturnType<typeof makeFolder>;
let accountId: string;
let meetingId: string;
let account: OpenAccount;

beforeAll(async () => {
  origin = makeFolder();
  const vault = await startVault(origin.path);
  ({ accountId } = await makeAccount(vault));
  const meeting = await startMeeting(vault);
  ({ meetingId } = meeting);
  for (const [by, act] of ordinaryActs) await meeting.add(by, act);
  await vault.lock();
  account = valueOf(await openAccount(join(origin.path, 'accounts', accountId), testPassphrase));
});
afterAll(() => origin.remove());

describe('a store that is not as it was left', () => {
  let folder: ReturnType<typeof makeFolder>;
  let store: string;

  beforeEach(() => {
    folder = makeFolder();
    cpSync(origin.path, folder.path, { recursive: true });
    store = join(folder.path, 'accounts', accountId, 'store.db');
  });
  afterEach(() => folder.remove());

  const codeOfOpening = () => {
    const opened = openDatabase(store, account.keys.storeKey);
    if (!opened.ok) return opened.error.code;
    opened.value.close();
    return 'opened';
  };
  const digest = () => createHash('sha256').update(readFileSync(store)).digest('hex');

  test('half a file, an empty file and no file each get their own word, and nothing is made anew', () => {
    truncateSync(store, Math.floor(readFileSync(store).length / 2));
    expect(codeOfOpening()).toBe('store-damaged');
    truncateSync(store, 0);
    expect(codeOfOpening()).toBe('store-damaged');
    expect(readFileSync(store)).toHaveLength(0);
    renameSync(store, `${store}.away`);
    expect(codeOfOpening()).toBe('store-missing');
    expect(existsSync(store)).toBe(false);
  });

  test('a store from a newer version is refused and never touched', () => {
    const db = valueOf(openDatabase(store, account.keys.storeKey));
    db.pragma('user_version = 99990');
    db.close();
    const before = digest();
    expect(codeOfOpening()).toBe('store-from-newer-version');
    expect(digest()).toBe(before);
  });

  test('a second program on the same account is told so', () => {
    const first = valueOf(openDatabase(store, account.keys.storeKey));
    expect(codeOfOpening()).toBe('account-in-use');
    first.close();
    expect(codeOfOpening()).toBe('opened');
  });

  test('a clock that jumped changes no order and loses no step', () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      const session = valueOf(
        Session.open({ ...account, folder: join(folder.path, 'accounts', accountId) }, around()),
      );
      let seq = valueOf(session.meetings.open(meetingId)).steps.length;
      for (const now of ['2026-12-03', '1999-01-01', '2099-01-01', '2026-12-03']) {
        vi.setSystemTime(new Date(now));
        ({ seq } = valueOf(
          session.meetings.addStep(meetingId, seq, 'youth', {
            kind: 'own-card-written',
            cardId: `own-${seq}`,
            text: now,
            index: 0,
          }),
        ));
      }
      const { steps } = valueOf(session.meetings.open(meetingId));
      session.close();
      expect(steps.slice(-4).map(({ at }) => at.slice(0, 4))).toEqual([
        '2026',
        '1999',
        '2099',
        '2026',
      ]);
      expect(steps.map((step) => step.seq)).toEqual(steps.map((_, index) => index + 1));
    } finally {
      vi.useRealTimers();
    }
  });
});

describe.skipIf(!mountable)('a data folder that fails (needs the right to mount)', () => {
  let disk: SmallDisk;

  beforeEach(() => {
    disk = mountDisk(1024);
    cpSync(origin.path, disk.path, { recursive: true });
  });
  afterEach(() => disk.remove());

  const openVault = async () => {
    const vault = await startVault(disk.path);
    valueOf(await vault.client.accounts.unlock({ accountId, passphrase: testPassphrase }));
    return vault;
  };
  const write = (vault: Awaited<ReturnType<typeof openVault>>, after: number, text: string) =>
    vault.client.meetings.addStep({
      meetingId,
      after,
      by: 'together',
      act: { kind: 'sentence-changed', sentenceId: 's1', text, who: null, when: null },
    });

  test('full: the step is refused by name, all earlier ones stay, and it works again with space', async () => {
    const vault = await openVault();
    const filler = join(disk.path, 'filler');
    let free = 1024 * 1024;
    while (free >= 512) {
      try {
        writeFileSync(filler, Buffer.alloc(free), { flag: 'a' });
      } catch {
        free = Math.floor(free / 2);
      }
    }
    const before = valueOf(await vault.client.meetings.open({ meetingId })).steps;
    let seq = before.length;
    let refused: string | null = null;
    for (let tries = 0; tries < 2000 && refused === null; tries += 1) {
      const added = await write(vault, seq, 'Vi ses igen '.repeat(12).trim());
      if (added.ok) ({ seq } = added.value);
      else refused = added.error.code;
    }
    expect(refused).toBe('disk-full');
    truncateSync(filler, 0);
    expect(valueOf(await vault.client.meetings.open({ meetingId })).steps).toHaveLength(seq);
    await vault.kill();
    const again = await openVault();
    expect(valueOf(await again.client.meetings.open({ meetingId })).steps).toHaveLength(seq);
    await again.kill();
  });

  test('read-only: nothing can be unlocked, and nothing is changed', async () => {
    disk.makeReadOnly();
    const vault = await startVault(disk.path);
    expect(valueOf(await vault.client.accounts.list({}))).toHaveLength(1);
    expect(await vault.client.accounts.unlock({ accountId, passphrase: testPassphrase })).toEqual({
      ok: false,
      error: { code: 'folder-read-only' },
    });
    expect(await vault.client.preferences.change({ look: 'dark' })).toEqual({
      ok: false,
      error: { code: 'folder-read-only' },
    });
    const file = join(disk.path, 'accounts', accountId, 'store.db');
    expect(codeOf(() => removeFile(file))).toBe('folder-read-only');
    // Node itself does not say why here; that it was the disk is still told.
    expect(codeOf(() => rmSync(file))).toBe('disk-failed');
    disk.makeWritable();
    valueOf(await vault.client.accounts.unlock({ accountId, passphrase: testPassphrase }));
    await vault.kill();
  });

  test('a folder that cannot be made is named, and works once it can', async () => {
    const place = join(disk.path, 'not-a-folder');
    writeFileSync(place, '');
    const vault = await startVault(join(place, 'data'));
    expect(await vault.client.accounts.list({})).toEqual({
      ok: false,
      error: { code: 'folder-missing' },
    });
    await vault.kill();
  });
});
