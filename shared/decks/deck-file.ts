import { z } from 'zod';
import { day, lawRef, line, slug, words, wordsByAge } from '../content/item.ts';
import { colours } from '../content/kinds.ts';
import { textLimits } from '../model/text.ts';
import { cardTints } from './deck.ts';

/** What the file calls itself. */
export const deckFileFormat = 'soc-box-deck';
/** The newest form of the file that this program reads. */
export const deckFileVersion = 1;

/**
 * Generous for words, small for a program: 18 questions in two languages take some 30 kB. A Soc Box
 * lies on the table all at once.
 */
export const deckFileLimits = {
  bytes: 256 * 1024,
  cards: { 'soc-box': 40, questions: 200, suggestions: 200 },
  mistakes: 100,
} as const;

const laws = z.array(lawRef).max(20).optional();
/** Where the words of this card come from, when not from where the deck does. */
const cardSource = line(300).optional();

const socBoxCard = z.strictObject({
  id: slug,
  words: words(textLimits.ownCard),
  tint: z.enum(cardTints).optional(),
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

function deckOf<Name extends keyof typeof deckFileLimits.cards, Card extends z.ZodType>(
  name: Name,
  card: Card,
) {
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
    cards: z.array(card).min(1).max(deckFileLimits.cards[name]),
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

/** What a deck says of itself, whatever its cards are. */
export type DeckFacts = Pick<
  DeckFile,
  'id' | 'version' | 'source' | 'checkedOn' | 'reviewBy' | 'reviewedBy'
> & { readonly count: number };

/** What a file says of its deck. */
export function factsOf(file: DeckFile): DeckFacts {
  const { id, version, source, checkedOn, reviewBy, reviewedBy, cards } = file;
  return { id, version, source, checkedOn, reviewBy, reviewedBy, count: cards.length };
}

/** What stands in a deck file of one kind, when every field is right. */
export type DeckFile<Name extends DeckName = DeckName> = z.output<(typeof deckFiles)[Name]>;
