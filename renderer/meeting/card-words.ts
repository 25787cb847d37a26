import { socBox } from '#shared/decks/soc-box.ts';
import type { CardTint } from '#shared/decks/deck.ts';
import { cardWords } from '#shared/model/frame.ts';
import type { MeetingState } from '#shared/model/meeting.ts';

/** What stands on a card, whoever wrote it. */
export function wordsOf(state: MeetingState, cardId: string): string {
  const own = state.ownCards.find(({ id }) => id === cardId);
  return own?.text ?? cardWords(socBox, cardId, state.language);
}

/** A card's colour; a card the youth wrote is plain paper. */
export function tintOf(cardId: string): CardTint | 'own' {
  return socBox.cards.find(({ id }) => id === cardId)?.tint ?? 'own';
}
