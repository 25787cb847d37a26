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
import { isWhole, openDatabase } from './database.ts';

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

/**
 * The backups by what they are worth keeping for, least first. A name later than now comes from a
 * clock that was wrong, so it is no reason to keep that one longer.
 */
function leastFirst(accountFolder: string, now: Date): readonly string[] {
  const all = backupsIn(accountFolder);
  const newest = nameFor(now);
  return [...all.filter((name) => name > newest), ...all.filter((name) => name <= newest)];
}

/** When the newest backup was made, from its name; null when there is none. */
export function newestBackupAt(accountFolder: string, now: Date): string | null {
  const stamp = backupName.exec(leastFirst(accountFolder, now).at(-1) ?? '')?.[1];
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
  const newest = leastFirst(accountFolder, moment).at(-1);
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
  for (const old of leastFirst(accountFolder, moment).slice(0, -backupsKept)) {
    rmSync(join(folder, old), { force: true });
  }
  return true;
}

/** What the store is about to forget, and its backups with it. */
export type Forgotten =
  | { readonly meetingId: string }
  | { readonly frameId: string }
  | { readonly contactId: string };

/**
 * Takes a meeting's steps, a purged frame or a removed contact out of every backup. A backup that does
 * not open is left as it is: it is damaged, and so unreadable. Throws what SQLite throws.
 */
export function forgetInBackups(
  accountFolder: string,
  storeKey: string,
  forgotten: Forgotten,
): void {
  for (const name of backupsIn(accountFolder)) {
    const opened = openDatabase(join(accountFolder, 'backups', name), storeKey);
    if (!opened.ok) continue;
    try {
      if ('meetingId' in forgotten) {
        opened.value.prepare('DELETE FROM step WHERE meeting_id = ?').run(forgotten.meetingId);
      } else if ('frameId' in forgotten) {
        opened.value.prepare('DELETE FROM frame WHERE id = ?').run(forgotten.frameId);
      } else {
        opened.value.prepare('DELETE FROM contact WHERE id = ?').run(forgotten.contactId);
      }
    } finally {
      opened.value.close();
    }
  }
}
