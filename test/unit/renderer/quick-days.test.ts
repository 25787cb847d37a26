import { eachDayOfInterval } from 'date-fns';
import { expect, test } from 'vitest';
import { quickDays } from '#renderer/ui/quick-days.ts';

const named = (today: Date) => Object.fromEntries(quickDays(today).map((d) => [d.name, d.day]));

test('on a Tuesday all five are offered', () => {
  expect(named(new Date(2026, 11, 1, 23, 59))).toEqual({
    today: '2026-12-01',
    tomorrow: '2026-12-02',
    friday: '2026-12-04',
    inOneWeek: '2026-12-08',
    inTwoWeeks: '2026-12-15',
  });
});

test('Friday is not offered when it is today or tomorrow', () => {
  expect(named(new Date(2026, 11, 3))).not.toHaveProperty('friday');
  expect(named(new Date(2026, 11, 4))).not.toHaveProperty('friday');
});

test('no day is offered twice, whatever day it is', () => {
  const days = eachDayOfInterval({ start: new Date(2026, 0, 1), end: new Date(2027, 2, 31) });
  for (const today of days) {
    const offered = quickDays(today).map(({ day }) => day);
    expect(new Set(offered).size).toBe(offered.length);
  }
});
