import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Step } from '#shared/model/step.ts';
import { ok, type Result } from '#shared/result.ts';
import { copyFlushed, digestOf, removeFile, syncFolder } from '../file.ts';
import { isWrittenWhole, openDatabase, type Db } from './database.ts';

/** How many verified backups are kept beside the store. */
export const backupsKept = 7;

const backupName = /^store-(\d{8}T\d{9}Z)\.db$/;

/** What a copy of a store made at a moment is called. */
export function nameFor(moment: Date): string {
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

/** The backups, newest first; those from a clock that was wrong come last. */
export function newestFirst(accountFolder: string, now: Date): readonly string[] {
  return leastFirst(accountFolder, now).toReversed();
}

/** When the newest backup was made, from its name; null when there is none. */
export function newestBackupAt(accountFolder: string, now: Date): string | null {
  const newest = leastFirst(accountFolder, now).at(-1);
  return newest === undefined ? null : madeAt(newest);
}

/** When a backup was made, from its name. */
export function madeAt(name: string): string {
  const stamp = backupName.exec(name)?.[1] ?? '';
  return stamp.replace(/(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z/, '$1-$2-$3T$4:$5:$6.$7Z');
}

/** Removes what a crash left in `backups/`: a copy that was not finished, a journal without its store. */
function removeLeftovers(accountFolder: string): void {
  const folder = join(accountFolder, 'backups');
  if (!existsSync(folder)) return;
  const names = readdirSync(folder);
  for (const name of names) {
    const owner = name.replace(/-(?:wal|shm|journal)$/, '');
    if (!backupName.test(owner) || !names.includes(owner)) removeFile(join(folder, name));
  }
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
  removeLeftovers(accountFolder);
  const newest = leastFirst(accountFolder, moment).at(-1);
  if (
    newest !== undefined &&
    digestOf(readFileSync(join(folder, newest))) === digestOf(readFileSync(store))
  ) {
    return true;
  }
  const fresh = join(folder, 'fresh.db');
  copyFlushed(store, fresh);
  if (!isWrittenWhole(fresh, storeKey)) {
    removeFile(fresh);
    return false;
  }
  renameSync(fresh, join(folder, nameFor(moment)));
  syncFolder(folder);
  for (const old of leastFirst(accountFolder, moment).slice(0, -backupsKept)) {
    removeFile(join(folder, old));
  }
  return true;
}

/** What the store is about to forget, and its backups with it. */
export type Forgotten =
  | { readonly meetingId: string }
  /** Steps that are written over: what they said was not to be kept. */
  | { readonly stepsOf: string; readonly instead: readonly Step[] }
  /** With what was written back about it. */
  | { readonly frameId: string }
  /** A supervisor's copy, with the remarks on it, sent or still waiting. */
  | { readonly reviewId: string }
  | { readonly contactId: string };

/**
 * Takes meetings' steps, or what some of them said, purged frames and removed contacts out of every
 * backup. A backup that is damaged goes as a whole: it cannot be cleaned, and who has the key could
 * still read the pages that are whole. Errors: those of `openDatabase`; then nothing may leave the store either.
 */
export function forgetInBackups(
  accountFolder: string,
  storeKey: string,
  forgotten: readonly Forgotten[],
): Result<null> {
  removeLeftovers(accountFolder);
  for (const name of backupsIn(accountFolder)) {
    const path = join(accountFolder, 'backups', name);
    const opened = openDatabase(path, storeKey);
    if (opened.ok) {
      try {
        forgetIn(opened.value, forgotten);
      } finally {
        opened.value.close();
      }
    } else if (opened.error.code === 'store-damaged') {
      removeFile(path);
    } else {
      return opened;
    }
  }
  return ok(null);
}

function forgetIn(db: Db, forgotten: readonly Forgotten[]): void {
  const meeting = db.prepare('DELETE FROM step WHERE meeting_id = ?');
  const act = db.prepare('UPDATE step SET act = ? WHERE meeting_id = ? AND seq = ?');
  const remarks = db.prepare('DELETE FROM remark WHERE frame_id = ?');
  const frame = db.prepare('DELETE FROM frame WHERE id = ?');
  const review = db.prepare('DELETE FROM review WHERE id = ?');
  const waiting = db.prepare("DELETE FROM outgoing WHERE letter ->> '$.frameId' = ?");
  const contact = [
    'DELETE FROM step WHERE meeting_id IN (SELECT id FROM meeting WHERE contact_id = ?)',
    'DELETE FROM meeting WHERE contact_id = ?',
    'DELETE FROM contact WHERE id = ?',
  ].map((sql) => db.prepare(sql));
  db.transaction(() => {
    for (const what of forgotten) {
      if ('meetingId' in what) meeting.run(what.meetingId);
      else if ('stepsOf' in what) {
        for (const step of what.instead) act.run(JSON.stringify(step.act), what.stepsOf, step.seq);
      } else if ('frameId' in what) {
        frame.run(what.frameId);
        remarks.run(what.frameId);
      } else if ('reviewId' in what) {
        review.run(what.reviewId);
        remarks.run(what.reviewId);
        waiting.run(what.reviewId);
      } else for (const statement of contact) statement.run(what.contactId);
    }
  })();
}
