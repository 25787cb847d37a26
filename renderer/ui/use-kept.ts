import { useEffect, useLayoutEffect, useState } from 'react';

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

interface Field {
  readonly value: string;
  /** Whether it can be saved as it is. */
  readonly isFit: boolean;
  /** Answers whether it was stored. */
  readonly save: (value: string) => Promise<boolean>;
}

/** One field that saves by itself: what stands in it, and what of that was sent. */
class Keeper {
  #field: Field | null = null;
  #sent: string;
  readonly #onKept: (value: string) => void;

  constructor(first: string, onKept: (value: string) => void) {
    this.#sent = first;
    this.#onKept = onKept;
  }

  /** The screen shows this now. */
  readonly show = (field: Field): void => {
    this.#field = field;
  };

  /** Saves what stands there if it is not saved yet; answers whether it is now. */
  readonly keep = async (): Promise<boolean> => {
    const field = this.#field;
    if (field === null || field.value === this.#sent) return true;
    if (!field.isFit) return false;
    const before = this.#sent;
    this.#sent = field.value;
    const isStored = await field.save(field.value);
    if (isStored) this.#onKept(field.value);
    // Not stored: the next pause tries again, unless something newer is on its way.
    else if (this.#sent === field.value) this.#sent = before;
    return isStored;
  };
}

/**
 * Saves what is written without anybody asking: after a pause, and by `keep` when a field is left,
 * when the view goes and before a lock. What cannot be saved as it is waits. `isKept` once what stands
 * there is in the store.
 */
export function useKept({
  first,
  value,
  isFit,
  save,
}: Field & {
  /** As the store has it. */
  readonly first: string;
}): { readonly isKept: boolean; readonly keep: () => Promise<boolean> } {
  const [kept, setKept] = useState(first);
  const [{ show, keep }] = useState(() => new Keeper(first, setKept));
  const isKept = kept === value;

  useLayoutEffect(() => show({ value, isFit, save }));
  useEffect(() => {
    if (value === kept) return undefined;
    const timer = window.setTimeout(() => void keep(), pauseMs);
    return () => window.clearTimeout(timer);
  }, [value, kept, keep]);
  useEffect(() => {
    fields.add(keep);
    return () => {
      fields.delete(keep);
      void keep();
    };
  }, [keep]);

  return { isKept, keep };
}
