/**
 * Small groups. Nothing that is told, alone or with anything else that is told, may say how large a
 * group of one to four youths is (P11). The rule is written out in docs/decisions.md.
 */

/** The smallest group of youths that may be told of. */
export const leastGroup = 5;

/**
 * How many of a known number of youths: a number, or why there is none. `few`: one to four. `nearly-all`:
 * all but one to four. `hidden`: one of those, but which of them would already tell.
 */
export type Shown = number | 'few' | 'nearly-all' | 'hidden';

/** Whether a group may be told of by its number: nobody, or enough. */
export function isTold(youths: number): boolean {
  return youths === 0 || youths >= leastGroup;
}

/** How many of `all` may be said. Both they and the rest must be nobody or enough. */
export function shownOf(count: number, all: number): Shown {
  if (isTold(count) && isTold(all - count)) return count;
  // Of six, "all but a few, and five at least" could only be five: then one is left.
  if (all < 2 * leastGroup) return 'hidden';
  return count < leastGroup ? 'few' : 'nearly-all';
}

/** A part of a whole: what is counted, and how many youths stand behind it. */
export interface Cell {
  readonly count: number;
  readonly youths: number;
}

/** Whether every part of a whole may be told of. Then every sum of parts may be, too. */
export function areTold(cells: readonly Cell[]): boolean {
  return cells.every(({ youths }) => isTold(youths));
}
