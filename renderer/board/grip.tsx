import { useDraggable } from '@dnd-kit/core';
import type { KeyboardEvent, ReactNode } from 'react';
import { useBoardHand } from './board-context.ts';
import { useHold } from './hold.ts';

export interface GripProps {
  readonly cardId: string;
  readonly label: string;
  /** Id of the text that says how the card is moved. */
  readonly helpId: string;
  readonly className: string;
  readonly tabIndex?: number;
  /** Keys of this pile; those it does not take go to the sensor that lifts the card. */
  readonly onKeyDown?: (event: KeyboardEvent<HTMLButtonElement>) => boolean;
  readonly onFocus?: () => void;
  readonly children: ReactNode;
}

/** A card that can be taken: dragged, tapped or lifted with the keys. */
export function Grip(props: GripProps) {
  const { cardId, label, helpId, className, tabIndex = 0, onKeyDown, onFocus, children } = props;
  const { setNodeRef, listeners } = useDraggable({ id: cardId });
  const isTapped = useHold((hold) => hold.tapped === cardId);
  const isAway = useHold((hold) => hold.flying === cardId);
  const { tap } = useBoardHand();
  const lift = listeners?.['onKeyDown'] as ((event: KeyboardEvent) => void) | undefined;
  return (
    <button
      ref={setNodeRef}
      type="button"
      {...listeners}
      data-grip=""
      data-tapped={isTapped || undefined}
      data-away={isAway || undefined}
      className={className}
      tabIndex={tabIndex}
      aria-label={label}
      aria-pressed={isTapped || isAway}
      aria-describedby={helpId}
      onClick={() => tap(cardId)}
      onFocus={onFocus}
      onKeyDown={(event) => {
        if (onKeyDown?.(event) !== true) lift?.(event);
      }}
    >
      {children}
    </button>
  );
}
