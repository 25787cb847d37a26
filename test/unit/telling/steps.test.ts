import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tellSteps } from '#shared/telling/steps.ts';
import { socBox } from '#shared/decks/soc-box.ts';
import { piecesOf } from '#shared/i18n/isolate.ts';
import { languages } from '#shared/i18n/language.ts';
import { translatorFor } from '#shared/i18n/words.ts';
import type { ActKind } from '#shared/model/step.ts';
import { anyDeed, stepsOf } from '#test/unit/model/any-meeting.ts';

const today = new Date('2026-11-22T10:00:00');

test('every act is told in words, in every language', () => {
  fc.assert(
    fc.property(
      fc.array(anyDeed, { maxLength: 20 }),
      fc.constantFrom(...languages),
      (deeds, language) => {
        const told = tellSteps(stepsOf(deeds), socBox, translatorFor(language), language, today);
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
    socBox,
    translatorFor('sv'),
    'sv',
    today,
  );
  expect(told[1]?.words).toContain('Skolan');
});

/** What nobody does by hand, and what only the youth can do. */
const named: Readonly<Partial<Record<ActKind, RegExp>>> = {
  'yes-lapsed': /^(Programmet|The program) /,
  'sentence-forgotten': /^(Programmet|The program) /,
  'sentence-approved': /^(Ungdomen|The youth) /,
};

test('by whom is plain on every line', () => {
  fc.assert(
    fc.property(anyDeed, fc.constantFrom(...languages), (deed, language) => {
      const t = translatorFor(language);
      const [told] = tellSteps(stepsOf([deed]), socBox, t, language, today);
      expect(told?.words).toMatch(
        named[deed.act.kind] ?? new RegExp(`^${t(`meeting.who.${deed.by}`)} `),
      );
    }),
  );
  const lapsed = stepsOf([{ by: 'together', act: { kind: 'yes-lapsed' } }]);
  for (const language of languages) {
    const [told] = tellSteps(lapsed, socBox, translatorFor(language), language, today);
    expect(told?.words).toMatch(named['yes-lapsed'] ?? '');
  }
});

test('what people wrote stands apart from our words, and our own do not', () => {
  const told = tellSteps(
    stepsOf([
      { by: 'youth', act: { kind: 'own-card-written', cardId: 'own-1', text: 'Mössa', index: 0 } },
      { by: 'youth', act: { kind: 'card-moved', cardId: 'own-1', index: 1 } },
      { by: 'youth', act: { kind: 'card-placed', cardId: 'fika', index: 0 } },
      { by: 'together', act: { kind: 'own-rule-written', ruleId: 'rule-1', text: 'Tyst' } },
      { by: 'together', act: { kind: 'rule-removed', ruleId: 'rule-1' } },
      { by: 'together', act: { kind: 'rule-chosen', ruleId: 'prata-klart' } },
      { by: 'youth', act: { kind: 'closing-written', wordId: 'word-1', text: 'Varmt' } },
      { by: 'youth', act: { kind: 'closing-picked', wordId: 'lagom' } },
    ]),
    socBox,
    translatorFor('sv'),
    'sv',
    today,
  );
  const own = told.map(({ words }) =>
    piecesOf(words).flatMap((piece) => (piece.isOwn ? [piece.words] : [])),
  );
  expect(own).toEqual([['Mössa'], ['Mössa'], [], ['Tyst'], ['Tyst'], [], ['Varmt'], []]);
  expect(told[5]?.words).toContain('Alla får prata klart.');
  expect(told[7]?.words).toContain('Det var lagom långt');
});
