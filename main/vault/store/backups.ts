import {
  closeSync,
  copyFileSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { digestOf, syncFolder } from '../file.ts';
import { isWhole } from './database.ts';

/** How many verified backups are kept beside the store. */
export const backupsKept = 7;

const backupName = /^store-(\d{8}T\d{9}Z)\.db$/;

function nameFor(moment: Date): string {
  return `store-${moment.toISOString().replace(/[-:.]/g, '')}.db`;
}

/** The verified backups of an account, oldest first. */
export function backupsIn(accountFolder: string): readonly string[] {
  try {
    return readdirSync(join(accountFolder, 'backups'))
      .filter((name) => backupName.test(name))
      .toSorted();
  } catch {
    return [];
  }
}

/** When the newest backup was made, from its name; null when there is none. */
export function newestBackupAt(accountFolder: string): string | null {
  const stamp = backupName.exec(backupsIn(accountFolder).at(-1) ?? '')?.[1];
  if (stamp === undefined) return null;
  return stamp.replace(/(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z/, '$1-$2-$3T$4:$5:$6.$7Z');
}

/**
 * Copies a closed store to `backups/`. The copy is opened with the key and checked page by page
 * before it gets a backup's name, and only then may the oldest one go. A store that has not changed
 * since the newest backup is not copied again, so that idle locking does not push older days out.
 */
export function makeBackup(accountFolder: string, storeKey: string, moment: Date): boolean {
  const store = join(accountFolder, 'store.db');
  const folder = join(accountFolder, 'backups');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const newest = backupsIn(accountFolder).at(-1);
  if (
    newest !== undefined &&
    digestOf(readFileSync(join(folder, newest))) === digestOf(readFileSync(store))
  ) {
    return true;
  }
  const fresh = join(folder, 'fresh.db');
  rmSync(fresh, { force: true });
  copyFileSync(store, fresh);
  const handle = openSync(fresh, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  if (!isWhole(fresh, storeKey)) {
    rmSync(fresh, { force: true });
    return false;
  }
  renameSync(fresh, join(folder, nameFor(moment)));
  syncFolder(folder);
  for (const old of backupsIn(accountFolder).slice(0, -backupsKept)) {
    rmSync(join(folder, old), { force: true });
  }
  return true;
}
