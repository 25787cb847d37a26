import type { ErrorCode } from '../errors.ts';
import type { Language } from '../i18n/language.ts';
import type { SignedFrame } from './frame.ts';
import type { Role } from './identity.ts';
import type { LogEntry } from './log.ts';
import type { MeetingOutcome, MeetingStart } from './meeting.ts';
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
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly outcome: MeetingOutcome;
  readonly start: MeetingStart;
}

/** That a frame was moved to the official case record: the day, and who moved it. */
export interface HandOver {
  readonly movedOn: string;
  readonly movedBy: string;
  /** When this was written down here. */
  readonly recordedAt: string;
  /** From this day on the copy here may be removed. */
  readonly purgeOn: string;
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
  /** The words to compare in person before pairing. */
  readonly fingerprint: Readonly<Record<Language, readonly string[]>>;
  /**
   * `paired`: pinned. `changed`: pinned, and the key that is announced now is another: nothing is
   * delivered. `unknown`: not paired.
   */
  readonly state: 'paired' | 'changed' | 'unknown';
}

/** How the exchange is doing. */
export interface ExchangeState {
  readonly people: readonly Person[];
  /** Envelopes that wait for the folder. */
  readonly waiting: number;
  /** Why they wait; null when the last try went well. */
  readonly problem: ErrorCode | null;
  /** Envelopes that came and were refused, by reason. */
  readonly refused: Readonly<Partial<Record<ErrorCode, number>>>;
}

/** Everything that is stored about one contact, apart from what the working copy already has. */
export interface ContactRecord {
  readonly frames: readonly OpenedFrame[];
  readonly steps: readonly MeetingStep[];
  readonly log: readonly LogEntry[];
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
    /** No meeting can start before the recovery sheet has been printed or saved. */
    readonly recoverySheetTaken: boolean;
    /** How many verified backups stand beside the store, and when the newest was made. */
    readonly newestBackupAt: string | null;
  };
  readonly contacts: readonly Contact[];
  readonly meetings: readonly Meeting[];
  readonly frames: readonly KeptFrame[];
  readonly exchange: ExchangeState;
}

/** One change of the store, told to the working copy after it was committed. */
export type Change =
  | { readonly table: 'account'; readonly put: Snapshot['account'] }
  | { readonly table: 'contacts'; readonly put: Contact }
  | { readonly table: 'contacts'; readonly remove: string }
  | { readonly table: 'meetings'; readonly put: Meeting }
  | { readonly table: 'steps'; readonly put: MeetingStep }
  | { readonly table: 'steps'; readonly removeOfMeeting: string }
  | { readonly table: 'frames'; readonly put: KeptFrame }
  | { readonly table: 'openedFrames'; readonly put: OpenedFrame }
  | { readonly table: 'openedFrames'; readonly removeFrame: string }
  | { readonly table: 'log'; readonly put: LogEntry }
  | { readonly table: 'exchange'; readonly put: ExchangeState };
