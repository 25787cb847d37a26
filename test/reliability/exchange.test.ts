import { mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExchangeState } from '#shared/model/record.ts';
import { makeFolder } from '#test/support/folder.ts';
import { ordinaryActs, testPassphrase } from '#test/support/meeting.ts';
import { Member, pair, received } from '#test/support/member.ts';
import { startVault, valueOf } from '#test/support/vault.ts';

async function visit({ session }: Member): Promise<ExchangeState> {
  await session.exchange.visit();
  return session.exchange.state();
}

describe('the exchange', { timeout: 60_000 }, () => {
  const data = makeFolder();
  const share = makeFolder();
  const exchangeFolder = join(share.path, 'soc');
  const away = join(share.path, 'away');
  let sam: Member;
  let kim: Member;
  let lo: Member;
  let eve: Member;
  let youths = 0;

  beforeAll(async () => {
    mkdirSync(exchangeFolder);
    const make = (name: string, role: 'caseworker' | 'supervisor') =>
      Member.make(data.path, exchangeFolder, name, role);
    sam = await Member.withPassphrase(data.path, exchangeFolder, 'Sam', 'caseworker');
    kim = await make('Kim', 'supervisor');
    lo = await make('Lo', 'supervisor');
    eve = await make('Eve', 'supervisor');
    await pair(sam, kim);
    await pair(sam, lo);
  }, 60_000);
  afterAll(() => {
    data.remove();
    share.remove();
  });

  const agree = () => {
    youths += 1;
    return sam.agree(`Robin ${youths}`, ordinaryActs);
  };
  const linesOf = (contactId: string, kind: string) =>
    sam.session.log.linesOf(contactId).filter(({ event }) => event.kind === kind).length;
  const boxOf = ({ id }: Member) => join(exchangeFolder, 'boxes', id);

  test('a frame reaches every paired supervisor, once, and nobody it was not meant for', async () => {
    const { contactId } = agree();
    expect(sam.session.exchange.state().waiting).toBe(2);
    expect(await visit(sam)).toMatchObject({ waiting: 0, problem: null });
    await visit(sam);
    for (const member of [kim, kim, lo, lo, eve]) await visit(member);
    expect([kim, lo, eve].map(received)).toEqual([1, 1, 0]);
    expect(linesOf(contactId, 'frame-delivered')).toBe(2);
    expect(readdirSync(boxOf(kim))).toEqual([]);
  });

  test('a folder that is pulled away is waited for, and never made anew', async () => {
    renameSync(exchangeFolder, away);
    const before = received(kim);
    const { contactId } = agree();
    expect(await visit(sam)).toMatchObject({ waiting: 2, problem: 'folder-missing' });
    expect(readdirSync(share.path)).toEqual(['away']);
    sam.restart();
    expect(sam.session.exchange.state().waiting).toBe(2);
    renameSync(away, exchangeFolder);
    expect(await visit(sam)).toMatchObject({ waiting: 0, problem: null });
    await visit(kim);
    expect(received(kim)).toBe(before + 1);
    expect(linesOf(contactId, 'frame-delivered')).toBe(2);
  });

  test('killed on its way, it is delivered exactly once', async () => {
    const preferences = join(data.path, 'preferences.json');
    writeFileSync(preferences, JSON.stringify({ exchangeFolder }));
    const before = received(kim);
    const { contactId } = agree();
    sam.session.close();
    const unlocked = async () => {
      const vault = await startVault(data.path);
      const { id: accountId } = sam;
      valueOf(await vault.client.accounts.unlock({ accountId, passphrase: testPassphrase }));
      return vault;
    };
    for (let kill = 0; kill < 3; kill += 1) {
      const vault = await unlocked();
      const under = vault.client.exchange.visit({});
      await vault.kill();
      await under;
      await visit(kim);
    }
    sam.restart();
    await visit(sam);
    await visit(kim);
    expect(received(kim)).toBe(before + 1);
    expect(linesOf(contactId, 'frame-delivered')).toBe(2);
  });

  test('an envelope put back by whoever runs the share is no second letter', async () => {
    agree();
    await visit(sam);
    const [name = ''] = readdirSync(boxOf(kim));
    const bytes = readFileSync(join(boxOf(kim), name));
    await visit(kim);
    const count = received(kim);
    writeFileSync(join(boxOf(kim), name), bytes);
    await visit(kim);
    writeFileSync(join(boxOf(kim), 'another-name.envelope'), bytes);
    expect((await visit(kim)).refused).toEqual({ 'envelope-damaged': 1 });
    writeFileSync(join(boxOf(lo), 'another-name.envelope'), bytes);
    expect((await visit(lo)).refused).toEqual({ 'envelope-not-for-us': 1 });
    expect(received(kim)).toBe(count);
  });

  test('what lies in the box without belonging there is refused by name and stops nothing', async () => {
    writeFileSync(join(boxOf(kim), 'aaa.envelope'), 'inte ett kuvert');
    writeFileSync(join(boxOf(kim), 'bbb.envelope'), Buffer.alloc(2_000_000));
    writeFileSync(join(boxOf(kim), '.. .envelope'), 'x');
    const before = received(kim);
    agree();
    await visit(sam);
    const { refused, problem } = await visit(kim);
    expect(problem).toBeNull();
    expect(refused).toMatchObject({ 'envelope-too-big': 1 });
    expect(received(kim)).toBe(before + 1);
  });

  test('only the words that were compared pin a key, and a changed key stops all deliveries', async () => {
    const people = join(exchangeFolder, 'boxes', 'people');
    const card = (member: Member) => join(people, `${member.id}.envelope`);
    const personIn = (id: string) =>
      sam.session.exchange.state().people.find(({ accountId }) => accountId === id);
    await visit(eve);
    await visit(sam);
    const kims = personIn('kim')?.fingerprint.sv ?? [];
    expect(personIn('eve')?.state).toBe('unknown');
    expect(sam.session.exchange.pair('eve', kims)).toMatchObject({
      error: { code: 'person-key-changed' },
    });
    // Kim's card is laid out again, with other keys: another account that took her id.
    const kept = readFileSync(card(kim));
    const thief = makeFolder();
    const other = await Member.make(thief.path, exchangeFolder, 'Kim', 'supervisor');
    await visit(other);
    agree();
    expect((await visit(sam)).waiting).toBe(1);
    expect(personIn('kim')?.state).toBe('changed');
    expect(personIn('kim')?.fingerprint.sv).not.toEqual(kims);
    writeFileSync(card(kim), kept);
    expect((await visit(sam)).waiting).toBe(0);
    expect(personIn('kim')?.state).toBe('paired');
    thief.remove();
  });

  test('whoever is left is sent nothing more, not even what waited', async () => {
    await visit(lo);
    const before = received(lo);
    renameSync(exchangeFolder, away);
    agree();
    await visit(sam);
    valueOf(sam.session.exchange.endPairing('lo'));
    renameSync(away, exchangeFolder);
    await visit(sam);
    agree();
    await visit(sam);
    await visit(lo);
    expect(received(lo)).toBe(before);
  });
});
