import { useMemo } from 'react';
import { useDecks } from '#renderer/data/decks.ts';
import { useToday } from '#renderer/ui/use-today.ts';
import type { Content } from '#shared/content/content.ts';
import { contentInUse } from '#shared/decks/decks-in-use.ts';
import { dayOf } from '#shared/i18n/dates.ts';

/** The words around the meeting that hold today, with the unit's own decks in their places. */
export function useContent(): Content {
  const { inUse } = useDecks();
  const today = dayOf(useToday());
  return useMemo(() => contentInUse(inUse, today), [inUse, today]);
}
