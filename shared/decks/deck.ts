import type { Language } from '../i18n/language.ts';

/** Colours only help the eye to find a card again; they carry no meaning and rank nobody. */
export type CardTint = 'sand' | 'rose' | 'sky' | 'leaf';

export interface DeckCard {
  readonly id: string;
  /** The words on the card. Swedish is the source's own words, to the letter. */
  readonly words: Readonly<Record<Language, string>>;
  readonly tint: CardTint;
  /** While this card lies on the mat nobody writes freely: `shared/model/quiet.ts`. */
  readonly closesWriting?: true;
}

export interface Deck {
  readonly id: string;
  readonly version: number;
  /** Where the words come from, for the credit line. */
  readonly source: string;
  /** The day somebody last compared the words with the source. */
  readonly checkedOn: string;
  readonly cards: readonly DeckCard[];
}
