import { isWithinBounds } from '#shared/contract/bounds.ts';
import { internalChannels, vaultChannels } from '#shared/contract/contract.ts';
import type { Command } from '#shared/contract/command.ts';
import { fail, type AppError, type Result } from '#shared/result.ts';
import type { z } from 'zod';
import { failureOf } from './failure.ts';
import type { VaultHandlers } from './handlers.ts';

type AnyHandler = (input: unknown) => Promise<Result<unknown>> | Result<unknown>;

/** A refused text says which rule it broke; anything else malformed says no more than that it was. */
function refusalOf(error: z.ZodError): AppError {
  for (const issue of error.issues) {
    if (issue.code === 'custom' && typeof issue.params?.['problem'] === 'string') {
      return { code: 'invalid-text', details: { problem: issue.params['problem'] } };
    }
  }
  return { code: 'invalid-request' };
}

function handlerOf(handlers: VaultHandlers, channel: string): AnyHandler {
  const [group, name] = channel.split('.') as [keyof VaultHandlers, string];
  return (handlers[group] as unknown as Record<string, AnyHandler>)[name] as AnyHandler;
}

/**
 * Answers calls by the contract: known channel, valid input, one at a time in the order they came.
 * Whatever a handler throws becomes a closed code.
 */
export function makeDispatch(
  handlers: VaultHandlers,
): (channel: string, input: unknown) => Promise<Result<unknown>> {
  const channels: ReadonlyMap<string, Command> = new Map<string, Command>([
    ...vaultChannels,
    ...internalChannels,
  ]);
  let last: Promise<unknown> = Promise.resolve();

  async function answer(channel: string, input: unknown): Promise<Result<unknown>> {
    const command = channels.get(channel);
    if (command === undefined || !isWithinBounds(input)) return fail('invalid-request');
    const parsed = command.input.safeParse(input);
    if (!parsed.success) return { ok: false, error: refusalOf(parsed.error) };
    try {
      return await handlerOf(handlers, channel)(parsed.data);
    } catch (exception) {
      return { ok: false, error: failureOf(exception) };
    }
  }

  return (channel, input) => {
    const next = last.then(() => answer(channel, input));
    last = next;
    return next;
  };
}
