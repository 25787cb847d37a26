/**
 * The vault that a test kills or locks many times: all of the real one, started and spoken to as the
 * host does, but for the second of key stretching at each unlock. Its keys lie in the data folder.
 */
import Database from 'better-sqlite3-multiple-ciphers';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { putSealed, type OpenAccount, type SealedKeys } from '#main/vault/accounts/account.ts';
import { readAccountFile } from '#main/vault/accounts/account-file.ts';
import { Accounts } from '#main/vault/accounts/accounts.ts';
import { makeDispatch } from '#main/vault/dispatch.ts';
import { makeHandlers } from '#main/vault/handlers.ts';
import { connect } from '#main/vault/port.ts';
import type { VaultCall, VaultMessage } from '#shared/contract/messages.ts';
import { ok, type Result } from '#shared/result.ts';
import { knownName, type Known } from './known-folder.ts';

const { values } = parseArgs({ options: { data: { type: 'string' } }, strict: false });
const dataFolder = String(values.data);
const known = JSON.parse(readFileSync(join(dataFolder, knownName), 'utf8')) as Known;

class KnownAccounts extends Accounts {
  override open(accountId: string): Promise<Result<OpenAccount>> {
    const folder = join(dataFolder, 'accounts', accountId);
    const file = readAccountFile(folder);
    return Promise.resolve(file.ok ? ok({ folder, file: file.value, keys: known.keys }) : file);
  }
}

/** The fault of the positive controls: what is done is told at once, and committed some time later. */
function tellBeforeCommit(commitAfterMs: number): void {
  function transaction(this: Database.Database, work: () => unknown) {
    const run = (): unknown => {
      if (!this.inTransaction) {
        this.exec('BEGIN IMMEDIATE');
        setTimeout(() => {
          if (this.open && this.inTransaction) this.exec('COMMIT');
        }, commitAfterMs);
      }
      return work();
    };
    return Object.assign(run, { immediate: run });
  }
  Object.assign(Database.prototype, { transaction });
}

/** A key file that was sealed beforehand, put in place as a changed passphrase puts it. */
function putInPlace({ name, bytes }: { name: SealedKeys['name']; bytes: string }): Result<unknown> {
  const folder = join(dataFolder, 'accounts', known.accountId);
  const file = readAccountFile(folder);
  if (!file.ok) return file;
  putSealed({ folder, file: file.value, keys: known.keys }, { name, bytes: Buffer.from(bytes) });
  return ok(null);
}

if (known.commitsAfterMs !== null) tellBeforeCommit(known.commitsAfterMs);
const port = connect();
const accounts = new KnownAccounts(dataFolder, () => performance.now());
const dispatch = makeDispatch(
  makeHandlers(dataFolder, accounts, (name, payload) =>
    port.send({ kind: 'event', name, payload } as VaultMessage),
  ),
);

async function reply({ id, channel, input }: Omit<VaultCall, 'channel'> & { channel: string }) {
  const result =
    channel === 'subject.putSealed'
      ? putInPlace(input as Parameters<typeof putInPlace>[0])
      : await dispatch(channel, input);
  port.send({ kind: 'reply', id, result });
}

port.onCall((call) => void reply(call));
port.send({ kind: 'ready' });
