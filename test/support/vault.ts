import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { vaultCommands } from '#shared/contract/contract.ts';
import type { Client } from '#shared/contract/handlers.ts';
import type { VaultMessage } from '#shared/contract/messages.ts';
import type { Change } from '#shared/model/record.ts';
import type { Result } from '#shared/result.ts';

/** As it is built and shipped: from its sources each start would take ten times the processor's time. */
const built = join(import.meta.dirname, '..', '..', 'out', 'app', 'main', 'vault.js');

/** A real vault process on a real folder, spoken to as the host does. */
export interface TestVault {
  /** Every command of the contract that the vault answers. */
  readonly client: Pick<Client, keyof typeof vaultCommands>;
  /** Any channel with any input, the internal and the made-up ones too. */
  call(channel: string, input: unknown): Promise<Result<unknown>>;
  /** Committed changes told so far, oldest first. */
  readonly changes: readonly Change[];
  readonly process: ChildProcess;
  /** Locks: closes the session with its backup and ends the process. */
  lock(): Promise<void>;
  /** Ends the process without a word. */
  kill(): Promise<void>;
}

/** Starts a vault on a data folder and waits until it is ready; a subject of `bundleSubject`, where one is named. */
export async function startVault(dataFolder: string, subject = built): Promise<TestVault> {
  const child = fork(subject, [`--data=${dataFolder}`], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    // As the host's messages are: what JSON cannot say reaches the vault too.
    serialization: 'advanced',
  });
  const waiting = new Map<number, (result: Result<unknown>) => void>();
  const changes: Change[] = [];
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => {
      for (const answer of waiting.values()) answer({ ok: false, error: { code: 'vault-gone' } });
      resolve();
    });
  });
  let lastId = 0;

  const call = (channel: string, input: unknown): Promise<Result<unknown>> => {
    lastId += 1;
    const id = lastId;
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      child.send({ kind: 'call', id, channel, input }, () => {
        // A vault that is gone answers through its exit.
      });
    });
  };

  await new Promise<void>((resolve) => {
    child.on('message', (message: VaultMessage) => {
      if (message.kind === 'ready') resolve();
      else if (message.kind === 'reply') {
        waiting.get(message.id)?.(message.result);
        waiting.delete(message.id);
      } else if (message.name === 'changed') changes.push(...message.payload);
    });
  });

  const client = Object.fromEntries(
    Object.entries(vaultCommands).map(([group, commands]) => [
      group,
      Object.fromEntries(
        Object.keys(commands).map((name) => [
          name,
          (input: unknown) => call(`${group}.${name}`, input),
        ]),
      ),
    ]),
  ) as unknown as TestVault['client'];

  return {
    client,
    call,
    changes,
    process: child,
    async lock() {
      await call('session.close', {});
      child.kill();
      await exited;
    },
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
  };
}

/** The value of a call that must have succeeded. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`expected success, got ${JSON.stringify(result.error)}`);
  return result.value;
}
