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
        -- What waits, as JSON of the schema in vault/exchange/outbox.ts.
        letter TEXT NOT NULL,
        made_at TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE received (
        -- The envelope's id: whatever comes twice is taken in once.
        id TEXT PRIMARY KEY,
        received_at TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      -- What supervisors wrote about how the unit works: sent from here, or come here.
      CREATE TABLE remark (
        id TEXT PRIMARY KEY,
        frame_id TEXT NOT NULL,
        from_account TEXT NOT NULL,
        from_name TEXT NOT NULL,
        words TEXT NOT NULL,
        at TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX remark_of_frame ON remark (frame_id);

      -- A supervisor's copies of what was agreed. The columns are for finding it; what it says is the
      -- document. That stands last, so that a row is found without reading it.
      CREATE TABLE review (
        id TEXT PRIMARY KEY,
        from_account TEXT NOT NULL,
        -- The caseworker's unit as it was when the frame came; empty when none was named.
        unit TEXT NOT NULL,
        contact_id TEXT NOT NULL,
        agreed_on TEXT NOT NULL,
        -- Name and case number in small letters: nothing else can be searched for (SoLPuF 15 §).
        searched TEXT NOT NULL,
        received_at TEXT NOT NULL,
        read_at TEXT,
        -- Days of the promises that are still to be kept, as a JSON list; empty text for one without a day.
        open_promises TEXT NOT NULL,
        -- The first of those days; null when none of them has one.
        first_day TEXT,
        -- The place in the caseworker's log as of which that was told: the newest holds.
        as_of INTEGER NOT NULL,
        -- Those of its promises that a newer frame carries on, as a JSON list of ids.
        carried TEXT NOT NULL,
        -- What became of its promises, as JSON of the schema in shared/model/promise.ts.
        outcomes TEXT NOT NULL,
        -- The pinned key that it was checked against when it came.
        public_key TEXT NOT NULL,
        signature TEXT NOT NULL,
        document TEXT NOT NULL
      ) STRICT;
      -- Everything that a desk is filtered by, in its order: a filter reads this and no documents.
      CREATE INDEX review_on_desk ON review
        (agreed_on DESC, id, from_account, unit, read_at, open_promises, first_day, searched);
      -- Whom a desk has frames from, and how many are new.
      CREATE INDEX review_by_sender ON review (from_account, unit, agreed_on, read_at);

      -- The unit's figures of a quarter that has ended, as they were told the first time.
      CREATE TABLE quarter (
        quarter TEXT PRIMARY KEY,
        document TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
    `);
  },
};
