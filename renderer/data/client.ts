import { hostCommands, vaultCommands, type RendererChannel } from '#shared/contract/contract.ts';
import type { Bridge, Client } from '#shared/contract/handlers.ts';

declare global {
  interface Window {
    readonly socBox: Bridge;
  }
}

type Groups = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

function callsOf(groups: Groups) {
  return Object.entries(groups).flatMap(([group, commands]) =>
    Object.keys(commands).map((name) => [group, name] as const),
  );
}

function build(): Client {
  const made: Record<string, Record<string, unknown>> = {};
  for (const [group, name] of [...callsOf(vaultCommands), ...callsOf(hostCommands)]) {
    const channel = `${group}.${name}` as RendererChannel;
    (made[group] ??= {})[name] = (input: unknown) => window.socBox.invoke(channel, input);
  }
  return made as unknown as Client;
}

/** Every call of the contract: `await client.accounts.unlock({ ... })`. Answers are `Result` values. */
export const client: Client = build();
