import { expect, test } from 'vitest';
import { contentOn } from '#shared/content/content.ts';
import { hardWordsIn } from '#shared/content/hard-words-in.ts';
import type { ContentItem } from '#shared/content/kinds.ts';
import { textsOf } from '#test/support/content.ts';

const content = contentOn('2026-11-22');

const found = (text: string) =>
  hardWordsIn(text, 'sv', content.hardWords).flatMap(({ words, word }) =>
    word === null ? [] : [[words, word.id]],
  );

test('a hard word is found in its forms, as a whole word, and the text stays as it was', () => {
  const text = 'Utredningen är klar. Den som är part, till exempel partiet, får en akt.';
  expect(found(text)).toEqual([
    ['Utredningen', 'utredning'],
    ['part', 'part'],
    ['akt', 'personakt'],
  ]);
  expect(
    hardWordsIn(text, 'sv', content.hardWords)
      .map(({ words }) => words)
      .join(''),
  ).toBe(text);
  expect(found('Ett offentligt biträde')).toEqual([['offentligt biträde', 'bitrade']]);
  expect(found('Inget svårt här.')).toEqual([]);
  expect(hardWordsIn('Utredning', 'sv', [])).toEqual([{ words: 'Utredning', word: null }]);
});

test('one form belongs to one word', () => {
  for (const language of ['sv', 'en'] as const) {
    const forms = content.hardWords.flatMap((word) => word.forms[language]);
    expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
  }
});

test('every word of the list is met somewhere else', () => {
  const texts = Object.values(content)
    .flat()
    .filter((item: ContentItem) => item.kind !== 'hard-word')
    .flatMap(textsOf);
  const swedish = texts.flatMap(([language, text]) => (language === 'sv' ? [text] : []));
  const met = new Set(swedish.flatMap(found).map(([, id]) => id));
  expect(content.hardWords.map(({ id }) => id).filter((id) => !met.has(id))).toEqual([]);
});
