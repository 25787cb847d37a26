import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deckFileLimits, deckNames } from '#shared/decks/deck-file.ts';
import {
  deckHintCodes,
  deckMistakeCodes,
  deckNoteInWords,
  type DeckMistake,
} from '#shared/decks/deck-mistake.ts';
import {
  builtInDecks,
  contentInUse,
  putDeck,
  type DecksInUse,
} from '#shared/decks/decks-in-use.ts';
import { readDeckFile } from '#shared/decks/read-deck-file.ts';
import { socBox } from '#shared/decks/soc-box.ts';
import { deckFileText } from '#shared/decks/write-deck-file.ts';
import { contentOn } from '#shared/content/content.ts';
import {
  box,
  questions,
  spoilt,
  suggestions,
  write,
  wrongFiles,
} from '#test/support/deck-files.ts';
import { languages } from '#shared/i18n/language.ts';
import { translatorFor } from '#shared/i18n/words.ts';

const today = '2026-11-22';

/** What the vault does with a file, but for the disk. */
function replaceDeck(decks: DecksInUse, text: string, today: string) {
  const cardIds = new Set(decks.socBox.cards.map(({ id }) => id));
  const read = readDeckFile(text, { today, cardIds });
  return read.ok
    ? { decks: putDeck(decks, read.value), mistakes: [], hints: read.hints }
    : { decks, mistakes: read.mistakes, hints: [] };
}

function mistakesIn(text: string): readonly DeckMistake[] {
  const { decks, mistakes } = replaceDeck(builtInDecks, text, today);
  // The old deck stays, whatever is wrong.
  expect(decks).toBe(builtInDecks);
  return mistakes;
}

/** The line on which a piece of text stands. */
function lineOf(text: string, piece: string): number {
  return text.slice(0, text.indexOf(piece)).split('\n').length;
}

/** The cards without what an own deck says once for all of them. */
function wordsOf(cards: readonly object[]): readonly object[] {
  return cards.map((card) => ({ ...card, source: 0, certainty: 0, validFrom: 0, reviewBy: 0 }));
}

describe('a right file', () => {
  test('takes the place of the deck, and only of that one', () => {
    const { decks, mistakes, hints } = replaceDeck(builtInDecks, write(questions), today);
    expect([mistakes, hints]).toEqual([[], []]);
    const content = contentInUse(decks, today);
    expect(
      content.questions.map(({ id, place, status, laws }) => [id, place, status, laws]),
    ).toEqual([
      ['hur-lange', 1, 'draft', ['sol 20:3']],
      ['far-jag-lasa', 2, 'draft', []],
    ]);
    expect(content.questions[0]?.source.words).toBe('Ungdomsrådet, hösten 2026');
    expect({ ...content, questions: [] }).toEqual({ ...contentOn(today), questions: [] });
  });

  test('that somebody has read is reviewed', () => {
    const text = spoilt(questions, ['reviewedBy'], 'Ungdomsrådet');
    const { decks } = replaceDeck(builtInDecks, text, today);
    expect(decks.questions?.[0]).toMatchObject({ status: 'reviewed', reviewedBy: 'Ungdomsrådet' });
  });

  test('of another Soc Box brings its own cards, and suggestions for them', () => {
    const pets = box([
      { id: 'husdjur', words: { sv: 'Husdjur', en: 'Pets' } },
      { id: 'inte-anteckna', words: { sv: 'Skriv inte', en: 'Do not write' }, tint: 'leaf' },
    ]);
    const { decks, mistakes } = replaceDeck(builtInDecks, write(pets), today);
    expect(mistakes).toEqual([]);
    expect(decks.socBox.cards).toEqual([
      { id: 'husdjur', words: { sv: 'Husdjur', en: 'Pets' }, tint: 'sand' },
      {
        id: 'inte-anteckna',
        words: { sv: 'Skriv inte', en: 'Do not write' },
        tint: 'leaf',
      },
    ]);
    const forPets = spoilt(suggestions, ['cards', 0, 'card'], 'husdjur');
    expect(mistakesIn(forPets).map(({ code }) => code)).toEqual(['unknown-card']);
    expect(replaceDeck(decks, forPets, today).decks.suggestions?.[0]?.card).toBe('husdjur');
    // A card that is not in the new box has no suggestions in the new box.
    expect(replaceDeck(decks, write(suggestions), today).mistakes).toMatchObject([
      { code: 'unknown-card', details: { id: 'fika' } },
    ]);
  });

  test('may begin with a mark that some editors write', () => {
    expect(replaceDeck(builtInDecks, `\uFEFF${write(suggestions)}`, today).mistakes).toEqual([]);
  });

  test('with long sentences, or past its review date, is taken and told', () => {
    const long = `${'ord '.repeat(15)}ord.`;
    const text = spoilt(
      { ...questions, checkedOn: '2025-01-01', reviewBy: '2026-01-01' },
      ['cards', 0, 'short', 'sv'],
      long,
    );
    const { decks, hints } = replaceDeck(builtInDecks, text, today);
    expect(decks.questions).toHaveLength(2);
    expect(hints.map(({ code, line, field }) => [code, line, field])).toEqual([
      ['review-passed', lineOf(text, '"reviewBy"'), 'reviewBy'],
      ['long-sentence', lineOf(text, long), 'short.sv'],
    ]);
    expect(hints.map(({ code }) => code).toSorted()).toEqual(deckHintCodes.toSorted());
    expect(hints.map((hint) => deckNoteInWords(hint, translatorFor('sv')))).toEqual([
      'Rad 9: Dagen då leken skulle ses över har gått.',
      'Rad 19, kort 1: En mening i short.sv har 16 ord. Högst 15 är lättare att höra.',
    ]);
  });

  test.each(deckNames)('is what the program writes of its own %s', async (name) => {
    const text = deckFileText(name, today);
    const { decks, mistakes, hints } = replaceDeck(builtInDecks, text, today);
    expect([mistakes, hints]).toEqual([[], []]);
    const own = contentOn(today);
    const inUse = contentInUse(decks, today);
    expect(decks.socBox.cards).toEqual(socBox.cards);
    expect(wordsOf(inUse.questions)).toEqual(wordsOf(own.questions));
    expect(wordsOf(inUse.suggestions)).toEqual(wordsOf(own.suggestions));
    const replaced = [decks.socBox !== socBox, decks.questions, decks.suggestions];
    expect(replaced.filter(Boolean)).toHaveLength(1);
    // For a unit to copy and change; `vitest run -u` writes them.
    await expect(text).toMatchFileSnapshot(`../../../docs/decks/${name}.json`);
  });
});

describe('a file with a mistake', () => {
  test.each(wrongFiles)('%s is told by its line', (code, text, piece) => {
    const mistakes = mistakesIn(text);
    expect(mistakes.map(({ code }) => code)).toEqual([code]);
    // Of two cards with one id the second is told; of ages that are missing, where they should be.
    const line =
      code === 'repeated-id'
        ? lineOf(text, '"hur-lange",\n      "question": {\n        "sv": "Får')
        : piece === '"Säg till."'
          ? lineOf(text, piece) - 2
          : lineOf(text, piece);
    expect(mistakes[0]?.line).toBe(line);
  });

  test('each kind of mistake has a file here', () => {
    const tried = new Set([...wrongFiles.map(([code]) => code), 'more-mistakes']);
    expect([...tried].toSorted()).toEqual([...deckMistakeCodes].toSorted());
  });

  test('has all its mistakes told at once, in the order of the file', () => {
    const file = structuredClone({ ...questions, checkedOn: 'igår' });
    Object.assign(file.cards[0] ?? {}, { short: { sv: '' } });
    Object.assign(file.cards[1] ?? {}, { laws: ['bil 3', 'fl 10'] });
    const text = write(file);
    expect(mistakesIn(text).map(({ code, card, field }) => [code, card, field])).toEqual([
      ['wrong-date', null, 'checkedOn'],
      ['missing-language', 1, 'short.en'],
      ['empty-text', 1, 'short.sv'],
      ['unknown-law', 2, 'laws.0'],
    ]);
  });

  test('has no more than a person reads, and is told how many are left', () => {
    const text = spoilt(
      questions,
      ['cards'],
      Array.from({ length: 150 }, () => 1),
    );
    const mistakes = mistakesIn(text);
    expect(mistakes).toHaveLength(deckFileLimits.mistakes + 1);
    expect(mistakes.at(-1)).toMatchObject({ code: 'more-mistakes', details: { count: 50 } });
  });

  test('is answered in whole sentences, in both languages', () => {
    for (const language of languages) {
      const t = translatorFor(language);
      for (const [, text] of wrongFiles) {
        for (const mistake of mistakesIn(text)) {
          const words = deckNoteInWords(mistake, t);
          expect(words).toMatch(/^(Rad|Line) \d+(, (kort|card) \d+)?: \S.*[.?]$/);
          expect(words).not.toMatch(/\{\{|undefined|deckFile|: \.| {2}/);
        }
      }
    }
    const [missing] = mistakesIn(spoilt(questions, ['cards', 0, 'short', 'en'], undefined));
    if (missing === undefined) throw new Error('no mistake');
    expect(deckNoteInWords(missing, translatorFor('sv'))).toBe(
      'Rad 18, kort 1: Fältet short.en saknas. Texten ska finnas på engelska också.',
    );
  });

  test('shows no text from the file but short names that can be seen', () => {
    const name = `\u202E${'<b>'.repeat(50)}$t(deckFile.line)`;
    const [mistake] = mistakesIn(spoilt(questions, [name], 1));
    expect(mistake).toMatchObject({ code: 'unknown-field', field: '?' });
  });

  test('never throws, and never changes the decks, whatever the text', () => {
    const text = write(questions);
    fc.assert(
      fc.property(
        fc.nat(text.length),
        fc.nat(40),
        fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('[', '{', '"', '}', ',\n', 'null')),
        (at, length, piece) => {
          const changed = text.slice(0, at) + piece + text.slice(at + length);
          const { decks, mistakes } = replaceDeck(builtInDecks, changed, today);
          expect(decks === builtInDecks).toBe(mistakes.length > 0);
          const last = changed.split('\n').length;
          for (const { line } of mistakes) expect(line >= 1 && line <= last).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
