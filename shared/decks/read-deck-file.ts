import type { Question, Suggestion } from '../content/kinds.ts';
import type { Deck } from './deck.ts';
import {
  deckFileFormat,
  deckFileLimits,
  deckFiles,
  deckFileVersion,
  deckNames,
  factsOf,
  type DeckFacts,
  type DeckFile,
} from './deck-file.ts';
import {
  bounded,
  hintsIn,
  mistakesBetween,
  mistakesOf,
  note,
  type DeckSurroundings,
} from './deck-file-mistakes.ts';
import type { DeckHint, DeckMistake } from './deck-mistake.ts';
import { readLocatedJson } from './located-json.ts';

/** A deck that may be used, in the same shape as the program's own. */
export type OwnDeck =
  | { readonly deck: 'soc-box'; readonly cards: Deck }
  | { readonly deck: 'questions'; readonly cards: readonly Question[] }
  | { readonly deck: 'suggestions'; readonly cards: readonly Suggestion[] };

/** What became of a deck file: a deck with hints, or every mistake that was found. */
export type ReadDeckFile =
  | {
      readonly ok: true;
      readonly value: OwnDeck;
      readonly facts: DeckFacts;
      readonly hints: readonly DeckHint[];
    }
  | { readonly ok: false; readonly mistakes: readonly DeckMistake[] };

/** UTF-8 bytes of a text. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (const sign of text) {
    const point = sign.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_00_00 ? 3 : 4;
  }
  return bytes;
}

const refused = (mistakes: readonly DeckMistake[]): ReadDeckFile => ({
  ok: false,
  mistakes: bounded(mistakes),
});

const atStart = { line: 1, card: null, field: '', details: {} } as const;

/** What every text of an own deck carries: the file's common fields. */
function envelopeOf({ version, checkedOn, reviewBy, reviewedBy, source }: DeckFile) {
  return (own: string | undefined) =>
    ({
      version,
      validFrom: checkedOn,
      checkedOn,
      reviewBy,
      reviewedBy,
      status: reviewedBy === null ? 'draft' : 'reviewed',
      certainty: reviewedBy === null ? 'believed' : 'read',
      source: { document: 'unit', list: null, words: own ?? source },
    }) as const;
}

function ownDeck(file: DeckFile): OwnDeck {
  const envelope = envelopeOf(file);
  if (file.deck === 'soc-box') {
    const { id, version, source, checkedOn } = file;
    const cards = file.cards.map(({ id, words, tint }) => ({
      id,
      words,
      tint: tint ?? ('sand' as const),
    }));
    return { deck: 'soc-box', cards: { id, version, source, checkedOn, cards } };
  }
  if (file.deck === 'questions') {
    return {
      deck: 'questions',
      cards: file.cards.map(({ source, laws = [], ...card }, at) => ({
        kind: 'question',
        ...envelope(source),
        ...card,
        laws,
        place: at + 1,
      })),
    };
  }
  return {
    deck: 'suggestions',
    cards: file.cards.map(({ source, ...card }) => ({
      kind: 'suggestion',
      ...envelope(source),
      ...card,
      laws: [],
    })),
  };
}

/**
 * Reads a unit's own deck. Refused whole when anything in it is wrong, with every mistake that can be
 * told at once, by line. Never throws, whatever the text.
 */
export function readDeckFile(text: string, surroundings: DeckSurroundings): ReadDeckFile {
  if (text.length > deckFileLimits.bytes || bytesOf(text) > deckFileLimits.bytes) {
    const kilobytes = deckFileLimits.bytes / 1024;
    return refused([{ ...atStart, code: 'too-big', details: { limit: kilobytes } }]);
  }
  // What a file in another encoding becomes, when its bytes are read as UTF-8.
  const unreadable = text.indexOf('\uFFFD');
  if (unreadable >= 0) {
    const line = text.slice(0, unreadable).split('\n').length;
    return refused([{ ...atStart, code: 'not-utf8', line }]);
  }
  // Some editors begin a file with a mark that nobody sees.
  const located = readLocatedJson(text.replace(/^\uFEFF/, ''));
  if (!located.ok) {
    const { line, reason } = located.fault;
    return refused([{ ...atStart, code: reason, line }]);
  }
  const { format, formatVersion, deck } = (
    typeof located.value === 'object' && located.value !== null ? located.value : {}
  ) as Readonly<Partial<Record<string, unknown>>>;
  if (format !== deckFileFormat) {
    return refused([note(located, 'not-a-deck-file', ['format'], { format: deckFileFormat })]);
  }
  if (formatVersion !== deckFileVersion) {
    const details = { version: deckFileVersion };
    return refused([note(located, 'newer-format', ['formatVersion'], details)]);
  }
  const name = deckNames.find((name) => name === deck);
  if (name === undefined) {
    return refused([note(located, 'unknown-deck', ['deck'], { choices: deckNames.join(', ') })]);
  }
  const repeated = located.repeated.map((path) => note(located, 'repeated-field', path));
  const parsed = deckFiles[name].safeParse(located.value);
  if (!parsed.success) {
    const found = parsed.error.issues.flatMap((issue) => mistakesOf(issue, located));
    return refused([...repeated, ...found]);
  }
  const between = mistakesBetween(parsed.data, located, surroundings);
  if (repeated.length + between.length > 0) return refused([...repeated, ...between]);
  return {
    ok: true,
    value: ownDeck(parsed.data),
    facts: factsOf(parsed.data),
    hints: hintsIn(parsed.data, located, surroundings.today),
  };
}
