/** The vault: the process that holds one account's secrets and data. Plain Node; started by the host. */
import { parseArgs } from 'node:util';
import type { Events } from '#shared/contract/contract.ts';
import type { VaultCall, VaultMessage } from '#shared/contract/messages.ts';
import { fail } from '#shared/result.ts';
import { refuseCoreDumps } from '#main/core-dumps.ts';
import { Accounts } from './accounts/accounts.ts';
import { hasCrypto } from './crypto-probe.ts';
import { makeDispatch } from './dispatch.ts';
import { makeHandlers } from './handlers.ts';
import { connect } from './port.ts';

const { values } = parseArgs({ options: { data: { type: 'string' } }, strict: false });
if (typeof values.data !== 'string') throw new Error('the vault needs --data=<folder>');

process.umask(0o077);
// Electron may start the vault from a process that is older than the host's own refusal.
refuseCoreDumps();
const port = connect();

function emit<E extends keyof Events>(event: E, payload: Events[E]): void {
  port.send({ kind: 'event', name: event, payload } as VaultMessage);
}

const accounts = new Accounts(values.data, () => performance.now());
const dispatch = makeDispatch(makeHandlers(values.data, accounts, emit));
const ready = hasCrypto();

async function reply({ id, channel, input }: VaultCall): Promise<void> {
  const result =
    ready || channel.startsWith('preferences.') || channel.startsWith('session.')
      ? await dispatch(channel, input)
      : fail('crypto-missing');
  port.send({ kind: 'reply', id, result });
}

port.onCall((call) => void reply(call));
port.send({ kind: 'ready' });
