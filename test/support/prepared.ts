import { cpSync } from 'node:fs';
import { makeFolder } from './folder.ts';
import { makeAccount, testPassphrase } from './meeting.ts';
import { startVault, valueOf } from './vault.ts';

export interface PreparedFolder {
  readonly path: string;
  /** Opens the one account in it. */
  readonly phrase: string;
  remove(): void;
}

type Kind = 'with the recovery sheet' | 'without the recovery sheet';

const origins = new Map<Kind, Promise<ReturnType<typeof makeFolder>>>();

async function makeOrigin(kind: Kind): Promise<ReturnType<typeof makeFolder>> {
  const origin = makeFolder();
  process.once('exit', () => origin.remove());
  const vault = await startVault(origin.path);
  const displayName = 'Karin Lund';
  if (kind === 'with the recovery sheet') await makeAccount(vault, displayName);
  else {
    const passphrase = testPassphrase;
    valueOf(await vault.client.accounts.create({ displayName, role: 'caseworker', passphrase }));
  }
  await vault.lock();
  return origin;
}

/**
 * A data folder with one caseworker's account in it, for tests that are not about making one. The
 * account is made once in each worker, by a real vault, and copied: making it takes seconds.
 */
export async function preparedFolder(
  kind: Kind = 'with the recovery sheet',
): Promise<PreparedFolder> {
  const made = origins.get(kind) ?? makeOrigin(kind);
  origins.set(kind, made);
  const origin = await made;
  const folder = makeFolder();
  cpSync(origin.path, folder.path, { recursive: true });
  return { ...folder, phrase: testPassphrase };
}
