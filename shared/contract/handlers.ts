import type { Result } from '../result.ts';
import type { CommandGroups, InputOf, OutputOf, ParsedInputOf } from './command.ts';
import type { Events, hostCommands, RendererChannel, vaultCommands } from './contract.ts';

/** One handler for each command of some groups; a missing or an extra one does not compile. */
export type Handlers<Groups extends CommandGroups> = {
  readonly [G in keyof Groups]: {
    readonly [C in keyof Groups[G]]: (
      input: ParsedInputOf<Groups[G][C]>,
    ) => Promise<Result<OutputOf<Groups[G][C]>>> | Result<OutputOf<Groups[G][C]>>;
  };
};

type Calls<Groups extends CommandGroups> = {
  readonly [G in keyof Groups]: {
    readonly [C in keyof Groups[G]]: (
      input: InputOf<Groups[G][C]>,
    ) => Promise<Result<OutputOf<Groups[G][C]>>>;
  };
};

/** The renderer's view of the contract: `client.accounts.unlock({ ... })`. */
export type Client = {
  readonly [
    G in keyof (typeof vaultCommands & typeof hostCommands)
  ]: (G extends keyof typeof vaultCommands ? Calls<typeof vaultCommands>[G] : unknown) &
    (G extends keyof typeof hostCommands ? Calls<typeof hostCommands>[G] : unknown);
};

/** All that the preload puts into the page, as `window.socBox`. */
export interface Bridge {
  invoke(channel: RendererChannel, input: unknown): Promise<Result<unknown>>;
  /** Returns a function that stops listening. */
  on<E extends keyof Events>(event: E, listener: (payload: Events[E]) => void): () => void;
}
