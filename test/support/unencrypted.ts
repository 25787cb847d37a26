import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '#main/vault/store/database.ts';
import { accountIn } from './session.ts';
import { valueOf } from './vault.ts';

/**
 * The control for every search that finds nothing: an account's store with its encryption taken off,
 * written to another folder. The same search must find everything there.
 */
export async function writeUnencrypted(
  accountFolder: string,
  passphrase: string,
  intoFolder: string,
): Promise<void> {
  const { keys } = await accountIn(accountFolder, passphrase);
  const copy = join(intoFolder, 'store.db');
  copyFileSync(join(accountFolder, 'store.db'), copy);
  takeEncryptionOff(copy, keys.storeKey);
}

/** Takes the encryption off a store file where it lies. */
export function takeEncryptionOff(path: string, storeKey: string): void {
  const db = valueOf(openDatabase(path, storeKey));
  db.pragma('journal_mode = delete');
  db.pragma(`rekey = ''`);
  db.close();
}
