import { useSyncExternalStore } from 'react';

/** One value that several components read and any module may change. */
export interface SharedValue<T> {
  get(): T;
  set(value: T): void;
  subscribe(listener: () => void): () => void;
}

export function sharedValue<T>(initial: T): SharedValue<T> {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set(value) {
      current = value;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The value as it stands; the component is drawn again when it changes. */
export function useSharedValue<T>(value: SharedValue<T>): T {
  return useSyncExternalStore(value.subscribe, value.get);
}
