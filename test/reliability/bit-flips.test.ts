import Database from 'better-sqlite3-multiple-ciphers';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  openAccount,
  openAccountWithCode,
  putSealed,
  type OpenAccount,
} from '#main/vault/accounts/account.ts';
import { partOf, readAccountFile } from '#main/vault/accounts/account-file.ts';
import { Accounts } from '#main/vault/accounts/accounts.ts';
import { openKeys, sealKeys } from '#main/vault/accounts/keys.ts';
import { makeRecoveryCode } from '#main/vault/accounts/recovery-code.ts';
import { openEnvelope, sealEnvelope, type Letter } from '#main/vault/exchange/envelope.ts';
import { identityOf } from '#main/vault/exchange/identity-card.ts';
import { readHead } from '#main/vault/log/head-file.ts';
import { backupsIn } from '#main/vault/store/backups.ts';
import { openDatabase, readDatabase, wholeVersion } from '#main/vault/store/database.ts';
import { journalOf } from '#main/vault/store/journal.ts';
import { storePath } from '#main/vault/store/store.ts';
import { checkFolder } from '#test/support/archive.ts';
import { flipEach, inWords, type FlipCount, type Verdict } from '#test/support/flips.ts';
import { makeFolder, makeMemoryFolder } from '#test/support/folder.ts';
import { contentLeft, leaveJournal, writeLeft } from '#test/support/left-journal.ts';
import { ordinaryActs, testPassphrase } from '#test/support/meeting.ts';
import { proved } from '#test/support/proof.ts';
import { Chances } from '#test/support/random.ts';
import { isFull } from '#test/support/scale.ts';
import { addSteps, bothYes, openSession } from '#test/support/session.ts';
import { contentOf } from '#test/support/store-content.ts';
import { takeEncryptionOff } from '#test/support/unencrypted.ts';
import { valueOf } from '#test/support/vault.ts';

/** Bytes between two flips: every byte at full size; else as many as a few seconds allow. */
const apart = (quick: number) => (isFull ? 1 : quick);
const leastStore = 60_000;
/** A hundred thousand flips on a busy machine. */
const fullSizeMs = 900_000;

const chances = new Chances();
const folder = makeFolder();
const scratch = makeMemoryFolder();
let account: OpenAccount;
let recoveryCode: string;
let store: Buffer;

/** Meetings that ended in frames, and one that goes on, until the store is long enough. */
function useAccount(): void {
  for (let round = 0; ; round += 1) {
    const session = openSession(account);
    const { contactId } = valueOf(
      session.contacts.create({ name: `Robin ${round}`, caseNumber: null, language: 'sv' }),
    );
    const { meetingId } = valueOf(session.meetings.start(contactId, 'sv'));
    addSteps(session, meetingId, ordinaryActs);
    const isLast = round > 2 && readFileSync(storePath(account.folder)).length > leastStore;
    if (!isLast) addSteps(session, meetingId, bothYes);
    session.close();
    if (isLast) return;
  }
}

beforeAll(async () => {
  console.log(`seed ${chances.seed}`);
  const accounts = new Accounts(folder.path, () => 0);
  account = valueOf(
    await accounts.create({
      displayName: 'Karin Åsgård',
      role: 'caseworker',
      unit: 'Barn och unga',
      passphrase: testPassphrase,
    }),
  );
  recoveryCode = makeRecoveryCode();
  const bytes = await sealKeys(account.keys, recoveryCode);
  account = putSealed(account, { name: 'recovery.age', bytes });
  const session = openSession(account);
  session.store.commit(() => session.store.putRecoverySheetTaken(new Date().toISOString()));
  session.store.close();
  useAccount();
  store = readFileSync(storePath(account.folder));
});
afterAll(() => {
  folder.remove();
  scratch.remove();
});

const isBase64 = (byte: number) => /[A-Za-z0-9]/.test(String.fromCharCode(byte));

/** A signed file's facts, by whoever does not look at the signature. */
function factsIn(text: Buffer): unknown {
  const { signature: _, ...rest } = JSON.parse(text.toString()) as { signature: string };
  return rest;
}

const isTold = (answer: object): answer is { readonly told: string } => 'told' in answer;

const figures: FlipCount[] = [];
const words: string[] = [];
const controls: string[] = [];

/** Counts for the table; answers where a flip was silent. */
function counted(name: string, count: FlipCount): readonly number[] {
  figures.push(count);
  words.push(inWords(name, count));
  return count.silent;
}

/** The control: the same flips with what tells them taken away. Answers how many changed something unseen. */
function unseen(name: string, { flips, silent }: Pick<FlipCount, 'flips' | 'silent'>): number {
  controls.push(`${name}: ${silent.length} of ${flips} silent`);
  return silent.length;
}

describe('one random bit in every byte', () => {
  test(
    'of the store',
    async () => {
      expect(store.length).toBeGreaterThanOrEqual(leastStore);
      const path = join(scratch.path, 'flipped.db');
      const { storeKey } = account.keys;
      writeFileSync(path, store);
      const untouched = readDatabase(path, storeKey, contentOf);
      const count = await flipEach(store, chances, apart(127), (flipped): Verdict => {
        writeFileSync(path, flipped);
        const opened = openDatabase(path, storeKey);
        // Found, and left as it is: nothing is made worse by looking.
        if (!opened.ok) {
          return readFileSync(path).equals(flipped) ? { told: opened.error.code } : 'silent';
        }
        const isSame = contentOf(opened.value) === untouched;
        opened.value.close();
        return isSame ? 'harmless' : 'silent';
      });
      expect(counted('store', count)).toEqual([]);
    },
    fullSizeMs,
  );

  test(
    'of a backup',
    async () => {
      const [newest = ''] = backupsIn(account.folder).toReversed();
      const backup = readFileSync(join(account.folder, 'backups', newest));
      const path = join(scratch.path, 'backup.db');
      const { storeKey } = account.keys;
      writeFileSync(path, backup);
      const untouched = readDatabase(path, storeKey, contentOf);
      const count = await flipEach(backup, chances, apart(127), (flipped): Verdict => {
        writeFileSync(path, flipped);
        if (wholeVersion(path, storeKey) === null) return { told: 'not whole' };
        return readDatabase(path, storeKey, contentOf) === untouched ? 'harmless' : 'silent';
      });
      expect(counted('backup', count)).toEqual([]);
    },
    fullSizeMs,
  );

  test(
    'of the journal that a kill left: what is dropped is told, and the rest is a committed prefix',
    async () => {
      const left = leaveJournal(account, scratch.path, 3);
      const { storeKey } = account.keys;
      const prefixes = new Set(left.acknowledged.map(({ content }) => content));
      const untouched = left.acknowledged.at(-1)?.content;
      const count = await flipEach(left.journal, chances, apart(67), (flipped): Verdict => {
        writeLeft(scratch.path, left.store, flipped);
        const journal = journalOf(storePath(scratch.path));
        const opened = openDatabase(storePath(scratch.path), storeKey);
        if (!opened.ok) return { told: opened.error.code };
        const content = contentOf(opened.value);
        opened.value.close();
        if (!prefixes.has(content)) return 'silent';
        if (journal === 'damaged') return { told: 'journal-damaged' };
        return content === untouched ? 'harmless' : 'silent';
      });
      expect(counted('journal', count)).toEqual([]);

      // And whoever unlocks is told.
      const flipped = Buffer.from(left.journal);
      flipped.writeUInt8(flipped.readUInt8(100) ^ 1, 100);
      writeLeft(scratch.path, left.store, flipped);
      const { findings } = await checkFolder({ ...account, folder: scratch.path });
      expect(findings).toContainEqual({ reason: 'journal-damaged' });
      expect((await checkFolder({ ...account, folder: scratch.path })).findings).not.toContainEqual(
        {
          reason: 'journal-damaged',
        },
      );

      const naive = await flipEach(left.journal, chances, 499, (flipped) =>
        contentLeft(scratch.path, storeKey, left.store, flipped) === untouched
          ? 'harmless'
          : 'silent',
      );
      expect(unseen('journal as SQLite alone reads it', naive)).toBeGreaterThan(0);
    },
    fullSizeMs,
  );

  test('of both key files, told without stretching anything', async () => {
    const path = join(scratch.path, 'keys');
    mkdirSync(path, { recursive: true });
    copyFileSync(join(account.folder, 'account.json'), join(path, 'account.json'));
    for (const name of ['key.age', 'recovery.age'] as const) {
      const whole = readFileSync(join(account.folder, name));
      const open = () =>
        name === 'key.age'
          ? openAccount(path, testPassphrase)
          : openAccountWithCode(path, recoveryCode);
      const count = await flipEach(whole, chances, apart(3), async (flipped): Promise<Verdict> => {
        writeFileSync(join(path, name), flipped);
        const opened = await open();
        return opened.ok ? 'silent' : { told: opened.error.code };
      });
      expect(counted(name, count)).toEqual([]);
    }
    // Without the digest a flip in the sealed key is a wrong passphrase, and nobody thinks of the sheet.
    const whole = readFileSync(join(account.folder, 'key.age'));
    const from = whole.indexOf('\n', whole.indexOf('-> scrypt')) + 1;
    const silent: number[] = [];
    const places = Array.from({ length: 30 }, (_, index) => from + index)
      .filter((place) => isBase64(whole.readUInt8(place) ^ 1))
      .slice(0, 3);
    for (const place of places) {
      const flipped = Buffer.from(whole);
      flipped.writeUInt8(flipped.readUInt8(place) ^ 1, place);
      const opened = await openKeys(flipped, testPassphrase);
      if (!opened.ok && opened.error.code === 'wrong-passphrase') silent.push(place);
    }
    const bare = { flips: places.length, silent };
    expect(unseen('key file as age alone reads it', bare)).toBeGreaterThan(0);
  });

  test('of account.json and head.json', async () => {
    const path = join(scratch.path, 'signed');
    mkdirSync(path, { recursive: true });
    const { id, verifyKey } = account.file;
    const read = {
      'account.json': (): object => {
        const file = readAccountFile(path);
        return file.ok ? partOf(file.value) : { told: file.error.code };
      },
      'head.json': (): object => {
        const head = readHead(path, id, verifyKey);
        if (typeof head === 'string') return { told: `head-${head}` };
        const { signature: _, ...part } = head;
        return part;
      },
    };
    for (const name of ['account.json', 'head.json'] as const) {
      const whole = readFileSync(join(account.folder, name));
      const untouched = JSON.stringify(factsIn(whole));
      const judged = (answer: object): Verdict =>
        JSON.stringify(answer) === untouched ? 'harmless' : 'silent';
      const count = await flipEach(whole, chances, 1, (flipped): Verdict => {
        writeFileSync(join(path, name), flipped);
        const answer = read[name]();
        return isTold(answer) ? answer : judged(answer);
      });
      expect(counted(name, count)).toEqual([]);
      const unsigned = await flipEach(whole, chances, 1, (flipped): Verdict => {
        try {
          return judged(factsIn(flipped) as object);
        } catch {
          return { told: 'no JSON' };
        }
      });
      expect(unseen(`${name} without its signature`, unsigned)).toBeGreaterThan(0);
    }
  });

  test('of an envelope', async () => {
    const session = openSession(account);
    const frameId = session.log.ledger.newest?.id ?? '';
    const { contactId, frame, digest, signature } = valueOf(session.frames.read(frameId));
    session.store.close();
    const us = { accountId: account.file.id, keys: account.keys };
    const identity = identityOf(account);
    const letter: Letter = {
      kind: 'frame',
      contactId,
      frame,
      digest,
      signature,
      outcomes: [],
      carried: [],
      asOf: 1,
    };
    const sealed = await sealEnvelope({ id: 'envelope-1', letter }, us, identity);
    const untouched = valueOf(await openEnvelope(sealed, us, [identity]));
    const count = await flipEach(sealed, chances, apart(7), async (flipped): Promise<Verdict> => {
      const opened = await openEnvelope(flipped, us, [identity]);
      if (!opened.ok) return { told: opened.error.code };
      const isSame = JSON.stringify(opened.value) === JSON.stringify(untouched);
      return isSame ? 'harmless' : 'silent';
    });
    expect(counted('envelope', count)).toEqual([]);
  });

  test('the control: in a store without its encryption the same flips change rows unseen', async () => {
    const path = join(scratch.path, 'plain.db');
    writeFileSync(path, store);
    takeEncryptionOff(path, account.keys.storeKey);
    const plain = readFileSync(path);
    const read = () => {
      const db = new Database(path);
      try {
        return contentOf(db);
      } finally {
        db.close();
      }
    };
    const untouched = read();
    const count = await flipEach(plain, chances, 127, (flipped): Verdict => {
      writeFileSync(path, flipped);
      try {
        const content = read();
        if (content === untouched) return 'harmless';
        return JSON.parse(content).check.length === 1 ? 'silent' : { told: 'integrity_check' };
      } catch {
        return { told: 'store-damaged' };
      }
    });
    expect(unseen('store without encryption', count)).toBeGreaterThan(0);
  });

  test('and the figure of it all', () => {
    const flips = figures.reduce((sum, count) => sum + count.flips, 0);
    const harmless = figures.reduce((sum, count) => sum + count.harmless, 0);
    const figure = `${flips.toLocaleString('en')} flips: ${words.join(', ')}; ${harmless} harmless, 0 silent`;
    console.log(`${figure}\n${controls.join('\n')}`);
    expect(figures).toHaveLength(8);
    proved('bit-flips', { figure, control: controls.join('; ') });
  });
});
