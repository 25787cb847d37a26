import { addDays, isFriday, nextFriday } from 'date-fns';
import { dayOf } from '#shared/i18n/dates.ts';

export type QuickDayName = 'today' | 'tomorrow' | 'friday' | 'inOneWeek' | 'inTwoWeeks';

export interface QuickDay {
  readonly name: QuickDayName;
  readonly day: string;
}

/**
 * The days people name when they promise something. "På fredag" is left out when it is today or
 * tomorrow, so that no day stands there twice.
 */
export function quickDays(today: Date): readonly QuickDay[] {
  const tomorrow = addDays(today, 1);
  const friday = nextFriday(today);
  const named: readonly (QuickDay | null)[] = [
    { name: 'today', day: dayOf(today) },
    { name: 'tomorrow', day: dayOf(tomorrow) },
    isFriday(today) || isFriday(tomorrow) ? null : { name: 'friday', day: dayOf(friday) },
    { name: 'inOneWeek', day: dayOf(addDays(today, 7)) },
    { name: 'inTwoWeeks', day: dayOf(addDays(today, 14)) },
  ];
  return named.filter((day) => day !== null);
}
