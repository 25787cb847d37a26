import { useCallback, useEffect, useRef, useState } from 'react';
import { useLatest } from './use-latest.ts';

/** A pause in writing so long is as if one had left the field. */
const pauseMs = 1000;
/** So long a lock waits for what is half written; the cover already hides it. */
const patienceMs = 2000;

const fields = new Set<() => Promise<unknown>>();

/** Saves what stands in the fields that save by themselves, before the window goes. */
export async function keepHalfWritten(): Promise<void> {
  if (fields.size === 0) return;
  const { promise: late, resolve } = Promise.withResolvers<undefined>();
  const limit = setTimeout(resolve, patienceMs);
  await Promise.race([Promise.all([...fields].map((keep) => keep())), late]);
  clearTimeout(limit);
}

/**
 * Saves what is written without anybody asking: after a pause, and by `keep` when a field is left,
 * when the view goes and before a lock. What cannot be saved as it is (`isFit`) waits. `isKept` once
 * what stands there is in the store.
 */
export function useKept({
  value,
  first,
  isFit,
  save,
}: {
  readonly value: string;
  /** As the store has it. */
  readonly first: string;
  readonly isFit: boolean;
  /** Answers whether it was stored. */
  readonly save: (value: string) => Promise<boolean>;
}): { readonly isKept: boolean; readonly keep: () => Promise<boolean> } {
  const [kept, setKept] = useState(first);
  const sent = useRef(first);
  const latest = useLatest({ value, isFit, save });

  const keep = useCallback(async () => {
    const now = latest.current;
    if (now.value === sent.current) return true;
    if (!now.isFit) return false;
    const before = sent.current;
    sent.current = now.value;
    const isStored = await now.save(now.value);
    if (isStored) setKept(now.value);
    // Not stored: the next pause tries again, unless something newer is on its way.
    else if (sent.current === now.value) sent.current = before;
    return isStored;
  }, [latest]);

  useEffect(() => {
    const timer = window.setTimeout(() => void keep(), pauseMs);
    return () => window.clearTimeout(timer);
  }, [value, keep]);

  useEffect(() => {
    fields.add(keep);
    return () => {
      fields.delete(keep);
      void keep();
    };
  }, [keep]);

  return { isKept: kept === value, keep };
}
