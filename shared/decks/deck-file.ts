import { z } from 'zod';
import { day, lawRef, line, slug, words, wordsByAge } from '../content/item.ts';
import { colours } from '../content/kinds.ts';
import { textLimits } from '../model/text.ts';
import type { CardTint } from './deck.ts';

/** What the file calls itself. */
export const deckFileFormat = 'soc-box-deck';
/** The newest form of the file that this program reads. */
export const deckFileVersion = 1;

/** Generous for words, small for a program: 18 questions in two languages take some 30 kB. */
export const deckFileLimits = { bytes: 256 * 1024, cards: 200, mistakes: 100 } as const;

const tints = ['sand', 'rose', 'sky', 'leaf'] as const satisfies readonly CardTint[];

const laws = z.array(lawRef).max(20).optional();
/** Where the words of this card come from, when not from where the deck does. */
const cardSource = line(300).optional();

const socBoxCard = z.strictObject({
  id: slug,
  words: words(textLimits.ownCard),
  tint: z.enum(tints).optional(),
});

const questionCard = z.strictObject({
  id: slug,
  question: words(80),
  short: words(160),
  longer: wordsByAge(700),
  laws,
  source: cardSource,
});

const suggestionCard = z.strictObject({
  id: slug,
  card: slug,
  colour: z.enum(colours),
  words: words(120),
  source: cardSource,
});

function deckOf<Name extends string, Card extends z.ZodType>(name: Name, card: Card) {
  return z.strictObject({
    format: z.literal(deckFileFormat),
    formatVersion: z.literal(deckFileVersion),
    deck: z.literal(name),
    id: slug,
    version: z.number().int().min(1).max(9999),
    /** Where the words come from. */
    source: line(300),
    checkedOn: day,
    reviewBy: day,
    /** Who beside the writer has read and approved the deck; null while nobody has. */
    reviewedBy: line(textLimits.displayName).nullable(),
    cards: z.array(card).min(1).max(deckFileLimits.cards),
  });
}

/** A unit's own deck, as it writes it: what is common to all cards once, then the cards. */
export const deckFiles = {
  'soc-box': deckOf('soc-box', socBoxCard),
  questions: deckOf('questions', questionCard),
  suggestions: deckOf('suggestions', suggestionCard),
} as const;

/** The decks that a unit can replace. */
export type DeckName = keyof typeof deckFiles;
export const deckNames = Object.keys(deckFiles) as readonly DeckName[];

/** What stands in a deck file of one kind, when every field is right. */
export type DeckFile<Name extends DeckName = DeckName> = z.output<(typeof deckFiles)[Name]>;
