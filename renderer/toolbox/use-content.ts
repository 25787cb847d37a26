import { useMemo } from 'react';
import { useToday } from '#renderer/ui/use-today.ts';
import { contentOn, type Content } from '#shared/content/content.ts';
import { dayOf } from '#shared/i18n/dates.ts';

/** The words around the meeting that hold today. */
export function useContent(): Content {
  const today = dayOf(useToday());
  return useMemo(() => contentOn(today), [today]);
}
