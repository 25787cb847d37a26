import type {
  ArchiveFinding,
  ArchiveReason,
  ArchiveReport,
  FrameRow,
  Head,
  LogRow,
} from './archive.ts';
import { canonicalText, frame, type Frame } from './frame.ts';
import { logEntry, type LogEntry } from './log.ts';
import { promisesIn, type PromiseDue } from './promise.ts';
import { receiptCodeOf } from './receipt.ts';
import { isSigned, type Crypto } from './signature.ts';

type Agreed = Extract<LogEntry['event'], { kind: 'frame-agreed' }> & {
  /** Digest of the frame agreed before it. */
  readonly previous: string | null;
};

interface Place {
  readonly from: number;
  readonly to: number;
}

type ToldRescue = Extract<LogEntry['event'], { kind: 'store-rescued' }> & { readonly at: string };

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

/** Whether the log names the promises of a frame as they stand in it. */
function isSamePromises(ones: readonly PromiseDue[], others: readonly PromiseDue[]): boolean {
  return promisesAsText(ones) === promisesAsText(others);
}

function promisesAsText(promises: readonly PromiseDue[]): string {
  return JSON.stringify(promises.map(({ who, when }) => [who, when]));
}

/** What a line is by itself; the entry when it is genuine and stands at its own place. */
export function judgeLine(
  row: LogRow,
  publicKey: string,
  crypto: Crypto,
): LogEntry | 'line-changed' | 'line-foreign' | 'line-moved' {
  if (!isSigned(crypto, publicKey, row)) return 'line-changed';
  const entry = canonicalDocument(row.document, logEntry);
  if (entry === undefined) return 'line-foreign';
  return entry.place === row.place ? entry : 'line-moved';
}

/** Judges the rows of an archive as they are read: the findings so far, and what they stand on. */
export class ArchiveJudgement {
  readonly findings: ArchiveFinding[] = [];
  readonly #publicKey: string;
  readonly #crypto: Crypto;
  readonly #lines = new Map<number, ReadLine>();
  readonly #agreed = new Map<string, Agreed>();
  readonly #agreedDigests = new Set<string>();
  readonly #purged = new Map<string, string>();
  readonly #checkedFrames = new Set<string>();
  /** Places where no line stands. */
  readonly #holes: Place[] = [];
  readonly #rescues: ToldRescue[] = [];
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
      this.#isLogWhole = false;
      this.#holes.push({ from: this.#last + 1, to: row.place - 1 });
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
    this.#remember(entry);
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

  #remember({ at, event }: LogEntry): void {
    if (event.kind === 'store-rescued') {
      this.#rescues.push({ ...event, at });
    } else if (event.kind === 'frame-agreed') {
      this.#agreed.set(event.frameId, { ...event, previous: this.#newestFrame });
      this.#agreedDigests.add(event.digest);
      this.#newestFrame = event.digest;
    } else if (event.kind === 'frame-purged') {
      this.#purged.set(event.frameId, event.digest);
    }
  }

  /** What became of the store before, by the account's own signed word. */
  get rescues(): ArchiveReport['rescues'] {
    return this.#rescues.map(({ at, found, backupAt, lostLines, lostFrames }) => ({
      at,
      found,
      backupAt,
      lines: lostLines.reduce((sum, { from, to }) => sum + to - from + 1, 0),
      frames: lostFrames.length,
    }));
  }

  #isToldLost(place: number): boolean {
    return this.#rescues.some(({ lostLines }) =>
      lostLines.some(({ from, to }) => from <= place && place <= to),
    );
  }

  #areToldLost(from: number, to: number): boolean {
    for (let place = from; place <= to; place += 1) {
      if (!this.#isToldLost(place)) return false;
    }
    return from <= to;
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
      document.agreedOn === agreed.agreedOn &&
      isSamePromises(promisesIn(document), agreed.promises);
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
      const isToldLost = this.#rescues.some(({ lostFrames }) =>
        lostFrames.includes(agreed.frameId),
      );
      if (!isHere && !isToldLost && !this.#isPurged(agreed)) {
        this.#foundFrame('frame-missing', agreed);
      }
    }
  }

  finishLog(head: Head | 'missing' | 'damaged'): void {
    for (const { from, to } of this.#holes) this.#judgeHole(from, to);
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

  /** Places without a line, but for those of which a rescue tells that they are gone. */
  #judgeHole(from: number, to: number): void {
    let start: number | null = null;
    for (let place = from; place <= to + 1; place += 1) {
      const isFound = place <= to && !this.#isToldLost(place);
      if (isFound) start ??= place;
      else if (start !== null) {
        this.found('line-missing', { place: start, lastPlace: place - 1 });
        start = null;
      }
    }
  }

  /** Judges a backup's line; false when there is no use in going on with its others. */
  addBackupLine(row: LogRow, expectedPlace: number, backupAt: string): boolean {
    const own = this.#lines.get(row.place);
    const isSame =
      own?.signature === row.signature && own.digest === this.#crypto.digestOf(row.document);
    const { place } = row;
    const isInOrder = place === expectedPlace || this.#areToldLost(expectedPlace, place - 1);
    if (isSame && isInOrder) return true;
    if (!isInOrder || !this.#isSoundLine(row)) {
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
