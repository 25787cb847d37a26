import type { PublicIdentity } from './identity.ts';
import type { LogEntry, LogEvent } from './log.ts';
import type { HandOver, KeptFrame } from './record.ts';
import { answeredOutcome, noOutcome, type KeptPromise, type PromiseDue } from './promise.ts';
import { receiptCodeOf } from './receipt.ts';

/** A meeting that can still be gone on with, as the log tells of it. */
export interface UnfinishedMeeting {
  readonly id: string;
  readonly contactId: string;
  /** True until the two sit down: there is only what was agreed on the phone. */
  readonly isPlanned: boolean;
  /** When somebody last began to work with it. */
  readonly workedOnAt: string;
  /** The day both were told that it is kept to; null when it was only left. */
  readonly purgeOn: string | null;
  /** When it was announced that it is about to be removed. */
  readonly announcedAt: string | null;
}

/** A rescue of the store: its place in the log, and whether no line was lost then. */
export interface Rescued {
  readonly place: number;
  readonly isWhole: boolean;
}

/** What became of a promise, and when it was said. */
type Became = Pick<KeptPromise, 'outcome' | 'markedAt' | 'answeredAt'>;

/**
 * What the log's lines add up to: the account's frames in the order they were agreed and what became
 * of each, and the meetings that have not ended.
 */
export class Ledger {
  readonly #frames = new Map<string, KeptFrame>();
  /** Of each frame, what was promised in it. */
  readonly #promises = new Map<string, readonly PromiseDue[]>();
  readonly #became = new Map<string, Became>();
  /** Of each frame, the accounts it was delivered to. */
  readonly #delivered = new Map<string, ReadonlySet<string>>();
  readonly #shownRemarks = new Set<string>();
  readonly #promisesOpened = new Map<string, string>();
  readonly #unfinished = new Map<string, UnfinishedMeeting>();
  readonly #people = new Map<string, PublicIdentity>();
  #newest: KeptFrame | null = null;
  #rescued: Rescued | null = null;

  /** Takes one more line. Lines come in the chain's order. */
  add({ at, place, event }: LogEntry): void {
    // Most lines only tell that somebody looked.
    // oxlint-disable-next-line typescript/switch-exhaustiveness-check
    switch (event.kind) {
      case 'frame-agreed':
        this.#agree(event, at);
        return;
      case 'frame-handed-over': {
        const { movedOn, movedBy, purgeOn } = event;
        this.#handOver(event.frameId, {
          movedOn,
          movedBy,
          recordedAt: at,
          purgeOn,
          announcedAt: null,
        });
        return;
      }
      case 'hand-over-withdrawn':
        this.#handOver(event.frameId, null);
        return;
      case 'purge-announced':
        this.#changeHandOver(event.frameId, { announcedAt: at });
        return;
      case 'purge-postponed':
        this.#changeHandOver(event.frameId, { purgeOn: event.purgeOn, announcedAt: null });
        return;
      case 'person-paired':
        this.#people.set(event.person.accountId, event.person);
        return;
      case 'pairing-ended':
        this.#people.delete(event.accountId);
        return;
      case 'frame-delivered':
        this.#delivered.set(event.frameId, new Set([...this.deliveredTo(event.frameId), event.to]));
        return;
      case 'promises-opened':
        this.#promisesOpened.set(event.contactId, at);
        return;
      case 'remark-shown':
        this.#shownRemarks.add(event.remarkId);
        return;
      case 'promise-marked': {
        const { frameId, promiseId, mark, told, newDay } = event;
        const before = this.#becameOf(frameId, promiseId);
        this.#setBecame(frameId, promiseId, {
          ...before,
          outcome: { ...before.outcome, mark, told, newDay },
          markedAt: mark === null ? null : at,
        });
        return;
      }
      case 'promise-answered': {
        const { frameId, promiseId } = event;
        const before = this.#becameOf(frameId, promiseId);
        const outcome = answeredOutcome(before.outcome, event);
        this.#setBecame(frameId, promiseId, {
          outcome,
          markedAt: outcome.mark === null ? null : before.markedAt,
          answeredAt: at,
        });
        return;
      }
      case 'store-rescued':
        this.#rescued = { place, isWhole: event.lostLines.length === 0 };
        for (const meetingId of event.lostMeetings) this.#unfinished.delete(meetingId);
        return;
      case 'frame-purged':
        this.#change(event.frameId, { purgedAt: at });
        return;
      case 'meeting-started':
      case 'meeting-planned':
      case 'plan-opened':
      case 'meeting-opened': {
        const { meetingId: id, contactId } = event;
        const isPlanned = event.kind === 'meeting-planned' || event.kind === 'plan-opened';
        const worked = { isPlanned, workedOnAt: at, purgeOn: null, announcedAt: null };
        this.#unfinished.set(id, { id, contactId, ...worked });
        return;
      }
      case 'meeting-kept':
        this.#changeMeeting(event.meetingId, { purgeOn: event.purgeOn, announcedAt: null });
        return;
      case 'meeting-purge-announced':
      case 'plan-purge-announced':
        this.#changeMeeting(event.meetingId, { announcedAt: at });
        return;
      case 'meeting-thrown-away':
      case 'meeting-purged':
      case 'plan-removed':
      case 'plan-purged':
        this.#unfinished.delete(event.meetingId);
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

  /** Every meeting that has not ended. */
  unfinished(): readonly UnfinishedMeeting[] {
    return [...this.#unfinished.values()];
  }

  unfinishedMeeting(meetingId: string): UnfinishedMeeting | undefined {
    return this.#unfinished.get(meetingId);
  }

  /**
   * What was promised in every frame that is still here, oldest first, with what became of it. Of a
   * promise that a newer frame carries on, the newer one is current.
   */
  promises(): readonly KeptPromise[] {
    const current = new Map<string, string>();
    const kept = this.frames().flatMap(({ id: frameId, contactId, agreedOn, purgedAt }) =>
      (this.#promises.get(frameId) ?? []).map((due) => {
        current.set(`${contactId}/${due.id}`, frameId);
        const key = promiseKey(frameId, due.id);
        const became = this.#becameOf(frameId, due.id);
        return { ...due, key, frameId, contactId, agreedOn, purgedAt, ...became };
      }),
    );
    return kept.flatMap(({ purgedAt, ...promise }) => {
      const isCurrent = current.get(`${promise.contactId}/${promise.id}`) === promise.frameId;
      return purgedAt === null ? [{ ...promise, isCurrent }] : [];
    });
  }

  /** What was promised in a frame, in the order in which it stands there. */
  promisesOf(frameId: string): readonly PromiseDue[] {
    return this.#promises.get(frameId) ?? [];
  }

  /** The accounts a frame has been delivered to. */
  deliveredTo(frameId: string): ReadonlySet<string> {
    return this.#delivered.get(frameId) ?? new Set();
  }

  /** When the words of a contact's promises were last opened. */
  promisesOpenedAt(contactId: string): string | undefined {
    return this.#promisesOpened.get(contactId);
  }

  /** Whether the youth has seen a supervisor's remark. */
  isRemarkShown(remarkId: string): boolean {
    return this.#shownRemarks.has(remarkId);
  }

  /** Whom the account is paired with now. */
  people(): readonly PublicIdentity[] {
    return [...this.#people.values()];
  }

  /** The newest rescue of the store; null when there was none. */
  get rescued(): Rescued | null {
    return this.#rescued;
  }

  /** The frame that the next one is chained to. */
  get newest(): KeptFrame | null {
    return this.#newest;
  }

  #agree(event: Extract<LogEvent, { kind: 'frame-agreed' }>, at: string): void {
    const { frameId, contactId, meetingId, version, agreedOn, digest, promises } = event;
    this.#promises.set(frameId, promises);
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
    this.#unfinished.delete(meetingId);
  }

  #handOver(frameId: string, handOver: HandOver | null): void {
    this.#change(frameId, { handOver });
  }

  #changeHandOver(frameId: string, change: Partial<HandOver>): void {
    const handOver = this.#frames.get(frameId)?.handOver;
    if (handOver) this.#handOver(frameId, { ...handOver, ...change });
  }

  #changeMeeting(meetingId: string, change: Partial<UnfinishedMeeting>): void {
    const meeting = this.#unfinished.get(meetingId);
    if (meeting !== undefined) this.#unfinished.set(meetingId, { ...meeting, ...change });
  }

  #becameOf(frameId: string, promiseId: string): Became {
    const nothing = { outcome: noOutcome(promiseId), markedAt: null, answeredAt: null };
    return this.#became.get(promiseKey(frameId, promiseId)) ?? nothing;
  }

  #setBecame(frameId: string, promiseId: string, became: Became): void {
    this.#became.set(promiseKey(frameId, promiseId), became);
  }

  #change(frameId: string, change: Partial<KeptFrame>): void {
    const frame = this.#frames.get(frameId);
    if (frame !== undefined) this.#frames.set(frameId, { ...frame, ...change });
  }
}

function promiseKey(frameId: string, promiseId: string): string {
  return `${frameId}/${promiseId}`;
}
