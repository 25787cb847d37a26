import Database from 'better-sqlite3-multiple-ciphers';
import { accessSync, constants, existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { fail, ok, type AppError, type Result } from '#shared/result.ts';
import { failureOf } from '../failure.ts';
import { migrations, newestVersion, oldestVersion } from './migrations.ts';

export type Db = Database.Database;
export type Statement<Bind extends unknown[] | object, Row> = Database.Statement<
  Bind extends unknown[] ? Bind : [Bind],
  Row
>;

/** SQLCipher 4 as every other SQLCipher 4 program reads it, with the raw key from `key.age`. */
function unlockPages(db: Db, storeKey: string): void {
  db.pragma(`cipher = 'sqlcipher'`);
  db.pragma('legacy = 4');
  db.pragma(`key = "x'${storeKey}'"`);
}

/**
 * What every connection is set to, and what `openDatabase` checks that SQLite took.
 * Exclusive locking keeps a second program out of the file and the journal's index out of the folder.
 */
export const pragmas = {
  locking_mode: 'exclusive',
  journal_mode: 'wal',
  synchronous: 2,
  // The store empties its journal itself, to the last byte: SQLite would write over it from the start.
  wal_autocheckpoint: 0,
  secure_delete: 1,
  temp_store: 2,
  foreign_keys: 1,
  trusted_schema: 0,
  cell_size_check: 1,
  mmap_size: 0,
} as const;

function configure(db: Db): void {
  for (const [name, value] of Object.entries(pragmas)) {
    db.pragma(`${name} = ${value}`);
    const taken = db.pragma(name, { simple: true });
    // A build without memory mapping answers mmap_size with nothing.
    if (taken !== value && !(name === 'mmap_size' && taken === undefined)) {
      throw new Error(`SQLite did not take ${name}`);
    }
  }
}

function migrate(db: Db, from: number): void {
  for (const { version, change } of migrations.filter((step) => step.version > from)) {
    db.transaction(() => {
      change(db);
      db.pragma(`user_version = ${version}`);
    })();
  }
}

/** Makes a new, empty, encrypted store. */
export function createDatabase(path: string, storeKey: string): void {
  const db = new Database(path);
  try {
    unlockPages(db, storeKey);
    configure(db);
    migrate(db, 0);
  } finally {
    db.close();
  }
}

/**
 * Opens a store and brings it up to this version. `beforeMigration` is called while it is still as it
 * was, and closed; when it answers false the store stays so and is `store-damaged`. A newer one is
 * refused before anything is written to it. Errors: `store-missing`, `store-damaged`,
 * `store-from-newer-version`, `account-in-use`, and those of the disk.
 */
export function openDatabase(
  path: string,
  storeKey: string,
  beforeMigration?: () => boolean,
): Result<Db> {
  if (!existsSync(path)) return fail('store-missing');
  let db: Db | undefined;
  try {
    db = new Database(path, { fileMustExist: true, timeout: 500 });
    unlockPages(db, storeKey);
    db.pragma('locking_mode = exclusive');
    const version = Number(db.pragma('user_version', { simple: true }));
    if (version > newestVersion || version < oldestVersion) {
      db.close();
      // SQLite takes an empty file for a new store. One of ours always has a version.
      return fail(version > newestVersion ? 'store-from-newer-version' : 'store-damaged');
    }
    configure(db);
    if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') {
      db.close();
      return fail('store-damaged');
    }
    if (version < newestVersion && beforeMigration !== undefined) {
      // Closed, the file is whole without its journal.
      db.close();
      return beforeMigration() ? openDatabase(path, storeKey) : fail('store-damaged');
    }
    migrate(db, version);
    return ok(db);
  } catch (exception) {
    db?.close();
    return { ok: false, error: failureAt(path, exception) };
  }
}

/** SQLite says that it could not open a file, and not why; the system does, when it still is so. */
function failureAt(path: string, exception: unknown): AppError {
  const failure = failureOf(exception);
  if (failure.code !== 'disk-failed') return failure;
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
    accessSync(dirname(path), constants.R_OK | constants.W_OK);
    return failure;
  } catch (reason) {
    return failureOf(reason);
  }
}

/**
 * Opens a store file for as long as `read` runs, as it is: brings it up to no version and changes
 * nothing in it. Throws what SQLite throws.
 */
export function readDatabase<T>(path: string, storeKey: string, read: (db: Db) => T): T {
  const db = new Database(path, { fileMustExist: true, timeout: 500 });
  try {
    unlockPages(db, storeKey);
    // Without it reading would leave a journal and its index beside the file.
    db.pragma('locking_mode = exclusive');
    db.pragma('query_only = on');
    return read(db);
  } finally {
    db.close();
  }
}

/**
 * Opens a store file that may be damaged, to read what can be read; null when nothing can. It must be a
 * copy: SQLite puts what it finds in the journal into it.
 */
export function openDamaged(path: string, storeKey: string): Db | null {
  let db: Db | undefined;
  try {
    db = new Database(path, { fileMustExist: true, timeout: 500 });
    unlockPages(db, storeKey);
    db.pragma('locking_mode = exclusive');
    // Only so does SQLite read a file that is shorter than its first page says.
    db.unsafeMode(true);
    db.pragma('writable_schema = on');
    db.pragma('query_only = on');
    // Without the list of its tables nothing in it is found.
    db.prepare('SELECT max(length(sql)) FROM sqlite_schema').get();
    // An empty file is no store without tables.
    if (Number(db.pragma('user_version', { simple: true })) >= oldestVersion) return db;
    db.close();
    return null;
  } catch {
    db?.close();
    return null;
  }
}

/**
 * The version of a store file that opens with this key and whose every page is whole; null when it does
 * not or they are not. Changes nothing in it.
 */
export function wholeVersion(path: string, storeKey: string): number | null {
  try {
    return checkedVersion(path, storeKey);
  } catch {
    return null;
  }
}

function checkedVersion(path: string, storeKey: string): number | null {
  return readDatabase(path, storeKey, (db) =>
    db.pragma('integrity_check(1)', { simple: true }) === 'ok'
      ? Number(db.pragma('user_version', { simple: true }))
      : null,
  );
}

/**
 * Whether a file just written opens with this key and is whole. Throws where the disk fails: that says
 * nothing of the file.
 */
export function isWrittenWhole(path: string, storeKey: string): boolean {
  try {
    return checkedVersion(path, storeKey) !== null;
  } catch (exception) {
    if (failureOf(exception).code === 'store-damaged') return false;
    throw exception;
  }
}
