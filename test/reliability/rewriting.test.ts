import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { OpenAccount } from '#main/vault/accounts/account.ts';
import { readFrameBytes } from '#main/vault/documents/frame-bytes.ts';
import { standingOf } from '#shared/model/archive.ts';
import { frameFileText } from '#shared/model/frame-file.ts';
import type { KeptFrame } from '#shared/model/record.ts';
import { checkFolder, openSession, usedFolder, type UsedFolder } from '#test/support/archive.ts';
import { testPassphrase } from '#test/support/meeting.ts';
import { removeBackups, rewriteHistory } from '#test/support/rewritten-store.ts';
import { copyOf } from '#test/support/tampered-store.ts';
import { startVault, valueOf } from '#test/support/vault.ts';

let used: UsedFolder;
/** The frame whose text is changed: the first of all, so that everything after it is made anew. */
let kept: KeptFrame;
/** What the youth took home. */
let paperCode: string;
/** What a supervisor got: the signed frame, sealed to her key. */
let envelope: Uint8Array;
let supervisor: string;

beforeAll(async () => {
  used = await usedFolder(3);
  const session = openSession(used.account);
  const [first] = session.log.ledger.frames();
  if (first === undefined) throw new Error('there is no frame');
  kept = first;
  paperCode = first.receiptCode;
  const signed = valueOf(session.frames.read(first.id));
  session.store.close();
  supervisor = await generateX25519Identity();
  const encrypter = new Encrypter();
  encrypter.addRecipient(await identityToRecipient(supervisor));
  envelope = await encrypter.encrypt(frameFileText(signed));
}, 60_000);
afterAll(() => used.remove());

let copy: ReturnType<typeof copyOf>;
let account: OpenAccount;
beforeEach(() => {
  copy = copyOf(used.path);
  account = { ...used.account, folder: join(copy.path, 'accounts', used.accountId) };
});
afterEach(() => copy.remove());

function rewrite(): void {
  rewriteHistory(account, kept.id, (document) => ({
    ...document,
    sentences: document.sentences.map((each) => ({ ...each, text: 'Vi ses på kontoret' })),
  }));
}

/** What the program itself says of a paper with this code. */
async function findInProgram(receiptCode: string): Promise<KeptFrame | null> {
  const vault = await startVault(copy.path);
  const { accountId } = used;
  valueOf(await vault.client.accounts.unlock({ accountId, passphrase: testPassphrase }));
  const found = valueOf(await vault.client.frames.find({ receiptCode }));
  await vault.kill();
  return found.frame;
}

async function standingOfEnvelope() {
  const decrypter = new Decrypter();
  decrypter.addIdentity(supervisor);
  const read = readFrameBytes(await decrypter.decrypt(envelope));
  if (!read.isGenuine) throw new Error(`the envelope is not genuine: ${read.problem}`);
  const session = openSession(account);
  const standing = standingOf(session.log.ledger, read.signed);
  session.store.close();
  return { standing, isOwnKey: read.signed.publicKey === account.keys.verifyKey };
}

describe('somebody with all keys, the signing key too, rewrites the whole chain', () => {
  test('the control: before that, paper, backups and envelope agree with the archive', async () => {
    expect((await checkFolder(account)).findings).toEqual([]);
    expect((await findInProgram(paperCode))?.id).toBe(kept.id);
    expect(await standingOfEnvelope()).toEqual({ standing: 'kept', isOwnKey: true });
  }, 30_000);

  test("found by the paper's receipt code: the program knows no such frame", async () => {
    rewrite();
    removeBackups(account);
    expect(await findInProgram(paperCode)).toBeNull();
  }, 30_000);

  test('found by an older verified backup', async () => {
    rewrite();
    const { counts, findings } = await checkFolder(account);
    expect(counts.backups).toBe(3);
    expect(new Set(findings.map(({ reason }) => reason))).toEqual(new Set(['differs-from-backup']));
    expect(findings).toHaveLength(3);
  });

  test('found by a delivered envelope: genuine, by this key, and not in the archive', async () => {
    rewrite();
    removeBackups(account);
    expect(await standingOfEnvelope()).toEqual({ standing: 'missing', isOwnKey: true });
  });

  // What the threat model says is left.
  test('not found when there is no paper, no backup and no envelope', async () => {
    rewrite();
    removeBackups(account);
    const { counts, findings } = await checkFolder(account);
    expect(findings).toEqual([]);
    expect(counts).toMatchObject({ backups: 0, frames: 8 });
    const session = openSession(account);
    const read = valueOf(session.frames.read(kept.id));
    session.store.close();
    expect(read.frame.sentences.map(({ text }) => text)).toEqual(['Vi ses på kontoret']);
  });
});
