import { socBox } from '#shared/decks/soc-box.ts';
import { dayOf } from '#shared/i18n/dates.ts';
import type { Language } from '#shared/i18n/language.ts';
import { frameOf, type Frame } from '#shared/model/frame.ts';
import {
  beginFold,
  foldStep,
  whyNot,
  type MeetingFold,
  type MeetingOutcome,
} from '#shared/model/meeting.ts';
import type { Change, Meeting, MeetingStep } from '#shared/model/record.ts';
import type { Act, Actor, Step } from '#shared/model/step.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import type { Outbox } from '../exchange/outbox.ts';
import type { Frames } from '../frames/frames.ts';
import type { Log } from '../log/log.ts';
import type { Forgotten } from '../store/backups.ts';
import { newId, type Store } from '../store/store.ts';

interface OpenMeeting {
  readonly meeting: Meeting;
  readonly fold: MeetingFold;
}

/** A meeting after a step, and what the working copy must be told. */
interface Changed {
  readonly meeting: Meeting;
  readonly changes: readonly Change[];
}

/** The meetings of an unlocked account: the steps as they come, and what they lead to. */
export class Meetings {
  readonly #store: Store;
  readonly #log: Log;
  readonly #frames: Frames;
  readonly #outbox: Outbox;
  readonly #caseworkerName: string;
  readonly #forget: (what: Forgotten) => void;
  readonly #tell: (changes: readonly Change[]) => void;
  /** Meetings that have been opened since unlock, so that a step does not read all the earlier ones. */
  readonly #open = new Map<string, OpenMeeting>();

  constructor(
    store: Store,
    log: Log,
    frames: Frames,
    outbox: Outbox,
    caseworkerName: string,
    forget: (what: Forgotten) => void,
    tell: (changes: readonly Change[]) => void,
  ) {
    this.#store = store;
    this.#log = log;
    this.#frames = frames;
    this.#outbox = outbox;
    this.#caseworkerName = caseworkerName;
    this.#forget = forget;
    this.#tell = tell;
  }

  /** Errors: `recovery-sheet-first`, `contact-not-found`, `meeting-already-open`. */
  start(contactId: string, language: Language): Result<{ meetingId: string }> {
    const store = this.#store;
    if (store.recoverySheetTakenAt() === null) return fail('recovery-sheet-first');
    if (store.contact(contactId) === undefined) return fail('contact-not-found');
    if (store.meetingsOf(contactId).some(hasNotEnded)) return fail('meeting-already-open');
    const meeting: Meeting = {
      id: newId(),
      contactId,
      startedAt: new Date().toISOString(),
      endedAt: null,
      outcome: 'open',
      start: { language, deckCardIds: socBox.cards.map((card) => card.id) },
    };
    this.#log.commit((add) => {
      store.putMeeting(meeting);
      add({ kind: 'meeting-started', contactId, meetingId: meeting.id });
    });
    this.#open.set(meeting.id, { meeting, fold: beginFold(meeting.start) });
    this.#tell([{ table: 'meetings', put: meeting }]);
    return ok({ meetingId: meeting.id });
  }

  /** Errors: `meeting-not-found`. */
  open(meetingId: string): Result<{ meeting: Meeting; steps: readonly MeetingStep[] }> {
    const meeting = this.#store.meeting(meetingId);
    if (meeting === undefined) return fail('meeting-not-found');
    const isFirstTime = !this.#open.has(meetingId);
    if (isFirstTime && hasNotEnded(meeting)) {
      const { contactId } = meeting;
      this.#log.note({ kind: 'meeting-opened', contactId, meetingId });
    }
    const steps = this.#store.steps(meetingId);
    const fold = steps.reduce(foldStep, beginFold(meeting.start));
    this.#open.set(meetingId, { meeting, fold });
    const { outcome, yes, seq } = fold.state;
    if (isFirstTime && outcome === 'open' && (yes.youth || yes.caseworker)) {
      // Said in an earlier session, perhaps another day: one of the two may not be here.
      const lapsed = this.addStep(meetingId, seq, 'together', { kind: 'yes-lapsed' });
      return lapsed.ok ? this.open(meetingId) : lapsed;
    }
    return ok({ meeting, steps });
  }

  /**
   * Commits one step and what follows from it, then tells the working copy.
   * Errors: `meeting-not-found`, `meeting-ended`, `step-out-of-date`, `step-not-possible`.
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
    if (meeting.outcome === 'agreed' || meeting.outcome === 'thrown-away') {
      return fail('meeting-ended');
    }
    if (after !== fold.state.seq) return fail('step-out-of-date');
    const reason = whyNot(fold.state, by, act);
    if (reason !== null) return fail('step-not-possible', { reason });

    const now = new Date();
    const step: Step = { seq: after + 1, at: now.toISOString(), by, act };
    const next = foldStep(fold, step);
    const { outcome } = next.state;
    const isOver = outcome === 'agreed' || outcome === 'thrown-away';
    // The backups first: a crash in between leaves a whole meeting, and not a copy nobody looks for.
    if (isOver) this.#forget({ meetingId });
    const changed = isOver
      ? this.#end(meeting, next, now, outcome)
      : this.#commit(meeting, step, next);
    this.#open.set(meetingId, { meeting: changed.meeting, fold: next });
    this.#tell(changed.changes);
    if (isOver) {
      this.#open.delete(meetingId);
      this.#store.emptyJournal();
    }
    return ok({ seq: step.seq, outcome });
  }

  #opened(meetingId: string): OpenMeeting | undefined {
    if (!this.#open.has(meetingId)) this.open(meetingId);
    return this.#open.get(meetingId);
  }

  /** The step and where it leaves a meeting that goes on. */
  #commit(meeting: Meeting, step: Step, { state: { outcome } }: MeetingFold): Changed {
    const store = this.#store;
    const put: Change = { table: 'steps', put: { meetingId: meeting.id, ...step } };
    if (outcome === meeting.outcome) {
      store.commit(() => store.addStep(meeting.id, step));
      return { meeting, changes: [put] };
    }
    const moved: Meeting = { ...meeting, outcome, endedAt: outcome === 'kept' ? step.at : null };
    store.commit(() => {
      store.addStep(meeting.id, step);
      store.putMeeting(moved);
    });
    return { meeting: moved, changes: [put, { table: 'meetings', put: moved }] };
  }

  /**
   * Only what both said yes to is kept: of an agreed meeting its frame, of a thrown-away one nothing
   * but that it was, and when. The steps that led there go.
   */
  #end(meeting: Meeting, fold: MeetingFold, now: Date, outcome: 'agreed' | 'thrown-away'): Changed {
    const { id: meetingId, contactId } = meeting;
    const ended: Meeting = {
      ...meeting,
      outcome,
      endedAt: now.toISOString(),
      start: { ...meeting.start, deckCardIds: [] },
    };
    const opened = this.#log.commit((add) => {
      this.#store.removeSteps(meetingId);
      this.#store.putMeeting(ended);
      if (outcome === 'agreed') {
        const frame = this.#frame(meeting, fold, now);
        const kept = this.#frames.keep(add, frame, { contactId, meetingId });
        this.#outbox.addFrame(kept.id, now);
        return kept;
      }
      add({ kind: 'meeting-thrown-away', contactId, meetingId });
      return undefined;
    }, now);
    const kept = opened && this.#log.ledger.frame(opened.id);
    return {
      meeting: ended,
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
      frameOf(fold.state, socBox, {
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

/** Whether a meeting can still be gone on with: it is open, was said no to, or was kept for next time. */
function hasNotEnded(meeting: Meeting): boolean {
  return meeting.outcome !== 'agreed' && meeting.outcome !== 'thrown-away';
}
