import { canonicalText } from '#shared/model/frame.ts';
import { Ledger } from '#shared/model/ledger.ts';
import { logEntry, type LogEntry, type LogEvent } from '#shared/model/log.ts';
import type { Change } from '#shared/model/record.ts';
import type { OpenAccount } from '../accounts/account.ts';
import { signText } from '../accounts/keys.ts';
import { digestOf } from '../file.ts';
import type { LogRow, Store } from '../store/store.ts';
import { writeHead } from './head-file.ts';

/** The end of the chain. */
interface Tip {
  readonly place: number;
  readonly digest: string | null;
}

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
  readonly #tell: (changes: readonly Change[]) => void;
  #tip: Tip = { place: 0, digest: null };
  /** Lines about what was looked at while nothing could be written. */
  #owed: { readonly event: LogEvent; readonly at: Date }[] = [];

  constructor(store: Store, account: OpenAccount, tell: (changes: readonly Change[]) => void) {
    this.#store = store;
    this.#account = account;
    this.#tell = tell;
    for (const row of store.log()) {
      this.#tip = { place: row.place, digest: digestOf(row.document) };
      const entry = entryIn(row);
      if (entry !== undefined) this.ledger.add(entry);
    }
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

  /** Writes the lines that a full disk has kept waiting. */
  settle(): void {
    try {
      this.commit(() => undefined);
    } catch {
      // Still full. Nothing that was committed is lost.
    }
  }

  #entry(event: LogEvent, at: Date, { place, digest }: Tip): LogEntry {
    const { displayName, role } = this.#account.file;
    return {
      format: 'soc-box-log',
      formatVersion: 1,
      place: place + 1,
      at: at.toISOString(),
      by: { name: displayName, role },
      event,
      previous: digest,
    };
  }

  /** The lines about one contact, oldest first. */
  linesOf(contactId: string): readonly LogEntry[] {
    return this.#store.log().flatMap((row) => {
      const entry = entryIn(row);
      const event = entry?.event;
      const isTheirs = event && 'contactId' in event && event.contactId === contactId;
      return entry && isTheirs ? [entry] : [];
    });
  }

  #moveOn(tip: Tip, entries: readonly LogEntry[]): void {
    this.#tip = tip;
    for (const entry of entries) this.ledger.add(entry);
    this.#tell(entries.map((put) => ({ table: 'log', put }) as const));
    this.#putHead();
  }

  /** A head that lags is no loss: the next line brings it up, and locking does. */
  #putHead(): void {
    const { place, digest } = this.#tip;
    const { folder, file, keys } = this.#account;
    if (digest === null) return;
    try {
      writeHead(folder, { accountId: file.id, place, digest }, keys);
    } catch {
      // A full disk, for one. What was committed stays committed.
    }
  }
}
