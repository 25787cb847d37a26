import { reportError } from '#renderer/ui/error-notice.tsx';
import { sharedValue, useSharedValue } from '#renderer/ui/shared-value.ts';
import { builtInDecks, type UnitDecks } from '#shared/decks/decks-in-use.ts';
import { client } from './client.ts';

const current = sharedValue<UnitDecks>({ inUse: builtInDecks, states: [] });

/** Reads which decks this machine uses, and follows changes from then on. */
export async function followDecks(): Promise<void> {
  window.socBox.on('decks', (decks) => current.set(decks));
  const loaded = await client.decks.load({});
  if (loaded.ok) current.set(loaded.value);
  else reportError(loaded.error);
}

/** The decks of this machine, and what there is to say of each. */
export function useDecks(): UnitDecks {
  return useSharedValue(current);
}
