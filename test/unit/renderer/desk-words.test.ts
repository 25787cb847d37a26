import { describe, expect, test } from 'vitest';
import { openPromisesInWords } from '#renderer/review/open-promises.ts';
import { periodOf, periodsOf } from '#renderer/review/period.ts';
import { translatorFor } from '#shared/i18n/words.ts';

const t = translatorFor('sv');

function words(...days: readonly string[]) {
  return openPromisesInWords(days, '2026-11-22', t, (day) => `[${day}]`);
}

describe('what is left of a frame’s promises, in words', () => {
  test('late is told apart from what is to come; a promise is kept in time on its day', () => {
    expect(words()).toEqual({ late: null, open: null });
    expect(words('2026-11-22')).toEqual({ late: null, open: '1 löfte kvar till [2026-11-22]' });
    expect(words('2026-11-21')).toEqual({ late: '1 sent löfte, sedan [2026-11-21]', open: null });
    expect(words('', '2026-10-01', '2026-11-01', '2026-12-01')).toEqual({
      late: '2 sena löften, äldst [2026-10-01]',
      open: '2 löften kvar, närmast [2026-12-01]',
    });
  });

  test('without a day there is nothing to be late for', () => {
    expect(words('')).toEqual({ late: null, open: '1 löfte kvar, utan dag' });
    expect(words('', '')).toEqual({ late: null, open: '2 löften kvar, utan dag' });
  });
});

describe('the periods that the desk offers', () => {
  const periods = periodsOf(new Date(2026, 10, 22), t);

  test('the quarters are whole, newest first, and lie side by side', () => {
    const quarters = periods.slice(2);
    expect(quarters[0]).toMatchObject({
      label: 'Kvartal 4 2026',
      from: '2026-10-01',
      to: '2026-12-31',
    });
    expect(quarters.at(-1)).toMatchObject({ from: '2025-01-01', to: '2025-03-31' });
    expect(periods[1]).toMatchObject({ from: '2026-11-01', to: '2026-11-30' });
  });

  test('a filter is known again by its days; days of one’s own are none of them', () => {
    for (const period of periods) expect(periodOf(period, periods)).toBe(period);
    expect(periodOf({ from: '2026-11-02', to: null }, periods)).toBeUndefined();
  });
});
