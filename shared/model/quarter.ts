import { z } from 'zod';

/** A quarter of a year: `2026-Q3`. */
export const quarterName = z.string().regex(/^\d{4}-Q[1-4]$/);
export type QuarterName = z.output<typeof quarterName>;

const monthsAQuarter = 3;

/** How many quarters back the figures reach: three years. What is older is history, not practice. */
export const mostQuarters = 12;

/**
 * Days after a quarter's end before it is counted. Frames that waited for the exchange have come by
 * then, and what was promised in its last days has been spoken of.
 */
const daysUntilCounted = 14;

function parts(quarter: QuarterName): { readonly year: number; readonly number: number } {
  return { year: Number(quarter.slice(0, 4)), number: Number(quarter.slice(6)) };
}

function named(year: number, number: number): QuarterName {
  return `${String(year).padStart(4, '0')}-Q${number}`;
}

/** The quarter a day lies in. */
export function quarterOf(day: string): QuarterName {
  return named(Number(day.slice(0, 4)), Math.ceil(Number(day.slice(5, 7)) / monthsAQuarter));
}

/** The quarter so many before it; a negative number of them after it. */
export function quarterBefore(quarter: QuarterName, count = 1): QuarterName {
  const { year, number } = parts(quarter);
  const index = year * 4 + number - 1 - count;
  return named(Math.floor(index / 4), (index % 4) + 1);
}

/** Its months: `2026-07`, `2026-08`, `2026-09`. */
export function monthsOf(quarter: QuarterName): readonly string[] {
  const { year, number } = parts(quarter);
  return [1, 2, 3].map((month) => {
    const place = (number - 1) * monthsAQuarter + month;
    return `${String(year).padStart(4, '0')}-${String(place).padStart(2, '0')}`;
  });
}

/** The first day from which a quarter can be counted. */
export function countedFrom(quarter: QuarterName): string {
  const [firstMonth] = monthsOf(quarterBefore(quarter, -1));
  return `${firstMonth}-${String(1 + daysUntilCounted).padStart(2, '0')}`;
}

/** The newest quarter that has ended and can be counted on a day. */
export function newestCounted(today: string): QuarterName {
  const last = quarterBefore(quarterOf(today));
  return countedFrom(last) <= today ? last : quarterBefore(last);
}
