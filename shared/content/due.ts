import { addDays, addMonths, addWeeks, format, parseISO } from 'date-fns';
import type { Stop } from './kinds.ts';

const add = { day: addDays, week: addWeeks, month: addMonths } as const;

/**
 * The last day of a stop's time limit, `2027-03-22`, counted from the day of the stop that its `from`
 * names. A last day that falls on a weekend may in law move to the next working day; that is not
 * counted here, so nobody is told a later day than the law gives.
 */
export function dueDay({ count, unit }: NonNullable<Stop['limit']>, from: string): string {
  return format(add[unit](parseISO(from), count), 'yyyy-MM-dd');
}
