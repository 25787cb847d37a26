import { Encrypter } from 'age-encryption';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openAccount, putSealed, type OpenAccount } from '#main/vault/accounts/account.ts';
import { readAccountFile, writeAccountFile } from '#main/vault/accounts/account-file.ts';
import { makeKeys, recipientOf, type AccountKeys } from '#main/vault/accounts/keys.ts';
import { passphraseRecipient } from '#main/vault/accounts/scrypt-stanza.ts';
import { digestOf } from '#main/vault/file.ts';
import { writeHead } from '#main/vault/log/head-file.ts';
import { Session } from '#main/vault/session.ts';
import { createStore } from '#main/vault/store/store.ts';
import { around } from './exchange.ts';
import { accountFolder } from './folder.ts';
import type { Role } from '#shared/model/identity.ts';
import type { Change } from '#shared/model/record.ts';
import { act, type ActInput, type Actor } from '#shared/model/step.ts';
import type { PreparedFolder } from './prepared.ts';
import { valueOf } from './vault.ts';

/** With a recovery file whose code nobody here types, so it is not stretched for a second. */
export async function withSheet(account: OpenAccount): Promise<OpenAccount> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(passphraseRecipient('no code', 1));
  const bytes = await encrypter.encrypt(JSON.stringify(account.keys));
  return putSealed(account, { bytes, name: 'recovery.age' });
}

/**
 * An account with real keys and a real store, and no passphrase to stretch: for tests of what the
 * vault does once it is open. Its recovery sheet is taken.
 */
export async function makeOpenAccount(
  folder: string,
  role: Role = 'caseworker',
  id = 'karin',
  displayName = 'Karin Lund',
): Promise<OpenAccount> {
  const keys = await makeKeys();
  createStore(folder, keys.storeKey);
  writeHead(folder, { accountId: id, place: 0, digest: null }, keys);
  const file = writeAccountFile(
    folder,
    {
      format: 'soc-box-account',
      formatVersion: 1,
      id,
      displayName,
      role,
      unit: '',
      createdAt: '2026-11-22T08:00:00.000Z',
      verifyKey: keys.verifyKey,
      recipient: await recipientOf(keys),
      keyDigests: ['0'.repeat(64)],
      recoveryDigests: [],
    },
    keys,
  );
  const account = await withSheet({ folder, file, keys });
  const { store } = openSession(account);
  store.commit(() => store.putRecoverySheetTaken('2026-11-22T08:00:00.000Z'));
  store.close();
  return account;
}

const keysOf = new Map<string, AccountKeys>();

/**
 * The account in this folder, opened. Its keys are remembered for as long as this process lives: tests
 * open copy after copy of one account, and to stretch its passphrase takes most of a second each time.
 */
export async function accountIn(folder: string, phrase: string): Promise<OpenAccount> {
  const secret = `${digestOf(readFileSync(join(folder, 'key.age')))} ${phrase}`;
  const keys = keysOf.get(secret);
  if (keys !== undefined) return { folder, file: valueOf(readAccountFile(folder)), keys };
  const account = valueOf(await openAccount(folder, phrase));
  keysOf.set(secret, account.keys);
  return account;
}

/** Works in a prepared folder as the vault does, before the program is started on it; answers what `work` did. */
export async function prepare<T>(
  folder: PreparedFolder,
  work: (session: Session) => T,
): Promise<T> {
  const session = openSession(await accountIn(accountFolder(folder), folder.phrase));
  const done = work(session);
  session.close();
  return done;
}

/** The vault's own session over an account's real store, in this process. */
export function openSession(
  account: OpenAccount,
  tell: (changes: readonly Change[]) => void = () => {},
): Session {
  return valueOf(Session.open(account, around({ tell })));
}

/** Adds steps that must succeed; answers the meeting's outcome. */
export function addSteps(
  { meetings }: Session,
  meetingId: string,
  acts: readonly (readonly [Actor, ActInput])[],
): string {
  let { length: seq } = valueOf(meetings.open(meetingId)).steps;
  let outcome = 'open';
  for (const [by, input] of acts) {
    ({ seq, outcome } = valueOf(meetings.addStep(meetingId, seq, by, act.parse(input))));
  }
  return outcome;
}

/** What ends a meeting: two yeses. */
export const bothYes = [
  ['youth', { kind: 'yes-given' }],
  ['caseworker', { kind: 'yes-given' }],
] as const;

/** What ends a meeting without a frame: each says whether it is kept for next time. */
export function decline(keep: boolean) {
  return [
    ['together', { kind: 'declined' }],
    ['youth', { kind: 'keep-chosen', keep }],
    ['caseworker', { kind: 'keep-chosen', keep: true }],
  ] as const;
}
