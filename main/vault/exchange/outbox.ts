import { z } from 'zod';
import type { PublicIdentity } from '#shared/model/identity.ts';
import { id } from '#shared/model/step.ts';
import type { Frames } from '../frames/frames.ts';
import type { AddLine, Log } from '../log/log.ts';
import { newId, type Store } from '../store/store.ts';
import { letter, type Letter } from './envelope.ts';

/** A frame waits by its id alone: its text stands in one place. */
const waitingFrame = z.strictObject({ kind: z.literal('frame'), frameId: id });
const waiting = z.union([waitingFrame, letter]);
type Waiting = z.output<typeof waiting>;

/** Letters on their way, and what follows when one has been delivered. */
export class Outbox {
  readonly #store: Store;
  readonly #log: Log;
  readonly #frames: Frames;

  constructor(store: Store, log: Log, frames: Frames) {
    this.#store = store;
    this.#log = log;
    this.#frames = frames;
  }

  /** Puts a letter in line, in the transaction that is open. */
  add(what: Waiting, to: string, now: Date): void {
    this.#store.addOutgoing({
      id: newId(),
      to_account: to,
      letter: JSON.stringify(what),
      made_at: now.toISOString(),
    });
  }

  /** Puts a frame in line for every supervisor the account is paired with, in the transaction of the second yes. */
  addFrame(frameId: string, now: Date): void {
    for (const { accountId, role } of this.#log.ledger.people()) {
      if (role === 'supervisor') this.add({ kind: 'frame', frameId }, accountId, now);
    }
  }

  /** The letter to seal; null when what it was about is gone, and then it no longer waits. */
  letter(outgoingId: string): Letter | null {
    const what = this.#waiting(outgoingId);
    if (what === null || what.kind !== 'frame') return what;
    if (!('frameId' in what)) return what;
    const opened = this.#frames.read(what.frameId);
    if (opened.ok) {
      const { frame, digest, signature } = opened.value;
      return { kind: 'frame', frame, digest, signature };
    }
    this.#store.commit(() => this.#store.removeOutgoing(outgoingId));
    return null;
  }

  /** It lies in the box: it waits no longer, and a frame's way is told in the log. */
  delivered(outgoingId: string, to: PublicIdentity): void {
    const what = this.#waiting(outgoingId);
    this.#log.commit((add) => {
      this.#store.removeOutgoing(outgoingId);
      if (what?.kind === 'frame' && 'frameId' in what) this.#note(add, what.frameId, to);
    });
  }

  #note(add: AddLine, frameId: string, to: PublicIdentity): void {
    const kept = this.#log.ledger.frame(frameId);
    if (kept === undefined) return;
    const { contactId } = kept;
    add({ kind: 'frame-delivered', contactId, frameId, to: to.accountId, toName: to.displayName });
  }

  #waiting(outgoingId: string): Waiting | null {
    const row = this.#store.outgoing().find(({ id: rowId }) => rowId === outgoingId);
    return row === undefined ? null : waiting.parse(JSON.parse(row.letter));
  }
}
