import { useEffect, useMemo, type RefObject } from 'react';
import type { BoardHand } from './board-context.ts';
import type { HoldStore } from './hold.ts';
import type { Place } from './place.ts';

/** Moving a card by two presses: the first lifts it, the second lays it. Escape lets go. */
export function useHand(
  hold: HoldStore,
  lay: (cardId: string, place: Place) => Promise<void>,
  onLifted: (cardId: string) => void,
  onLetGo: (cardId: string) => void,
): BoardHand {
  const hand = useMemo<BoardHand>(() => {
    const letGo = () => {
      const { tapped } = hold.get();
      if (tapped === null) return;
      hold.change({ tapped: null });
      onLetGo(tapped);
    };
    return {
      tap: (cardId) => {
        if (hold.get().tapped === cardId) return letGo();
        hold.change({ tapped: cardId });
        onLifted(cardId);
      },
      letGo,
      lay: (cardId, place) => void lay(cardId, place),
    };
  }, [hold, lay, onLifted, onLetGo]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') hand.letGo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [hand]);
  return hand;
}

/** Marks the board while a card has the focus by the keys, so that the keys can be told. */
export function useKeysMark(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const board = root.current;
    const mark = ({ target }: FocusEvent) => {
      const isByKeys = target instanceof Element && target.matches('[data-grip]:focus-visible');
      board?.toggleAttribute('data-keys', isByKeys);
    };
    board?.addEventListener('focusin', mark);
    return () => board?.removeEventListener('focusin', mark);
  }, [root]);
}
