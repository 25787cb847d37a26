import { closeSync, copyFileSync, openSync, readSync, rmSync, statSync, writeSync } from 'node:fs';
import { openDatabase, type Db } from '../store/database.ts';

/** SQLCipher's pages. */
const pageSize = 4096;

/** The pages that say which tables there are and where each begins; the first also holds the salt. */
function schemaPages(db: Db): readonly number[] {
  const pages = `SELECT pageno FROM dbstat WHERE name = 'sqlite_schema'`;
  return db.prepare<[], number>(pages).pluck().all();
}

/**
 * Puts the pages without which no other can be found in the place of damaged ones. A backup of the same
 * version has the same, but for how many pages there are: so it is first made as long as the damaged
 * file, in a copy. Works on `path`, a copy of the damaged file. Throws what the disk throws.
 */
export function lendPages(backup: string, path: string, storeKey: string): void {
  const grown = `${path}-grown`;
  copyFileSync(backup, grown);
  try {
    const db = openDatabase(grown, storeKey);
    if (!db.ok) return;
    let pages: readonly number[];
    try {
      // As text: the column takes nothing else.
      db.value
        .prepare(`INSERT INTO quarter (quarter, document) VALUES ('', printf('%*s', ?, ''))`)
        .run(statSync(path).size);
      pages = schemaPages(db.value);
    } finally {
      db.value.close();
    }
    copyPages(grown, path, pages);
  } finally {
    rmSync(grown, { force: true });
  }
}

function copyPages(from: string, to: string, pages: readonly number[]): void {
  const bytes = Buffer.alloc(pageSize);
  const source = openSync(from, 'r');
  const target = openSync(to, 'r+');
  try {
    for (const page of pages) {
      const at = (page - 1) * pageSize;
      readSync(source, bytes, 0, pageSize, at);
      writeSync(target, bytes, 0, pageSize, at);
    }
  } finally {
    closeSync(source);
    closeSync(target);
  }
}
