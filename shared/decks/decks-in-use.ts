import { allVersions, contentOn, type Content } from '../content/content.ts';
import type { Question, Suggestion } from '../content/kinds.ts';
import type { Deck } from './deck.ts';
import { factsOf, type DeckFacts, type DeckName } from './deck-file.ts';
import type { DeckHint, DeckMistake } from './deck-mistake.ts';
import type { OwnDeck } from './read-deck-file.ts';
import { socBox } from './soc-box.ts';
import { builtInFile } from './write-deck-file.ts';

/** The decks on the table: the program's own, or those that a unit put in their place. */
export interface DecksInUse {
  readonly socBox: Deck;
  /** Null: the program's own, in the versions of the day. */
  readonly questions: readonly Question[] | null;
  readonly suggestions: readonly Suggestion[] | null;
}

/** Before a unit has replaced anything. */
export const builtInDecks: DecksInUse = { socBox, questions: null, suggestions: null };

/** The decks with one in the place of what was there. */
export function putDeck(decks: DecksInUse, own: OwnDeck): DecksInUse {
  switch (own.deck) {
    case 'soc-box':
      return { ...decks, socBox: own.cards };
    case 'questions':
      return { ...decks, questions: own.cards };
    case 'suggestions':
      return { ...decks, suggestions: own.cards };
  }
}

/** One of the decks as it stands on this machine. */
export interface DeckState {
  readonly name: DeckName;
  /** Whether it is the unit's own. */
  readonly isOwn: boolean;
  readonly facts: DeckFacts;
  /**
   * Null unless the unit's own file is there and cannot be used any more: then what is wrong with it,
   * empty when nothing of it can be read.
   */
  readonly problem: readonly DeckMistake[] | null;
}

/** What a unit uses, and what there is to say of each deck. */
export interface UnitDecks {
  readonly inUse: DecksInUse;
  readonly states: readonly DeckState[];
}

/** What came of choosing a file. With any mistake every deck stays as it was. */
export type DeckChoice =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'used'; readonly name: DeckName; readonly hints: readonly DeckHint[] }
  | { readonly kind: 'refused'; readonly mistakes: readonly DeckMistake[] };

/** Of one of the program's own decks, as it holds on a day. */
export function builtInFacts(name: DeckName, day: string): DeckFacts {
  return { ...factsOf(builtInFile(name, day)), id: name };
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
