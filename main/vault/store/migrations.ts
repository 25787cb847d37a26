import type Database from 'better-sqlite3-multiple-ciphers';
import { exchange } from './0030-exchange.ts';
import { first } from './0020-first.ts';

/** One change of the store's schema. `version` becomes the file's `user_version`. */
export interface Migration {
  readonly version: number;
  readonly change: (db: Database.Database) => void;
}

/** In order, in steps of ten. A released one is never changed. */
export const migrations: readonly Migration[] = [first, exchange];

export const oldestVersion = migrations[0]?.version ?? 0;
export const newestVersion = migrations.at(-1)?.version ?? 0;
