import { useEffect, useRef, useState } from 'react';
import { announce } from '#renderer/ui/announcer.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import { useRoom } from './meeting-context.ts';

/** Half-written words that live only while writing is closed and the last page is open. */
export const pendingKey = 'quiet pending';
export const writingKey = 'quiet writing';

/** The page that says what "Inte anteckna" means, and whether it lies open. */
export interface QuietPageOpening {
  readonly isOpen: boolean;
  readonly setIsOpen: (isOpen: boolean) => void;
}

/**
 * What follows when the card is laid or taken back: the page opens by itself once in a sitting, the
 * change is said aloud, and words nobody has said yes to are forgotten. That the page was read is no
 * step: it would be a note about the youth.
 */
export function useQuietMode(): QuietPageOpening {
  const { t } = useWords();
  const { isQuiet, state, drafts } = useRoom();
  const [page, setPage] = useState({ isQuiet, hasOpened: isQuiet, isOpen: false });
  if (page.isQuiet !== isQuiet) {
    setPage({ isQuiet, hasOpened: true, isOpen: isQuiet && !page.hasOpened });
  }
  const was = useRef(isQuiet);

  useEffect(() => {
    if (was.current === isQuiet) return;
    was.current = isQuiet;
    drafts.clear();
    announce(t(isQuiet ? 'quiet.notice' : 'quiet.open'));
  }, [isQuiet, drafts, t]);

  const isAtTheEnd = isQuiet && state.stage === 'frame' && state.outcome === 'open';
  useEffect(() => {
    if (isAtTheEnd) return;
    drafts.delete(pendingKey);
    drafts.delete(writingKey);
  }, [isAtTheEnd, drafts]);

  return { isOpen: page.isOpen, setIsOpen: (isOpen) => setPage({ ...page, isOpen }) };
}
