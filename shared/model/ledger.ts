import type { PublicIdentity } from './identity.ts';
import type { LogEntry, LogEvent } from './log.ts';
import type { HandOver, KeptFrame } from './record.ts';
import { receiptCodeOf } from './receipt.ts';

/** What the log's lines add up to: the account's frames in the order they were agreed, and what became of each. */
export class Ledger {
  readonly #frames = new Map<string, KeptFrame>();
  readonly #people = new Map<string, PublicIdentity>();
  #newest: KeptFrame | null = null;

  /** Takes one more line. Lines come in the chain's order. */
  add({ at, event }: LogEntry): void {
    // Most lines only tell that somebody looked.
    // oxlint-disable-next-line typescript/switch-exhaustiveness-check
    switch (event.kind) {
      case 'frame-agreed':
        this.#agree(event, at);
        return;
      case 'frame-handed-over': {
        const { movedOn, movedBy, purgeOn } = event;
        this.#handOver(event.frameId, { movedOn, movedBy, recordedAt: at, purgeOn });
        return;
      }
      case 'hand-over-withdrawn':
        this.#handOver(event.frameId, null);
        return;
      case 'purge-postponed': {
        const handOver = this.#frames.get(event.frameId)?.handOver;
        if (handOver) this.#handOver(event.frameId, { ...handOver, purgeOn: event.purgeOn });
        return;
      }
      case 'person-paired':
        this.#people.set(event.person.accountId, event.person);
        return;
      case 'pairing-ended':
        this.#people.delete(event.accountId);
        return;
      case 'frame-purged':
        this.#change(event.frameId, { purgedAt: at });
        return;
      default:
    }
  }

  /** Every frame that was agreed, oldest first, those that were purged too. */
  frames(): readonly KeptFrame[] {
    return [...this.#frames.values()];
  }

  frame(frameId: string): KeptFrame | undefined {
    return this.#frames.get(frameId);
  }

  framesOf(contactId: string): readonly KeptFrame[] {
    return this.frames().filter((frame) => frame.contactId === contactId);
  }

  /** Whom the account is paired with now. */
  people(): readonly PublicIdentity[] {
    return [...this.#people.values()];
  }

  /** The frame that the next one is chained to. */
  get newest(): KeptFrame | null {
    return this.#newest;
  }

  #agree(event: Extract<LogEvent, { kind: 'frame-agreed' }>, at: string): void {
    const { frameId, contactId, meetingId, version, agreedOn, digest } = event;
    this.#newest = {
      id: frameId,
      contactId,
      meetingId,
      version,
      agreedOn,
      agreedAt: at,
      digest,
      receiptCode: receiptCodeOf(digest),
      handOver: null,
      purgedAt: null,
    };
    this.#frames.set(frameId, this.#newest);
  }

  #handOver(frameId: string, handOver: HandOver | null): void {
    this.#change(frameId, { handOver });
  }

  #change(frameId: string, change: Partial<KeptFrame>): void {
    const frame = this.#frames.get(frameId);
    if (frame !== undefined) this.#frames.set(frameId, { ...frame, ...change });
  }
}
