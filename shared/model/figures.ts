import { z } from 'zod';
import { socBox } from '../decks/soc-box.ts';
import type { QuarterCounts } from './figure-counts.ts';
import { quarterName, type QuarterName } from './quarter.ts';
import { day, replies } from './step.ts';
import { areTold, isTold, leastGroup, shownOf, type Cell } from './suppression.ts';

/** What can become of a promise that was due. `open`: nobody has said anything of it, or "not yet". */
export const promiseEnds = ['kept', 'partly', 'changed', 'not-kept', 'differ', 'open'] as const;
export type PromiseEnd = (typeof promiseEnds)[number];

/** Every own word together, in the place of a card's id. */
export const ownWord = 'own-word';

/** What is asked about: the Soc Box cards in their order, then own words. */
export const askedFor: readonly string[] = [...socBox.cards.map(({ id }) => id), ownWord];

const count = z.number().int().min(0);
const shown = z.union([count, z.enum(['few', 'nearly-all', 'hidden'])]);

/**
 * A whole in its parts, in two groups when the parts are too small, or null when those are, too.
 * `met`: yes or partly; kept or partly kept.
 */
const replyBreakdown = z
  .discriminatedUnion('by', [
    z.strictObject({ by: z.literal('each'), each: z.record(z.enum(replies), count) }),
    z.strictObject({ by: z.literal('two'), met: count, unmet: count }),
  ])
  .nullable();
const promiseBreakdown = z
  .discriminatedUnion('by', [
    z.strictObject({ by: z.literal('each'), each: z.record(z.enum(promiseEnds), count) }),
    z.strictObject({ by: z.literal('two'), met: count, unmet: count }),
  ])
  .nullable();

const cardFigures = z.strictObject({
  /** A Soc Box card, or `ownWord`. */
  cardId: z.string(),
  /** Of the quarter's youths, how many chose it. */
  youths: shown,
  /** Of those, how many got which answer; null for own words, which are not one thing. */
  answers: replyBreakdown,
});
export type CardFigures = z.output<typeof cardFigures>;

/** The figures of one quarter, as they were told the first time and are told ever after. */
export const quarterFigures = z.strictObject({
  formatVersion: z.literal(1),
  quarter: quarterName,
  /** The day they were counted. What came later is not in them. */
  countedOn: day,
  /** Youths with at least one agreed frame; null for fewer than five. Then nothing of them is told. */
  youths: count.nullable(),
  /** Agreed frames; null when that would tell that a few youths have several. */
  frames: count.nullable(),
  cards: z.array(cardFigures),
  /** Promises that the unit made and that were due; null when fewer than five youths were promised. */
  promises: z.strictObject({ all: count, ends: promiseBreakdown }).nullable(),
});
export type QuarterFigures = z.output<typeof quarterFigures>;

/** The figures of a supervisor's unit: every quarter that has been counted, newest first. */
export interface UnitFigures {
  readonly quarters: readonly QuarterFigures[];
  /** The quarter that is counted next, and from which day on. */
  readonly next: { readonly quarter: QuarterName; readonly from: string };
}

/** Answers and ends that count as the unit having met what was asked or promised. */
const met: ReadonlySet<string> = new Set(['yes', 'partly', 'kept']);

/** What may be told of a quarter, from what was counted. */
export function publish(counts: QuarterCounts, countedOn: string): QuarterFigures {
  const { quarter, youths, frames } = counts;
  const told = { formatVersion: 1, quarter, countedOn } as const;
  if (youths < leastGroup) {
    return { ...told, youths: null, frames: null, cards: [], promises: null };
  }
  return {
    ...told,
    youths,
    frames: mayTellFrames(youths, frames) ? frames : null,
    cards: askedFor.map((cardId) => publishCard(counts, cardId)),
    promises: publishPromises(counts),
  };
}

/**
 * Whether the number of frames may stand beside that of the youths. Judged by these two alone: a rule
 * that looked at who has how many would tell of them by what it lets through.
 */
function mayTellFrames(youths: number, frames: number): boolean {
  const more = frames - youths;
  return isTold(more) && isTold(Math.max(0, youths - more));
}

function publishCard({ youths, cards }: QuarterCounts, cardId: string): CardFigures {
  const card = cards.get(cardId);
  const chose = shownOf(card?.youths ?? 0, youths);
  if (card === undefined || typeof chose !== 'number' || cardId === ownWord) {
    return { cardId, youths: chose, answers: null };
  }
  const cells = replies.map((reply) => ({ name: reply, count: card.replies[reply] }));
  const answers = breakdown(
    cells.map((cell) => ({ ...cell, youths: cell.count })),
    (group) => group.reduce((sum, cell) => sum + cell.youths, 0),
  );
  return { cardId, youths: chose, answers };
}

function publishPromises({ promises }: QuarterCounts): QuarterFigures['promises'] {
  const youths = new Set(promiseEnds.flatMap((end) => [...promises[end].youths]));
  if (youths.size < leastGroup) return null;
  const cells = promiseEnds.map((end) => ({
    name: end,
    count: promises[end].count,
    youths: promises[end].youths.size,
  }));
  const youthsBehind = (group: readonly { readonly name: PromiseEnd }[]) =>
    new Set(group.flatMap(({ name }) => [...promises[name].youths])).size;
  return {
    all: cells.reduce((sum, cell) => sum + cell.count, 0),
    ends: breakdown(cells, youthsBehind),
  };
}

interface NamedCell<Name extends string> extends Cell {
  readonly name: Name;
}

type Breakdown<Name extends string> =
  | { readonly by: 'each'; readonly each: Record<Name, number> }
  | { readonly by: 'two'; readonly met: number; readonly unmet: number }
  | null;

/** `youthsBehind`: how many youths stand behind several parts together; some may stand behind two. */
function breakdown<Name extends string>(
  cells: readonly NamedCell<Name>[],
  youthsBehind: (group: readonly NamedCell<Name>[]) => number,
): Breakdown<Name> {
  if (areTold(cells)) {
    const each = Object.fromEntries(cells.map(({ name, count: part }) => [name, part]));
    return { by: 'each', each: each as Record<Name, number> };
  }
  const groups = [
    cells.filter(({ name }) => met.has(name)),
    cells.filter(({ name }) => !met.has(name)),
  ];
  const [metCell, unmetCell] = groups.map((group) => ({
    count: group.reduce((sum, cell) => sum + cell.count, 0),
    youths: youthsBehind(group),
  }));
  if (metCell === undefined || unmetCell === undefined || !areTold([metCell, unmetCell])) {
    return null;
  }
  return { by: 'two', met: metCell.count, unmet: unmetCell.count };
}
