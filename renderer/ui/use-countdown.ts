import { useCallback, useSyncExternalStore } from 'react';

function secondsUntil(moment: number | null): number {
  return moment === null ? 0 : Math.max(0, Math.ceil((moment - Date.now()) / 1000));
}

/** Whole seconds left until a moment (in `Date.now()` time), counted down; 0 without one and after it. */
export function useCountdown(until: number | null): number {
  const follow = useCallback(
    (listener: () => void) => {
      if (until === null) return () => undefined;
      const timer = window.setInterval(listener, 250);
      return () => window.clearInterval(timer);
    },
    [until],
  );
  return useSyncExternalStore(follow, () => secondsUntil(until));
}
