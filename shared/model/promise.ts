import { z } from 'zod';
import type { Frame } from './frame.ts';
import { day, doers, id, promiseMarks, promiseViews, tellings, type Doer } from './step.ts';

/** A promise's place: what it is due, without its words. */
export const promiseDue = z.strictObject({
  /**
   * Made for the log: a card's own id would tell its words when the frame is gone. Stays the same when
   * the promise is carried into the next frame.
   */
  id,
  who: z.enum(doers),
  when: day.nullable(),
});
export type PromiseDue = z.output<typeof promiseDue>;

/** A promise in words. */
export interface PromiseWords {
  /** The card's or the sentence's. */
  readonly id: string;
  /** The words of the card it answers; null for a sentence. */
  readonly about: string | null;
  /** What was promised, in the frame's own words; may be empty under a card. */
  readonly text: string;
  readonly who: Doer;
  readonly when: string | null;
}

/** What became of a promise: the mark of whoever promised, and what both said when they met again. */
export const promiseOutcome = z.strictObject({
  promiseId: id,
  mark: z.enum(promiseMarks).nullable(),
  /** Only of a change. */
  told: z.enum(tellings).nullable(),
  /** The day it was changed to; null when there is none. */
  newDay: day.nullable(),
  youth: z.enum(promiseViews).nullable(),
  caseworker: z.enum(promiseViews).nullable(),
});
export type PromiseOutcome = z.output<typeof promiseOutcome>;

/** Nothing has been said about it yet. */
export function noOutcome(promiseId: string): PromiseOutcome {
  return { promiseId, mark: null, told: null, newDay: null, youth: null, caseworker: null };
}

/** What somebody promised in a frame, in the order in which the log names it: every answer and every sentence that says who does it. */
export function promisesIn({ cards, sentences }: Pick<Frame, 'cards' | 'sentences'>) {
  return [
    ...cards.flatMap(({ id: cardId, words, answer: { why, who, when } }): PromiseWords[] =>
      who === null ? [] : [{ id: cardId, about: words, text: why, who, when }],
    ),
    ...sentences.flatMap(({ id: sentenceId, text, who, when }): PromiseWords[] =>
      who === null ? [] : [{ id: sentenceId, about: null, text, who, when }],
    ),
  ];
}

/** A promise as the record holds it, without its words: those come when they are opened, and that is logged. */
export interface KeptPromise extends PromiseDue {
  /** `frameId/id`: the same promise can stand in several frames. */
  readonly key: string;
  readonly frameId: string;
  readonly contactId: string;
  readonly agreedOn: string;
  /** False when a newer frame carries it on. */
  readonly isCurrent: boolean;
  readonly outcome: PromiseOutcome;
  /** When whoever promised said what became of it; null before that, and when it was taken back. */
  readonly markedAt: string | null;
  /** When both last looked back on it, in a meeting that they agreed on. */
  readonly answeredAt: string | null;
}

/** How a promise stands on a day. `differ`: the two do not see it alike, and both views stand. */
export type PromiseState =
  | 'to-keep'
  | 'late'
  | 'changed'
  | 'kept'
  | 'partly'
  | 'not-kept'
  | 'differ';

/** The day it is to be kept by, as it stands now. */
export function dayOfPromise({
  when,
  outcome,
}: {
  readonly when: string | null;
  readonly outcome: Pick<PromiseOutcome, 'mark' | 'newDay'>;
}) {
  return outcome.mark === 'changed' ? outcome.newDay : when;
}

/** What both said when they met weighs more than a mark that was made alone. */
export function promiseState(
  promise: Pick<KeptPromise, 'when' | 'outcome'>,
  today: string,
): PromiseState {
  const { mark, youth, caseworker } = promise.outcome;
  const said = [youth, caseworker].filter((view) => view !== null);
  const [view] = said;
  if (view !== undefined && said.some((other) => other !== view)) return 'differ';
  if (view !== undefined && view !== 'not-yet') return view;
  if (mark === 'kept' || mark === 'not-kept') return mark;
  const due = dayOfPromise(promise);
  if (due !== null && due < today) return 'late';
  return mark === 'changed' ? 'changed' : 'to-keep';
}

/**
 * What the caseworker promised, alone or together with the youth. Only that is theirs to keep in
 * sight and to mark: nobody watches over what a youth said they would do (P4, P11).
 */
export function isOursToKeep({ who }: Pick<PromiseDue, 'who'>): boolean {
  return who !== 'youth';
}

/** Whether it was changed and the youth has not been told: it stays in sight until that is done. */
export function isUntold({ mark, told }: PromiseOutcome): boolean {
  return mark === 'changed' && told === 'not-yet';
}

/**
 * What became of a promise after both looked back on it. "Not yet" is newer than a mark that called
 * it done, and weighs more; a change stands, for its day still holds.
 */
export function answeredOutcome(
  before: PromiseOutcome,
  { youth, caseworker }: Pick<PromiseOutcome, 'youth' | 'caseworker'>,
): PromiseOutcome {
  const isOpen = youth === 'not-yet' || caseworker === 'not-yet';
  const mark = isOpen && before.mark !== 'changed' ? null : before.mark;
  return { ...before, mark, youth, caseworker };
}

/** Whether somebody still has to keep it. */
export function isOpenPromise(state: PromiseState): boolean {
  return state === 'to-keep' || state === 'late' || state === 'changed';
}

/** Whether the next meeting still asks about it: nobody has said anything, or somebody said "not yet". */
export function isToAskAbout({ youth, caseworker }: PromiseOutcome): boolean {
  if (youth === 'not-yet' || caseworker === 'not-yet') return true;
  return youth === null && caseworker === null;
}

/**
 * Days of the promises in a frame that are still the unit's to keep; empty text for one without a
 * day. What the youth promised is not among them: a supervisor sees that the unit keeps its word.
 */
export function openDays(
  promises: readonly PromiseDue[],
  outcomes: readonly PromiseOutcome[],
  carried: readonly string[],
): readonly string[] {
  return (
    promises
      .filter((promise) => isOursToKeep(promise) && !carried.includes(promise.id))
      .map(({ id: promiseId, when }) => ({
        when,
        outcome:
          outcomes.find((outcome) => outcome.promiseId === promiseId) ?? noOutcome(promiseId),
      }))
      // Whether it is open does not depend on the day, so any will do.
      .filter((promise) => isOpenPromise(promiseState(promise, '0000-00-00')))
      .map((promise) => dayOfPromise(promise) ?? '')
  );
}
