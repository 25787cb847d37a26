import { cpSync } from 'node:fs';
import { openDatabase, readDatabase } from '#main/vault/store/database.ts';
import { migrations, newestVersion, oldestVersion } from '#main/vault/store/migrations.ts';
import { storePath } from '#main/vault/store/store.ts';
import Database from 'better-sqlite3-multiple-ciphers';
import { expect } from 'vitest';
import { makeFolder } from '#test/support/folder.ts';
import { asked, checkedSession, type KillFlow } from '#test/support/kill-flow.ts';
import { knownFolder } from '#test/support/known-folder.ts';
import { ordinaryActs } from '#test/support/meeting.ts';
import { addSteps, bothYes, openSession } from '#test/support/session.ts';
import { valueOf } from '#test/support/vault.ts';

/** The tables of the oldest version there is. */
function oldestTables(): readonly string[] {
  const db = new Database(':memory:');
  migrations[0]?.change(db);
  const tables = db.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all();
  db.close();
  return tables as string[];
}

/** A store as the oldest version left it: nothing of the later ones. */
function makeOld(path: string, storeKey: string, tables: readonly string[]): void {
  const db = valueOf(openDatabase(path, storeKey));
  const all = db.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all();
  for (const table of (all as string[]).filter((name) => !tables.includes(name))) {
    db.exec(`DROP TABLE "${table}"`);
  }
  db.pragma(`user_version = ${oldestVersion}`);
  db.close();
}

/** The unlock of a store from an older version. */
export const migration: KillFlow = {
  name: 'the first unlock of an older store',
  quick: 4,
  full: 50,
  async prepare() {
    const origin = await knownFolder();
    const { keys } = origin.account;
    const session = openSession(origin.account);
    for (let count = 0; count < 6; count += 1) {
      const name = `Robin ${count}`;
      const { contactId } = valueOf(
        session.contacts.create({ name, caseNumber: null, language: 'sv' }),
      );
      const { meetingId } = valueOf(session.meetings.start(contactId, 'sv'));
      addSteps(session, meetingId, count % 2 === 0 ? ordinaryActs : [...ordinaryActs, ...bothYes]);
    }
    session.store.close();
    const tables = oldestTables();
    makeOld(storePath(origin.account.folder), keys.storeKey, tables);
    const rowsIn = (path: string) =>
      readDatabase(path, keys.storeKey, (db) =>
        tables.map((table) => db.prepare(`SELECT * FROM "${table}"`).all()),
      );
    const versionOf = (path: string) =>
      readDatabase(path, keys.storeKey, (db) => db.pragma('user_version', { simple: true }));
    const rows = rowsIn(storePath(origin.account.folder));
    expect(versionOf(storePath(origin.account.folder))).toBe(oldestVersion);

    let folder = makeFolder();
    return {
      ready() {
        folder.remove();
        folder = makeFolder();
        cpSync(origin.path, folder.path, { recursive: true });
        return folder.path;
      },
      async work({ client }, begin) {
        begin();
        await asked(client.accounts.unlock({ accountId: 'karin', passphrase: 'x' }));
      },
      async lost(isDone) {
        const account = {
          ...origin.account,
          folder: origin.account.folder.replace(origin.path, folder.path),
        };
        const store = storePath(account.folder);
        if (isDone) expect(versionOf(store)).toBe(newestVersion);
        const { session: migrated, found } = await checkedSession(account);
        migrated.store.close();
        expect(versionOf(store)).toBe(newestVersion);
        expect(rowsIn(store)).toEqual(rows);
        return found;
      },
      finish() {
        folder.remove();
        origin.remove();
        return Promise.resolve();
      },
    };
  },
};
