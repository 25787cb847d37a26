import { canonicalText, frame, type Frame } from './frame.ts';
import type { Ledger } from './ledger.ts';
import { logEntry, type LogEntry } from './log.ts';
import { receiptCodeOf } from './receipt.ts';
import { isSigned, type Crypto } from './signature.ts';

/** A signed document as it stands in the store: the text that was signed, and the signature. */
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
  /** The text that was agreed, but its id, version, day or form is not what the log says. */
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

/** Rows that are read at a time: a frame is some ten times as long as a line. */
const linesAtATime = 64;
const framesAtATime = 8;

type Agreed = Extract<LogEntry['event'], { kind: 'frame-agreed' }> & {
  /** Digest of the frame agreed before it. */
  readonly previous: string | null;
};

/** A line that was read: enough to compare a backup's with. */
interface ReadLine {
  readonly digest: string;
  readonly signature: string;
  readonly isSound: boolean;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The document in a text, when the text is its canonical one. */
function canonicalDocument<T extends LogEntry | Frame>(
  text: string,
  schema: { safeParse(value: unknown): { data?: T | undefined } },
): T | undefined {
  const document = schema.safeParse(jsonOf(text)).data;
  try {
    return document !== undefined && canonicalText(document) === text ? document : undefined;
  } catch {
    return undefined;
  }
}

/** What a line is by itself; the entry when it is genuine and stands at its own place. */
function judgeLine(
  row: LogRow,
  publicKey: string,
  crypto: Crypto,
): LogEntry | 'line-changed' | 'line-foreign' | 'line-moved' {
  if (!isSigned(crypto, publicKey, row)) return 'line-changed';
  const entry = canonicalDocument(row.document, logEntry);
  if (entry === undefined) return 'line-foreign';
  return entry.place === row.place ? entry : 'line-moved';
}

/** The findings as they come in, and what was read so far. */
class Check {
  readonly findings: ArchiveFinding[] = [];
  readonly #publicKey: string;
  readonly #crypto: Crypto;
  readonly #lines = new Map<number, ReadLine>();
  readonly #agreed = new Map<string, Agreed>();
  readonly #agreedDigests = new Set<string>();
  readonly #purged = new Map<string, string>();
  readonly #checkedFrames = new Set<string>();
  #newestFrame: string | null = null;
  #isLogWhole = true;
  #last = 0;

  constructor(publicKey: string, crypto: Crypto) {
    this.#publicKey = publicKey;
    this.#crypto = crypto;
  }

  /** The place of the last line so far. */
  get last(): number {
    return this.#last;
  }

  get counts(): Omit<ArchiveReport['counts'], 'backups'> {
    return {
      lines: this.#lines.size,
      frames: this.#checkedFrames.size,
      purged: [...this.#agreed.values()].filter((agreed) => this.#isPurged(agreed)).length,
    };
  }

  found(reason: ArchiveReason, where: Omit<ArchiveFinding, 'reason'> = {}): void {
    this.findings.push({ reason, ...where });
  }

  addLine(row: LogRow): void {
    if (row.place > this.#last + 1) {
      this.#brokenAt('line-missing', this.#last + 1, row.place - 1);
    }
    this.#last = Math.max(this.#last, row.place);
    const digest = this.#crypto.digestOf(row.document);
    const entry = judgeLine(row, this.#publicKey, this.#crypto);
    const isSound = typeof entry !== 'string';
    this.#lines.set(row.place, { digest, signature: row.signature, isSound });
    if (!isSound) {
      this.#brokenAt(entry, row.place);
      return;
    }
    this.#checkChain(entry);
    this.#remember(entry.event);
  }

  /** A broken line is told of once; the line after it has nothing to be compared with. */
  #checkChain({ place, previous }: LogEntry): void {
    const before = this.#lines.get(place - 1);
    const isJudged = place === 1 || before?.isSound === true;
    if (isJudged && previous !== (place === 1 ? null : before?.digest)) {
      this.#brokenAt('line-unchained', place);
    }
  }

  #brokenAt(reason: ArchiveReason, place: number, lastPlace = place): void {
    this.#isLogWhole = false;
    this.found(reason, { place, lastPlace });
  }

  #remember(event: LogEntry['event']): void {
    if (event.kind === 'frame-agreed') {
      this.#agreed.set(event.frameId, { ...event, previous: this.#newestFrame });
      this.#agreedDigests.add(event.digest);
      this.#newestFrame = event.digest;
    } else if (event.kind === 'frame-purged') {
      this.#purged.set(event.frameId, event.digest);
    }
  }

  #isPurged({ frameId, digest }: Agreed): boolean {
    return this.#purged.get(frameId) === digest;
  }

  #foundFrame(reason: ArchiveReason, agreed: Agreed, backupAt?: string): void {
    const { contactId, version, agreedOn, digest } = agreed;
    this.found(reason, {
      frame: { contactId, version, agreedOn, receiptCode: receiptCodeOf(digest) },
      ...(backupAt === undefined ? {} : { backupAt }),
    });
  }

  isChecked(frameId: string): boolean {
    return this.#checkedFrames.has(frameId);
  }

  /** Judges what a frame's row says. That it should be here at all is judged at the end. */
  addFrame(row: FrameRow): void {
    const agreed = this.#agreed.get(row.id);
    // Its line may have come after the log was read; then it is read in the next round.
    if (agreed === undefined || this.#isPurged(agreed)) return;
    this.#checkedFrames.add(row.id);
    const reason = this.#judgeFrame(row, agreed);
    if (reason !== null) this.#foundFrame(reason, agreed);
  }

  #judgeFrame(row: FrameRow, agreed: Agreed): ArchiveReason | null {
    const digest = this.#crypto.digestOf(row.document);
    if (digest !== agreed.digest) {
      return this.#agreedDigests.has(digest) ? 'frame-moved' : 'frame-changed';
    }
    if (!isSigned(this.#crypto, this.#publicKey, row)) return 'frame-unsigned';
    const document = canonicalDocument(row.document, frame);
    const isAsLogged =
      document?.id === agreed.frameId &&
      document.version === agreed.version &&
      document.agreedOn === agreed.agreedOn;
    if (!isAsLogged) return 'frame-unlike-log';
    // With a hole in the log nobody can say which frame came before.
    const isChained = !this.#isLogWhole || document.previous === agreed.previous;
    return isChained ? null : 'frame-unchained';
  }

  /** Compares which frames there are with which there should be. */
  finishFrames(ids: readonly string[]): void {
    const here = new Set(ids);
    for (const id of here) if (!this.#agreed.has(id)) this.found('frame-unknown');
    for (const agreed of this.#agreed.values()) {
      const isHere = here.has(agreed.frameId);
      if (isHere && this.#isPurged(agreed)) this.#foundFrame('frame-after-purge', agreed);
      if (!isHere && !this.#isPurged(agreed)) this.#foundFrame('frame-missing', agreed);
    }
  }

  finishLog(head: Head | 'missing' | 'damaged'): void {
    if (head === 'missing' || head === 'damaged') {
      this.found(`head-${head}`);
      return;
    }
    if (this.#last < head.place) {
      this.found('log-cut-off', { place: this.#last, lastPlace: head.place });
      return;
    }
    const line = this.#lines.get(head.place);
    if (line?.isSound === true && line.digest !== head.digest) {
      this.found('head-differs', { place: head.place });
    }
  }

  /** Judges a backup's line; false when there is no use in going on with its others. */
  addBackupLine(row: LogRow, expectedPlace: number, backupAt: string): boolean {
    const own = this.#lines.get(row.place);
    const isSame =
      own?.signature === row.signature && own.digest === this.#crypto.digestOf(row.document);
    if (isSame && row.place === expectedPlace) return true;
    const { place } = row;
    if (row.place !== expectedPlace || !this.#isSoundLine(row)) {
      this.found('backup-changed', { place, backupAt });
      return false;
    }
    if (place > this.#last) {
      this.found('older-than-backup', { place: this.#last, backupAt });
      return false;
    }
    // Where the store's own line is missing or broken, that has been told.
    if (own?.isSound !== true) return true;
    this.found('differs-from-backup', { place, backupAt });
    return false;
  }

  #isSoundLine(row: LogRow): boolean {
    return typeof judgeLine(row, this.#publicKey, this.#crypto) !== 'string';
  }

  /** A backup may lack frames: what is purged is taken out of it first. */
  addBackupFrame(row: FrameRow, backupAt: string): void {
    const agreed = this.#agreed.get(row.id);
    if (agreed === undefined) {
      if (this.#isLogWhole) this.found('backup-changed', { backupAt });
    } else if (this.#isPurged(agreed)) {
      this.#foundFrame('purged-in-backup', agreed, backupAt);
    } else if (this.#crypto.digestOf(row.document) !== agreed.digest) {
      this.#foundFrame('backup-changed', agreed, backupAt);
    }
  }
}

/** Reads all lines from the last known one on, and adds them. */
function* readLog(rows: ArchiveRows, check: Check): Generator<number, void> {
  let from = check.last === 0 ? Number.MIN_SAFE_INTEGER : check.last + 1;
  for (;;) {
    const page = rows.log(from, linesAtATime);
    for (const row of page) {
      check.addLine(row);
      yield 1;
    }
    // A full page is followed by another look; a short one was the end at this very moment.
    if (page.length < linesAtATime) return;
    from = (page.at(-1)?.place ?? 0) + 1;
  }
}

function* framesOf(rows: ArchiveRows, ids: readonly string[]): Generator<FrameRow, void> {
  for (let from = 0; from < ids.length; from += framesAtATime) {
    yield* rows.frames(ids.slice(from, from + framesAtATime));
  }
}

/** Reads log and frames until no line came while the last frames were read. */
function* readStore(archive: Archive, check: Check): Generator<number, void> {
  for (;;) {
    yield* readLog(archive, check);
    const ids = archive.frameIds();
    for (const row of framesOf(
      archive,
      ids.filter((id) => !check.isChecked(id)),
    )) {
      check.addFrame(row);
      yield 1;
    }
    if (archive.log(check.last + 1, 1).length === 0) {
      check.finishFrames(ids);
      return;
    }
  }
}

function* readBackup(backup: Backup, check: Check): Generator<number, void> {
  const { madeAt } = backup;
  let place = 1;
  for (;;) {
    const page = backup.log(place === 1 ? Number.MIN_SAFE_INTEGER : place, linesAtATime);
    for (const row of page) {
      if (!check.addBackupLine(row, place, madeAt)) return;
      place += 1;
      yield 1;
    }
    if (page.length < linesAtATime) break;
  }
  for (const row of framesOf(backup, backup.frameIds())) {
    check.addBackupFrame(row, madeAt);
    yield 1;
  }
}

/**
 * Checks the whole account: every signature, the chain, the frames against the log, the head and the
 * backups. Stops after every row and says how far it has come, from 0 to 1, so that whoever runs it
 * can let other work go first.
 */
export function* checkArchive(
  archive: Archive,
  {
    publicKey,
    crypto,
    now,
  }: { readonly publicKey: string; readonly crypto: Crypto; readonly now: () => Date },
): Generator<number, ArchiveReport> {
  const check = new Check(publicKey, crypto);
  let backups: readonly Backup[] = [];
  let done = 0;
  let total = 1;
  function* counted(rows: Generator<number, void>): Generator<number, void> {
    for (const count of rows) {
      done += count;
      yield Math.min(1, done / total);
    }
  }
  try {
    const size = archive.size();
    backups = archive.backups();
    total = Math.max(1, (size.lines + size.frames) * (1 + backups.length));
    // Before the log: the head may lag behind it, and never runs ahead.
    const head = archive.head();
    if (!archive.hasOwnShape()) check.found('store-shape');
    yield 0;
    yield* counted(readStore(archive, check));
    check.finishLog(head);
  } catch {
    check.found('store-unreadable');
    backups = [];
  }
  for (const backup of backups) {
    try {
      yield* counted(readBackup(backup, check));
    } catch {
      check.found('backup-unreadable', { backupAt: backup.madeAt });
    }
  }
  return {
    checkedAt: now().toISOString(),
    counts: { ...check.counts, backups: backups.length },
    findings: check.findings,
  };
}
