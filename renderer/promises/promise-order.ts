import {
  dayOfPromise,
  isOpenPromise,
  isOursToKeep,
  isUntold,
  promiseState,
  type KeptPromise,
} from '#shared/model/promise.ts';

/** The parts of the caseworker's list, what is most pressing first. */
export const promiseParts = ['untold', 'late', 'to-keep', 'done'] as const;
export type PromisePart = (typeof promiseParts)[number];

function partOf(promise: KeptPromise, today: string): PromisePart {
  const state = promiseState(promise, today);
  if (!isOpenPromise(state)) return 'done';
  if (isUntold(promise.outcome)) return 'untold';
  return state === 'late' ? 'late' : 'to-keep';
}

/** By the day it is to be kept; one without a day after those that have one. */
function byDay(a: KeptPromise, b: KeptPromise): number {
  const [first, second] = [a, b].map((one) => dayOfPromise(one) ?? '9999-12-31');
  return (first ?? '').localeCompare(second ?? '') || a.agreedOn.localeCompare(b.agreedOn);
}

/**
 * What the caseworker has promised and a newer frame does not carry on, in the parts of their list
 * and by day; what is done comes newest first. What a youth promised is not watched over here.
 */
export function inParts<E extends { readonly promise: KeptPromise }>(
  entries: readonly E[],
  today: string,
): ReadonlyMap<PromisePart, readonly E[]> {
  const ours = entries.filter(({ promise }) => promise.isCurrent && isOursToKeep(promise));
  const sorted = ours.toSorted((a, b) => byDay(a.promise, b.promise));
  return new Map(
    promiseParts.map((part) => {
      const found = sorted.filter(({ promise }) => partOf(promise, today) === part);
      return [part, part === 'done' ? found.toReversed() : found];
    }),
  );
}
