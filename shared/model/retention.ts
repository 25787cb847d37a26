import { addDays, parseISO } from 'date-fns';
import { dayOf } from '../i18n/dates.ts';
import type { Ledger } from './ledger.ts';

/**
 * Nothing is removed by itself that has not been announced this many days before, so that a clock
 * that jumped forward once removes nothing.
 */
export const noticeDays = 7;

/** How long "Behåll 30 dagar till" keeps a copy. */
export const postponeDays = 30;

/**
 * A copy here that will be removed by itself: a frame that was moved to the official record, a
 * meeting that did not become a frame, or a plan for one that has not begun. Derived from the log;
 * stored nowhere.
 */
export interface Removal {
  readonly of: 'frame' | 'meeting' | 'plan';
  /** The frame's or the meeting's id. */
  readonly id: string;
  readonly contactId: string;
  /** The first day on which it may be removed. */
  readonly dueOn: string;
  /** The day the person at the screen was told; null while nobody was. */
  readonly announcedOn: string | null;
}

/** The calendar day so many days after another. */
export function daysAfter(day: string, count: number): string {
  return dayOf(addDays(parseISO(day), count));
}

/** An announcement from a day that has not come yet was made by a clock that was wrong. */
function told({ announcedOn }: Removal, today: string): string | null {
  return announcedOn !== null && announcedOn <= today ? announcedOn : null;
}

/** Whether it is due within a week, or should have gone already. */
export function isNear({ dueOn }: Removal, today: string): boolean {
  return today >= daysAfter(dueOn, -noticeDays);
}

/** Whether the person is to be told now: it is near, and nobody was told yet. */
export function needsNotice(removal: Removal, today: string): boolean {
  return told(removal, today) === null && isNear(removal, today);
}

/** Whether it may be removed today: it is due, and was announced a week ago or earlier. */
export function mayRemove(removal: Removal, today: string): boolean {
  const announcedOn = told(removal, today);
  return (
    today >= removal.dueOn && announcedOn !== null && today >= daysAfter(announcedOn, noticeDays)
  );
}

/** The first day it can be removed, with the notice that must come before. */
export function removedFrom(removal: Removal, today: string): string {
  if (told(removal, today) === null && !needsNotice(removal, today)) return removal.dueOn;
  const afterNotice = daysAfter(told(removal, today) ?? today, noticeDays);
  return afterNotice > removal.dueOn ? afterNotice : removal.dueOn;
}

/** The day a frame's copy is kept to when it is kept for a while longer. */
export function postponed(dueOn: string, today: string): string {
  return daysAfter(dueOn > today ? dueOn : today, postponeDays);
}

function dayOfLine(at: string | null): string | null {
  return at === null ? null : dayOf(new Date(at));
}

/**
 * Everything that will be removed by itself, as the log tells it. A frame only after a hand-over
 * that stands (SoL 16:2 a). A meeting kept for next time on the day both were told; one that was
 * left open, or only planned, `retentionDays` after somebody last went on with it.
 */
export function removalsOf(ledger: Ledger, retentionDays: number): readonly Removal[] {
  return [
    ...ledger.frames().flatMap(({ id, contactId, handOver, purgedAt }): readonly Removal[] => {
      if (handOver === null || purgedAt !== null) return [];
      const { purgeOn, announcedAt } = handOver;
      return [{ of: 'frame', id, contactId, dueOn: purgeOn, announcedOn: dayOfLine(announcedAt) }];
    }),
    ...ledger
      .unfinished()
      .map(({ id, contactId, isPlanned, workedOnAt, purgeOn, announcedAt }): Removal => {
        const dueOn = purgeOn ?? daysAfter(dayOf(new Date(workedOnAt)), retentionDays);
        const of = isPlanned ? 'plan' : 'meeting';
        return { of, id, contactId, dueOn, announcedOn: dayOfLine(announcedAt) };
      }),
  ];
}
