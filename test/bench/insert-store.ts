import { randomBytes } from 'node:crypto';
import Database from 'better-sqlite3-multiple-ciphers';
import { createDatabase, openDatabase, pragmas } from '#main/vault/store/database.ts';
import type { Step } from '#shared/model/step.ts';
import { valueOf } from '#test/support/vault.ts';

type Db = Database.Database;

/** A table of steps and nothing else: what a commit costs by itself. */
export class InsertStore {
  readonly #db: Db;
  readonly #insert: Database.Statement;

  private constructor(db: Db) {
    this.#db = db;
    db.exec(`CREATE TABLE bare_step (
      meeting_id TEXT NOT NULL, seq INTEGER NOT NULL, at TEXT NOT NULL, by TEXT NOT NULL,
      act TEXT NOT NULL, PRIMARY KEY (meeting_id, seq)
    ) STRICT`);
    this.#insert = db.prepare('INSERT INTO bare_step VALUES (?, ?, ?, ?, ?)');
  }

  /** Without a key, otherwise set as the vault's. */
  static plain(path: string): InsertStore {
    const db = new Database(path);
    for (const [name, value] of Object.entries(pragmas)) db.pragma(`${name} = ${value}`);
    return new InsertStore(db);
  }

  /** The vault's own encrypted file. */
  static encrypted(path: string): InsertStore {
    const key = randomBytes(32).toString('hex');
    createDatabase(path, key);
    return new InsertStore(valueOf(openDatabase(path, key)));
  }

  /** One row, one commit. */
  add(meetingId: string, { seq, at, by, act }: Step): void {
    this.#db
      .transaction(() => this.#insert.run(meetingId, seq, at, by, JSON.stringify(act)))
      .immediate();
  }

  close(): void {
    this.#db.close();
  }
}
