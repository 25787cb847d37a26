import { useSyncExternalStore } from 'react';

function remNow(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

function follow(listener: () => void): () => void {
  // The text size is set on the page itself; a change of it is a change of its attributes.
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributes: true });
  return () => observer.disconnect();
}

/** One rem in pixels, for what is drawn and not laid out. Follows the text size. */
export function useRem(): number {
  return useSyncExternalStore(follow, remNow);
}
