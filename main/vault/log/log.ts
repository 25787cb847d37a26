import { judgeLine } from '#shared/model/archive-judgement.ts';
import type { LogRow } from '#shared/model/archive.ts';
import { canonicalText } from '#shared/model/frame.ts';
import { Ledger } from '#shared/model/ledger.ts';
import {
  logEntry,
  recordLines,
  type LogEntry,
  type LogEvent,
  type RecordEntry,
} from '#shared/model/log.ts';
import type { Change } from '#shared/model/record.ts';
import type { OpenAccount } from '../accounts/account.ts';
import { isSignatureOf, signText } from '../accounts/keys.ts';
import { digestOf } from '../file.ts';
import type { Store } from '../store/store.ts';
import { readHead, writeHead } from './head-file.ts';

/** The end of the chain. */
export interface Tip {
  readonly place: number;
  readonly digest: string | null;
}

/** Told of every line that was committed. */
type TellLines = (changes: readonly Change[], lines: readonly LogEntry[]) => void;

/** Adds a line to the log, in the transaction that is open. */
export type AddLine = (event: LogEvent) => void;

/** The line in a row; undefined when it is not one, which the check of the archive tells of. */
function entryIn(row: LogRow): LogEntry | undefined {
  try {
    return logEntry.safeParse(JSON.parse(row.document)).data;
  } catch {
    return undefined;
  }
}

/**
 * The account's log: every line signed and chained to the one before. What is done and its line are
 * committed together, so that nothing is done that the log does not tell.
 */
export class Log {
  readonly ledger = new Ledger();
  readonly #store: Store;
  readonly #account: OpenAccount;
  readonly #tell: TellLines;
  #tip: Tip = { place: 0, digest: null };
  /** A head that this log does not lead to is evidence; it is left as it is. */
  #mayMoveHead: boolean;
  /** Lines about what was looked at while nothing could be written. */
  #owed: { readonly event: LogEvent; readonly at: Date }[] = [];

  constructor(store: Store, account: OpenAccount, tell: TellLines) {
    this.#store = store;
    this.#account = account;
    this.#tell = tell;
    const rows = store.log();
    for (const row of rows) {
      const entry = entryIn(row);
      if (entry !== undefined) this.ledger.add(entry);
    }
    const newest = rows.at(-1);
    if (newest !== undefined) {
      this.#tip = { place: newest.place, digest: digestOf(newest.document) };
    }
    this.#mayMoveHead = this.#leadsToHead();
  }

  /**
   * Runs `work` and commits it together with the lines it adds. When this returns both are on the
   * disk, or neither is.
   */
  commit<T>(work: (add: AddLine) => T, now = new Date()): T {
    const entries: LogEntry[] = [];
    let tip = this.#tip;
    const addAt = (at: Date) => (event: LogEvent) => {
      const entry = this.#entry(event, at, tip);
      const document = canonicalText(entry);
      const signature = signText(this.#account.keys, document);
      this.#store.addLogRow({ place: entry.place, document, signature });
      tip = { place: entry.place, digest: digestOf(document) };
      entries.push(entry);
    };
    const value = this.#store.commit(() => {
      for (const { event, at } of this.#owed) addAt(at)(event);
      return work(addAt(now));
    });
    this.#owed = [];
    if (entries.length > 0) this.#moveOn(tip, entries);
    return value;
  }

  /**
   * Adds one line for something that changes nothing else: somebody looked. When the disk is full
   * what is kept can still be read; the line waits for the next one that can be written.
   */
  note(event: LogEvent): void {
    const at = new Date();
    try {
      this.commit((add) => add(event), at);
    } catch {
      this.#owed.push({ event, at });
    }
  }

  /**
   * The places, from and to, that the head names and the log does not have; none of them when the head
   * itself is gone. `tip` is where it can go on. Null when the log leads to its head.
   */
  behind(): { readonly from: number; readonly to: number; readonly tip: Tip } | null {
    const { folder, file, keys } = this.#account;
    const head = readHead(folder, file.id, keys.verifyKey);
    const { place } = this.#tip;
    if (typeof head === 'string') return { from: place + 1, to: place, tip: this.#tip };
    if (head.place <= place) return null;
    const tip = { place: head.place, digest: head.digest };
    return { from: place + 1, to: head.place, tip };
  }

  /**
   * Goes on from a place that the log had come to, though lines before it are gone: `event` tells of
   * them. Only after a person has decided so.
   */
  goOnFrom(tip: Tip, event: Extract<LogEvent, { kind: 'store-rescued' }>): void {
    this.#tip = tip;
    this.#mayMoveHead = true;
    this.commit((add) => add(event));
  }

  /** Writes the lines that a full disk has kept waiting. */
  settle(): void {
    try {
      this.commit(() => undefined);
    } catch {
      // Still full. Nothing that was committed is lost.
    }
  }

  /** How many lines there are. */
  get place(): number {
    return this.#tip.place;
  }

  /** Who is signed in, as every line names them. */
  get signedIn(): LogEntry['by'] {
    const { displayName: name, role } = this.#account.file;
    return { name, role };
  }

  #entry(event: LogEvent, at: Date, { place, digest }: Tip): LogEntry {
    return {
      format: 'soc-box-log',
      formatVersion: 1,
      place: place + 1,
      at: at.toISOString(),
      by: this.signedIn,
      event,
      previous: digest,
    };
  }

  /** The lines that a contact's page tells, oldest first. */
  linesOf(contactId: string): readonly RecordEntry[] {
    const entries = this.#store.log().flatMap((row) => entryIn(row) ?? []);
    return recordLines(contactId, entries);
  }

  #moveOn(tip: Tip, entries: readonly LogEntry[]): void {
    this.#tip = tip;
    for (const entry of entries) this.ledger.add(entry);
    this.#tell(
      entries.map((put) => ({ table: 'log', put }) as const),
      entries,
    );
    this.#putHead();
  }

  #leadsToHead(): boolean {
    const { folder, file, keys } = this.#account;
    const head = readHead(folder, file.id, keys.verifyKey);
    if (head === 'missing' || head === 'damaged') return false;
    if (head.place === 0) return true;
    const [row] = this.#store.archive.log(head.place, 1);
    if (row?.place === head.place) return digestOf(row.document) === head.digest;
    // The place is gone, and a line of ours goes on from it.
    if (row?.place !== head.place + 1) return false;
    const entry = judgeLine(row, keys.verifyKey, { digestOf, isSignatureOf });
    return (
      typeof entry !== 'string' &&
      entry.event.kind === 'store-rescued' &&
      entry.previous === head.digest
    );
  }

  /** A head that lags is no loss: the next line brings it up. */
  #putHead(): void {
    const { place, digest } = this.#tip;
    const { folder, file, keys } = this.#account;
    if (digest === null || !this.#mayMoveHead) return;
    try {
      writeHead(folder, { accountId: file.id, place, digest }, keys);
    } catch {
      // A full disk, for one. What was committed stays committed.
    }
  }
}
