import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  answeredOutcome,
  dayOfPromise,
  isOpenPromise,
  isOursToKeep,
  isToAskAbout,
  isUntold,
  noOutcome,
  openDays,
  promiseState,
  type PromiseDue,
  type PromiseOutcome,
} from '#shared/model/promise.ts';
import { doers, promiseMarks, promiseViews, tellings } from '#shared/model/step.ts';
import { anyDay } from './any-text.ts';

const today = '2026-11-22';

const anyMark = fc.oneof(
  fc.record({
    mark: fc.constantFrom(null, ...promiseMarks.filter((one) => one !== 'changed')),
    told: fc.constant(null),
    newDay: fc.constant(null),
  }),
  fc.record({
    mark: fc.constant('changed' as const),
    told: fc.constantFrom(...tellings),
    newDay: fc.option(anyDay),
  }),
);
const anyViews = fc.record({
  youth: fc.option(fc.constantFrom(...promiseViews)),
  caseworker: fc.option(fc.constantFrom(...promiseViews)),
});
const anyOutcome: fc.Arbitrary<PromiseOutcome> = fc
  .tuple(anyMark, anyViews)
  .map(([marked, said]) => ({ promiseId: 'p1', ...marked, ...said }));
const anyDue: fc.Arbitrary<PromiseDue> = fc.record({
  id: fc.constant('p1'),
  who: fc.constantFrom(...doers),
  when: fc.option(anyDay),
});

function stateOf(change: Partial<PromiseOutcome>, when: string | null = null) {
  return promiseState({ when, outcome: { ...noOutcome('p1'), ...change } }, today);
}

test('a promise is to keep until its day has been, and its day is the one it was changed to', () => {
  expect(stateOf({})).toBe('to-keep');
  expect(stateOf({}, today)).toBe('to-keep');
  expect(stateOf({}, '2026-11-21')).toBe('late');
  const changed = { mark: 'changed', told: 'by-phone' } as const;
  expect(stateOf({ ...changed, newDay: '2026-12-01' }, '2026-11-01')).toBe('changed');
  expect(stateOf({ ...changed, newDay: '2026-11-21' }, '2026-12-01')).toBe('late');
  // A change may leave the day open: then there is none to be late for.
  expect(stateOf({ ...changed, newDay: null }, '2026-11-01')).toBe('changed');
});

test('what the two said when they met weighs more than a mark, and no view more than the other', () => {
  expect(stateOf({ mark: 'kept' })).toBe('kept');
  expect(stateOf({ mark: 'kept', youth: 'not-kept', caseworker: 'not-kept' })).toBe('not-kept');
  expect(stateOf({ mark: 'kept', youth: 'partly' })).toBe('partly');
  expect(stateOf({ mark: 'not-kept', caseworker: 'kept' })).toBe('kept');
  fc.assert(
    fc.property(anyDue, anyOutcome, ({ when }, outcome) => {
      const swapped = { ...outcome, youth: outcome.caseworker, caseworker: outcome.youth };
      const state = promiseState({ when, outcome }, today);
      expect(promiseState({ when, outcome: swapped }, today)).toBe(state);
      expect(isToAskAbout(swapped)).toBe(isToAskAbout(outcome));
      const { youth, caseworker } = outcome;
      const isTwofold = youth !== null && caseworker !== null && youth !== caseworker;
      expect(state === 'differ').toBe(isTwofold);
    }),
  );
});

test('the next meeting asks until somebody has said something, and as long as somebody says not yet', () => {
  fc.assert(
    fc.property(anyDue, anyOutcome, ({ when }, outcome) => {
      const said = [outcome.youth, outcome.caseworker].filter((view) => view !== null);
      expect(isToAskAbout(outcome)).toBe(said.length === 0 || said.includes('not-yet'));
      // Nothing is left open that nobody will ask about.
      const state = promiseState({ when, outcome }, today);
      expect(!isOpenPromise(state) || isToAskAbout(outcome)).toBe(true);
    }),
  );
});

test('"not yet", said after a mark that called it done, opens it again; a change stands', () => {
  fc.assert(
    fc.property(anyDue, anyMark, anyViews, ({ when }, marked, said) => {
      const before = { ...noOutcome('p1'), ...marked };
      const after = answeredOutcome(before, said);
      expect([after.youth, after.caseworker]).toEqual([said.youth, said.caseworker]);
      expect(dayOfPromise({ when, outcome: after })).toBe(dayOfPromise({ when, outcome: before }));
      expect(isUntold(after)).toBe(isUntold(before));
      const views = [said.youth, said.caseworker].filter((view) => view !== null);
      const isNotYet = views.length > 0 && views.every((view) => view === 'not-yet');
      const state = promiseState({ when, outcome: after }, today);
      expect(!isNotYet || isOpenPromise(state)).toBe(true);
    }),
  );
});

test('a change that the youth has not been told of stays in sight', () => {
  const untold = tellings.filter((told) => isUntold({ ...noOutcome('p1'), mark: 'changed', told }));
  expect(untold).toEqual(['not-yet']);
  expect(isUntold(noOutcome('p1'))).toBe(false);
});

test('the days still to be kept are those of the unit, open, and carried on by no newer frame', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(anyDue, anyOutcome, fc.boolean()), { maxLength: 8 }),
      (entries) => {
        const all = entries.map(([due, outcome, isCarried], place) => {
          const id = `p${place}`;
          return { due: { ...due, id }, outcome: { ...outcome, promiseId: id }, isCarried };
        });
        const days = openDays(
          all.map(({ due }) => due),
          all.map(({ outcome }) => outcome),
          all.flatMap(({ due, isCarried }) => (isCarried ? [due.id] : [])),
        );
        const expected = all.flatMap(({ due, outcome, isCarried }) => {
          const state = promiseState({ when: due.when, outcome }, today);
          const isOpen = isOursToKeep(due) && !isCarried && isOpenPromise(state);
          return isOpen ? [dayOfPromise({ when: due.when, outcome }) ?? ''] : [];
        });
        expect(days).toEqual(expected);
      },
    ),
  );
  expect(openDays([{ id: 'p1', who: 'youth', when: today }], [], [])).toEqual([]);
});
