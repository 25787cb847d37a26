import { socBox } from '#shared/decks/soc-box.ts';
import type { CardTint, Deck } from '#shared/decks/deck.ts';
import { wordsOnCard } from '#shared/model/frame.ts';
import type { MeetingState } from '#shared/model/meeting.ts';

/** What stands on a card, whoever wrote it. */
export function wordsOf(state: MeetingState, cardId: string): string {
  return wordsOnCard(state, state.deck, cardId);
}

/** A card's colour in a deck; a card the youth wrote is plain paper. */
export function tintOf(cardId: string, deck: Deck = socBox): CardTint | 'own' {
  return deck.cards.find(({ id }) => id === cardId)?.tint ?? 'own';
}
