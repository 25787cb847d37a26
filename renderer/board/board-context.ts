import { createContext, useContext } from 'react';
import type { Place } from './place.ts';

/** What any input may ask of the board. */
export interface BoardHand {
  /** Lifts a card to be laid by the next press, or lets go of it. */
  readonly tap: (cardId: string) => void;
  readonly letGo: () => void;
  readonly lay: (cardId: string, place: Place) => void;
}

const none: BoardHand = { tap: () => {}, letGo: () => {}, lay: () => {} };

export const BoardContext = createContext<BoardHand>(none);

export function useBoardHand(): BoardHand {
  return useContext(BoardContext);
}
