import Database from 'better-sqlite3-multiple-ciphers';
import type { ArchiveRows, FrameRow, LogRow } from '#shared/model/archive.ts';
import type { Db } from './database.ts';
import { migrations } from './migrations.ts';

type Row = Record<string, unknown>;

/** Tables, indexes and whatever else a file has, as SQLite tells of them. */
function shapeOf(db: Db): string {
  return JSON.stringify(
    db.prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name').all(),
  );
}

let own: string | undefined;

/** The shape that the program's own migrations give. */
function ownShape(): string {
  if (own !== undefined) return own;
  const db = new Database(':memory:');
  try {
    for (const { change } of migrations) change(db);
    own = shapeOf(db);
    return own;
  } finally {
    db.close();
  }
}

/**
 * The signed rows of an open store file. Whoever has the key may have changed the file's very shape, so
 * whatever stands in a column comes as text. Every method throws what SQLite throws.
 */
export class StoredArchive implements ArchiveRows {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  log(from: number, limit: number): readonly LogRow[] {
    return this.#db
      .prepare<[number, number], Row>(
        'SELECT place, document, signature FROM log WHERE place >= ? ORDER BY place LIMIT ?',
      )
      .all(from, limit)
      .map(({ place, document, signature }) => ({
        place: Number(place),
        document: String(document),
        signature: String(signature),
      }));
  }

  frameIds(): readonly string[] {
    return this.#db.prepare<[], string>('SELECT id FROM frame').pluck().all().map(String);
  }

  frames(ids: readonly string[]): readonly FrameRow[] {
    return this.#db
      .prepare<[string], Row>(
        `SELECT id, document, signature FROM frame
           WHERE id IN (SELECT value FROM json_each(?))`,
      )
      .all(JSON.stringify(ids))
      .map(({ id, document, signature }) => ({
        id: String(id),
        document: String(document),
        signature: String(signature),
      }));
  }

  size(): { lines: number; frames: number } {
    const count = (table: 'log' | 'frame') =>
      Number(this.#db.prepare(`SELECT count(*) FROM ${table}`).pluck().get());
    return { lines: count('log'), frames: count('frame') };
  }

  /** Whether there are the tables and fields that the program makes, and no others. */
  hasOwnShape(): boolean {
    return shapeOf(this.#db) === ownShape();
  }
}
