import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isSignatureOf } from '#main/vault/accounts/keys.ts';
import { digestOf } from '#main/vault/file.ts';
import { readHead } from '#main/vault/log/head-file.ts';
import { openDatabase } from '#main/vault/store/database.ts';
import { logEntry, type LogEntry } from '#shared/model/log.ts';
import { receiptCodeOf } from '#shared/model/receipt.ts';
import { makeFolder } from '#test/support/folder.ts';
import { agreedFrame, makeAccount, testPassphrase } from '#test/support/meeting.ts';
import { accountIn } from '#test/support/session.ts';
import { startVault, valueOf, type TestVault } from '#test/support/vault.ts';

describe('frames and the log', () => {
  let folder: ReturnType<typeof makeFolder>;
  let vault: TestVault;
  let accountId: string;
  let account: string;

  beforeAll(async () => {
    folder = makeFolder();
    vault = await startVault(folder.path);
    ({ accountId } = await makeAccount(vault));
    account = join(folder.path, 'accounts', accountId);
  });
  afterAll(async () => {
    await vault.kill();
    folder.remove();
  });

  const comeBack = async () => {
    vault = await startVault(folder.path);
    valueOf(await vault.client.accounts.unlock({ accountId, passphrase: testPassphrase }));
  };
  const kindsOf = async (contactId: string) => {
    const { log } = valueOf(await vault.client.contacts.openRecord({ contactId }));
    return log.map(({ event }) => event.kind);
  };
  const inStore = async <T>(path: string, read: (rows: (sql: string) => unknown[]) => T) => {
    const { keys } = await accountIn(account, testPassphrase);
    const db = valueOf(openDatabase(path, keys.storeKey));
    try {
      return read((sql) => db.prepare(sql).pluck().all());
    } finally {
      db.close();
    }
  };

  test('of an agreed meeting only the frame is kept: the steps that led there are gone', async () => {
    const kept = await agreedFrame(vault);
    const { meetingId, contactId } = kept;
    const opened = valueOf(await vault.client.meetings.open({ meetingId }));
    expect(opened.steps).toEqual([]);
    expect(opened.meeting).toMatchObject({ outcome: 'agreed', start: { deck: { cards: [] } } });
    const record = valueOf(await vault.client.contacts.openRecord({ contactId }));
    expect(record.steps).toEqual([]);
    expect(record.frames.map(({ id }) => id)).toEqual([kept.id]);
  });

  test('whoever opens, prints or saves a frame, or reads all of it, stands in the log', async () => {
    const kept = await agreedFrame(vault);
    const { contactId } = kept;
    const frameId = kept.id;
    valueOf(await vault.client.frames.open({ frameId }));
    const request = { kind: 'frame', frameId, format: 'text' } as const;
    valueOf(await vault.call('documents.delivered', { request, how: 'printed' }));
    valueOf(await vault.call('documents.delivered', { request, how: 'saved' }));
    expect(await kindsOf(contactId)).toEqual([
      'contact-added',
      'meeting-started',
      'frame-agreed',
      'frame-opened',
      'frame-printed',
      'frame-saved',
      'record-opened',
    ]);
  });

  test('a paper is found by its code, and by no other', async () => {
    const kept = await agreedFrame(vault);
    const { frames } = vault.client;
    const typed = kept.receiptCode.toLowerCase().replaceAll(' ', '');
    expect(valueOf(await frames.find({ receiptCode: typed })).frame).toEqual(kept);
    const another = receiptCodeOf('0'.repeat(64));
    expect(valueOf(await frames.find({ receiptCode: another })).frame).toBeNull();
    expect(await frames.find({ receiptCode: typed.slice(1) })).toEqual({
      ok: false,
      error: { code: 'receipt-code-mistyped' },
    });
  });

  test('a frame leaves only after a hand-over, and leaves a tombstone', async () => {
    const kept = await agreedFrame(vault);
    const { contactId } = kept;
    const frameId = kept.id;
    const moved = { frameId, movedOn: '2026-01-02', movedBy: 'Sam Socialsekreterare' };
    expect(await vault.client.frames.purge({ frameId })).toEqual({
      ok: false,
      error: { code: 'not-handed-over' },
    });
    expect(await vault.client.frames.handOver({ ...moved, movedOn: '2999-01-01' })).toEqual({
      ok: false,
      error: { code: 'day-in-the-future' },
    });
    valueOf(await vault.client.frames.handOver(moved));
    expect(await vault.client.frames.handOver(moved)).toMatchObject({ ok: false });
    valueOf(await vault.client.frames.withdrawHandOver({ frameId }));
    expect(await vault.client.frames.purge({ frameId })).toMatchObject({ ok: false });
    valueOf(await vault.client.frames.handOver(moved));

    await vault.lock();
    await comeBack();
    valueOf(await vault.client.frames.purge({ frameId }));
    expect(await vault.client.frames.open({ frameId })).toEqual({
      ok: false,
      error: { code: 'frame-purged' },
    });
    const { frames } = valueOf(await vault.client.workingCopy.load({}));
    const tombstone = frames.find(({ id }) => id === frameId);
    expect(tombstone?.purgedAt).not.toBeNull();
    expect(tombstone?.handOver).toMatchObject({ movedOn: '2026-01-02' });
    expect(await kindsOf(contactId)).toContain('frame-purged');
    const next = valueOf(await vault.client.meetings.start({ contactId, language: 'sv' }));
    for (const [after, by] of (['youth', 'caseworker'] as const).entries()) {
      const act = { kind: 'yes-given' } as const;
      valueOf(await vault.client.meetings.addStep({ ...next, after, by, act }));
    }
    const after = valueOf(await vault.client.workingCopy.load({})).frames.at(-1);
    expect(after?.version).toBe(2);
    await vault.lock();
    const ids = await inStore(join(account, 'store.db'), (rows) => rows('SELECT id FROM frame'));
    expect(ids).not.toContain(frameId);
    await comeBack();
  });

  test('every line of the log is signed and chained, and the head names the newest', async () => {
    await agreedFrame(vault);
    await vault.lock();
    const { keys } = await accountIn(account, testPassphrase);
    const documents = (await inStore(join(account, 'store.db'), (rows) =>
      rows('SELECT document FROM log ORDER BY place'),
    )) as string[];
    const signatures = (await inStore(join(account, 'store.db'), (rows) =>
      rows('SELECT signature FROM log ORDER BY place'),
    )) as string[];
    let previous: string | null = null;
    for (const [index, document] of documents.entries()) {
      const entry: LogEntry = logEntry.parse(JSON.parse(document));
      expect(entry.place).toBe(index + 1);
      expect(entry.previous).toBe(previous);
      expect(isSignatureOf(keys.verifyKey, document, signatures[index] ?? '')).toBe(true);
      previous = digestOf(document);
    }
    const head = readHead(account, accountId, keys.verifyKey);
    expect(head).toMatchObject({ place: documents.length, digest: previous });
    expect(readHead(account, 'another', keys.verifyKey)).toBe('damaged');
    expect(existsSync(join(account, 'head.json'))).toBe(true);
    expect(readFileSync(join(account, 'head.json'), 'utf8')).not.toContain('Robin');
    await comeBack();
  });

  test('the log has a place for ids and days, and for no words about anybody', () => {
    const entry = {
      format: 'soc-box-log',
      formatVersion: 1,
      place: 1,
      at: '2026-12-03T10:00:00.000Z',
      by: { name: 'Sam', role: 'caseworker' },
      event: { kind: 'contact-added', contactId: 'c1' },
      previous: null,
    };
    expect(logEntry.safeParse(entry).success).toBe(true);
    const noted = { ...entry, event: { ...entry.event, note: 'hemligt' } };
    expect(logEntry.safeParse(noted).success).toBe(false);
    expect(logEntry.safeParse({ ...entry, note: 'hemligt' }).success).toBe(false);
  });
});
