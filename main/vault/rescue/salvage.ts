import type { Db } from '../store/database.ts';
import { newestVersion } from '../store/migrations.ts';

/** A row as it stands in the file. */
export type Row = Readonly<Record<string, unknown>>;

/** What could be read of a table, and whether that is all of it. */
export interface ReadRows {
  readonly rows: readonly Row[];
  readonly isWhole: boolean;
}

/** A table by what its rows are known by, and the order in which they lie in the file. */
export interface SalvagedTable {
  readonly name: string;
  readonly key: string;
  /** The column by whose order the file holds the rows. */
  readonly order: string;
}

/** The name under which a row's key is read beside its columns. */
const keyName = 'salvage_key';

/**
 * Rows that can be read of a store file that may be damaged. SQLCipher authenticates each page, so a
 * page either gives the bytes that were written or none; what it takes is to read around the holes.
 * Null stands for a file that cannot be opened at all.
 */
export class Salvage {
  readonly #db: Db | null;

  constructor(db: Db | null) {
    this.#db = db;
  }

  /**
   * A table's rows from both ends up to where a page is damaged, and those between that are `known` by
   * their keys from elsewhere.
   */
  rows({ name, key, order }: SalvagedTable, known: Iterable<unknown> = []): ReadRows {
    const rows = new Map<unknown, Row>();
    if (this.#isFromBefore(name)) return { rows: [], isWhole: true };
    const select = `SELECT ${key} AS ${keyName}, * FROM ${name}`;
    if (this.#read(`${select} ORDER BY ${order}`, [], rows)) {
      return { rows: [...rows.values()], isWhole: true };
    }
    this.#read(`${select} ORDER BY ${order} DESC`, [], rows);
    for (const value of known) {
      if (!rows.has(value)) this.#read(`${select} WHERE ${key} = ?`, [value], rows);
    }
    return { rows: [...rows.values()], isWhole: false };
  }

  /** The keys of a table as its own index tells them, also of rows that cannot be read. */
  keys({ name, key }: SalvagedTable): readonly unknown[] {
    const keys = new Map<unknown, Row>();
    const select = `SELECT ${key} AS ${keyName} FROM ${name} ORDER BY ${key}`;
    if (!this.#read(select, [], keys)) this.#read(`${select} DESC`, [], keys);
    return [...keys.keys()];
  }

  /** The steps of meetings; `isWhole` when every page with steps could be read. */
  steps(meetingIds: Iterable<string>): ReadRows {
    const rows = new Map<unknown, Row>();
    const select = `SELECT meeting_id || '/' || seq AS ${keyName}, * FROM step`;
    if (this.#read(`${select} ORDER BY meeting_id, seq`, [], rows)) {
      return { rows: [...rows.values()], isWhole: true };
    }
    for (const id of meetingIds) {
      const own = new Map<unknown, Row>();
      const ofMeeting = `${select} WHERE meeting_id = ?`;
      this.#read(`${ofMeeting} ORDER BY seq`, [id], own);
      const readTo = own.size;
      this.#read(`${ofMeeting} ORDER BY seq DESC`, [id], own);
      const last = Math.max(0, ...[...own.values()].map(({ seq }) => Number(seq)));
      for (let seq = readTo + 1; seq < last; seq += 1) {
        if (!own.has(`${id}/${seq}`)) this.#read(`${ofMeeting} AND seq = ?`, [id, seq], own);
      }
      for (const [at, row] of own) rows.set(at, row);
    }
    return { rows: [...rows.values()], isWhole: false };
  }

  /** Whether the file is of a version that had no such table. */
  #isFromBefore(table: string): boolean {
    if (this.#db === null) return false;
    const named = this.#db.prepare('SELECT 1 FROM sqlite_schema WHERE name = ?').get(table);
    const version = Number(this.#db.pragma('user_version', { simple: true }));
    return named === undefined && version < newestVersion;
  }

  /** Reads rows until a page gives none; false when one did. */
  #read(sql: string, values: readonly unknown[], rows: Map<unknown, Row>): boolean {
    try {
      const found = this.#db?.prepare<unknown[], Row>(sql).iterate(...values);
      if (found === undefined) return false;
      for (const { [keyName]: at, ...row } of found) rows.set(at, row);
      return true;
    } catch {
      return false;
    }
  }
}
