import { useEffect, useRef, useState } from 'react';
import { useRoom } from './meeting-context.ts';

/** Words that live only while writing is closed and the last page is open, by their drafts. */
export const pendingKey = 'quiet pending';
export const writingKey = 'quiet writing';

/** The card is seen to land before the page opens over it; the focus has gone with it by then. */
const landingMs = 450;

/** The page that says what "Inte anteckna" means, and what became of writing in this sitting. */
export interface QuietMode {
  readonly isOpen: boolean;
  readonly setIsOpen: (isOpen: boolean) => void;
  /** Null until the card is laid or taken back in this sitting. */
  readonly turned: 'closed' | 'open' | null;
}

/**
 * What follows when the card is laid or taken back: the page opens by itself once in a sitting, the
 * change is said aloud, and words nobody has said yes to are forgotten. That the page was read is no
 * step: it would be a note about the youth.
 */
export function useQuietMode(): QuietMode {
  const { isQuiet, state, drafts } = useRoom();
  const [seen, setSeen] = useState({ isQuiet, turns: isQuiet ? 1 : 0 });
  const [isOpen, setIsOpen] = useState(false);
  const [turned, setTurned] = useState<QuietMode['turned']>(null);
  if (seen.isQuiet !== isQuiet) {
    setSeen({ isQuiet, turns: seen.turns + 1 });
    setTurned(isQuiet ? 'closed' : 'open');
    setIsOpen(false);
  }

  const isFirst = isQuiet && turned === 'closed' && seen.turns === 1;
  useEffect(() => {
    if (!isFirst) return undefined;
    const timer = window.setTimeout(() => setIsOpen(true), landingMs);
    return () => window.clearTimeout(timer);
  }, [isFirst]);

  const was = useRef(isQuiet);
  useEffect(() => {
    if (was.current === isQuiet) return;
    was.current = isQuiet;
    drafts.clear();
  }, [isQuiet, drafts]);

  const isAtTheEnd = isQuiet && state.stage === 'frame' && state.outcome === 'open';
  useEffect(() => {
    if (isAtTheEnd) return;
    drafts.delete(pendingKey);
    drafts.delete(writingKey);
  }, [isAtTheEnd, drafts]);

  return { isOpen, setIsOpen, turned };
}
