import { ipcMain } from 'electron';
import { isWithinBounds } from '#shared/contract/bounds.ts';
import { hostChannels, vaultChannels, type hostCommands } from '#shared/contract/contract.ts';
import type { Handlers } from '#shared/contract/handlers.ts';
import type { VaultChannel } from '#shared/contract/messages.ts';
import { fail, type Result } from '#shared/result.ts';
import { isOwnCaller } from './caller.ts';

export type HostHandlers = Handlers<typeof hostCommands>;

/** Where calls go. The vault checks its own inputs; the host's are checked here. */
export interface CallTargets {
  /** Whether anybody is still there is asked before each answer: it may lock, and then nothing is answered. */
  beforeCall(): void;
  liveContentsId(): number | null;
  callVault(channel: VaultChannel, input: unknown): Promise<Result<unknown>>;
  readonly host: HostHandlers;
}

/** Answers every channel of the contract, and only to our own page. */
export function answerCalls(targets: CallTargets): void {
  for (const channel of vaultChannels.keys()) {
    answer(channel, targets, (input) => targets.callVault(channel, input));
  }
  for (const [channel, command] of hostChannels) {
    const handler = handlerOf(targets.host, channel);
    answer(channel, targets, (input) => {
      const parsed = command.input.safeParse(input);
      return parsed.success ? handler(parsed.data) : fail('invalid-request');
    });
  }
}

type AnyHandler = (input: unknown) => Promise<Result<unknown>> | Result<unknown>;

function handlerOf(handlers: HostHandlers, channel: string): AnyHandler {
  const [group = '', name = ''] = channel.split('.');
  const groups = handlers as unknown as Record<string, Record<string, AnyHandler>>;
  const handler = groups[group]?.[name];
  if (handler === undefined) throw new Error(`the host has no handler for ${channel}`);
  return handler;
}

function answer(channel: string, targets: CallTargets, handler: AnyHandler): void {
  ipcMain.handle(channel, async (event, input: unknown): Promise<Result<unknown>> => {
    targets.beforeCall();
    if (!isOwnCaller(event, targets.liveContentsId())) {
      process.stderr.write(`refused a call of ${channel} from a page that is not ours\n`);
      return fail('invalid-request');
    }
    if (!isWithinBounds(input)) return fail('invalid-request');
    try {
      return await handler(input);
    } catch (error) {
      // The name only: a message could quote what somebody wrote.
      const name = error instanceof Error ? error.name : 'unknown';
      process.stderr.write(`${channel} failed: ${name}\n`);
      return fail('unexpected');
    }
  });
}
