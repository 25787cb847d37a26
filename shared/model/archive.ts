import type { Ledger } from './ledger.ts';
import type { StoreFault } from './rescue.ts';

export interface SignedRow {
  readonly document: string;
  readonly signature: string;
}

/** A frame's row. */
export interface FrameRow extends SignedRow {
  readonly id: string;
}

/** A row of the log. */
export interface LogRow extends SignedRow {
  readonly place: number;
}

/** The newest line of the log as the signed head names it; place 0 before the first. */
export interface Head {
  readonly place: number;
  readonly digest: string | null;
}

/** The signed rows of one store file, the account's own or a backup's. */
export interface ArchiveRows {
  /** The rows of the log from a place on, in order, at most so many. */
  log(from: number, limit: number): readonly LogRow[];
  frameIds(): readonly string[];
  /** Those of these that are still there. */
  frames(ids: readonly string[]): readonly FrameRow[];
}

/** An older copy of the store. Every call of its rows may throw: then it cannot be read. */
export interface Backup extends ArchiveRows {
  readonly madeAt: string;
}

/** What is checked. Rows may be added to the store while the check runs; none are lost to it. */
export interface Archive extends ArchiveRows {
  /** How many lines and frames there are to begin with, for the progress. */
  size(): { readonly lines: number; readonly frames: number };
  /** Whether the file has the tables and fields that the program makes, and no others. */
  hasOwnShape(): boolean;
  /** Whether the journal that a crash had left was whole when the store was opened. */
  hadWholeJournal(): boolean;
  head(): Head | 'missing' | 'damaged';
  backups(): readonly Backup[];
}

/** Everything the check can find. Closed: each has its words in `shared/i18n/{sv,en}/archive.ts`. */
export const archiveReasons = [
  /** A line is not what the account signed. */
  'line-changed',
  /** Nothing stands at these places. */
  'line-missing',
  /** A genuine line stands at a place that is not its own. */
  'line-moved',
  /** A genuine line does not follow the one before it: it comes from another course of events. */
  'line-unchained',
  /** Signed by the account, and not a line that the program writes. */
  'line-foreign',
  /** The log is shorter than it has been. */
  'log-cut-off',
  /** The newest line the head names is another one than the log's. */
  'head-differs',
  'head-missing',
  'head-damaged',

  /** Agreed, not purged, and not here. */
  'frame-missing',
  /** Its text is not the one that was agreed. */
  'frame-changed',
  /** Another agreed frame stands in its place. */
  'frame-moved',
  /** The text is right and the signature is not the account's. */
  'frame-unsigned',
  /** The text that was agreed, but its id, version, day, promises or form is not what the log says. */
  'frame-unlike-log',
  /** It does not name the frame that was agreed before it. */
  'frame-unchained',
  /** A frame that the log does not know. */
  'frame-unknown',
  /** A frame that was purged is here again. */
  'frame-after-purge',

  /** A backup has lines that come after the store's last. */
  'older-than-backup',
  /** A backup has another genuine line at the same place. */
  'differs-from-backup',
  /** A backup has a line or a frame that was never the store's. */
  'backup-changed',
  /** A backup still has a frame that was purged. */
  'purged-in-backup',
  'backup-unreadable',

  /** The store has a table or a field that the program did not make. */
  'store-shape',
  /** A crash left a journal that is damaged: what was saved last may be missing. */
  'journal-damaged',
  /** The store could not be read to the end. */
  'store-unreadable',
] as const;
export type ArchiveReason = (typeof archiveReasons)[number];

/** One thing that was found, and where. Never what any text says. */
export interface ArchiveFinding {
  readonly reason: ArchiveReason;
  /** The line of the log, or the first of several. */
  readonly place?: number;
  /** The last of several lines. */
  readonly lastPlace?: number;
  readonly frame?: {
    readonly contactId: string;
    readonly version: number;
    readonly agreedOn: string;
    readonly receiptCode: string;
  };
  /** When the backup was made. */
  readonly backupAt?: string;
}

/** What a check of the whole account came to. */
export interface ArchiveReport {
  readonly checkedAt: string;
  /** How much was checked. Purged frames have only their tombstone. */
  readonly counts: {
    readonly lines: number;
    readonly frames: number;
    readonly purged: number;
    readonly backups: number;
  };
  /** Empty when all is as it was signed. */
  readonly findings: readonly ArchiveFinding[];
  /** What the log tells of: the store was rescued, and what is gone since. Oldest first. */
  readonly rescues: readonly ArchiveRescue[];
}

/** A rescue as the check tells of it: no finding, and never silent. */
export interface ArchiveRescue {
  readonly at: string;
  readonly found: StoreFault;
  readonly backupAt: string | null;
  /** How many lines and frames are gone. */
  readonly lines: number;
  readonly frames: number;
}

/** What the program knows of the check since unlock. */
export interface ArchiveState {
  /** From 0 to 1 while a check runs. */
  readonly progress: number | null;
  readonly report: ArchiveReport | null;
}

/** What a frame that left the program, as a paper or in an envelope, is in this archive. */
export type Standing = 'kept' | 'purged' | 'missing';

/**
 * Whether the archive knows a frame that was delivered. `missing` for a genuine one means that the
 * archive was rewritten: what an account has signed and agreed never leaves its log.
 */
export function standingOf(ledger: Ledger, { digest }: { readonly digest: string }): Standing {
  const kept = ledger.frames().find((candidate) => candidate.digest === digest);
  if (kept === undefined) return 'missing';
  return kept.purgedAt === null ? 'kept' : 'purged';
}
