import { z } from 'zod';
import type { PublicIdentity } from '#shared/model/identity.ts';
import type { Frame } from '#shared/model/frame.ts';
import { promisesIn } from '#shared/model/promise.ts';
import type { WaitingFrame } from '#shared/model/record.ts';
import { id } from '#shared/model/step.ts';
import type { Frames } from '../frames/frames.ts';
import type { AddLine, Log } from '../log/log.ts';
import { newId, type OutgoingRow, type Store } from '../store/store.ts';
import { letter, type Letter } from './envelope.ts';

/** A frame, and what became of its promises, wait by its id alone: the text stands in one place. */
const waitingById = z.strictObject({ kind: z.enum(['frame', 'promises']), frameId: id });
const waiting = z.union([waitingById, letter]);
type Waiting = z.output<typeof waiting>;

function isById(what: Waiting): what is z.output<typeof waitingById> {
  return (
    (what.kind === 'frame' && 'frameId' in what) || (what.kind === 'promises' && !('asOf' in what))
  );
}

function whatWaits(row: OutgoingRow): Waiting {
  return waiting.parse(JSON.parse(row.letter));
}

/** Letters on their way, and what follows when one has been delivered. */
export class Outbox {
  readonly #store: Store;
  readonly #log: Log;
  readonly #frames: Frames;
  readonly #nudge: () => void;

  /** `nudge` is called when something new waits. */
  constructor(store: Store, log: Log, frames: Frames, nudge: () => void) {
    this.#store = store;
    this.#log = log;
    this.#frames = frames;
    this.#nudge = nudge;
  }

  /** Puts a letter in line, in the transaction that is open. */
  add(what: Waiting, to: string, now: Date): void {
    this.#store.addOutgoing({
      id: newId(),
      to_account: to,
      letter: JSON.stringify(what),
      made_at: now.toISOString(),
    });
    this.#nudge();
  }

  /** Puts a frame in line for every supervisor the account is paired with, in the transaction of the second yes. */
  addFrame(frameId: string, now: Date): void {
    for (const { accountId, role } of this.#log.ledger.people()) {
      if (role === 'supervisor') this.add({ kind: 'frame', frameId }, accountId, now);
    }
  }

  /** What became of a frame's promises goes to those who have the frame. One letter that waits is enough. */
  addPromises(frameId: string, now: Date): void {
    const what = { kind: 'promises', frameId } as const;
    const asText = JSON.stringify(what);
    const rows = this.#store.outgoing();
    for (const to of this.#readers(frameId)) {
      const isWaiting = rows.some((row) => row.to_account === to && row.letter === asText);
      if (!isWaiting) this.add(what, to, now);
    }
  }

  /**
   * A purged frame goes from the desks of those who have it, and waits for nobody any more. Those it
   * waited for are told too: it can be in their box, put there just before a crash.
   */
  addPurge(frameId: string, digest: string, now: Date): void {
    const told = new Set(this.#readers(frameId));
    for (const { row, what } of this.#waiting()) {
      if (!isById(what) || what.frameId !== frameId) continue;
      this.#store.removeOutgoing(row.id);
      told.add(row.to_account);
    }
    for (const to of told) {
      this.add({ kind: 'frame-purged', frameId, digest }, to, now);
    }
  }

  /** The frames that still wait to be delivered, and the names of those they are for. */
  waitingFrames(): readonly WaitingFrame[] {
    const people = new Map(
      this.#log.ledger.people().map((one) => [one.accountId, one.displayName] as const),
    );
    return this.#waiting().flatMap(({ row, what }) => {
      if (what.kind !== 'frame' || !isById(what)) return [];
      return [{ frameId: what.frameId, toName: people.get(row.to_account) ?? '' }];
    });
  }

  /** The ids of remarks that still wait to be delivered. */
  waitingRemarks(): readonly string[] {
    return this.#waiting().flatMap(({ what }) => (what.kind === 'remark' ? [what.remarkId] : []));
  }

  /** The letter to seal; null when what it was about is gone, and then it no longer waits. */
  letter(outgoingId: string): Letter | null {
    const row = this.#store.outgoingRow(outgoingId);
    if (row === undefined) return null;
    const what = whatWaits(row);
    if (!isById(what)) return what;
    const opened = this.#frames.read(what.frameId);
    if (!opened.ok) {
      this.#store.commit(() => this.#store.removeOutgoing(outgoingId));
      return null;
    }
    const { contactId, frame, digest, signature } = opened.value;
    const told = this.#told(frame);
    return what.kind === 'frame'
      ? { kind: 'frame', contactId, frame, digest, signature, ...told }
      : { kind: 'promises', frameId: what.frameId, ...told };
  }

  /** It lies in the box: it waits no longer, and a frame's way is told in the log. */
  delivered(outgoingId: string, letter: Letter, to: PublicIdentity): void {
    this.#log.commit((add) => {
      this.#store.removeOutgoing(outgoingId);
      // Also when nobody waits for it any more: the pairing can have ended while it was on its way.
      if (letter.kind === 'frame') this.#note(add, letter.frame.id, to);
    });
  }

  /** Whoever has the frame knows its promises by their cards and sentences, not by what our log calls them. */
  #told(frame: Frame) {
    const { ledger } = this.#log;
    const kept = ledger.promises().filter((promise) => promise.frameId === frame.id);
    const named = ledger.promisesOf(frame.id).map(({ id: name }, index) => ({
      promise: kept.find((one) => one.id === name),
      promiseId: promisesIn(frame)[index]?.id ?? name,
    }));
    return {
      outcomes: named.flatMap(({ promise, promiseId }) =>
        promise === undefined ? [] : [{ ...promise.outcome, promiseId }],
      ),
      carried: named.flatMap(({ promise, promiseId }) =>
        promise?.isCurrent === false ? [promiseId] : [],
      ),
      asOf: this.#log.place,
    };
  }

  #readers(frameId: string): readonly string[] {
    const { ledger } = this.#log;
    const delivered = ledger.deliveredTo(frameId);
    return ledger
      .people()
      .flatMap(({ accountId }) => (delivered.has(accountId) ? [accountId] : []));
  }

  #note(add: AddLine, frameId: string, to: PublicIdentity): void {
    const kept = this.#log.ledger.frame(frameId);
    if (kept === undefined) return;
    const { contactId } = kept;
    add({ kind: 'frame-delivered', contactId, frameId, to: to.accountId, toName: to.displayName });
  }

  #waiting(): readonly { readonly row: OutgoingRow; readonly what: Waiting }[] {
    return this.#store.outgoing().map((row) => ({ row, what: whatWaits(row) }));
  }
}
