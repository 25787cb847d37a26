import { checkArchive } from '#shared/model/archive-check.ts';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenAccount } from '#main/vault/accounts/account.ts';
import { isSignatureOf } from '#main/vault/accounts/keys.ts';
import { digestOf } from '#main/vault/file.ts';
import { readHead } from '#main/vault/log/head-file.ts';
import { StoredArchive } from '#main/vault/store/archive-rows.ts';
import { backupsIn, madeAt } from '#main/vault/store/backups.ts';
import { openDatabase, readDatabase } from '#main/vault/store/database.ts';
import { storePath } from '#main/vault/store/store.ts';
import {
  type ArchiveReport,
  type ArchiveRows,
  type FrameRow,
  type Head,
  type LogRow,
} from '#shared/model/archive.ts';
import { makeFolder } from './folder.ts';
import { valueOf } from './vault.ts';

/** The signed rows of one store file, in the hands of somebody with the database key. */
export interface SignedRows {
  readonly log: readonly LogRow[];
  readonly frames: readonly FrameRow[];
}

/** All that the check sees of an account. */
export interface AccountRows extends SignedRows {
  readonly head: Head | 'missing' | 'damaged';
  readonly backups: readonly (SignedRows & { readonly madeAt: string })[];
}

function rowsIn(path: string, storeKey: string): SignedRows {
  return readDatabase(path, storeKey, (db) => {
    const rows = new StoredArchive(db);
    return {
      log: rows.log(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER),
      frames: rows.frames(rows.frameIds()),
    };
  });
}

/** The rows of an account that is locked. */
export function readRows({ folder, file, keys }: OpenAccount): AccountRows {
  return {
    ...rowsIn(storePath(folder), keys.storeKey),
    head: readHead(folder, file.id, keys.verifyKey),
    backups: backupsIn(folder).map((name) => ({
      madeAt: madeAt(name),
      ...rowsIn(join(folder, 'backups', name), keys.storeKey),
    })),
  };
}

/** Puts other signed rows into a store file, as any SQLCipher program with the key could. */
export function writeRows(path: string, storeKey: string, { log, frames }: SignedRows): void {
  const db = valueOf(openDatabase(path, storeKey));
  try {
    db.transaction(() => {
      db.exec('DELETE FROM log; DELETE FROM frame');
      const addLine = db.prepare('INSERT INTO log VALUES (@place, @document, @signature)');
      const addFrame = db.prepare('INSERT INTO frame VALUES (@id, @document, @signature)');
      for (const row of log) addLine.run(row);
      for (const row of frames) addFrame.run(row);
    })();
  } finally {
    db.close();
  }
}

function rowsOf({ log, frames }: SignedRows): ArchiveRows {
  const lines = log.toSorted((one, other) => one.place - other.place);
  return {
    log: (from, limit) => lines.filter(({ place }) => place >= from).slice(0, limit),
    frameIds: () => frames.map(({ id }) => id),
    frames: (ids) => frames.filter(({ id }) => ids.includes(id)),
  };
}

/** A function whose answers are remembered: the rows of a thousand stores differ in one of them. */
function remembered<Input extends readonly string[], Output>(
  answer: (...input: Input) => Output,
): (...input: Input) => Output {
  const known = new Map<string, Output>();
  return (...input) => {
    const key = input.join('\0');
    const before = known.get(key);
    if (before !== undefined) return before;
    const fresh = answer(...input);
    known.set(key, fresh);
    return fresh;
  };
}

const crypto = { digestOf: remembered(digestOf), isSignatureOf: remembered(isSignatureOf) };

/** The check that the vault runs, on rows in memory. */
export function checkRows(rows: AccountRows, publicKey: string): ArchiveReport {
  const check = checkArchive(
    {
      ...rowsOf(rows),
      size: () => ({ lines: rows.log.length, frames: rows.frames.length }),
      hasOwnShape: () => true,
      hadWholeJournal: () => true,
      head: () => rows.head,
      backups: () => rows.backups.map((backup) => ({ madeAt: backup.madeAt, ...rowsOf(backup) })),
    },
    { publicKey, crypto, now: () => new Date() },
  );
  for (;;) {
    const next = check.next();
    if (next.done === true) return next.value;
  }
}

/** A copy of a whole data folder, to be tampered with. */
export function copyOf(dataFolder: string): ReturnType<typeof makeFolder> {
  const copy = makeFolder();
  rmSync(copy.path, { recursive: true });
  cpSync(dataFolder, copy.path, { recursive: true });
  return copy;
}
