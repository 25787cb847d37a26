import { lstatSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deckFileLimits, deckNames, type DeckName } from '#shared/decks/deck-file.ts';
import {
  builtInDecks,
  builtInFacts,
  putDeck,
  type DeckChoice,
  type DecksInUse,
  type DeckState,
  type UnitDecks,
} from '#shared/decks/decks-in-use.ts';
import { readDeckFile } from '#shared/decks/read-deck-file.ts';
import { deckFileText } from '#shared/decks/write-deck-file.ts';
import { dayOf } from '#shared/i18n/dates.ts';
import { removeFile, replaceFile } from '../file.ts';

const pathOf = (dataFolder: string, name: DeckName) => join(dataFolder, 'decks', `${name}.json`);

/** The file's text, never more than a deck may hold; undefined when there is no file. */
function storedText(path: string): string | undefined {
  try {
    const file = statSync(path, { throwIfNoEntry: false });
    if (file === undefined) return undefined;
    // What cannot be read is like a file with nothing in it: it is there and it is no deck.
    return file.isFile() && file.size <= deckFileLimits.bytes ? readFileSync(path, 'utf8') : '';
  } catch {
    return '';
  }
}

function cardIdsOf({ socBox }: DecksInUse): ReadonlySet<string> {
  return new Set(socBox.cards.map(({ id }) => id));
}

/**
 * The decks this machine uses. Each file is checked anew every time, as anybody may have changed it:
 * one that is not right any more is not used, and the program's own takes its place.
 */
export function readDecks(dataFolder: string, now: Date): UnitDecks {
  const today = dayOf(now);
  let inUse = builtInDecks;
  // The Soc Box comes first: suggestions belong to its cards.
  const states = deckNames.map((name): DeckState => {
    const builtIn = {
      name,
      isOwn: false,
      facts: builtInFacts(name, today),
      problem: null,
    } as const;
    const text = storedText(pathOf(dataFolder, name));
    if (text === undefined) return builtIn;
    const read = readDeckFile(text, { today, cardIds: cardIdsOf(inUse) });
    if (!read.ok) return { ...builtIn, problem: text === '' ? [] : read.mistakes };
    // A right deck under another's name: somebody has moved the files.
    if (read.value.deck !== name) return { ...builtIn, problem: [] };
    inUse = putDeck(inUse, read.value);
    return { name, isOwn: true, facts: read.facts, problem: null };
  });
  return { inUse, states };
}

/**
 * Puts a unit's own deck in the place of the one in use, or says what is wrong with it and changes
 * nothing. Throws what the disk throws.
 */
export function chooseDeck(dataFolder: string, text: string, now: Date): DeckChoice {
  const { inUse } = readDecks(dataFolder, now);
  const read = readDeckFile(text, { today: dayOf(now), cardIds: cardIdsOf(inUse) });
  if (!read.ok) return { kind: 'refused', mistakes: read.mistakes };
  const name = read.value.deck;
  mkdirSync(join(dataFolder, 'decks'), { recursive: true, mode: 0o700 });
  replaceFile(pathOf(dataFolder, name), text);
  return { kind: 'used', name, hints: read.hints };
}

/** A deck in use as a file: the unit's own as it was chosen, or the program's as a unit would write it. */
export function deckText(dataFolder: string, name: DeckName, now: Date): string {
  const state = readDecks(dataFolder, now).states.find((one) => one.name === name);
  const own = state?.isOwn === true ? storedText(pathOf(dataFolder, name)) : undefined;
  return own ?? deckFileText(name, dayOf(now));
}

/** Back to the program's own. Throws what the disk throws. */
export function dropDeck(dataFolder: string, name: DeckName): void {
  const path = pathOf(dataFolder, name);
  // Whatever lies there, also what the program did not put there.
  if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) rmSync(path, { recursive: true });
  else removeFile(path);
}
