import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Role } from '#shared/model/identity.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import { digestOf, replaceFile, syncFolder } from '../file.ts';
import {
  mendAccountFile,
  partOf,
  readAccountFile,
  writeAccountFile,
  type AccountFile,
} from './account-file.ts';
import { Attempts } from './attempts.ts';
import { makeKeys, openKeys, recipientOf, sealKeys, type AccountKeys } from './keys.ts';

/** An account whose keys are open. */
export interface OpenAccount {
  readonly folder: string;
  readonly file: AccountFile;
  readonly keys: AccountKeys;
}

/**
 * Makes an account's folder whole before it gets its name: a folder that is there is never half an
 * account. `fill` makes what else belongs in it. Takes a second or two.
 */
export async function createAccount(
  folder: string,
  facts: {
    id: string;
    displayName: string;
    role: Role;
    unit: string;
    passphrase: string;
    createdAt: string;
  },
  fill: (folder: string, keys: AccountKeys) => void,
): Promise<OpenAccount> {
  const { id, displayName, role, unit, passphrase, createdAt } = facts;
  const fresh = `${folder}.new`;
  const keys = await makeKeys();
  const recipient = await recipientOf(keys);
  const sealed = await sealKeys(keys, passphrase);
  mkdirSync(fresh, { recursive: true, mode: 0o700 });
  try {
    replaceFile(join(fresh, 'key.age'), sealed);
    const file = writeAccountFile(
      fresh,
      {
        format: 'soc-box-account',
        formatVersion: 1,
        id,
        displayName,
        role,
        unit,
        createdAt,
        verifyKey: keys.verifyKey,
        recipient,
        keyDigests: [digestOf(sealed)],
        recoveryDigests: [],
      },
      keys,
    );
    new Attempts(fresh, () => 0, 0).succeed();
    fill(fresh, keys);
    renameSync(fresh, folder);
    syncFolder(dirname(folder));
    return { folder, file, keys };
  } catch (exception) {
    rmSync(fresh, { recursive: true, force: true });
    throw exception;
  }
}

async function openFile(
  folder: string,
  name: 'key.age' | 'recovery.age',
  secret: string,
): Promise<Result<OpenAccount>> {
  const file = readAccountFile(folder);
  if (!file.ok) return file;
  const { keyDigests, recoveryDigests, verifyKey } = file.value;
  const path = join(folder, name);
  if (name === 'recovery.age' && recoveryDigests.length === 0) return fail('no-recovery-sheet');
  if (!existsSync(path)) return fail('key-file-missing');
  const sealed = readFileSync(path);
  const digests = name === 'key.age' ? keyDigests : recoveryDigests;
  if (!digests.includes(digestOf(sealed))) return fail('key-file-damaged');
  const keys = await openKeys(sealed, secret);
  if (!keys.ok) return keys;
  if (keys.value.verifyKey !== verifyKey) return fail('account-damaged');
  mendAccountFile(folder);
  return ok({ folder, file: file.value, keys: keys.value });
}

/**
 * Opens an account's keys with its passphrase. Errors: `wrong-passphrase`, `key-file-damaged`,
 * `key-file-missing`, and those of `readAccountFile`.
 */
export function openAccount(folder: string, passphrase: string): Promise<Result<OpenAccount>> {
  return openFile(folder, 'key.age', passphrase);
}

/** Opens an account's keys with its recovery code. Errors also: `wrong-recovery-code`, `no-recovery-sheet`. */
export async function openAccountWithCode(
  folder: string,
  code: string,
): Promise<Result<OpenAccount>> {
  const opened = await openFile(folder, 'recovery.age', code);
  return !opened.ok && opened.error.code === 'wrong-passphrase'
    ? fail('wrong-recovery-code')
    : opened;
}

/** Whether the recovery file is the one whose code is on paper, so that the sheet is worth something. */
export function opensByCode({ folder, file }: OpenAccount): boolean {
  try {
    return file.recoveryDigests.includes(digestOf(readFileSync(join(folder, 'recovery.age'))));
  } catch {
    return false;
  }
}

/** A key file sealed anew and proved to open again, ready to be put in place. */
export interface SealedKeys {
  readonly bytes: Uint8Array;
  readonly name: 'key.age' | 'recovery.age';
}

/** Seals the keys with a new secret and opens them once more, so that no file is put in place unproved. */
export async function sealAgain(
  account: OpenAccount,
  name: SealedKeys['name'],
  secret: string,
): Promise<Result<SealedKeys>> {
  const bytes = await sealKeys(account.keys, secret);
  const proof = await openKeys(bytes, secret);
  return proof.ok ? ok({ bytes, name }) : fail('crypto-missing');
}

/**
 * Puts a newly sealed key file in place. While it is being replaced the account file names both
 * digests, so a crash at any point leaves either the old or the new secret working.
 */
export function putSealed(account: OpenAccount, { bytes, name }: SealedKeys): OpenAccount {
  const { folder, keys } = account;
  const field = name === 'key.age' ? 'keyDigests' : 'recoveryDigests';
  const path = join(folder, name);
  const fresh = digestOf(bytes);
  const current = existsSync(path) ? [digestOf(readFileSync(path))] : [];
  const named = writeAccountFile(
    folder,
    { ...partOf(account.file), [field]: [...current, fresh] },
    keys,
  );
  replaceFile(path, bytes);
  try {
    const file = writeAccountFile(folder, { ...partOf(account.file), [field]: [fresh] }, keys);
    return { folder, file, keys };
  } catch {
    // The new secret works and the old one does not; that the old digest still stands harms nobody.
    return { folder, file: named, keys };
  }
}
