import { readFileSync } from 'node:fs';
import { SQLiteAPI } from '@7mind.io/sqlcipher-wasm';
import load from '@7mind.io/sqlcipher-wasm/dist/sqlcipher.mjs';

/**
 * Reads a store with Zetetic's own SQLCipher 4 (built to WebAssembly), which shares no code with
 * the SQLite3 Multiple Ciphers that wrote it. Throws when the key does not open the file.
 */
export async function queryWithSqlCipher(
  path: string,
  storeKey: string,
  sql: string,
): Promise<readonly Readonly<Record<string, string | number | null>>[]> {
  const module = await load();
  module.FS.writeFile('/store.db', readFileSync(path));
  const connection = new SQLiteAPI(module).open('/store.db');
  try {
    connection.exec(`PRAGMA key = "x'${storeKey}'"`);
    return connection.query(sql);
  } finally {
    connection.close();
  }
}
