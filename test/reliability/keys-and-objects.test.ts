import { Decrypter } from 'age-encryption';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { putSealed, sealAgain } from '#main/vault/accounts/account.ts';
import { openKeys, type AccountKeys } from '#main/vault/accounts/keys.ts';
import { openEnvelope, sealEnvelope } from '#main/vault/exchange/envelope.ts';
import { FolderTransport } from '#main/vault/exchange/folder-transport.ts';
import { identityOf } from '#main/vault/exchange/identity-card.ts';
import { Session } from '#main/vault/session.ts';
import { openDatabase } from '#main/vault/store/database.ts';
import { canonicalText } from '#shared/model/frame.ts';
import type { ActInput, Actor } from '#shared/model/step.ts';
import { around } from '#test/support/exchange.ts';
import { makeFolder } from '#test/support/folder.ts';
import { ordinaryActs, testPassphrase } from '#test/support/meeting.ts';
import { Member, pair } from '#test/support/member.ts';
import { PageSearch } from '#test/support/pages.ts';
import { hasProgram } from '#test/support/program.ts';
import { addSteps, decline } from '#test/support/session.ts';
import { proved } from '#test/support/proof.ts';
import { valueOf } from '#test/support/vault.ts';

const recoveryCode = 'AAAAA-BBBBB-CCCCC-DDDDD-EEEEE';

/** Words that are in one meeting each, and nowhere else; no half of one is in another. */
const words = {
  open: 'kantarellskogen-vid-sjön',
  thrown: 'papegojburen-på-vinden',
  changed: 'snöskoterleden-mot-norr',
  agreed: 'biblioteksgården-klockan-tre',
  bos: 'ishockeyhallen-bakom-skolan',
} as const;

function sentence(text: string, sentenceId = 's1'): readonly [Actor, ActInput] {
  return ['together', { kind: 'sentence-written', sentenceId, text, who: null, when: null }];
}

/** Something that lies on a disk, and what can be tried on it. */
interface StoredObject {
  readonly path: string;
  readonly kind: 'store' | 'key file' | 'envelope';
  /** Whose folder or box it lies in. */
  readonly owner: string;
}

/** A secret of an account, as its key file holds it. */
interface RawKey {
  readonly owner: string;
  readonly name: 'storeKey' | 'identity' | 'signingKey';
  readonly value: string;
}

function rawKeysOf(owner: string, keys: AccountKeys): readonly RawKey[] {
  return (['storeKey', 'identity', 'signingKey'] as const).map((name) => ({
    owner,
    name,
    value: keys[name],
  }));
}

/** 32 bytes that a store could be opened with, made of whatever key it is. */
function asStoreKey({ name, value }: RawKey): string {
  if (name === 'storeKey') return value;
  return Buffer.from(value, name === 'signingKey' ? 'base64url' : 'utf8')
    .subarray(-32)
    .toString('hex');
}

function filesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

async function opens(object: StoredObject, key: RawKey): Promise<boolean> {
  if (object.kind === 'store') {
    const opened = openDatabase(object.path, asStoreKey(key));
    if (opened.ok) opened.value.close();
    return opened.ok;
  }
  if (key.name !== 'identity') return false;
  const decrypter = new Decrypter();
  decrypter.addIdentity(key.value);
  try {
    await decrypter.decrypt(readFileSync(object.path));
    return true;
  } catch {
    return false;
  }
}

describe('every key against every stored object', { timeout: 120_000 }, () => {
  const [data, share] = [makeFolder(), makeFolder()];
  const exchangeFolder = join(share.path, 'soc');
  let members: readonly Member[];
  let sam: Member;
  let kim: Member;
  let lo: Member;
  let agreedId: string;
  let objects: readonly StoredObject[];

  beforeAll(async () => {
    mkdirSync(exchangeFolder);
    const make = (name: string, role: 'caseworker' | 'supervisor') =>
      Member.withPassphrase(data.path, exchangeFolder, name, role);
    sam = await make('Sam', 'caseworker');
    const bo = await make('Bo', 'caseworker');
    kim = await make('Kim', 'supervisor');
    lo = await make('Lo', 'supervisor');
    const eve = await make('Eve', 'supervisor');
    members = [sam, bo, kim, lo, eve];
    await pair(sam, kim);
    await pair(sam, lo);
    await pair(bo, lo);

    ({ frameId: agreedId } = sam.agree('Alva', [
      ...ordinaryActs,
      sentence(words.changed, 's2'),
      [
        'together',
        { kind: 'sentence-changed', sentenceId: 's2', text: words.agreed, who: null, when: null },
      ],
    ]));
    await sam.session.exchange.visit();
    await kim.session.exchange.visit();
    bo.agree('Elliot', [...ordinaryActs, sentence(words.bos, 's2')]);
    await bo.session.exchange.visit();
    sam.agree('Noa', ordinaryActs);
    await sam.session.exchange.visit();
    // Kim wrote back while Sam was away.
    const remark = {
      kind: 'remark',
      remarkId: 'r1',
      frameId: agreedId,
      words: 'Vi behöver ett rum som inte är på soc',
      at: new Date().toISOString(),
    } as const;
    const sender = { accountId: kim.id, keys: kim.account.keys };
    const sealed = await sealEnvelope(
      { id: 'e1', letter: remark },
      sender,
      identityOf(sam.account),
    );
    valueOf(await new FolderTransport(exchangeFolder).put(sam.id, 'e1', sealed));
    for (const [youth, text, end] of [
      ['Robin', words.open, []],
      ['Charlie', words.thrown, decline(false)],
    ] as const) {
      const { contacts, meetings } = sam.session;
      const { contactId } = valueOf(
        contacts.create({ name: youth, caseNumber: null, language: 'sv' }),
      );
      const { meetingId } = valueOf(meetings.start(contactId, 'sv'));
      addSteps(sam.session, meetingId, [sentence(text), ...end]);
    }
    for (const member of members) {
      putSealed(
        member.account,
        valueOf(await sealAgain(member.account, 'recovery.age', recoveryCode)),
      );
      // Locks, and so makes a backup; what is put into an envelope afterwards lies in the store too.
      member.session.close();
    }
    objects = [
      ...members.flatMap(({ id, account: { folder } }) => [
        { path: join(folder, 'store.db'), kind: 'store' as const, owner: id },
        ...readdirSync(join(folder, 'backups')).map((name) => ({
          path: join(folder, 'backups', name),
          kind: 'store' as const,
          owner: id,
        })),
        ...['key.age', 'recovery.age'].map((name) => ({
          path: join(folder, name),
          kind: 'key file' as const,
          owner: id,
        })),
      ]),
      ...members.flatMap(({ id }) => {
        const box = join(exchangeFolder, 'boxes', id);
        return filesIn(box).map((name) => ({
          path: join(box, name),
          kind: 'envelope' as const,
          owner: id,
        }));
      }),
    ];
  }, 120_000);
  afterAll(() => {
    data.remove();
    share.remove();
  });

  const isMeant = (object: StoredObject, key: RawKey) =>
    object.owner === key.owner &&
    ((object.kind === 'store' && key.name === 'storeKey') ||
      (object.kind === 'envelope' && key.name === 'identity'));

  test('there is something of every kind, and envelopes in three boxes', () => {
    const kinds = new Set(objects.map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(['store', 'key file', 'envelope']));
    const boxes = objects.filter(({ kind }) => kind === 'envelope').map(({ owner }) => owner);
    expect(new Set(boxes)).toEqual(new Set(['sam', 'kim', 'lo']));
  });

  test('each opens what it is for, and nothing else', async () => {
    const keys = members.flatMap(({ id, account }) => rawKeysOf(id, account.keys));
    let authorised = 0;
    const unauthorised: string[] = [];
    const shut: string[] = [];
    for (const object of objects) {
      for (const key of keys) {
        const opened = await opens(object, key);
        const what = `${key.owner}.${key.name} on ${relative(data.path, object.path)}`;
        if (isMeant(object, key)) {
          authorised += 1;
          if (!opened) shut.push(what);
        } else if (opened) {
          unauthorised.push(what);
        }
      }
    }
    expect(shut).toEqual([]);
    expect(unauthorised).toEqual([]);
    proved('keys-and-objects', {
      figure: `${keys.length} keys on ${objects.length} objects, 0 opened that are not meant to`,
      control: `the same trial opens all ${authorised} that are meant to`,
    });
  });

  test('a key file opens with its passphrase, its recovery sheet with its code, and not the other way', async () => {
    const [keyFile, sheetFile] = ['key.age', 'recovery.age'].map((name) =>
      readFileSync(join(kim.account.folder, name)),
    ) as [Buffer, Buffer];
    expect(await openKeys(keyFile, testPassphrase)).toMatchObject({ ok: true });
    expect(await openKeys(sheetFile, recoveryCode)).toMatchObject({ ok: true });
    expect(await openKeys(keyFile, recoveryCode)).toMatchObject({ ok: false });
    expect(await openKeys(sheetFile, testPassphrase)).toMatchObject({ ok: false });
  });

  test('what opens is listened to only when it comes from somebody paired', async () => {
    const envelopes = objects.filter(({ kind }) => kind === 'envelope');
    for (const { path, owner } of envelopes) {
      const member = members.find(({ id }) => id === owner);
      if (member === undefined) throw new Error('whose is it?');
      const us = { accountId: owner, keys: member.account.keys };
      const ofStranger = await openEnvelope(readFileSync(path), us, []);
      expect(ofStranger).toMatchObject({ error: { code: 'envelope-from-stranger' } });
    }
  });

  test('a supervisor’s files hold the agreed frames meant for them, and nothing else of anybody', () => {
    const found = (member: Member) =>
      new PageSearch(Object.values(words)).in(member.account.folder, member.account.keys.storeKey);
    // The search finds what is there: an open meeting, in the caseworker's own files.
    expect(found(sam)).toEqual(new Set([words.open, words.agreed]));
    expect(found(kim)).toEqual(new Set([words.agreed]));
    // Lo has not unlocked since: what was sent waits in the box.
    expect(found(lo)).toEqual(new Set());
  });

  test('no envelope holds a draft, a step or a meeting that was thrown away', async () => {
    const texts: string[] = [];
    for (const { path, owner, kind } of objects) {
      const member = members.find(({ id }) => id === owner);
      if (kind !== 'envelope' || member === undefined) continue;
      const decrypter = new Decrypter();
      decrypter.addIdentity(member.account.keys.identity);
      texts.push(await decrypter.decrypt(readFileSync(path), 'text'));
    }
    const all = texts.join('\n');
    expect(all).toContain(words.agreed);
    for (const word of [words.open, words.thrown, words.changed]) expect(all).not.toContain(word);
  });

  test.skipIf(!hasProgram('age'))(
    'Debian’s age opens an envelope with the supervisor’s identity and shows the canonical frame, and with no other (needs age)',
    () => {
      const session = valueOf(Session.open(sam.account, around()));
      const { frame } = valueOf(session.frames.read(agreedId));
      session.store.close();
      const box = objects.filter(({ kind, owner }) => kind === 'envelope' && owner === 'lo');
      const key = join(data.path, 'identity.txt');
      const decrypt = (member: Member, path: string) => {
        writeFileSync(key, `${member.account.keys.identity}\n`);
        return spawnSync('age', ['-d', '-i', key, path], { encoding: 'utf8' });
      };
      const shown = box.map(({ path }) => decrypt(lo, path).stdout);
      expect(shown.filter((text) => text.includes(canonicalText(frame)))).toHaveLength(1);
      for (const { path } of box) {
        for (const other of members.filter((member) => member !== lo)) {
          const refused = decrypt(other, path);
          expect(refused.status).not.toBe(0);
          expect(refused.stdout).toBe('');
        }
      }
    },
  );
});
