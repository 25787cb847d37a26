import { readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openAccount } from '#main/vault/accounts/account.ts';
import { openDatabase } from '#main/vault/store/database.ts';
import type { ExchangeState, Person } from '#shared/model/record.ts';
import { makeFolder } from '#test/support/folder.ts';
import { makeAccount, ordinaryActs, startMeeting, testPassphrase } from '#test/support/meeting.ts';
import { startVault, valueOf, type TestVault } from '#test/support/vault.ts';

interface Member {
  readonly vault: TestVault;
  readonly accountId: string;
  readonly folder: string;
}

let folders: ReturnType<typeof makeFolder>[] = [];
let members: Member[] = [];

function makeTracked() {
  const folder = makeFolder();
  folders.push(folder);
  return folder.path;
}

async function enter(folder: string, name: string, role: 'caseworker' | 'supervisor') {
  const vault = await startVault(folder);
  // Stretching a key takes a second, and only a caseworker needs the sheet for what is tested here.
  const { accountId } =
    role === 'caseworker'
      ? await makeAccount(vault, name)
      : valueOf(
          await vault.client.accounts.create({
            displayName: name,
            role,
            passphrase: testPassphrase,
          }),
        );
  const member = { vault, accountId, folder };
  members.push(member);
  return member;
}

async function visit({ vault }: Member): Promise<ExchangeState> {
  return valueOf(await vault.client.exchange.visit({}));
}

async function personIn(member: Member, { accountId }: Member): Promise<Person> {
  const { people } = await visit(member);
  const person = people.find((each) => each.accountId === accountId);
  if (person === undefined) throw new Error('the person is not there');
  return person;
}

async function pair(one: Member, other: Member): Promise<void> {
  await visit(one);
  await visit(other);
  const seenByOne = await personIn(one, other);
  const seenByOther = await personIn(other, one);
  expect(seenByOne.fingerprint).toEqual(seenByOther.fingerprint);
  for (const [member, person] of [
    [one, seenByOne],
    [other, seenByOther],
  ] as const) {
    valueOf(
      await member.vault.client.exchange.pair({
        accountId: person.accountId,
        words: [...person.fingerprint.sv],
      }),
    );
  }
}

async function agree({ vault }: Member): Promise<{ contactId: string }> {
  const meeting = await startMeeting(vault);
  for (const [by, act] of ordinaryActs) await meeting.add(by, act);
  await meeting.add('youth', { kind: 'yes-given' });
  await meeting.add('caseworker', { kind: 'yes-given' });
  return meeting;
}

async function kindsOf({ vault }: Member, contactId: string): Promise<readonly string[]> {
  const { log } = valueOf(await vault.client.contacts.openRecord({ contactId }));
  return log.map(({ event }) => event.kind);
}

/** What has come, as it stands in a member's store once that is locked. */
async function receivedBy({ vault, accountId, folder }: Member): Promise<readonly string[]> {
  await vault.lock();
  const account = join(folder, 'accounts', accountId);
  const { keys } = valueOf(await openAccount(account, testPassphrase));
  const db = valueOf(openDatabase(join(account, 'store.db'), keys.storeKey));
  const ids = db.prepare('SELECT id FROM received').pluck().all();
  db.close();
  return ids as string[];
}

beforeEach(() => {
  folders = [];
  members = [];
});
afterEach(async () => {
  await Promise.all(members.map(({ vault }) => vault.kill()));
  for (const folder of folders) folder.remove();
});

describe('the exchange', { timeout: 120_000 }, () => {
  test('on one laptop: a frame reaches both supervisors, once, and nobody it was not meant for', async () => {
    const data = makeTracked();
    const sam = await enter(data, 'Sam', 'caseworker');
    const kim = await enter(data, 'Kim', 'supervisor');
    const lo = await enter(data, 'Lo', 'supervisor');
    const eve = await enter(data, 'Eve', 'supervisor');
    await pair(sam, kim);
    await pair(sam, lo);
    await visit(eve);
    const { contactId } = await agree(sam);
    expect((await visit(sam)).waiting).toBe(0);
    await visit(sam);
    for (const chief of [kim, lo]) {
      await visit(chief);
      await visit(chief);
    }
    await visit(eve);
    expect(await receivedBy(kim)).toHaveLength(1);
    expect(await receivedBy(lo)).toHaveLength(1);
    expect(await receivedBy(eve)).toHaveLength(0);
    const kinds = await kindsOf(sam, contactId);
    expect(kinds.filter((kind) => kind === 'frame-delivered')).toHaveLength(2);
  });

  test('between two laptops: the folder pulled away, and a kill in the middle: delivered exactly once', async () => {
    const share = makeTracked();
    const at = async (name: string, role: 'caseworker' | 'supervisor') => {
      const folder = makeTracked();
      writeFileSync(
        join(folder, 'preferences.json'),
        JSON.stringify({ exchangeFolder: join(share, 'soc') }),
      );
      return enter(folder, name, role);
    };
    const sam = await at('Sam', 'caseworker');
    const kim = await at('Kim', 'supervisor');
    // Nobody makes a folder that is not there: it may be a stick that was pulled out.
    expect((await visit(sam)).problem).toBe('folder-missing');
    expect(readdirSync(share)).toEqual([]);
    renameSync(makeTracked(), join(share, 'soc'));
    await pair(sam, kim);

    renameSync(join(share, 'soc'), join(share, 'away'));
    await agree(sam);
    expect(await visit(sam)).toMatchObject({ waiting: 1, problem: 'folder-missing' });
    renameSync(join(share, 'away'), join(share, 'soc'));
    // Killed while it is on its way: the envelope may or may not lie there already.
    const under = sam.vault.client.exchange.visit({});
    await sam.vault.kill();
    await under;
    const back: Member = { ...sam, vault: await startVault(sam.folder) };
    members.push(back);
    const { accountId } = sam;
    valueOf(await back.vault.client.accounts.unlock({ accountId, passphrase: testPassphrase }));
    expect(await visit(back)).toMatchObject({ waiting: 0, problem: null });
    await visit(kim);
    // A copy of an old envelope, put back by whoever runs the share, is not a second letter.
    await visit(kim);
    expect(await receivedBy(kim)).toHaveLength(1);
  });

  test('a changed key is refused, deliveries stop, and leaving stops them for good', async () => {
    const data = makeTracked();
    const sam = await enter(data, 'Sam', 'caseworker');
    const kim = await enter(data, 'Kim', 'supervisor');
    const eve = await enter(data, 'Eve', 'supervisor');
    await pair(sam, kim);
    await visit(eve);
    const card = (accountId: string) =>
      join(data, 'exchange', 'boxes', 'people', `${accountId}.envelope`);
    // Somebody with the folder lays another card under Kim's name: it is no card of that account.
    const before = await personIn(sam, kim);
    expect(before.state).toBe('paired');
    renameSync(card(eve.accountId), card(kim.accountId));
    expect((await personIn(sam, kim)).state).toBe('paired');
    await agree(sam);
    expect((await visit(sam)).waiting).toBe(0);
    // With the words of another key nobody is pinned.
    await visit(eve);
    const wrong = await sam.vault.client.exchange.pair({
      accountId: eve.accountId,
      words: [...before.fingerprint.sv],
    });
    expect(wrong).toEqual({ ok: false, error: { code: 'person-not-found' } });
    await visit(sam);
    expect(
      await sam.vault.client.exchange.pair({
        accountId: eve.accountId,
        words: [...before.fingerprint.sv],
      }),
    ).toEqual({ ok: false, error: { code: 'person-key-changed' } });
    valueOf(await sam.vault.client.exchange.endPairing({ accountId: kim.accountId }));
    await agree(sam);
    await visit(sam);
    await visit(kim);
    expect(await receivedBy(kim)).toHaveLength(1);
  });

  test('what lies in the box without belonging there is refused by name and does no harm', async () => {
    const data = makeTracked();
    const sam = await enter(data, 'Sam', 'caseworker');
    const kim = await enter(data, 'Kim', 'supervisor');
    await pair(sam, kim);
    await agree(sam);
    await visit(sam);
    const box = join(data, 'exchange', 'boxes', kim.accountId);
    writeFileSync(join(box, 'aaa.envelope'), 'inte ett kuvert');
    writeFileSync(join(box, 'bbb.envelope'), Buffer.alloc(2_000_000));
    writeFileSync(join(box, '..not a name.envelope'), 'x');
    const { refused, problem } = await visit(kim);
    expect(problem).toBeNull();
    expect(refused).toEqual({ 'envelope-damaged': 1, 'envelope-too-big': 1 });
    expect(await receivedBy(kim)).toHaveLength(1);
  });
});
