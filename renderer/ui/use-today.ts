import { parseISO } from 'date-fns';
import { useMemo, useSyncExternalStore } from 'react';
import { dayOf } from '#shared/i18n/dates.ts';

const checkMs = 30_000;

const listeners = new Set<() => void>();
let timer = 0;

function follow(listener: () => void): () => void {
  if (listeners.size === 0) {
    timer = window.setInterval(() => listeners.forEach((tell) => tell()), checkMs);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.clearInterval(timer);
  };
}

/** Today, also after a midnight with the program open. */
export function useToday(): Date {
  const day = useSyncExternalStore(follow, () => dayOf(new Date()));
  return useMemo(() => parseISO(day), [day]);
}
