import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { readAccountFile } from '#main/vault/accounts/account-file.ts';
import { digestOf } from '#main/vault/file.ts';
import { asked, checkedSession, type KillFlow } from '#test/support/kill-flow.ts';
import { knownFolder } from '#test/support/known-folder.ts';
import { valueOf } from '#test/support/vault.ts';

const names = ['key.age', 'recovery.age'] as const;
const fields = { 'key.age': 'keyDigests', 'recovery.age': 'recoveryDigests' } as const;

/** Key files that were sealed beforehand, put in place one after the other without end. */
export const keyFiles: KillFlow = {
  name: 'a changed passphrase, a new recovery sheet',
  quick: 4,
  full: 50,
  async prepare() {
    const folder = await knownFolder();
    const { account } = folder;
    const inPlace = (name: (typeof names)[number]) =>
      digestOf(readFileSync(join(account.folder, name)));
    /** What was sent, in order, and how many of it were told to be in place. */
    const sent: Record<(typeof names)[number], string[]> = { 'key.age': [], 'recovery.age': [] };
    const told = { 'key.age': 0, 'recovery.age': 0 };
    return {
      spanMs: 60,
      ready: () => folder.path,
      async work(vault, begin) {
        for (let turn = 0; ; turn += 1) {
          // The first of each stand before the kill, so that there is something to replace.
          if (turn === 2) begin();
          const name = names[turn % 2] ?? 'key.age';
          const bytes = `${name} ${crypto.randomUUID()}`;
          sent[name].push(digestOf(bytes));
          await asked(vault.call('subject.putSealed', { name, bytes }));
          told[name] = sent[name].length;
        }
      },
      async lost() {
        const { session, found } = await checkedSession(account);
        session.store.close();
        const file = valueOf(readAccountFile(account.folder));
        const lost = names.filter((name) => {
          // Whatever else: the file that is in place is one that the account knows.
          expect(file[fields[name]]).toContain(inPlace(name));
          return sent[name].indexOf(inPlace(name)) + 1 < told[name];
        });
        return [...found, ...lost];
      },
      finish: () => Promise.resolve(folder.remove()),
    };
  },
};
