import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inParts, promiseParts } from '#renderer/promises/promise-order.ts';
import { dayOfPromise, isUntold, noOutcome, type KeptPromise } from '#shared/model/promise.ts';
import { doers, promiseViews, tellings } from '#shared/model/step.ts';
import { anyDay } from '#test/unit/model/any-text.ts';

const today = '2026-11-22';

function kept(change: Partial<KeptPromise>): KeptPromise {
  const outcome = noOutcome('p1');
  return {
    id: 'p1',
    key: 'f1/p1',
    frameId: 'f1',
    contactId: 'c1',
    who: 'caseworker',
    when: null,
    agreedOn: '2026-11-01',
    isCurrent: true,
    outcome,
    markedAt: null,
    answeredAt: null,
    ...change,
  };
}

const anyPromise: fc.Arbitrary<KeptPromise> = fc
  .record({
    who: fc.constantFrom(...doers),
    when: fc.option(anyDay),
    isCurrent: fc.boolean(),
    isChanged: fc.boolean(),
    told: fc.constantFrom(...tellings),
    newDay: fc.option(anyDay),
    youth: fc.option(fc.constantFrom(...promiseViews)),
  })
  .map(({ who, when, isCurrent, isChanged, told, newDay, youth }) => {
    const change = isChanged ? ({ mark: 'changed', told, newDay } as const) : {};
    return kept({ who, when, isCurrent, outcome: { ...noOutcome('p1'), ...change, youth } });
  });

test('each promise of the unit that holds stands in one part, and none of the youth’s in any', () => {
  fc.assert(
    fc.property(fc.array(anyPromise, { maxLength: 12 }), (promises) => {
      const entries = promises.map((promise) => ({ promise }));
      const listed = [...inParts(entries, today).values()].flat();
      const expected = entries.filter(
        ({ promise }) => promise.isCurrent && promise.who !== 'youth',
      );
      expect(new Set(listed)).toEqual(new Set(expected));
      expect(listed).toHaveLength(expected.length);
      for (const part of ['untold', 'late', 'to-keep'] as const) {
        const days = (inParts(entries, today).get(part) ?? []).map(
          ({ promise }) => dayOfPromise(promise) ?? '9999-12-31',
        );
        expect(days).toEqual(days.toSorted());
      }
    }),
  );
});

test('what is not told comes first, then what is late, then what is to keep', () => {
  const changed = { ...noOutcome('p1'), mark: 'changed', newDay: '2027-01-01' } as const;
  const named = {
    untold: kept({ outcome: { ...changed, told: 'not-yet' } }),
    late: kept({ when: '2026-11-21' }),
    'to-keep': kept({ when: today }),
    done: kept({ outcome: { ...noOutcome('p1'), youth: 'partly' } }),
  };
  expect(isUntold(named.untold.outcome)).toBe(true);
  const entries = Object.values(named).map((promise) => ({ promise }));
  const parts = inParts(entries, today);
  expect([...parts.keys()]).toEqual(promiseParts);
  for (const part of promiseParts) expect(parts.get(part)).toEqual([{ promise: named[part] }]);
  // Told by phone, it is to keep until its new day.
  const told = kept({ outcome: { ...changed, told: 'by-phone' } });
  expect(inParts([{ promise: told }], today).get('to-keep')).toHaveLength(1);
});
