import { expect, test } from 'vitest';
import { posterHtml } from '#main/vault/documents/poster-page.ts';
import { renderDocument } from '#main/vault/documents/document.ts';
import { contentOn } from '#shared/content/content.ts';
import { ageGroups } from '#shared/content/item.ts';
import { languages } from '#shared/i18n/language.ts';
import { posterSizes } from '#shared/model/document.ts';
import { fail } from '#shared/result.ts';

const day = '2026-11-22';

/** What a reader reads: the page's body without its markup. */
function wordsOf(page: string): string {
  return page
    .slice(page.indexOf('<body>'))
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}

const every = posterSizes.flatMap((size) =>
  ageGroups.flatMap((age) => languages.map((language) => ({ size, age, language }))),
);

test.each(every)('$size, $age, $language: each right of that age and no other', (poster) => {
  const { age, language } = poster;
  const words = wordsOf(posterHtml({ ...poster, day }));
  for (const right of contentOn(day).rights) {
    const isThere = words.includes(` ${right.poster[language]} `);
    expect([right.id, isThere]).toEqual([right.id, right.ages.includes(age)]);
  }
  const reached = contentOn(day).helplines.filter(({ ages }) => ages.includes(age));
  for (const { name } of reached) expect(words).toContain(name[language]);
  expect(words.includes('116 111')).toBe(age !== 'from18');
});

test('it says when it was checked, that it is a draft, and when it must come down', () => {
  const poster = { size: 'A4', age: 'under15', language: 'sv' } as const;
  const words = wordsOf(posterHtml({ ...poster, day }));
  expect(words).toContain('Kontrollerat mot lagen söndag 22 november 2026.');
  expect(words).toContain('ingen jurist har granskat');
  expect(words).toContain('Byt ut affischen senast torsdag 31 december 2026.');
  expect(words).toContain('Socialtjänstlagen (2025:400)');
});

test('from the day the law may have changed it has the new words, and says that it is late', () => {
  const poster = { size: 'A4', age: 'from15', language: 'sv' } as const;
  const before = wordsOf(posterHtml({ ...poster, day: '2026-12-31' }));
  const after = wordsOf(posterHtml({ ...poster, day: '2027-01-02' }));
  expect(before).toContain('Vid LVU får du oftast en jurist');
  expect(after).not.toContain('Vid LVU');
  expect(after).toContain('Ska en domstol bestämma om dig?');
  expect(after).toContain('Texten skulle ha setts över fredag 1 januari 2027.');
});

const nothing = () => fail('frame-not-found');

test('a poster is made without reading anything about anybody', () => {
  const made = renderDocument(
    { kind: 'poster', size: 'A3', age: 'from15', language: 'en', format: 'pdf' },
    {
      frame: nothing,
      record: nothing,
      figures: nothing,
      letter: nothing,
      deck: () => '',
      recovery: () => null,
      language: 'sv',
      now: new Date(2026, 10, 22, 9, 30),
    },
  );
  expect(made).toMatchObject({
    ok: true,
    value: { fileName: 'your-rights-15-17-A3-2026-11-22.pdf', content: { size: 'A3' } },
  });
});
