import { dayOf } from '#shared/i18n/dates.ts';
import { QuarterCount } from '#shared/model/figure-counts.ts';
import {
  publish,
  quarterFigures,
  type QuarterFigures,
  type UnitFigures,
} from '#shared/model/figures.ts';
import type { Frame } from '#shared/model/frame.ts';
import type { PromiseOutcome } from '#shared/model/promise.ts';
import {
  countedFrom,
  monthsOf,
  mostQuarters,
  newestCounted,
  quarterBefore,
  quarterOf,
  type QuarterName,
} from '#shared/model/quarter.ts';
import type { Change } from '#shared/model/record.ts';
import type { CountedRow } from '../store/figure-rows.ts';
import type { Store } from '../store/store.ts';

/**
 * The unit's figures. A quarter is counted once, when it is over, and told the same way ever after:
 * what came or went later would otherwise be the difference between two looks.
 */
export class Figures {
  readonly #store: Store;
  readonly #tell: (changes: readonly Change[]) => void;

  constructor(store: Store, tell: (changes: readonly Change[]) => void) {
    this.#store = store;
    this.#tell = tell;
  }

  /** Puts the figures into the working copy. */
  load(now = new Date()): void {
    this.#tell([{ table: 'figures', put: this.told(now) }]);
  }

  /** Every quarter that can be told on this day; counts those that have not been counted. */
  told(now = new Date()): UnitFigures {
    const today = dayOf(now);
    const newest = newestCounted(today);
    const next = quarterBefore(newest, -1);
    const quarters = this.#quartersTo(newest);
    const missing = quarters.filter(
      (quarter) => this.#store.figures.quarter(quarter) === undefined,
    );
    if (missing.length > 0) this.#count(missing, today);
    return {
      quarters: quarters.flatMap((quarter) => this.#frozen(quarter)),
      next: { quarter: next, from: countedFrom(next) },
    };
  }

  /** Newest first, back to the oldest that a frame was agreed in or that was told before. */
  #quartersTo(newest: QuarterName): readonly QuarterName[] {
    const all = Array.from({ length: mostQuarters }, (_, back) => quarterBefore(newest, back));
    const [firstMonth] = monthsOf(all.at(-1) ?? newest);
    const oldestDay = this.#store.figures.oldestDay(`${firstMonth}-01`);
    const oldest = oldestDay === null ? null : quarterOf(oldestDay);
    const last = all.findLastIndex(
      (quarter) =>
        (oldest !== null && quarter >= oldest) ||
        this.#store.figures.quarter(quarter) !== undefined,
    );
    return all.slice(0, last + 1);
  }

  #count(quarters: readonly QuarterName[], today: string): void {
    const counts = quarters.map((quarter) => new QuarterCount(quarter));
    const rows = this.#store.figures.agreedOrDueIn(quarters.flatMap(monthsOf));
    for (const row of rows) {
      const counted = countedFrame(row);
      for (const count of counts) count.add(counted);
    }
    this.#store.commit(() => {
      for (const { counts: counted } of counts) {
        this.#store.figures.addQuarter(counted.quarter, JSON.stringify(publish(counted, today)));
      }
    });
  }

  #frozen(quarter: QuarterName): readonly QuarterFigures[] {
    const document = this.#store.figures.quarter(quarter);
    return document === undefined ? [] : [quarterFigures.parse(JSON.parse(document))];
  }
}

/** The schemas stood at the door when it came; ten thousand need not pass them again. */
function countedFrame({ contact_id, document, outcomes, carried }: CountedRow) {
  return {
    contactId: contact_id,
    frame: JSON.parse(document) as Frame,
    outcomes: JSON.parse(outcomes) as readonly PromiseOutcome[],
    carried: JSON.parse(carried) as readonly string[],
  };
}
