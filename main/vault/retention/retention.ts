import { dayOf } from '#shared/i18n/dates.ts';
import type { LogEvent } from '#shared/model/log.ts';
import type { Change } from '#shared/model/record.ts';
import { mayRemove, needsNotice, removalsOf, type Removal } from '#shared/model/retention.ts';
import type { Result } from '#shared/result.ts';
import type { Frames } from '../frames/frames.ts';
import type { Log } from '../log/log.ts';
import type { Meetings } from '../meetings/meetings.ts';
import type { Forgotten } from '../store/backups.ts';
import type { Store } from '../store/store.ts';

/** What falls due in an unlocked account: told in good time, then removed. The rules are in `shared/model`. */
export class Retention {
  readonly #store: Store;
  readonly #log: Log;
  readonly #frames: Frames;
  readonly #meetings: Meetings;
  readonly #retentionDays: () => number;
  readonly #forget: (what: readonly Forgotten[]) => Result<null>;
  readonly #tell: (changes: readonly Change[]) => void;
  /** As the working copy has it. */
  #told: ReadonlyMap<string, Removal> = new Map();

  constructor(parts: {
    readonly store: Store;
    readonly log: Log;
    readonly frames: Frames;
    readonly meetings: Meetings;
    readonly retentionDays: () => number;
    readonly forget: (what: readonly Forgotten[]) => Result<null>;
    readonly tell: (changes: readonly Change[]) => void;
  }) {
    this.#store = parts.store;
    this.#log = parts.log;
    this.#frames = parts.frames;
    this.#meetings = parts.meetings;
    this.#retentionDays = parts.retentionDays;
    this.#forget = parts.forget;
    this.#tell = parts.tell;
  }

  /** Everything that will be removed by itself, for the working copy to start from. */
  removals(): readonly Removal[] {
    const removals = this.#now();
    this.#told = new Map(removals.map((removal) => [removal.id, removal]));
    return removals;
  }

  /** Tells the working copy what has changed in that. */
  refresh(): void {
    const before = this.#told;
    const removals = this.removals();
    const changes: readonly Change[] = [
      ...removals
        .filter((put) => !isSame(put, before.get(put.id)))
        .map((put) => ({ table: 'removals', put }) as const),
      ...[...before.keys()]
        .filter((id) => !this.#told.has(id))
        .map((dropRemoval) => ({ table: 'removals', dropRemoval }) as const),
    ];
    if (changes.length > 0) this.#tell(changes);
  }

  /**
   * Removes what is due and was announced, then announces what falls due within a week: in that
   * order, so that nothing goes in the session in which it was announced. What the disk refuses
   * is left whole for the next time.
   */
  keepUp(now = new Date()): void {
    try {
      this.#remove(dayOf(now));
      this.#announce(now);
      // Also what a crash kept from being emptied.
      this.#store.emptyJournal();
    } catch {
      // A full disk, for one. Nothing is half removed: see `Frames.purge`.
    }
  }

  #now(): readonly Removal[] {
    return removalsOf(this.#log.ledger, this.#retentionDays());
  }

  #remove(today: string): void {
    const due = this.#now().filter((removal) => mayRemove(removal, today));
    if (due.length === 0) return;
    // All at once: opening the backups is what takes time.
    const forgotten = this.#forget(
      due.flatMap(({ of, id }) =>
        of === 'frame' ? this.#frames.forgottenWith(id) : [{ meetingId: id }],
      ),
    );
    if (!forgotten.ok) return;
    for (const { of, id } of due) {
      if (of === 'frame') this.#frames.leaveTombstone(id);
      else this.#meetings.expire(id);
    }
  }

  #announce(now: Date): void {
    const today = dayOf(now);
    const unannounced = this.#now().filter((removal) => needsNotice(removal, today));
    if (unannounced.length === 0) return;
    this.#log.commit((add) => {
      for (const removal of unannounced) add(announcementOf(removal));
    }, now);
  }
}

function announcementOf({ of, id, contactId }: Removal): LogEvent {
  switch (of) {
    case 'frame':
      return { kind: 'purge-announced', contactId, frameId: id };
    case 'meeting':
      return { kind: 'meeting-purge-announced', contactId, meetingId: id };
    case 'plan':
      return { kind: 'plan-purge-announced', contactId, meetingId: id };
  }
}

function isSame(one: Removal, other: Removal | undefined): boolean {
  return one.dueOn === other?.dueOn && one.announcedOn === other.announcedOn;
}
