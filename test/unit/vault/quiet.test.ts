import { copyFileSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAccount } from '#main/vault/accounts/account.ts';
import { openDatabase } from '#main/vault/store/database.ts';
import { meetingOf } from '#shared/model/meeting.ts';
import type { ActInput, Actor } from '#shared/model/step.ts';
import { makeFolder } from '#test/support/folder.ts';
import { startMeeting } from '#test/support/meeting.ts';
import { preparedFolder, type PreparedFolder } from '#test/support/prepared.ts';
import { startVault, valueOf, type TestVault } from '#test/support/vault.ts';

const slowMs = 120_000;

let folder: PreparedFolder;
let bare: ReturnType<typeof makeFolder>;
let vault: TestVault;
let accountId: string;
let storeKey: string;

// Seconds of key stretching, so the tests share one account; each has its own youth.
beforeAll(async () => {
  folder = await preparedFolder();
  bare = makeFolder();
  await comeBack();
  const account = join(folder.path, 'accounts', accountId);
  ({ storeKey } = valueOf(await openAccount(account, folder.phrase)).keys);
}, slowMs);
afterAll(async () => {
  await vault.kill();
  folder.remove();
  bare.remove();
});

async function comeBack(): Promise<void> {
  vault = await startVault(folder.path);
  accountId = valueOf(await vault.client.accounts.list({}))[0]?.id ?? '';
  valueOf(await vault.client.accounts.unlock({ accountId, passphrase: folder.phrase }));
}

/** The bytes of a store with the encryption taken off, page for page. */
function bytesOf(path: string): Buffer {
  const copy = join(bare.path, 'copy.db');
  copyFileSync(path, copy);
  const db = valueOf(openDatabase(copy, storeKey));
  db.pragma('journal_mode = delete');
  db.pragma(`rekey = ''`);
  db.close();
  return readFileSync(copy);
}

/** What lies in the store, and what in all its backups together. */
function lying(): { readonly store: Buffer; readonly backups: Buffer } {
  const account = join(folder.path, 'accounts', accountId);
  const backups = join(account, 'backups');
  return {
    store: bytesOf(join(account, 'store.db')),
    backups: Buffer.concat(readdirSync(backups).map((name) => bytesOf(join(backups, name)))),
  };
}

function journalSize(): number {
  return statSync(join(folder.path, 'accounts', accountId, 'store.db-wal')).size;
}

const words = (sentenceId: string, text: string) =>
  ({ sentenceId, text, who: null, when: null }) as const;

/** Sentences in every way they can come to stand in a step, then the card, then one yes. */
const acts: readonly (readonly [Actor, ActInput])[] = [
  ['together', { kind: 'sentence-written', ...words('s1', 'MÄRKT ett') }],
  ['together', { kind: 'sentence-changed', ...words('s1', 'MÄRKT två') }],
  ['together', { kind: 'undone' }],
  ['together', { kind: 'redone' }],
  ['together', { kind: 'sentence-written', ...words('s2', 'MÄRKT tre') }],
  ['together', { kind: 'sentence-removed', sentenceId: 's2' }],
  ['together', { kind: 'sentence-written', ...words('s3', 'Vi ses på biblioteket') }],
  ['youth', { kind: 'card-placed', cardId: 'inte-anteckna', index: 0 }],
  ['together', { kind: 'opening-read' }],
  ['together', { kind: 'stage-entered', stage: 'frame' }],
  ['youth', { kind: 'sentence-approved', ...words('s3', 'Vi ses på biblioteket') }],
  ['youth', { kind: 'sentence-approved', ...words('s4', 'MÄRKT fyra') }],
  ['youth', { kind: 'undone' }],
  ['youth', { kind: 'sentence-approved', ...words('s5', 'MÄRKT fem') }],
  ['youth', { kind: 'undone' }],
];

async function add(
  meetingId: string,
  after: number,
  deeds: readonly (readonly [Actor, ActInput])[],
): Promise<void> {
  for (const [index, [by, act]] of deeds.entries()) {
    valueOf(await vault.client.meetings.addStep({ meetingId, after: after + index, by, act }));
  }
}

const keep = (meetingId: string, after: number) =>
  add(meetingId, after, [
    ['together', { kind: 'declined' }],
    ['youth', { kind: 'keep-chosen', keep: true }],
    ['caseworker', { kind: 'keep-chosen', keep: true }],
  ]);

const marked = ['MÄRKT ett', 'MÄRKT två', 'MÄRKT tre', 'MÄRKT fyra', 'MÄRKT fem'];
const found = (bytes: Buffer) => marked.filter((text) => bytes.includes(text));

test(
  'kept for next time, a sentence without the youth’s yes is in no byte of store, journal or backups',
  async () => {
    const meeting = await startMeeting(vault);
    const { meetingId } = meeting;
    for (const [by, act] of acts) await meeting.add(by, act);
    await vault.lock();
    // The control: the same search finds all of it before.
    expect(found(lying().store)).toEqual(marked);
    expect(found(lying().backups)).toEqual(marked);
    await comeBack();

    const before = valueOf(await vault.client.meetings.open({ meetingId }));
    await keep(meetingId, acts.length);
    expect(journalSize()).toBe(0);
    for (const bytes of Object.values(lying())) {
      expect(found(bytes)).toEqual([]);
      expect(bytes.includes('Vi ses på biblioteket')).toBe(true);
    }
    await vault.lock();
    await comeBack();
    for (const bytes of Object.values(lying())) expect(found(bytes)).toEqual([]);

    const after = valueOf(await vault.client.meetings.open({ meetingId }));
    const was = meetingOf(before.meeting.start, before.steps);
    const is = meetingOf(after.meeting.start, after.steps);
    expect(is.sentences).toEqual(was.sentences.filter(({ approved }) => approved));
    expect(is.chosen).toEqual(was.chosen);
    expect([is.undoable.length, is.redoable.length]).toEqual([
      was.undoable.length,
      was.redoable.length,
    ]);
  },
  slowMs,
);

test('the working copy is told the words that were written over, and the meeting goes on', async () => {
  const meeting = await startMeeting(vault);
  for (const [by, act] of acts) await meeting.add(by, act);
  const told = vault.changes.length;
  await keep(meeting.meetingId, acts.length);
  const later = vault.changes.slice(told).flatMap((change) => {
    const isStep = change.table === 'steps' && 'put' in change;
    return isStep ? [change.put] : [];
  });
  const forgotten = later.filter(({ act }) => act.kind === 'sentence-forgotten');
  expect(forgotten.map(({ seq }) => seq)).toEqual([1, 2, 5, 7, 12, 14]);
  const { meetingId } = meeting;
  await add(meetingId, acts.length + 3, [
    ['together', { kind: 'continued' }],
    ['together', { kind: 'redone' }],
  ]);
  const { meeting: open, steps } = valueOf(await vault.client.meetings.open({ meetingId }));
  expect(meetingOf(open.start, steps).sentences.map(({ text }) => text)).toEqual([
    'Vi ses på biblioteket',
  ]);
});

test('the store takes no free text while the card lies there, whoever sends it', async () => {
  const meeting = await startMeeting(vault);
  await meeting.add('youth', { kind: 'card-placed', cardId: 'inte-anteckna', index: 0 });
  expect(
    await meeting.try('youth', { kind: 'own-card-written', cardId: 'own1', text: 'A', index: 0 }),
  ).toEqual({
    ok: false,
    error: { code: 'step-not-possible', details: { reason: 'writing-closed' } },
  });
  expect(
    await meeting.try('youth', { kind: 'sentence-forgotten', sentenceId: 's1' }),
  ).toMatchObject({ ok: false });
});
