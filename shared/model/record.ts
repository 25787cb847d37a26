import type { ErrorCode } from '../errors.ts';
import type { Language } from '../i18n/language.ts';
import type { ArchiveState } from './archive.ts';
import type { UnitFigures } from './figures.ts';
import type { SignedFrame } from './frame.ts';
import type { Role } from './identity.ts';
import type { LogEntry, RecordEntry } from './log.ts';
import type { MeetingOutcome, MeetingStart } from './meeting.ts';
import type { KeptPromise, PromiseWords } from './promise.ts';
import type { Removal } from './retention.ts';
import type { DeskPage, OpenedReview } from './review.ts';
import type { Step } from './step.ts';

/** What the sign-in screen may know of an account before anybody has unlocked it. */
export interface AccountSummary {
  readonly id: string;
  /** Empty when the account's public file is damaged. */
  readonly displayName: string;
  readonly role: Role;
  /** `damaged` and `newer` cannot be unlocked; the screen says why. */
  readonly state: 'ready' | 'damaged' | 'newer';
}

/** One youth as the caseworker knows them here. Nothing else identifies a youth. */
export interface Contact {
  readonly id: string;
  readonly name: string;
  readonly caseNumber: string | null;
  readonly language: Language;
  readonly createdAt: string;
}

/** A meeting's place in the record; what was done in it is its steps. */
export interface Meeting {
  readonly id: string;
  readonly contactId: string;
  /** Of a meeting that has not begun, when it was planned. */
  readonly startedAt: string;
  readonly endedAt: string | null;
  /** `expired`: nobody went on with it in time, and what was written was removed. */
  readonly outcome: MeetingOutcome | 'expired';
  readonly start: MeetingStart;
}

/** Whether a meeting has ended for good: then its steps are gone. */
export function isOver({ outcome }: Meeting): boolean {
  return outcome === 'agreed' || outcome === 'thrown-away' || outcome === 'expired';
}

/** That a frame was moved to the official case record: the day, and who moved it. */
export interface HandOver {
  readonly movedOn: string;
  readonly movedBy: string;
  /** When this was written down here. */
  readonly recordedAt: string;
  /** From this day on the copy here may be removed. */
  readonly purgeOn: string;
  /** When it was said that the copy is about to be removed; null while it was not. */
  readonly announcedAt: string | null;
}

/**
 * An agreed frame's place in the record, as the log tells it. What the frame says comes when it is
 * opened, and that is logged.
 */
export interface KeptFrame {
  readonly id: string;
  readonly contactId: string;
  readonly meetingId: string;
  readonly version: number;
  readonly agreedOn: string;
  readonly agreedAt: string;
  readonly digest: string;
  readonly receiptCode: string;
  readonly handOver: HandOver | null;
  /** When the copy here was removed; null while it is here. */
  readonly purgedAt: string | null;
}

/** A frame that somebody has opened since unlock. */
export interface OpenedFrame extends SignedFrame {
  readonly id: string;
  readonly contactId: string;
}

/** Somebody on the exchange: an account that has announced itself there. */
export interface Person {
  readonly accountId: string;
  readonly displayName: string;
  readonly role: Role;
  /** Where the person says to work; can be empty. */
  readonly unit: string;
  /** The words to compare in person before pairing. */
  readonly fingerprint: Readonly<Record<Language, readonly string[]>>;
  /**
   * `paired`: pinned. `changed`: pinned, and the key that is announced now is another: nothing is
   * delivered. `unknown`: not paired.
   */
  readonly state: 'paired' | 'changed' | 'unknown';
}

/** A frame that waits to be delivered, and the name of whom it is for. */
export interface WaitingFrame {
  readonly frameId: string;
  readonly toName: string;
}

/** How the exchange is doing. */
export interface ExchangeState {
  readonly people: readonly Person[];
  /** Envelopes that wait for the folder. */
  readonly waiting: number;
  /** Those of them that are frames, and the names of whom they are for. */
  readonly waitingFrames: readonly WaitingFrame[];
  /** Those of them that are a supervisor's remarks, by the remark's id. */
  readonly waitingRemarks: readonly string[];
  /** Why they wait; null when the last try went well. */
  readonly problem: ErrorCode | null;
  /** Envelopes that came and were refused, by reason. */
  readonly refused: Readonly<Partial<Record<ErrorCode, number>>>;
  /** When the last visit ended; null before the first. */
  readonly visitedAt: string | null;
}

/** What a supervisor wrote about how the unit works, after reading a frame. */
export interface RemarkWords {
  readonly id: string;
  readonly frameId: string;
  readonly fromName: string;
  readonly words: string;
  readonly at: string;
  /** Whether the youth has seen it. */
  readonly isShown: boolean;
}

/** What was promised, in words that somebody has opened since unlock. */
export interface OpenedPromise extends Pick<PromiseWords, 'about' | 'text'> {
  /** As in `KeptPromise`. */
  readonly key: string;
  readonly frameId: string;
}

/** Everything that is stored about one contact, apart from what the working copy already has. */
export interface ContactRecord {
  readonly frames: readonly OpenedFrame[];
  readonly steps: readonly MeetingStep[];
  readonly remarks: readonly RemarkWords[];
  /** Frames that still wait to be delivered, and to whom. */
  readonly waiting: readonly WaitingFrame[];
  readonly log: readonly RecordEntry[];
}

/** A step and its meeting, as the working copy holds it. */
export interface MeetingStep extends Step {
  readonly meetingId: string;
}

/** Everything the renderer's working copy starts from after unlock. Steps come when a meeting is opened. */
export interface Snapshot {
  readonly account: {
    readonly id: string;
    readonly displayName: string;
    readonly role: Role;
    readonly unit: string;
    /** No meeting can start before the recovery sheet has been printed or saved. */
    readonly recoverySheetTaken: boolean;
    /** How many verified backups stand beside the store, and when the newest was made. */
    readonly newestBackupAt: string | null;
    /** Of the account's public key; whoever receives a frame compares it with the file's. */
    readonly fingerprint: string;
  };
  readonly contacts: readonly Contact[];
  readonly meetings: readonly Meeting[];
  readonly frames: readonly KeptFrame[];
  /** What will be removed here by itself, and when. */
  readonly removals: readonly Removal[];
  readonly archive: ArchiveState;
  readonly exchange: ExchangeState;
  readonly promises: readonly KeptPromise[];
  readonly remarks: readonly RemarkWords[];
}

/** One change of the store, told to the working copy after it was committed. */
export type Change =
  | { readonly table: 'account'; readonly put: Snapshot['account'] }
  | { readonly table: 'contacts'; readonly put: Contact }
  /** A contact with its meetings' rows. */
  | { readonly table: 'contacts'; readonly remove: string }
  | { readonly table: 'meetings'; readonly put: Meeting }
  /** A meeting that was planned and never was. */
  | { readonly table: 'meetings'; readonly removeMeeting: string }
  | { readonly table: 'steps'; readonly put: MeetingStep }
  | { readonly table: 'steps'; readonly removeOfMeeting: string }
  | { readonly table: 'frames'; readonly put: KeptFrame }
  | { readonly table: 'openedFrames'; readonly put: OpenedFrame }
  | { readonly table: 'openedFrames'; readonly removeFrame: string }
  | { readonly table: 'removals'; readonly put: Removal }
  /** The frame or meeting with this id is gone, or is to stay. */
  | { readonly table: 'removals'; readonly dropRemoval: string }
  | { readonly table: 'log'; readonly put: LogEntry }
  | { readonly table: 'archive'; readonly put: ArchiveState }
  | { readonly table: 'exchange'; readonly put: ExchangeState }
  | { readonly table: 'promises'; readonly put: KeptPromise }
  | { readonly table: 'openedPromises'; readonly put: OpenedPromise }
  | { readonly table: 'remarks'; readonly put: RemarkWords }
  | { readonly table: 'desk'; readonly put: DeskPage }
  | { readonly table: 'figures'; readonly put: UnitFigures }
  | { readonly table: 'openedReviews'; readonly put: OpenedReview }
  | { readonly table: 'openedReviews'; readonly removeReview: string };
