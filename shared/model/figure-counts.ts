import type { Frame } from './frame.ts';
import { ownWord, type PromiseEnd } from './figures.ts';
import { promisesIn, promiseState, type PromiseOutcome } from './promise.ts';
import { monthsOf, type QuarterName } from './quarter.ts';
import type { Reply } from './step.ts';

/** An agreed frame as the figures read it. */
export interface CountedFrame {
  readonly contactId: string;
  readonly frame: Pick<Frame, 'version' | 'agreedOn' | 'cards' | 'sentences'>;
  readonly outcomes: readonly PromiseOutcome[];
  /** Those of its promises that a newer frame carries on: they are counted there. */
  readonly carried: readonly string[];
}

/** What was counted of a quarter, as it is. Never told: `publish` says what of it may be. */
export interface QuarterCounts {
  readonly quarter: QuarterName;
  /** Youths with at least one agreed frame. */
  readonly youths: number;
  readonly frames: number;
  readonly cards: ReadonlyMap<
    string,
    { readonly youths: number; readonly replies: Readonly<Record<Reply, number>> }
  >;
  readonly promises: Readonly<
    Record<PromiseEnd, { readonly count: number; readonly youths: ReadonlySet<string> }>
  >;
}

/** What a youth got to a card in the newest of the quarter's frames that has it. */
interface Latest {
  readonly version: number;
  readonly reply: Reply;
}

/**
 * Counts one quarter, frame by frame in any order. A youth counts once, however many frames, cards or
 * versions there are. Promises are those the unit made, alone or together with the youth: what a youth
 * promised is for the two of them (P11).
 */
export class QuarterCount {
  readonly #quarter: QuarterName;
  readonly #months: readonly string[];
  readonly #frames = new Map<string, number>();
  readonly #latest = new Map<string, Map<string, Latest>>();
  readonly #promises: Record<PromiseEnd, { count: number; readonly youths: Set<string> }> = {
    kept: { count: 0, youths: new Set() },
    partly: { count: 0, youths: new Set() },
    changed: { count: 0, youths: new Set() },
    'not-kept': { count: 0, youths: new Set() },
    differ: { count: 0, youths: new Set() },
    open: { count: 0, youths: new Set() },
  };

  constructor(quarter: QuarterName) {
    this.#quarter = quarter;
    this.#months = monthsOf(quarter);
  }

  add(counted: CountedFrame): void {
    if (this.#has(counted.frame.agreedOn)) this.#addFrame(counted);
    this.#addPromises(counted);
  }

  get counts(): QuarterCounts {
    const cards = [...this.#latest].map(([cardId, byYouth]) => {
      const counted = { yes: 0, partly: 0, 'not-now': 0, no: 0 };
      for (const { reply } of byYouth.values()) counted[reply] += 1;
      return [cardId, { youths: byYouth.size, replies: counted }] as const;
    });
    const frames = [...this.#frames.values()];
    return {
      quarter: this.#quarter,
      youths: frames.length,
      frames: frames.reduce((sum, each) => sum + each, 0),
      cards: new Map(cards),
      promises: this.#promises,
    };
  }

  #has(aDay: string): boolean {
    return this.#months.includes(aDay.slice(0, 7));
  }

  #addFrame({ contactId, frame: { version, cards } }: CountedFrame): void {
    this.#frames.set(contactId, (this.#frames.get(contactId) ?? 0) + 1);
    for (const { id, own, answer } of cards) {
      const cardId = own ? ownWord : id;
      const byYouth = this.#latest.get(cardId) ?? new Map<string, Latest>();
      this.#latest.set(cardId, byYouth);
      const known = byYouth.get(contactId);
      if (known === undefined || known.version < version) {
        byYouth.set(contactId, { version, reply: answer.reply });
      }
    }
  }

  #addPromises({ contactId, frame, outcomes, carried }: CountedFrame): void {
    for (const { id, who, when } of promisesIn(frame)) {
      if (who === 'youth' || when === null || !this.#has(when) || carried.includes(id)) continue;
      const end = this.#promises[endOf(outcomes.find(({ promiseId }) => promiseId === id))];
      end.count += 1;
      end.youths.add(contactId);
    }
  }
}

/** What became of a promise whose day has passed. */
function endOf(outcome: PromiseOutcome | undefined): PromiseEnd {
  if (outcome === undefined) return 'open';
  // Its own day has passed. What it was changed to is another day, and is told as the change.
  const state = promiseState({ when: null, outcome: { ...outcome, newDay: null } }, '');
  return state === 'to-keep' || state === 'late' ? 'open' : state;
}
