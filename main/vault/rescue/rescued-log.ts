import { judgeLine } from '#shared/model/archive-judgement.ts';
import type { LogRow } from '#shared/model/archive.ts';
import { Ledger } from '#shared/model/ledger.ts';
import type { LogEntry } from '#shared/model/log.ts';
import { isSignatureOf } from '../accounts/keys.ts';
import { digestOf } from '../file.ts';
import type { HeadFile } from '../log/head-file.ts';
import type { Tip } from '../log/log.ts';
import type { Row } from './salvage.ts';

/** The lines that are genuine and stand at their own place, and where there are none. */
export class RescuedLog {
  readonly ledger = new Ledger();
  readonly entries: readonly LogEntry[];
  readonly rows: readonly LogRow[];
  /** Where lines are gone that no earlier rescue told of. */
  readonly holes: readonly { readonly from: number; readonly to: number }[];
  /** As far as the log had come, by its newest line or by its head. */
  readonly tip: Tip;

  /** Where two sources have a line for one place, the later source's holds. */
  constructor(
    sources: readonly (readonly Row[])[],
    head: HeadFile | 'missing' | 'damaged',
    publicKey: string,
  ) {
    const lines = new Map<number, { readonly row: LogRow; readonly entry: LogEntry }>();
    for (const source of sources) {
      for (const { place, document, signature } of source) {
        const row = {
          place: Number(place),
          document: String(document),
          signature: String(signature),
        };
        const entry = judgeLine(row, publicKey, { digestOf, isSignatureOf });
        if (typeof entry !== 'string') lines.set(row.place, { row, entry });
      }
    }
    const inOrder = [...lines.values()].toSorted((one, other) => one.row.place - other.row.place);
    this.rows = inOrder.map(({ row }) => row);
    this.entries = inOrder.map(({ entry }) => entry);
    for (const entry of this.entries) this.ledger.add(entry);
    const newest = this.rows.at(-1);
    const last = newest ? { place: newest.place, digest: digestOf(newest.document) } : null;
    // Nothing of a line is needed to go on after it but its digest, and the head has that.
    this.tip =
      typeof head === 'string' || (last !== null && head.place <= last.place)
        ? (last ?? { place: 0, digest: null })
        : { place: head.place, digest: head.digest };
    this.holes = this.#holes(new Set(lines.keys()));
  }

  /** How many lines are gone. */
  get lost(): number {
    return this.holes.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  }

  #holes(here: ReadonlySet<number>): RescuedLog['holes'] {
    const told = this.entries.flatMap(({ event }) =>
      event.kind === 'store-rescued' ? event.lostLines : [],
    );
    const isGone = (place: number) =>
      !here.has(place) && !told.some(({ from, to }) => from <= place && place <= to);
    const holes: { from: number; to: number }[] = [];
    for (let place = 1; place <= this.tip.place; place += 1) {
      if (!isGone(place)) continue;
      const before = holes.at(-1);
      if (before?.to === place - 1) before.to = place;
      else holes.push({ from: place, to: place });
    }
    return holes;
  }
}
