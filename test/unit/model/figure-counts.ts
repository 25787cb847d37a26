import type { QuarterCounts } from '#shared/model/figure-counts.ts';
import type { PromiseEnd } from '#shared/model/figures.ts';
import type { Reply } from '#shared/model/step.ts';

/** How many youths got which answer to a card. */
export type Answered = Readonly<Record<Reply, number>>;

/** Counts of a quarter as a test wants them; what is not named is nothing. */
export function countsOf({
  youths,
  frames = youths,
  cards = {},
  promises = {},
}: {
  readonly youths: number;
  readonly frames?: number;
  readonly cards?: Readonly<Record<string, Answered>>;
  /** For each promise, the youth it was made to. */
  readonly promises?: Readonly<Partial<Record<PromiseEnd, readonly string[]>>>;
}): QuarterCounts {
  const madeTo = (end: PromiseEnd) => {
    const made = promises[end] ?? [];
    return { count: made.length, youths: new Set(made) };
  };
  return {
    quarter: '2026-Q3',
    youths,
    frames,
    cards: new Map(
      Object.entries(cards).map(([cardId, replies]) => {
        const { yes, partly, 'not-now': notNow, no } = replies;
        return [cardId, { youths: yes + partly + notNow + no, replies }] as const;
      }),
    ),
    promises: {
      kept: madeTo('kept'),
      partly: madeTo('partly'),
      changed: madeTo('changed'),
      'not-kept': madeTo('not-kept'),
      differ: madeTo('differ'),
      open: madeTo('open'),
    },
  };
}
