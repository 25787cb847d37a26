import { Encrypter } from 'age-encryption';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeKeys, recipientOf, signText, type AccountKeys } from '#main/vault/accounts/keys.ts';
import {
  mostBytes,
  openEnvelope,
  sealEnvelope,
  type Letter,
} from '#main/vault/exchange/envelope.ts';
import { fingerprintOf } from '#main/vault/exchange/fingerprint.ts';
import { readIdentityCard } from '#main/vault/exchange/identity-card.ts';
import { canonicalText } from '#shared/model/frame.ts';
import type { PublicIdentity, Role } from '#shared/model/identity.ts';
import { makeFolder } from '#test/support/folder.ts';
import { hasProgram } from '#test/support/program.ts';
import { valueOf } from '#test/support/vault.ts';
import { kept, ordinary } from '../documents/sample-frames.ts';

interface Member {
  readonly accountId: string;
  readonly keys: AccountKeys;
  readonly identity: PublicIdentity;
}

async function member(accountId: string, role: Role): Promise<Member> {
  const keys = await makeKeys();
  const identity: PublicIdentity = {
    format: 'soc-box-identity',
    formatVersion: 1,
    accountId,
    displayName: accountId,
    role,
    unit: '',
    verifyKey: keys.verifyKey,
    recipient: await recipientOf(keys),
  };
  return { accountId, keys, identity };
}

function sealPlain(plain: string | Uint8Array, recipient: string, times = 1): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  for (let count = 0; count < times; count += 1) encrypter.addRecipient(recipient);
  return encrypter.encrypt(plain);
}

const { frame, digest, signature } = kept(ordinary);
const letter: Letter = {
  kind: 'frame',
  contactId: 'c1',
  frame,
  digest,
  signature,
  outcomes: [],
  carried: [],
  asOf: 3,
};

describe('envelopes', () => {
  let sam: Member;
  let kim: Member;
  let eve: Member;
  let sealed: Uint8Array;

  beforeAll(async () => {
    sam = await member('sam', 'caseworker');
    kim = await member('kim', 'supervisor');
    eve = await member('eve', 'supervisor');
    sealed = await sealEnvelope({ id: 'e1', letter }, sam, kim.identity);
  });

  const codeOf = async (bytes: Uint8Array, us = kim, paired = [sam.identity]) => {
    const opened = await openEnvelope(bytes, us, paired);
    return opened.ok ? 'opened' : opened.error.code;
  };

  test('whoever it is for opens it, and reads what was written and by whom', async () => {
    const opened = valueOf(await openEnvelope(sealed, kim, [eve.identity, sam.identity]));
    expect(opened.envelope).toMatchObject({ id: 'e1', from: 'sam', to: 'kim', letter });
    expect(opened.from).toEqual(sam.identity);
  });

  test('nobody else opens it, and nobody unpaired is listened to', async () => {
    expect(await codeOf(sealed, eve)).toBe('envelope-not-for-us');
    expect(await codeOf(sealed, sam)).toBe('envelope-not-for-us');
    expect(await codeOf(sealed, kim, [])).toBe('envelope-from-stranger');
    expect(await codeOf(sealed, kim, [eve.identity])).toBe('envelope-from-stranger');
  });

  test('it cannot be passed on as if it were meant for somebody else', async () => {
    const forged = await sealEnvelope({ id: 'e1', letter }, sam, {
      ...kim.identity,
      recipient: eve.identity.recipient,
    });
    expect(await codeOf(forged, eve)).toBe('envelope-not-for-us');
    const renamed = await sealEnvelope(
      { id: 'e1', letter },
      { accountId: 'eve', keys: sam.keys },
      kim.identity,
    );
    expect(await codeOf(renamed)).toBe('envelope-damaged');
  });

  test.skipIf(!hasProgram('age'))('age opens it and shows the canonical frame (needs age)', () => {
    const folder = makeFolder();
    const path = join(folder.path, 'e1.envelope');
    const key = join(folder.path, 'key.txt');
    writeFileSync(path, sealed);
    const decrypt = (identity: string) => {
      writeFileSync(key, `${identity}\n`);
      return spawnSync('age', ['-d', '-i', key, path], { encoding: 'utf8' });
    };
    expect(decrypt(kim.keys.identity).stdout).toContain(canonicalText(ordinary));
    for (const other of [sam, eve]) {
      const refused = decrypt(other.keys.identity);
      expect(refused.status).not.toBe(0);
      expect(refused.stdout).toBe('');
    }
    folder.remove();
  });

  test('no changed envelope is taken in', async () => {
    const change = fc.record({
      at: fc.nat(sealed.length - 1),
      kind: fc.constantFrom('flip', 'insert', 'remove', 'cut', 'repeat'),
      bit: fc.nat(7),
    });
    await fc.assert(
      fc.asyncProperty(change, async ({ at, kind, bit }) => {
        const bytes = Buffer.from(sealed);
        const changed = {
          flip: () => bytes.fill((bytes[at] ?? 0) ^ (1 << bit), at, at + 1),
          insert: () => Buffer.concat([bytes.subarray(0, at), Buffer.of(bit), bytes.subarray(at)]),
          remove: () => Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]),
          cut: () => bytes.subarray(0, at),
          repeat: () => Buffer.concat([bytes, bytes.subarray(at)]),
        }[kind]();
        expect(await codeOf(changed)).not.toBe('opened');
      }),
      { numRuns: 2000 },
    );
  });

  test('what is sealed to us but not signed, or not of our form, is refused by name', async () => {
    const { recipient } = kim.identity;
    const deep = '['.repeat(100_000);
    for (const [plain, code] of [
      ['', 'envelope-damaged'],
      ['hej', 'envelope-damaged'],
      [`soc-box-envelope/1\nAAAA\n${deep}`, 'envelope-from-stranger'],
      ['soc-box-envelope/1\nAAAA\n{}', 'envelope-from-stranger'],
      [Buffer.from([0xff, 0xfe, 0x00]), 'envelope-damaged'],
    ] as const) {
      expect(await codeOf(await sealPlain(plain, recipient))).toBe(code);
    }
    expect(await codeOf(await sealPlain('x'.repeat(mostBytes), recipient))).toBe(
      'envelope-too-big',
    );
    expect(await codeOf(await sealPlain('hej', recipient, 5000))).toBe('envelope-too-big');
    for (const recipients of [17, 40, 2000]) {
      expect(await codeOf(await sealPlain('hej', recipient, recipients))).toBe('envelope-damaged');
    }
    const phrase = new Encrypter();
    phrase.setPassphrase('lösenfras');
    phrase.setScryptWorkFactor(2);
    expect(await codeOf(await phrase.encrypt('hej'))).toBe('envelope-not-for-us');
    expect(await codeOf(new Uint8Array(mostBytes + 1))).toBe('envelope-too-big');
    expect(await codeOf(new Uint8Array(0))).toBe('envelope-damaged');
  });

  const withFrame = (changed: Partial<typeof frame>) =>
    sealEnvelope(
      { id: 'e1', letter: { ...letter, frame: { ...frame, ...changed } } },
      sam,
      kim.identity,
    );
  const card = (displayName: string, unit: string) => {
    const identity = { ...sam.identity, displayName, unit };
    const signed = signText(sam.keys, canonicalize(identity) ?? '');
    return readIdentityCard(Buffer.from(JSON.stringify({ identity, signature: signed })), 'sam');
  };

  const hides = [
    ['a bidi override', 'Vi ses\u202Eaj'],
    ['an isolate that never ends', 'Vi \u2067ses'],
    ['a zero-width space', 'Vi\u200Bses'],
    ['a line break', 'Vi\nses'],
    ['a tag character', 'Vi\u{E0041}ses'],
  ] as const;

  test.each(hides)(
    '%s in a frame is refused, though whoever sent it has signed it',
    async (_name, hiding) => {
      expect(await codeOf(await withFrame({ points: ['Vi ses'] }))).toBe('opened');
      expect(await codeOf(await withFrame({ points: [hiding] }))).toBe('envelope-damaged');
      const contact = { name: hiding, caseNumber: null };
      expect(await codeOf(await withFrame({ contact }))).toBe('envelope-damaged');
    },
  );

  test.each(hides)('a card whose name has %s is no card', (_name, hiding) => {
    expect(card('Sam', 'Väst')?.displayName).toBe('Sam');
    expect(card(hiding, 'Väst')).toBeNull();
    expect(card('Sam', hiding)).toBeNull();
  });

  test('two people read the same words to each other, in either order, and others read others', () => {
    const ours = fingerprintOf(sam.identity, kim.identity);
    expect(fingerprintOf(kim.identity, sam.identity)).toEqual(ours);
    expect(ours.sv).toHaveLength(6);
    expect(ours.en).toHaveLength(6);
    expect([...ours.sv, ...ours.en]).not.toContain('');
    for (const other of [
      { ...kim.identity, verifyKey: eve.identity.verifyKey },
      { ...kim.identity, recipient: eve.identity.recipient },
      { ...kim.identity, role: 'caseworker' } as const,
      eve.identity,
    ]) {
      expect(fingerprintOf(sam.identity, other)).not.toEqual(ours);
    }
  });
});
