import { createContext, useContext, useSyncExternalStore } from 'react';

/** What the hand is doing on the board. */
export interface Hold {
  /** The card lifted by a press, waiting for a press on its place. */
  readonly tapped: string | null;
  /** The card under way above the table; its own element is kept out of sight. */
  readonly flying: string | null;
  /** How the flying card is carried. */
  readonly way: 'pointer' | 'keys' | 'glide';
}

const nothing: Hold = { tapped: null, flying: null, way: 'glide' };

/** A small store, so that lifting a card renders that card and not all the others. */
export class HoldStore {
  #hold: Hold = nothing;
  readonly #listeners = new Set<() => void>();

  readonly get = (): Hold => this.#hold;

  readonly change = (part: Partial<Hold>): void => {
    this.#hold = { ...this.#hold, ...part };
    for (const listener of this.#listeners) listener();
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}

export const HoldContext = createContext<HoldStore>(new HoldStore());

/** Part of what the hand is doing; the component renders again only when that part changes. */
export function useHold<T>(select: (hold: Hold) => T): T {
  const store = useContext(HoldContext);
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}
