import { memo } from 'react';
import type { Actor } from '#shared/model/step.ts';
import { useWords } from '#renderer/ui/words.tsx';
import { CardIcon } from './card-icons.ts';
import { tintOf } from './card-words.ts';
import { useRoom } from './meeting-context.ts';
import './card-face.css';

export interface CardFaceProps {
  readonly cardId: string;
  readonly words: string;
  /** `note` in the box; `card` on the mat and in the air; `strip` in a list. */
  readonly look: 'note' | 'card' | 'strip';
  /** The card's place on the mat, counted from 1: only an order, no grade. */
  readonly place?: number;
  readonly placedBy?: Actor;
}

/** A paper card: its words, its picture, and who laid it when that was not the youth. */
export const CardFace = memo(function CardFace({
  cardId,
  words,
  look,
  place,
  placedBy = 'youth',
}: CardFaceProps) {
  const { t } = useWords();
  const tint = tintOf(cardId, useRoom().state.deck);
  return (
    <span className={`card card-${look} card-tint-${tint}`}>
      <span className="card-icon" aria-hidden="true">
        <CardIcon cardId={cardId} />
      </span>
      {place === undefined ? null : (
        // Drawn by the style: the card's name says its place in words.
        <span className="card-place" data-place={place} aria-hidden="true" />
      )}
      <bdi className="card-words">{words}</bdi>
      {placedBy === 'youth' ? null : (
        <span className="card-by">
          {placedBy === 'caseworker' ? t('meeting.hand.tag') : t('meeting.hand.tagTogether')}
        </span>
      )}
    </span>
  );
});
