import { useState } from 'react';
import { useRoom } from './meeting-context.ts';

/**
 * What is half written, by the field it stands in, so that a pause or a look at another part of the
 * meeting loses nothing. In memory only: it is not said yet, so it is not kept (P1).
 */
export type Drafts = Map<string, unknown>;

/** Like `useState`, for the rest of the sitting. `reset` makes the field as it was at first. */
export function useDraft<T>(
  key: string,
  first: T,
): readonly [value: T, change: (value: T) => void, reset: () => void] {
  const { drafts } = useRoom();
  // The key names the type: nothing else writes under it.
  const [value, setValue] = useState(drafts.has(key) ? (drafts.get(key) as T) : first);
  return [
    value,
    (next) => {
      drafts.set(key, next);
      setValue(next);
    },
    () => {
      drafts.delete(key);
      setValue(first);
    },
  ];
}
