import type { Db } from './database.ts';
import type { ReviewRow } from './review-rows.ts';

/** What the figures are counted from. */
export type CountedRow = Pick<ReviewRow, 'contact_id' | 'document' | 'outcomes' | 'carried'>;

/** The rows behind a unit's figures. Every method throws what SQLite throws. */
export class StoredFigures {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  /** The day of the oldest agreement on the desk from a day on; null when there is none. */
  oldestDay(from: string): string | null {
    const oldest = this.#db
      .prepare<[string], string | null>('SELECT min(agreed_on) FROM review WHERE agreed_on >= ?')
      .pluck()
      .get(from);
    return oldest ?? null;
  }

  /** Frames that were agreed in some months, or in which something is due then. A month: `2026-07`. */
  agreedOrDueIn(months: readonly string[]): IterableIterator<CountedRow> {
    // A document is canonical JSON, so a day in it can be written in one way only.
    return this.#db
      .prepare<[string], CountedRow>(
        `SELECT contact_id, document, outcomes, carried FROM review
           WHERE EXISTS (SELECT 1 FROM json_each(?) AS month
             WHERE substr(agreed_on, 1, 7) = month.value
               OR instr(document, '"when":"' || month.value) > 0)`,
      )
      .iterate(JSON.stringify(months));
  }

  /** The figures of a quarter as they were told the first time. */
  quarter(quarter: string): string | undefined {
    return this.#db
      .prepare<[string], string>('SELECT document FROM quarter WHERE quarter = ?')
      .pluck()
      .get(quarter);
  }

  /** Throws when the quarter has figures: what was told once is never told otherwise. */
  addQuarter(quarter: string, document: string): void {
    this.#db
      .prepare('INSERT INTO quarter (quarter, document) VALUES (?, ?)')
      .run(quarter, document);
  }
}
