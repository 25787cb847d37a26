import { expect, test } from 'vitest';
import { translatorFor } from '#shared/i18n/words.ts';
import { caseRecord } from '#shared/legal/case-record.ts';
import { documentation } from '#shared/legal/documentation.ts';
import { laws } from '#shared/legal/laws.ts';
import { lawRefs, placeOf } from '#shared/legal/sections.ts';
import { lawsInWords } from '#shared/legal/sources.ts';

test('a reference names a law, a chapter where the law has chapters, and a section', () => {
  expect(placeOf('sol 20:2')).toEqual({ law: 'sol', chapter: '20', section: '2' });
  expect(placeOf('sol 16:2a')).toEqual({ law: 'sol', chapter: '16', section: '2 a' });
  expect(placeOf('fl 25')).toEqual({ law: 'fl', chapter: null, section: '25' });
  const chaptered: ReadonlySet<string> = new Set(['sol', 'osl', 'fb']);
  for (const ref of lawRefs) {
    const { law, chapter, section } = placeOf(ref);
    expect([ref, law in laws, chapter !== null]).toEqual([ref, true, chaptered.has(law)]);
    expect(section).toMatch(/^\d+( [a-z])?$/);
  }
});

test('the legal texts elsewhere name places that are in the list', () => {
  const known = new Set(lawRefs.map((ref) => JSON.stringify(placeOf(ref))));
  const texts = [...Object.values(documentation), ...Object.values(caseRecord)];
  for (const { id, sources } of texts) {
    for (const { law, chapter, section } of sources) {
      const place = JSON.stringify({ law, chapter, section });
      expect([id, place, known.has(place)]).toEqual([id, place, true]);
    }
  }
});

test('references are told with the name and number of their law', () => {
  const sources = (['sol 20:2', 'fl 25'] as const).map(placeOf);
  expect(lawsInWords([{ sources }], translatorFor('sv'), 'sv')).toBe(
    'Socialtjänstlagen (2025:400) 20 kap. 2 §. Förvaltningslagen (2017:900) 25 §',
  );
});
