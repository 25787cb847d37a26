import { allVersions, contentOn } from '../content/content.ts';
import { draft } from '../content/envelope.ts';
import { documents } from '../content/item.ts';
import { deckFileFormat, deckFileVersion, type DeckFile, type DeckName } from './deck-file.ts';
import { socBox } from './soc-box.ts';

/** The cards of the program's own decks as a unit would write them, with the line they are grounded in. */
function cardsOf(name: DeckName, day: string): DeckFile['cards'] {
  if (name === 'soc-box') {
    return socBox.cards.map(({ id, words, tint }) => ({ id, words, tint }));
  }
  const { questions, suggestions } = contentOn(day, allVersions);
  const ownSource = ({ source }: (typeof questions)[number] | (typeof suggestions)[number]) =>
    source.words === null ? {} : { source: source.words };
  return name === 'questions'
    ? questions.map((card) => {
        const { id, question, short, longer, laws } = card;
        return { id, question, short, longer, laws: [...laws], ...ownSource(card) };
      })
    : suggestions.map((item) => {
        const { id, card, colour, words } = item;
        return { id, card, colour, words, ...ownSource(item) };
      });
}

/** One of the program's own decks, as it holds on a day, as a unit would write it. */
export function builtInFile(name: DeckName, day: string): DeckFile {
  const file = {
    format: deckFileFormat,
    formatVersion: deckFileVersion,
    deck: name,
    // An id of its own from the start: the program's is taken.
    id: `our-${name}`,
    version: draft.version,
    source: name === 'questions' ? documents.own.sv : socBox.source,
    checkedOn: draft.checkedOn,
    reviewBy: draft.reviewBy,
    reviewedBy: draft.reviewedBy,
    cards: cardsOf(name, day),
  };
  // The cards are those of the deck that is named.
  return file as DeckFile;
}

/** The same as a file, to copy and to change. Read back it gives the same cards. */
export function deckFileText(name: DeckName, day: string): string {
  return `${JSON.stringify(builtInFile(name, day), null, 2)}\n`;
}
