import { expect, test } from 'vitest';
import { languages, type Language } from '#shared/i18n/language.ts';
import { en } from '#shared/i18n/en/index.ts';
import { sv } from '#shared/i18n/sv/index.ts';
import { translatorFor } from '#shared/i18n/words.ts';
import { documentation } from '#shared/legal/documentation.ts';
import { laws } from '#shared/legal/laws.ts';
import type { LegalText } from '#shared/legal/legal-text.ts';
import { lawsInWords, oldestCheck } from '#shared/legal/sources.ts';

const texts: readonly LegalText[] = Object.values(documentation);

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
}

test('every legal text has words for both, a place in a law, and the day it was checked', () => {
  expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length);
  for (const { words, sources, validFrom, checkedOn } of texts) {
    expect(sources.length).toBeGreaterThan(0);
    const inForce = sources.map(({ law }) => laws[law].inForceFrom).toSorted();
    expect(validFrom >= (inForce.at(-1) ?? '')).toBe(true);
    expect(checkedOn >= validFrom).toBe(true);
    for (const language of languages) {
      for (const sentence of words[language].split(/[.?]\s/)) {
        expect([sentence, wordsIn(sentence) <= 16 && wordsIn(sentence) > 0]).toEqual([
          sentence,
          true,
        ]);
      }
    }
  }
});

test('the sources are named once each, with all their places', () => {
  expect(lawsInWords(texts, translatorFor('sv'), 'sv')).toBe(
    'Socialtjänstlagen (2025:400) 14 kap. 3 §, 14 kap. 4 §, 14 kap. 6 §. ' +
      'Förvaltningslagen (2017:900) 27 §, 10 §. ' +
      'Offentlighets- och sekretesslagen (2009:400) 10 kap. 3 §, 12 kap. 1 §',
  );
  expect(lawsInWords([documentation.oral], translatorFor('en'), 'en')).toBe(
    'The Administrative Procedure Act (2017:900) section 27',
  );
  expect(
    oldestCheck([documentation.duty, { ...documentation.oral, checkedOn: '2026-01-01' }]),
  ).toBe('2026-01-01');
});

test('the page about “Inte anteckna” is read aloud in under a minute', () => {
  const pages: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
    sv: sv.quiet.page,
    en: en.quiet.page,
  };
  for (const language of languages) {
    const page = [...Object.values(pages[language]), ...texts.map(({ words }) => words[language])];
    // 180 words a minute is a calm reading voice.
    expect(wordsIn(page.join(' '))).toBeLessThan(180);
  }
});
