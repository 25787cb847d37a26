import type { Db } from '#main/vault/store/database.ts';

/**
 * Everything that can be read out of a store, as one text: its version, its schema, each table's rows
 * and count, and what SQLite's own check says of tables and indexes. Throws what SQLite throws.
 */
export function contentOf(db: Db): string {
  const tables = db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .pluck()
    .all() as string[];
  return JSON.stringify({
    version: db.pragma('user_version', { simple: true }),
    check: db.pragma('integrity_check'),
    schema: db.prepare('SELECT * FROM sqlite_schema ORDER BY name').all(),
    tables: tables.map((name) => ({
      name,
      rows: db.prepare(`SELECT * FROM "${name}"`).all(),
      count: db.prepare(`SELECT count(*) FROM "${name}"`).pluck().get(),
    })),
  });
}
