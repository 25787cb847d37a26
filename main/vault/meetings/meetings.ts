import { isDeepStrictEqual } from 'node:util';
import type { Deck } from '#shared/decks/deck.ts';
import { dayOf } from '#shared/i18n/dates.ts';
import type { Language } from '#shared/i18n/language.ts';
import { bringing, pathBrought, withoutFrame, type BringAct } from '#shared/model/brought.ts';
import { frameOf, type Frame } from '#shared/model/frame.ts';
import { whyNot } from '#shared/model/meeting-rules.ts';
import { foldOf, foldStep, type MeetingFold, type MeetingOutcome } from '#shared/model/meeting.ts';
import { forgottenSteps } from '#shared/model/quiet.ts';
import { isOver, type Change, type Meeting, type MeetingStep } from '#shared/model/record.ts';
import { daysAfter } from '#shared/model/retention.ts';
import type { Act, Actor, Step } from '#shared/model/step.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import type { Outbox } from '../exchange/outbox.ts';
import type { Frames } from '../frames/frames.ts';
import type { Log } from '../log/log.ts';
import type { Promises } from '../promises/promises.ts';
import type { Forgotten } from '../store/backups.ts';
import { newId, type Store } from '../store/store.ts';

interface OpenMeeting {
  readonly meeting: Meeting;
  readonly fold: MeetingFold;
}

/** A meeting after a step, and what the working copy must be told. */
interface Changed extends OpenMeeting {
  readonly changes: readonly Change[];
}

/** All that is done on the phone: the rest waits until the two sit down. */
const planning: ReadonlySet<Act['kind']> = new Set<Act['kind']>([
  'plan-noted',
  'letter-written',
  'undone',
  'redone',
]);

/** Steps that are written over, and of which meeting. */
type StepsInstead = Extract<Forgotten, { readonly stepsOf: string }>;

/** The meetings of an unlocked account: the steps as they come, and what they lead to. */
export class Meetings {
  readonly #store: Store;
  readonly #log: Log;
  readonly #frames: Frames;
  readonly #outbox: Outbox;
  readonly #promises: Promises;
  readonly #caseworkerName: string;
  readonly #hasRecoverySheet: () => boolean;
  readonly #deck: () => Deck;
  readonly #retentionDays: () => number;
  readonly #forget: (what: readonly Forgotten[]) => Result<null>;
  readonly #tell: (changes: readonly Change[]) => void;
  /** Meetings that have been opened since unlock, so that a step does not read all the earlier ones. */
  readonly #open = new Map<string, OpenMeeting>();
  /** Meetings of which a step was written over in the transaction that is open. */
  readonly #rewritten = new Set<string>();

  constructor(parts: {
    readonly store: Store;
    readonly log: Log;
    readonly frames: Frames;
    readonly outbox: Outbox;
    readonly promises: Promises;
    readonly caseworkerName: string;
    readonly hasRecoverySheet: () => boolean;
    /** The box in use: a meeting that begins now keeps it. */
    readonly deck: () => Deck;
    readonly retentionDays: () => number;
    readonly forget: (what: readonly Forgotten[]) => Result<null>;
    readonly tell: (changes: readonly Change[]) => void;
  }) {
    this.#store = parts.store;
    this.#log = parts.log;
    this.#frames = parts.frames;
    this.#outbox = parts.outbox;
    this.#promises = parts.promises;
    this.#caseworkerName = parts.caseworkerName;
    this.#hasRecoverySheet = parts.hasRecoverySheet;
    this.#deck = parts.deck;
    this.#retentionDays = parts.retentionDays;
    this.#forget = parts.forget;
    this.#tell = parts.tell;
  }

  /**
   * A new meeting; `isPlanned` while it is only talked of on the phone. Errors:
   * `recovery-sheet-first`, `contact-not-found`, `meeting-already-open`.
   */
  start(contactId: string, language: Language, isPlanned = false): Result<{ meetingId: string }> {
    const store = this.#store;
    if (!this.#hasRecoverySheet()) return fail('recovery-sheet-first');
    if (store.contact(contactId) === undefined) return fail('contact-not-found');
    if (store.meetingsOf(contactId).some((meeting) => !isOver(meeting)))
      return fail('meeting-already-open');
    const meeting: Meeting = {
      id: newId(),
      contactId,
      startedAt: new Date().toISOString(),
      endedAt: null,
      outcome: 'open',
      start: { language, deck: this.#deck() },
    };
    const meetingId = meeting.id;
    // What a planned meeting opens with is laid when the two sit down: see `#begin`.
    const steps = isPlanned ? [] : this.#bringing(contactId, 0, meeting.startedAt);
    this.#log.commit((add) => {
      store.putMeeting(meeting);
      for (const step of steps) store.addStep(meetingId, step);
      add({ kind: isPlanned ? 'meeting-planned' : 'meeting-started', contactId, meetingId });
    });
    this.#open.set(meetingId, { meeting, fold: foldOf(meeting.start, steps) });
    this.#tell([
      { table: 'meetings', put: meeting },
      ...steps.map((step) => ({ table: 'steps', put: { meetingId, ...step } }) as const),
    ]);
    return ok({ meetingId });
  }

  /**
   * What is planned for a meeting that has not begun. Errors: `meeting-not-found`, and
   * `step-not-possible` when it has begun.
   */
  openPlan(meetingId: string): Result<{ steps: readonly MeetingStep[] }> {
    const meeting = this.#store.meeting(meetingId);
    if (meeting === undefined) return fail('meeting-not-found');
    if (!this.#isPlanned(meetingId)) return fail('step-not-possible', { reason: 'begun' });
    const { contactId } = meeting;
    if (!this.#open.has(meetingId)) {
      this.#log.note({ kind: 'plan-opened', contactId, meetingId });
    }
    const steps = this.#store.steps(meetingId);
    const fold = foldOf(meeting.start, steps);
    this.#open.set(meetingId, { meeting, fold });
    return ok({ steps });
  }

  /**
   * Removes a plan that nobody needs, in the backups first. Of a meeting that never was only the lines
   * in the log are left. Errors: those of `openPlan` and of `forgetInBackups`.
   */
  removePlan(meetingId: string): Result<null> {
    const meeting = this.#store.meeting(meetingId);
    if (meeting === undefined) return fail('meeting-not-found');
    if (!this.#isPlanned(meetingId)) return fail('step-not-possible', { reason: 'begun' });
    const forgotten = this.#forget([{ meetingId }]);
    if (!forgotten.ok) return forgotten;
    this.#leaveNoPlan(meeting, 'plan-removed', new Date());
    this.#store.emptyJournal();
    return ok(null);
  }

  /** The last part of removing a plan, after the backups have forgotten it. */
  #leaveNoPlan(
    { id: meetingId, contactId }: Meeting,
    kind: 'plan-removed' | 'plan-purged',
    now: Date,
  ): void {
    this.#log.commit((add) => {
      this.#store.removeSteps(meetingId);
      this.#store.removeMeeting(meetingId);
      add({ kind, contactId, meetingId });
    }, now);
    this.#open.delete(meetingId);
    this.#tell([
      { table: 'meetings', removeMeeting: meetingId },
      { table: 'steps', removeOfMeeting: meetingId },
    ]);
  }

  #isPlanned(meetingId: string): boolean {
    return this.#log.ledger.unfinishedMeeting(meetingId)?.isPlanned === true;
  }

  /** The two sit down: what was planned becomes a meeting, with what it opens with laid there. */
  #begin(planned: Meeting): { meeting: Meeting; steps: readonly MeetingStep[] } {
    const { id: meetingId, contactId, start } = planned;
    const startedAt = new Date().toISOString();
    const meeting: Meeting = { ...planned, startedAt, start: { ...start, deck: this.#deck() } };
    const steps = this.#store.steps(meetingId);
    const laid = this.#bringing(contactId, steps.at(-1)?.seq ?? 0, startedAt).map((step) => ({
      meetingId,
      ...step,
    }));
    this.#log.commit((add) => {
      this.#store.putMeeting(meeting);
      for (const step of laid) this.#store.addStep(meetingId, step);
      add({ kind: 'meeting-started', contactId, meetingId });
    });
    const all = [...steps, ...laid];
    this.#open.set(meetingId, { meeting, fold: foldOf(meeting.start, all) });
    this.#tell([
      { table: 'meetings', put: meeting },
      ...laid.map((put) => ({ table: 'steps', put }) as const),
    ]);
    return { meeting, steps: all };
  }

  /** Errors: `meeting-not-found`. */
  open(meetingId: string): Result<{ meeting: Meeting; steps: readonly MeetingStep[] }> {
    const meeting = this.#store.meeting(meetingId);
    if (meeting === undefined) return fail('meeting-not-found');
    if (this.#isPlanned(meetingId)) return ok(this.#begin(meeting));
    const isFirstTime = !this.#open.has(meetingId);
    if (isFirstTime && !isOver(meeting)) {
      const { contactId } = meeting;
      this.#log.note({ kind: 'meeting-opened', contactId, meetingId });
    }
    const steps = this.#store.steps(meetingId);
    const fold = foldOf(meeting.start, steps);
    this.#open.set(meetingId, { meeting, fold });
    const { outcome, yes, seq } = fold.state;
    if (isFirstTime && outcome === 'open' && (yes.youth || yes.caseworker)) {
      // Said in an earlier session, perhaps another day: one of the two may not be here.
      const lapsed = this.addStep(meetingId, seq, 'together', { kind: 'yes-lapsed' });
      return lapsed.ok ? this.open(meetingId) : lapsed;
    }
    return ok({ meeting, steps });
  }

  /** What the program lays in front of the two: what they promised, and where on the path they were. */
  #bringing(contactId: string, after: number, at: string): readonly Step[] {
    const newest = this.#log.ledger.framesOf(contactId).at(-1);
    const read = newest && this.#frames.read(newest.id);
    const path = read?.ok === true ? pathBrought(read.value.frame) : null;
    const acts = [this.#promises.bringing(contactId), path].filter((act) => act !== null);
    return acts.map((act, index) => ({ seq: after + 1 + index, at, by: 'together', act }));
  }

  /**
   * Commits one step and what follows from it, then tells the working copy.
   * Errors: `meeting-not-found`, `meeting-ended`, `step-out-of-date`, `step-not-possible`, those of
   * `forgetInBackups`, and for a frame that is brought those of `Frames.read`.
   */
  addStep(
    meetingId: string,
    after: number,
    by: Actor,
    act: Act,
  ): Result<{ seq: number; outcome: MeetingOutcome }> {
    const before = this.#opened(meetingId);
    if (before === undefined) return fail('meeting-not-found');
    const { meeting, fold } = before;
    if (isOver(meeting)) return fail('meeting-ended');
    if (this.#isPlanned(meetingId) && !planning.has(act.kind)) {
      return fail('step-not-possible', { reason: 'not-begun' });
    }
    if (after !== fold.state.seq) return fail('step-out-of-date');
    const reason = whyNot(fold.state, by, act);
    if (reason !== null) return fail('step-not-possible', { reason });
    if (act.kind === 'frame-brought') {
      const brought = this.#whatWasAgreed(meeting, act);
      if (!brought.ok) return brought;
    }

    const now = new Date();
    const step: Step = { seq: after + 1, at: now.toISOString(), by, act };
    const next = foldStep(fold, step);
    const { outcome } = next.state;
    const isEnd = outcome === 'agreed' || outcome === 'thrown-away';
    // The backups first: a crash in between leaves a whole meeting, and not a copy nobody looks for.
    const instead =
      outcome === 'kept' ? forgottenSteps(next.state, this.#store.steps(meetingId)) : [];
    const forgotten = isEnd
      ? this.#forget([{ meetingId }])
      : instead.length > 0
        ? this.#forget([{ stepsOf: meetingId, instead }])
        : ok(null);
    if (!forgotten.ok) return forgotten;
    const changed = isEnd
      ? this.#end(meeting, next, now, outcome)
      : this.#commit(meeting, step, next, now, instead);
    this.#open.set(meetingId, { meeting: changed.meeting, fold: changed.fold });
    this.#tell(changed.changes);
    if (isEnd) {
      this.#open.delete(meetingId);
    }
    if (isEnd || instead.length > 0) this.#store.emptyJournal();
    return ok({ seq: step.seq, outcome });
  }

  /**
   * Removes what was written in a meeting that nobody went on with in time, after the backups have
   * forgotten it. Only that it was, and when it was removed, is left.
   */
  expire(meetingId: string): void {
    const meeting = this.#store.meeting(meetingId);
    if (meeting === undefined || isOver(meeting)) return;
    const { contactId } = meeting;
    const now = new Date();
    if (this.#isPlanned(meetingId)) {
      this.#leaveNoPlan(meeting, 'plan-purged', now);
      return;
    }
    const expired = this.#emptied(meeting, 'expired', now);
    this.#log.commit((add) => {
      this.#store.removeSteps(meetingId);
      this.#store.putMeeting(expired);
      add({ kind: 'meeting-purged', contactId, meetingId });
    }, now);
    this.#open.delete(meetingId);
    this.#tell([
      { table: 'meetings', put: expired },
      { table: 'steps', removeOfMeeting: meetingId },
    ]);
  }

  /**
   * Steps of unfinished meetings that look back on a frame, as they stand when it is gone. What the
   * two have laid on the table themselves is theirs, and goes with the meeting.
   */
  withoutFrame(frameId: string): readonly StepsInstead[] {
    return this.#store
      .meetings()
      .filter((meeting) => !isOver(meeting))
      .flatMap(({ id: stepsOf }) => {
        const instead = this.#store.steps(stepsOf).flatMap(({ seq, at, by, act }) => {
          const without = withoutFrame(act, frameId);
          return without === null ? [] : [{ seq, at, by, act: without }];
        });
        return instead.length === 0 ? [] : [{ stepsOf, instead }];
      });
  }

  /** Writes those steps, in the transaction of the purge. */
  forgetFrame(frameId: string): void {
    for (const { stepsOf, instead } of this.withoutFrame(frameId)) {
      for (const step of instead) this.#store.replaceAct(stepsOf, step);
      this.#rewritten.add(stepsOf);
    }
  }

  /** Tells of steps that were written over, after that was committed. */
  tellForgotten(): void {
    for (const meetingId of this.#rewritten) {
      const before = this.#open.get(meetingId);
      if (before === undefined) continue;
      const steps = this.#store.steps(meetingId);
      const fold = foldOf(before.meeting.start, steps);
      this.#open.set(meetingId, { ...before, fold });
      this.#tell(steps.map((step) => ({ table: 'steps', put: step }) as const));
    }
    this.#rewritten.clear();
  }

  /**
   * A frame is brought as it was agreed, to the letter, and only the one that holds now. To have its
   * words the screen has opened it, which the log tells.
   */
  #whatWasAgreed({ contactId, start: { deck } }: Meeting, act: BringAct): Result<null> {
    const newest = this.#log.ledger.framesOf(contactId).at(-1);
    if (newest?.id !== act.frameId) return fail('step-not-possible', { reason: 'other-frame' });
    const opened = this.#frames.read(act.frameId);
    if (!opened.ok) return opened;
    return isDeepStrictEqual(act, bringing(opened.value.frame, deck))
      ? ok(null)
      : fail('step-not-possible', { reason: 'other-words' });
  }

  #opened(meetingId: string): OpenMeeting | undefined {
    if (!this.#open.has(meetingId)) {
      if (this.#isPlanned(meetingId)) this.openPlan(meetingId);
      else this.open(meetingId);
    }
    return this.#open.get(meetingId);
  }

  /**
   * The step and where it leaves a meeting that goes on. `instead`: steps that are written over, for
   * what is kept for next time while "Inte anteckna" lies on the mat is not every sentence.
   */
  #commit(
    meeting: Meeting,
    step: Step,
    fold: MeetingFold,
    now: Date,
    instead: readonly Step[],
  ): Changed {
    const { outcome } = fold.state;
    const store = this.#store;
    const { id: meetingId, contactId } = meeting;
    const put: Change = { table: 'steps', put: { meetingId, ...step } };
    if (outcome === meeting.outcome) {
      store.commit(() => store.addStep(meetingId, step));
      return { meeting, fold, changes: [put] };
    }
    const moved: Meeting = { ...meeting, outcome, endedAt: outcome === 'kept' ? step.at : null };
    this.#log.commit((add) => {
      for (const forgotten of instead) store.replaceAct(meetingId, forgotten);
      store.addStep(meetingId, step);
      store.putMeeting(moved);
      if (outcome === 'kept') {
        const purgeOn = daysAfter(dayOf(now), this.#retentionDays());
        add({ kind: 'meeting-kept', contactId, meetingId, purgeOn });
      } else if (this.#log.ledger.unfinishedMeeting(meetingId)?.purgeOn != null) {
        // Gone on with where it was kept: the clock stops.
        add({ kind: 'meeting-opened', contactId, meetingId });
      }
    }, now);
    return {
      meeting: moved,
      fold: instead.length > 0 ? foldOf(moved.start, store.steps(meetingId)) : fold,
      changes: [
        ...instead.map((other) => ({ table: 'steps', put: { meetingId, ...other } }) as const),
        put,
        { table: 'meetings', put: moved },
      ],
    };
  }

  #emptied(meeting: Meeting, outcome: Meeting['outcome'], now: Date): Meeting {
    const start = { ...meeting.start, deck: { ...meeting.start.deck, cards: [] } };
    return { ...meeting, outcome, endedAt: now.toISOString(), start };
  }

  /**
   * Only what both said yes to is kept: of an agreed meeting its frame, of a thrown-away one nothing
   * but that it was, and when. The steps that led there go.
   */
  #end(meeting: Meeting, fold: MeetingFold, now: Date, outcome: 'agreed' | 'thrown-away'): Changed {
    const { id: meetingId, contactId } = meeting;
    const ended = this.#emptied(meeting, outcome, now);
    const opened = this.#log.commit((add) => {
      this.#store.removeSteps(meetingId);
      this.#store.putMeeting(ended);
      if (outcome === 'agreed') {
        const frame = this.#frame(meeting, fold, now);
        const kept = this.#frames.keep(add, frame, { contactId, meetingId });
        this.#outbox.addFrame(kept.id, now);
        this.#promises.answered(add, fold.state, { contactId, meetingId }, now);
        return kept;
      }
      add({ kind: 'meeting-thrown-away', contactId, meetingId });
      return undefined;
    }, now);
    const kept = opened && this.#log.ledger.frame(opened.id);
    return {
      meeting: ended,
      fold,
      changes: [
        ...(kept === undefined ? [] : [{ table: 'frames', put: kept } as const]),
        ...(opened === undefined ? [] : [{ table: 'openedFrames', put: opened } as const]),
        { table: 'meetings', put: ended },
        { table: 'steps', removeOfMeeting: meetingId },
      ],
    };
  }

  #frame(meeting: Meeting, fold: MeetingFold, now: Date): Frame {
    const { ledger } = this.#log;
    const contact = this.#store.contact(meeting.contactId);
    const made =
      contact &&
      frameOf(fold.state, fold.state.deck, {
        id: newId(),
        version: ledger.framesOf(contact.id).length + 1,
        contact: { name: contact.name, caseNumber: contact.caseNumber },
        caseworker: { name: this.#caseworkerName },
        agreedOn: dayOf(now),
        previous: ledger.newest?.digest ?? null,
      });
    if (!made) throw new Error('a meeting was agreed that cannot become a frame');
    return made;
  }
}
