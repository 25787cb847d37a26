import { z } from 'zod';
import { languages } from '../i18n/language.ts';

/** Colours only help the eye to find a card again; they carry no meaning and rank nobody. */
export const cardTints = ['sand', 'rose', 'sky', 'leaf'] as const;
export type CardTint = (typeof cardTints)[number];

/** While this card lies on the mat nobody writes freely: `shared/model/quiet.ts`. Every box has it. */
export const closingCardId = 'inte-anteckna';

const deckCard = z.strictObject({
  id: z.string(),
  /** The words on the card. Swedish is the source's own words, to the letter. */
  words: z.record(z.enum(languages), z.string()).readonly(),
  tint: z.enum(cardTints),
});
export type DeckCard = Readonly<z.output<typeof deckCard>>;

/** A Soc Box as a meeting keeps it, from when it began until it is over. */
export const deck = z.strictObject({
  id: z.string(),
  version: z.number().int(),
  /** Where the words come from, for the credit line. */
  source: z.string(),
  /** The day somebody last compared the words with the source. */
  checkedOn: z.string(),
  cards: z.array(deckCard.readonly()).readonly(),
});
export type Deck = Readonly<z.output<typeof deck>>;
