import { join } from 'node:path';
import { expect } from 'vitest';
import { backupsIn, backupsKept } from '#main/vault/store/backups.ts';
import { readDatabase, wholeVersion } from '#main/vault/store/database.ts';
import { asked, checkedSession, type KillFlow } from '#test/support/kill-flow.ts';
import { knownFolder } from '#test/support/known-folder.ts';
import { openSession } from '#test/support/session.ts';
import { valueOf } from '#test/support/vault.ts';

/** Something new, and the backup that a lock makes of it, with as many before it as are kept. */
export const backup: KillFlow = {
  name: 'the backup at lock',
  quick: 3,
  full: 40,
  async prepare() {
    const folder = await knownFolder();
    const { account } = folder;
    const { storeKey } = account.keys;
    const pathOf = (name: string) => join(account.folder, 'backups', name);
    for (let made = 0; made < backupsKept; made += 1) {
      const session = openSession(account);
      valueOf(session.contacts.create({ name: `Alva ${made}`, caseNumber: null, language: 'sv' }));
      session.close();
    }
    const told: string[] = [];
    return {
      ready: () => folder.path,
      async work(vault, begin) {
        const { accounts, contacts } = vault.client;
        await asked(accounts.unlock({ accountId: 'karin', passphrase: 'x' }));
        const name = `Robin ${crypto.randomUUID().slice(0, 8)}`;
        const { contactId } = await asked(
          contacts.create({ name, caseNumber: null, language: 'sv' }),
        );
        told.push(contactId);
        begin();
        await asked(vault.call('session.close', {}));
      },
      async lost(isDone) {
        const backups = backupsIn(account.folder);
        expect(backups.filter((name) => wholeVersion(pathOf(name), storeKey) === null)).toEqual([]);
        expect(backups.length).toBeGreaterThanOrEqual(backupsKept);
        const { session, found } = await checkedSession(account);
        const lost = told.filter((id) => session.store.contact(id) === undefined);
        session.store.close();
        if (!isDone) return [...found, ...lost];
        expect(backups).toHaveLength(backupsKept);
        const ids = readDatabase(pathOf(backups.at(-1) ?? ''), storeKey, (db) =>
          db.prepare('SELECT id FROM contact').pluck().all(),
        );
        return [...found, ...lost, ...told.filter((id) => !ids.includes(id))];
      },
      finish: () => Promise.resolve(folder.remove()),
    };
  },
};
