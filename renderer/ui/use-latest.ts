import { useLayoutEffect, useRef, type RefObject } from 'react';

/** The newest value, for handlers that must not be made anew each time it changes. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
