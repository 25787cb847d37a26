import { socBox } from '#shared/decks/soc-box.ts';
import { dayOf } from '#shared/i18n/dates.ts';
import type { Language } from '#shared/i18n/language.ts';
import { canonicalText, frameOf } from '#shared/model/frame.ts';
import {
  beginFold,
  foldStep,
  whyNot,
  type MeetingFold,
  type MeetingOutcome,
} from '#shared/model/meeting.ts';
import type { Change, KeptFrame, Meeting, MeetingStep } from '#shared/model/record.ts';
import type { Act, Actor, Step } from '#shared/model/step.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import { signText, type AccountKeys } from '../accounts/keys.ts';
import { digestOf } from '../file.ts';
import type { Forgotten } from '../store/backups.ts';
import { newId, type Store } from '../store/store.ts';

interface OpenMeeting {
  readonly meeting: Meeting;
  readonly fold: MeetingFold;
}

/** Who signs, and what the frame says of the caseworker. */
interface Signer {
  readonly keys: AccountKeys;
  readonly displayName: string;
}

/** The meetings of an unlocked account: the steps as they come, and what they lead to. */
export class Meetings {
  readonly #store: Store;
  readonly #signer: Signer;
  readonly #forget: (what: Forgotten) => void;
  readonly #tell: (changes: readonly Change[]) => void;
  /** Meetings that have been opened since unlock, so that a step does not read all the earlier ones. */
  readonly #open = new Map<string, OpenMeeting>();

  constructor(
    store: Store,
    signer: Signer,
    forget: (what: Forgotten) => void,
    tell: (changes: readonly Change[]) => void,
  ) {
    this.#store = store;
    this.#signer = signer;
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
    store.commit(() => store.putMeeting(meeting));
    this.#tell([{ table: 'meetings', put: meeting }]);
    return ok({ meetingId: meeting.id });
  }

  /** Errors: `meeting-not-found`. */
  open(meetingId: string): Result<{ meeting: Meeting; steps: readonly MeetingStep[] }> {
    const meeting = this.#store.meeting(meetingId);
    if (meeting === undefined) return fail('meeting-not-found');
    const isFirstTime = !this.#open.has(meetingId);
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
    // The backups first: a crash in between leaves a whole meeting, and not a copy nobody looks for.
    if (outcome === 'thrown-away') this.#forget({ meetingId });
    const changed = this.#commit(meeting, step, next, now);
    this.#open.set(meetingId, { meeting: changed.meeting, fold: next });
    this.#tell(changed.changes);
    if (outcome === 'thrown-away') {
      this.#open.delete(meetingId);
      this.#store.emptyJournal();
    }
    return ok({ seq: step.seq, outcome });
  }

  #opened(meetingId: string): OpenMeeting | undefined {
    if (!this.#open.has(meetingId)) this.open(meetingId);
    return this.#open.get(meetingId);
  }

  #commit(
    meeting: Meeting,
    step: Step,
    next: MeetingFold,
    now: Date,
  ): { meeting: Meeting; changes: readonly Change[] } {
    const store = this.#store;
    const { outcome } = next.state;
    if (outcome === 'thrown-away') {
      // The only trace that may stay is that there was a meeting, and when.
      const emptied: Meeting = {
        ...meeting,
        outcome,
        endedAt: step.at,
        start: { ...meeting.start, deckCardIds: [] },
      };
      store.commit(() => {
        store.removeSteps(meeting.id);
        store.putMeeting(emptied);
      });
      return {
        meeting: emptied,
        changes: [
          { table: 'meetings', put: emptied },
          { table: 'steps', removeOfMeeting: meeting.id },
        ],
      };
    }
    const put: Change = { table: 'steps', put: { meetingId: meeting.id, ...step } };
    if (outcome === meeting.outcome) {
      store.commit(() => store.addStep(meeting.id, step));
      return { meeting, changes: [put] };
    }
    const ended = outcome === 'agreed' || outcome === 'kept';
    const moved: Meeting = { ...meeting, outcome, endedAt: ended ? step.at : null };
    const kept = store.commit(() => {
      store.addStep(meeting.id, step);
      store.putMeeting(moved);
      return outcome === 'agreed' ? this.#agree(moved, next, now) : undefined;
    });
    return {
      meeting: moved,
      changes: [
        put,
        ...(kept === undefined ? [] : [{ table: 'frames', put: kept } as const]),
        { table: 'meetings', put: moved },
      ],
    };
  }

  /** Makes, signs and chains the frame. Runs inside the transaction of the second yes. */
  #agree(meeting: Meeting, fold: MeetingFold, now: Date): KeptFrame {
    const store = this.#store;
    const contact = store.contact(meeting.contactId);
    const frame =
      contact &&
      frameOf(fold.state, socBox, {
        id: newId(),
        version: store.countFramesOf(contact.id) + 1,
        contact: { name: contact.name, caseNumber: contact.caseNumber },
        caseworker: { name: this.#signer.displayName },
        agreedOn: dayOf(now),
        previous: store.newestDigest(),
      });
    if (contact === undefined || frame === null || frame === undefined) {
      throw new Error('a meeting was agreed that cannot become a frame');
    }
    const document = canonicalText(frame);
    const kept: KeptFrame = {
      id: frame.id,
      contactId: contact.id,
      meetingId: meeting.id,
      agreedAt: now.toISOString(),
      frame,
      digest: digestOf(document),
      signature: signText(this.#signer.keys, document),
      publicKey: this.#signer.keys.verifyKey,
    };
    store.addFrame(kept, document);
    return kept;
  }
}

/** Whether a meeting can still be gone on with: it is open, was said no to, or was kept for next time. */
function hasNotEnded(meeting: Meeting): boolean {
  return meeting.outcome !== 'agreed' && meeting.outcome !== 'thrown-away';
}
