import { allVersions, contentOn, type Content } from '../content/content.ts';
import type { Question, Suggestion } from '../content/kinds.ts';
import type { Deck } from './deck.ts';
import type { DeckHint, DeckMistake } from './deck-mistake.ts';
import { readDeckFile } from './read-deck-file.ts';
import { socBox } from './soc-box.ts';

/** The decks on the table: the program's own, or those that a unit put in their place. */
export interface DecksInUse {
  readonly socBox: Deck;
  /** Null: the program's own, in the versions of the day. */
  readonly questions: readonly Question[] | null;
  readonly suggestions: readonly Suggestion[] | null;
}

/** Before a unit has replaced anything. */
export const builtInDecks: DecksInUse = { socBox, questions: null, suggestions: null };

/** What came of a file: the decks with the new one among them, or the decks as they were and why. */
export interface Replacement {
  readonly decks: DecksInUse;
  readonly mistakes: readonly DeckMistake[];
  readonly hints: readonly DeckHint[];
}

/** Puts the deck of a file in the place of the one in use. With any mistake all decks stay as they are. */
export function replaceDeck(decks: DecksInUse, text: string, today: string): Replacement {
  const cardIds = new Set(decks.socBox.cards.map(({ id }) => id));
  const read = readDeckFile(text, { today, cardIds });
  if (!read.ok) return { decks, mistakes: read.mistakes, hints: [] };
  const { value, hints } = read;
  switch (value.deck) {
    case 'soc-box':
      return { decks: { ...decks, socBox: value.cards }, mistakes: [], hints };
    case 'questions':
      return { decks: { ...decks, questions: value.cards }, mistakes: [], hints };
    case 'suggestions':
      return { decks: { ...decks, suggestions: value.cards }, mistakes: [], hints };
  }
}

/** The words that hold on a day, with the decks in use. */
export function contentInUse(decks: DecksInUse, day: string): Content {
  const content = contentOn(day, allVersions);
  return {
    ...content,
    questions: decks.questions ?? content.questions,
    suggestions: decks.suggestions ?? content.suggestions,
  };
}
