import type { Result } from '../result.ts';
import type { ChannelOf } from './command.ts';
import type { Events, internalCommands, vaultCommands } from './contract.ts';

/** Every channel the host may give the vault. */
export type VaultChannel = ChannelOf<typeof vaultCommands> | ChannelOf<typeof internalCommands>;

/** Host to vault. The vault checks the input; the id comes back with the reply. */
export interface VaultCall {
  readonly kind: 'call';
  readonly id: number;
  readonly channel: VaultChannel;
  readonly input: unknown;
}

/** One of the events, with its own payload. */
export type VaultEvent = {
  readonly [Name in keyof Events]: {
    readonly kind: 'event';
    readonly name: Name;
    readonly payload: Events[Name];
  };
}[keyof Events];

/** Vault to host. `ready` comes once, before anything else. */
export type VaultMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'reply'; readonly id: number; readonly result: Result<unknown> }
  | VaultEvent;
