import * as fc from 'fast-check';
import { normalizeText, textProblem } from '#shared/model/text.ts';

const unit = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...'aåäöÅÉiIlmW 0189-.,'.split('')) },
  { weight: 3, arbitrary: fc.constantFrom(...'<>&"\'`/={}$;:\\'.split('')) },
  { weight: 2, arbitrary: fc.constantFrom('🐶', '👩🏽‍🎤', '❤️', 'ش', 'إ', 'ሀ', 'é', 'ط') },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
);

/** Anything a person may write in a field of this length, as it is stored. */
export function written(limit: number): fc.Arbitrary<string> {
  return fc
    .oneof(
      fc.string({ unit, minLength: 1, maxLength: limit }),
      fc.constantFrom('<script>alert(1)</script>', '</p></body>', '&lt;b&gt;', '"><img src=x>'),
      fc.constantFrom('W'.repeat(limit), '🐶'.repeat(Math.min(limit, 40))),
    )
    .map(normalizeText)
    .filter((text) => textProblem(text, limit) === null);
}

/** A calendar day. */
export const anyDay = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
