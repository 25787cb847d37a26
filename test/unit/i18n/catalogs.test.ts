import { describe, expect, test } from 'vitest';
import { en } from '#shared/i18n/en/index.ts';
import { sv } from '#shared/i18n/sv/index.ts';
import { socBox } from '#shared/decks/soc-box.ts';
import { languages } from '#shared/i18n/language.ts';

interface Leaves {
  readonly [key: string]: string | Leaves;
}

function wordsOf(catalog: Leaves, path = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(catalog).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[`${path}${key}`, value] as const]
        : [...wordsOf(value, `${path}${key}.`)],
    ),
  );
}

function gapsIn(text: string): readonly string[] {
  return [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map((match) => match[1] ?? '').toSorted();
}

/** The keys with this ending, without it. */
function stems(keys: Iterable<string>, ending: string): readonly string[] {
  return [...keys].filter((key) => key.endsWith(ending)).map((key) => key.slice(0, -ending.length));
}

const swedish = wordsOf(sv);
const english = wordsOf(en);

describe('the words of the interface', () => {
  test('both languages have the same keys, with the same gaps to fill, and none is empty', () => {
    expect([...english.keys()].toSorted()).toEqual([...swedish.keys()].toSorted());
    for (const [key, words] of swedish) {
      expect([key, gapsIn(english.get(key) ?? '')]).toEqual([key, gapsIn(words)]);
      expect([key, words.trim(), (english.get(key) ?? '').trim()]).not.toContain('');
    }
  });

  test('plural forms come in pairs', () => {
    expect(stems(swedish.keys(), '_one')).toEqual(stems(swedish.keys(), '_other'));
  });

  test('nobody is praised, hurried or shouted at', () => {
    for (const [key, words] of [...swedish, ...english]) {
      expect([key, words]).not.toEqual([key, expect.stringMatching(/!/)]);
      expect([key, words]).not.toEqual([
        key,
        expect.stringMatching(/\b(bra jobbat|snyggt|well done|great job)\b/i),
      ]);
    }
  });

  test('sentences are short enough to be read aloud once', () => {
    for (const [key, words] of [...swedish, ...english]) {
      for (const sentence of words.split(/[.?:]\s/)) {
        expect([key, sentence.split(/\s+/).length > 20]).toEqual([key, false]);
      }
    }
  });
});

describe('the Soc Box', () => {
  test('has the 21 words of the source, verbatim and in its order', () => {
    expect(socBox.cards.map((card) => card.words.sv)).toEqual(
      // seeds: "Orden i Soc Boxen", 25 March 2017
      [
        'Trygghet',
        'Varm miljö',
        'Fika',
        'Få stöd',
        'Få veta vad som står i min utredning',
        'Bli lyssnad på',
        'Bli tagen på allvar',
        'Prata så att jag förstår',
        'Information',
        'Respekt',
        'Vänlighet',
        'Ärlighet',
        'Tydlighet',
        'Inte anteckna',
        'Träffas utanför soc.',
        'Träffas utan föräldrar',
        'Ha med en utomstående person',
        'Kunskap om mina rättigheter',
        'Bestämma hur vi ska höras',
        'Vara med och planera mötet',
        'Fråga vad jag behöver',
      ],
    );
  });

  test('every card has words in every language and an id of its own', () => {
    expect(new Set(socBox.cards.map((card) => card.id)).size).toBe(21);
    for (const card of socBox.cards) {
      for (const language of languages) expect(card.words[language]).not.toBe('');
    }
  });
});
