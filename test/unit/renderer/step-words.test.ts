import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tellSteps } from '#renderer/meeting/step-words.ts';
import { languages } from '#shared/i18n/language.ts';
import { translatorFor } from '#shared/i18n/words.ts';
import { anyDeed, stepsOf } from '#test/unit/model/any-meeting.ts';

const today = new Date('2026-11-22T10:00:00');

test('every act is told in words, in every language', () => {
  fc.assert(
    fc.property(
      fc.array(anyDeed, { maxLength: 20 }),
      fc.constantFrom(...languages),
      (deeds, language) => {
        const told = tellSteps(stepsOf(deeds), translatorFor(language), language, today);
        expect(told.length).toBe(deeds.length);
        for (const { words } of told) {
          expect(words).toMatch(/\S/);
          expect(words).not.toMatch(/\{\{|meeting\.step|undefined/);
        }
      },
    ),
  );
});

test('a text that was removed is told by the words it had', () => {
  const told = tellSteps(
    stepsOf([
      { by: 'caseworker', act: { kind: 'point-written', pointId: 'p1', text: 'Skolan' } },
      { by: 'caseworker', act: { kind: 'point-removed', pointId: 'p1' } },
    ]),
    translatorFor('sv'),
    'sv',
    today,
  );
  expect(told[1]?.words).toContain('Skolan');
});
