import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenAccount } from '#main/vault/accounts/account.ts';
import type { AccountKeys } from '#main/vault/accounts/keys.ts';
import type { Role } from '#shared/model/identity.ts';
import { makeFolder } from './folder.ts';
import { makeOpenAccount } from './session.ts';

/** Where `vault-subject.ts` finds its account's keys. */
export const knownName = 'known.json';

export interface Known {
  readonly accountId: string;
  readonly keys: AccountKeys;
  /** The fault of a positive control: what is told is committed so many milliseconds later. Null without it. */
  readonly commitsAfterMs: number | null;
}

/** A data folder with one account in it, whose keys the vault of a test knows. */
export interface KnownFolder {
  readonly path: string;
  readonly account: OpenAccount;
  remove(): void;
}

/** Makes one, without stretching a key. */
export async function knownFolder(
  change: { readonly role?: Role; readonly id?: string; readonly commitsAfterMs?: number } = {},
): Promise<KnownFolder> {
  const { role = 'caseworker', id = 'karin', commitsAfterMs = null } = change;
  const folder = makeFolder();
  const accountFolder = join(folder.path, 'accounts', id);
  mkdirSync(accountFolder, { recursive: true });
  const account = await makeOpenAccount(accountFolder, role, id);
  const known: Known = { accountId: id, keys: account.keys, commitsAfterMs };
  writeFileSync(join(folder.path, knownName), JSON.stringify(known));
  return { ...folder, account };
}
