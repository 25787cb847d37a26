import type { Migration } from './migrations.ts';

/** What waits to be delivered, and what has come. Who is paired stands signed in the log. */
export const exchange: Migration = {
  version: 30,
  change(db) {
    db.exec(`
      CREATE TABLE outgoing (
        -- The envelope's id: the same however often it is put.
        id TEXT PRIMARY KEY,
        to_account TEXT NOT NULL,
        -- The letter, as JSON of the schema in vault/exchange/envelope.ts.
        letter TEXT NOT NULL,
        made_at TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE received (
        -- The envelope's id: whatever comes twice is kept once.
        id TEXT PRIMARY KEY,
        from_account TEXT NOT NULL,
        -- Empty when only its coming had to be remembered.
        letter TEXT NOT NULL,
        received_at TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
    `);
  },
};
