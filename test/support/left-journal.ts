import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenAccount } from '#main/vault/accounts/account.ts';
import { openDatabase } from '#main/vault/store/database.ts';
import { journalPath } from '#main/vault/store/journal.ts';
import { storePath } from '#main/vault/store/store.ts';
import { contentOf } from './store-content.ts';
import { openSession } from './session.ts';
import { valueOf } from './vault.ts';

/** A store and its journal as a kill leaves them, and what was acknowledged on the way. */
export interface LeftJournal {
  readonly store: Buffer;
  readonly journal: Buffer;
  /** After each acknowledgement, the first of them none: how long the journal was, and all that could be read. */
  readonly acknowledged: readonly { readonly length: number; readonly content: string }[];
}

/** Puts a store and a journal into a folder, for the vault to find. */
export function writeLeft(folder: string, store: Uint8Array, journal: Uint8Array): void {
  writeFileSync(storePath(folder), store);
  writeFileSync(journalPath(storePath(folder)), journal);
}

/** All that SQLite makes of a store and its journal, without a word about what it dropped. */
export function contentLeft(
  folder: string,
  storeKey: string,
  store: Uint8Array,
  journal: Uint8Array,
): string {
  writeLeft(folder, store, journal);
  const db = valueOf(openDatabase(storePath(folder), storeKey));
  try {
    return contentOf(db);
  } finally {
    db.close();
  }
}

/**
 * Works in a copy of an account, each turn a contact with its line in the log and a step of a meeting,
 * and takes the files as they lie there while the session is open. Every turn is two transactions.
 */
export function leaveJournal(account: OpenAccount, scratch: string, turns: number): LeftJournal {
  const { keys } = account;
  const folder = join(scratch, 'used');
  cpSync(account.folder, folder, { recursive: true });
  const session = openSession({ ...account, folder });
  const { contacts, meetings, store } = session;
  const { contactId } = valueOf(
    contacts.create({ name: 'Alex', caseNumber: null, language: 'sv' }),
  );
  const { meetingId } = valueOf(meetings.start(contactId, 'sv'));
  let { length: seq } = valueOf(meetings.open(meetingId)).steps;
  store.emptyJournal();
  const path = storePath(folder);
  const before = readFileSync(path);
  const journal = () => readFileSync(journalPath(path));
  const lengths = [0];
  for (let turn = 0; turn < turns; turn += 1) {
    valueOf(contacts.create({ name: `Alex ${turn}`, caseNumber: null, language: 'sv' }));
    lengths.push(journal().length);
    ({ seq } = valueOf(
      meetings.addStep(meetingId, seq, 'youth', {
        kind: 'own-card-written',
        cardId: `own${turn}`,
        text: `Eget ord ${turn}`,
        index: 0,
      }),
    ));
    lengths.push(journal().length);
  }
  const left = journal();
  store.close();
  return {
    store: before,
    journal: left,
    acknowledged: lengths.map((length) => ({
      length,
      content: contentLeft(scratch, keys.storeKey, before, left.subarray(0, length)),
    })),
  };
}
