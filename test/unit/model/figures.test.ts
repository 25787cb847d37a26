import { describe, expect, test } from 'vitest';
import { QuarterCount } from '#shared/model/figure-counts.ts';
import { askedFor, ownWord, publish, type QuarterFigures } from '#shared/model/figures.ts';
import type { FrameCard } from '#shared/model/frame.ts';
import {
  countedFrom,
  monthsOf,
  newestCounted,
  quarterBefore,
  quarterOf,
} from '#shared/model/quarter.ts';
import type { Doer, Reply } from '#shared/model/step.ts';
import { countsOf } from './figure-counts.ts';

describe('a quarter', () => {
  test('has three months, and the ones before it and after it cross the year', () => {
    expect(quarterOf('2026-09-30')).toBe('2026-Q3');
    expect(monthsOf('2026-Q3')).toEqual(['2026-07', '2026-08', '2026-09']);
    expect(quarterBefore('2026-Q1')).toBe('2025-Q4');
    expect(quarterBefore('2025-Q4', -1)).toBe('2026-Q1');
    expect(quarterBefore('2026-Q3', 12)).toBe('2023-Q3');
  });

  test('is counted two weeks after its end, not a day before', () => {
    expect(countedFrom('2026-Q4')).toBe('2027-01-15');
    expect(newestCounted('2026-10-14')).toBe('2026-Q2');
    expect(newestCounted('2026-10-15')).toBe('2026-Q3');
    expect(newestCounted('2027-01-14')).toBe('2026-Q3');
  });
});

function card(id: string, reply: Reply, own = false): FrameCard {
  const answer = { reply, why: '', who: null, when: null, colour: null };
  return { id, words: id, own, placedBy: 'youth', answer };
}

function promise(id: string, who: Doer, when: string | null) {
  return { id, text: 'Jag ringer', by: 'together' as const, who, when, colour: null };
}

describe('counting', () => {
  const base = { outcomes: [], carried: [] };
  const frame = { version: 1, agreedOn: '2026-08-03', cards: [], sentences: [] };

  test('a youth counts once, with the newest answer, in whatever order the frames come', () => {
    const older = { ...frame, cards: [card('fika', 'no'), card('o1', 'no', true)] };
    const newer = { ...frame, version: 2, cards: [card('fika', 'yes'), card('o2', 'yes', true)] };
    for (const frames of [
      [older, newer],
      [newer, older],
    ]) {
      const count = new QuarterCount('2026-Q3');
      for (const each of frames) count.add({ ...base, contactId: 'a', frame: each });
      const { youths, frames: all, cards } = count.counts;
      expect([youths, all]).toEqual([1, 2]);
      expect(cards.get('fika')).toEqual({
        youths: 1,
        replies: { yes: 1, partly: 0, 'not-now': 0, no: 0 },
      });
      expect(cards.get(ownWord)?.youths).toBe(1);
    }
  });

  test('what was agreed in another quarter is not counted, but what is due in this one is', () => {
    const count = new QuarterCount('2026-Q3');
    const sentences = [promise('s1', 'caseworker', '2026-07-01')];
    const earlier = { ...frame, agreedOn: '2026-06-30', cards: [card('fika', 'yes')], sentences };
    count.add({ ...base, contactId: 'a', frame: earlier });
    expect(count.counts.youths).toBe(0);
    expect(count.counts.promises.open.count).toBe(1);
  });

  test("a youth's own promise, one without a day and one that is carried on are not the unit's", () => {
    const count = new QuarterCount('2026-Q3');
    const sentences = [
      promise('s1', 'youth', '2026-08-20'),
      promise('s2', 'caseworker', null),
      promise('s3', 'together', '2026-08-20'),
      promise('s4', 'together', '2026-08-20'),
    ];
    count.add({ contactId: 'a', frame: { ...frame, sentences }, outcomes: [], carried: ['s3'] });
    expect(count.counts.promises.open.count).toBe(1);
  });

  test.each([
    ['kept', { mark: null, youth: 'kept', caseworker: 'kept' }],
    ['differ', { mark: 'kept', youth: 'not-kept', caseworker: 'kept' }],
    ['changed', { mark: 'changed', youth: null, caseworker: null }],
    ['not-kept', { mark: 'not-kept', youth: null, caseworker: null }],
    ['open', { mark: null, youth: 'not-yet', caseworker: 'not-yet' }],
  ] as const)('a promise can be %s', (end, said) => {
    const count = new QuarterCount('2026-Q3');
    const sentences = [promise('s1', 'caseworker', '2026-08-20')];
    const outcome = { promiseId: 's1', told: null, newDay: null, ...said };
    count.add({ contactId: 'a', frame: { ...frame, sentences }, outcomes: [outcome], carried: [] });
    expect(count.counts.promises[end].count).toBe(1);
  });
});

function told(counts: Parameters<typeof countsOf>[0]): QuarterFigures {
  return publish(countsOf(counts), '2026-10-15');
}

/** So many promises, made to so many youths. */
function madeTo(youths: number, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `y${index % youths}`);
}

function fika({ cards }: QuarterFigures) {
  return cards.find(({ cardId }) => cardId === 'fika');
}

describe('what may be told', () => {
  const answered = { yes: 8, partly: 5, 'not-now': 0, no: 0 };

  test('of fewer than five youths nothing', () => {
    expect(told({ youths: 4, cards: { fika: { ...answered, yes: 4, partly: 0 } } })).toMatchObject({
      youths: null,
      frames: null,
      cards: [],
      promises: null,
    });
  });

  test('every card is told of, those that nobody chose too', () => {
    expect(told({ youths: 20 }).cards.map(({ cardId }) => cardId)).toEqual(askedFor);
  });

  test.each([
    [13, 20, 13],
    [4, 20, 'few'],
    [17, 20, 'nearly-all'],
    [20, 20, 20],
    [3, 6, 'hidden'],
    [5, 6, 'hidden'],
  ] as const)('%i of %i is told as %s', (chose, youths, shown) => {
    const cards = { fika: { yes: chose, partly: 0, 'not-now': 0, no: 0 } };
    expect(fika(told({ youths, cards }))?.youths).toBe(shown);
  });

  test.each([
    [answered, { by: 'each', each: answered }],
    [
      { yes: 8, partly: 2, 'not-now': 3, no: 2 },
      { by: 'two', met: 10, unmet: 5 },
    ],
    [{ yes: 8, partly: 2, 'not-now': 1, no: 2 }, null],
  ] as const)('answers are told in parts, in two groups or not at all', (replies, answers) => {
    expect(fika(told({ youths: 40, cards: { fika: replies } }))?.answers).toEqual(answers);
  });

  test('many promises to few youths are not told of', () => {
    expect(told({ youths: 9, promises: { kept: madeTo(4, 30) } }).promises).toBeNull();
    expect(
      told({ youths: 9, promises: { kept: madeTo(9, 30), open: madeTo(3, 9) } }).promises,
    ).toEqual({
      all: 39,
      ends: null,
    });
    expect(
      told({ youths: 9, promises: { kept: madeTo(9, 30), partly: madeTo(2, 2) } }).promises,
    ).toEqual({
      all: 32,
      ends: { by: 'two', met: 32, unmet: 0 },
    });
  });
});
