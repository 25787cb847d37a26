import type { Migration } from './migrations.ts';

/** Contacts, meetings, their steps, agreed frames and the log. No column for a note, a mark or a figure about anybody. */
export const first: Migration = {
  version: 20,
  change(db) {
    db.exec(`
      CREATE TABLE account (
        only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
        recovery_sheet_taken_at TEXT
      ) STRICT;
      INSERT INTO account (only_row) VALUES (1);

      CREATE TABLE contact (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        case_number TEXT,
        language TEXT NOT NULL,
        created_at TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE meeting (
        id TEXT PRIMARY KEY,
        contact_id TEXT NOT NULL REFERENCES contact (id),
        started_at TEXT NOT NULL,
        ended_at TEXT,
        outcome TEXT NOT NULL
          CHECK (outcome IN ('open', 'declined', 'agreed', 'kept', 'thrown-away', 'expired')),
        language TEXT NOT NULL,
        -- The ids of the deck's cards in the order they lay at the start, as a JSON list.
        deck_cards TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX meeting_of_contact ON meeting (contact_id);

      CREATE TABLE step (
        meeting_id TEXT NOT NULL REFERENCES meeting (id),
        seq INTEGER NOT NULL CHECK (seq > 0),
        at TEXT NOT NULL,
        by TEXT NOT NULL CHECK (by IN ('youth', 'caseworker', 'together')),
        -- The act, as JSON of the schema in shared/model/step.ts.
        act TEXT NOT NULL,
        PRIMARY KEY (meeting_id, seq)
      ) STRICT, WITHOUT ROWID;

      -- What each frame belongs to, and their order, stand signed in the log.
      CREATE TABLE frame (
        id TEXT PRIMARY KEY,
        -- The canonical text (RFC 8785) that is hashed and signed.
        document TEXT NOT NULL,
        signature TEXT NOT NULL
      ) STRICT;

      CREATE TABLE log (
        place INTEGER PRIMARY KEY,
        -- The canonical text (RFC 8785) of a line: shared/model/log.ts.
        document TEXT NOT NULL,
        signature TEXT NOT NULL
      ) STRICT;
    `);
  },
};
