import { parseISO } from 'date-fns';
import { useSyncExternalStore } from 'react';
import { dayOf } from '#shared/i18n/dates.ts';

const checkMs = 30_000;

function follow(listener: () => void): () => void {
  const timer = window.setInterval(listener, checkMs);
  return () => window.clearInterval(timer);
}

/** Today, also after a midnight with the program open. */
export function useToday(): Date {
  return parseISO(useSyncExternalStore(follow, () => dayOf(new Date())));
}
