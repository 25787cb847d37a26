import {
  endOfMonth,
  endOfQuarter,
  getQuarter,
  startOfMonth,
  startOfQuarter,
  subQuarters,
} from 'date-fns';
import { dayOf } from '#shared/i18n/dates.ts';
import type { Translate } from '#shared/i18n/words.ts';
import type { DeskFilter } from '#shared/model/review.ts';

type Span = Pick<DeskFilter, 'from' | 'to'>;

/** A stretch of time that the desk offers by name. */
export interface Period extends Span {
  readonly id: string;
  readonly label: string;
}

/** How many quarters are offered: two years. */
const quarters = 8;

/** What the desk offers: the whole time, this month, and the latest quarters, newest first. */
export function periodsOf(today: Date, t: Translate): readonly Period[] {
  return [
    { id: 'whole', label: t('review.filter.whole'), from: null, to: null },
    {
      id: 'month',
      label: t('review.filter.month'),
      from: dayOf(startOfMonth(today)),
      to: dayOf(endOfMonth(today)),
    },
    ...Array.from({ length: quarters }, (_, back): Period => {
      const day = subQuarters(today, back);
      const [quarter, year] = [getQuarter(day), day.getFullYear()];
      return {
        id: `${year}-${quarter}`,
        label: t('review.filter.quarter', { quarter, year }),
        from: dayOf(startOfQuarter(day)),
        to: dayOf(endOfQuarter(day)),
      };
    }),
  ];
}

/** The one of these that a filter asks for; undefined for days of one's own. */
export function periodOf({ from, to }: Span, periods: readonly Period[]): Period | undefined {
  return periods.find((period) => period.from === from && period.to === to);
}
