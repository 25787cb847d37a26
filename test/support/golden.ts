import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openAccount, type OpenAccount } from '#main/vault/accounts/account.ts';
import { storePath } from '#main/vault/store/store.ts';
import { allRows } from './damaged-store.ts';
import { testPassphrase } from './meeting.ts';
import { openSession } from './session.ts';
import { valueOf } from './vault.ts';

const golden = join(import.meta.dirname, '..', 'golden');

/** Where the golden data folder of a store version lies. */
export function goldenFolder(version: number): string {
  return join(golden, String(version));
}

/** The store versions of which there is one. */
export function goldenVersions(): readonly number[] {
  return readdirSync(golden)
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .toSorted((one, other) => one - other);
}

/** The accounts of a golden data folder, opened with the passphrase of the tests. */
export async function goldenAccounts(dataFolder: string): Promise<readonly OpenAccount[]> {
  const accounts = join(dataFolder, 'accounts');
  const open: OpenAccount[] = [];
  for (const id of readdirSync(accounts).toSorted()) {
    open.push(valueOf(await openAccount(join(accounts, id), testPassphrase)));
  }
  return open;
}

/** Of these tables the rows themselves count. */
const tables = ['outgoing', 'received', 'remark', 'review', 'quarter'] as const;

/**
 * All that accounts hold, as this program reads it: contacts, meetings with their steps, frames with
 * their words, every line of the log. Opens their stores, so they must be in a copy or one's own folder.
 */
export function goldenContent(accounts: readonly OpenAccount[]): unknown {
  const content = accounts.map((account) => {
    const { id, displayName, role, unit } = account.file;
    const session = openSession(account);
    const { store, log, frames } = session;
    const read = {
      account: { id, displayName, role, unit },
      contacts: store.contacts(),
      meetings: store.meetings().map(({ start, ...meeting }) => ({
        ...meeting,
        language: start.language,
        cards: start.deck.cards.map((card) => card.id),
        steps: store.steps(meeting.id),
      })),
      frames: log.ledger.frames().map((kept) => {
        const words = frames.read(kept.id);
        return { ...kept, words: words.ok ? words.value.frame : words.error.code };
      }),
      log: store.log().map(({ document }) => JSON.parse(document) as unknown),
    };
    store.close();
    const rows = allRows(storePath(account.folder), account.keys.storeKey);
    const others = tables.map((table) => [table, [...(rows.get(table)?.values() ?? [])]]);
    return { ...read, ...Object.fromEntries(others) };
  });
  return JSON.parse(JSON.stringify(content));
}
