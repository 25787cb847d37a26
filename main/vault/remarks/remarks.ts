import type { PublicIdentity } from '#shared/model/identity.ts';
import type { LogEntry } from '#shared/model/log.ts';
import type { Change, RemarkWords } from '#shared/model/record.ts';
import { ok, type Result } from '#shared/result.ts';
import type { Letter } from '../exchange/envelope.ts';
import type { Log } from '../log/log.ts';
import type { RemarkRow, Store } from '../store/store.ts';

type LetterOf<K extends Letter['kind']> = Extract<Letter, { kind: K }>;

/** A row in the words of the interface. */
export function remarkOf(row: RemarkRow, isShown: boolean): RemarkWords {
  const { id, frame_id: frameId, from_name: fromName, words, at } = row;
  return { id, frameId, fromName, words, at, isShown };
}

/** What supervisors have answered a caseworker: that they read a frame, and what they wrote. */
export class Remarks {
  readonly #store: Store;
  readonly #log: Log;
  readonly #tell: (changes: readonly Change[]) => void;

  constructor(store: Store, log: Log, tell: (changes: readonly Change[]) => void) {
    this.#store = store;
    this.#log = log;
    this.#tell = tell;
  }

  /** Every remark about a frame that is here. */
  all(): readonly RemarkWords[] {
    return this.#store.remarks().map((row) => this.#remark(row));
  }

  /** Tells the working copy which remarks the youth has seen, when these lines say so. */
  refresh(lines: readonly LogEntry[]): void {
    const shown = new Set(
      lines.flatMap(({ event }) => (event.kind === 'remark-shown' ? [event.remarkId] : [])),
    );
    if (shown.size === 0) return;
    const rows = this.#store.remarks().filter(({ id }) => shown.has(id));
    this.#tell(rows.map((row) => ({ table: 'remarks', put: this.#remark(row) }) as const));
  }

  /** Those about one contact's frames. */
  of(contactId: string): readonly RemarkWords[] {
    return this.#log.ledger
      .framesOf(contactId)
      .flatMap(({ id }) => this.#store.remarksOf(id).map((row) => this.#remark(row)));
  }

  /** A supervisor has opened a frame; the log that the youth reads tells so. */
  receiveReading(
    envelopeId: string,
    { frameId, at: readAt }: LetterOf<'frame-read'>,
    from: PublicIdentity,
  ): Result<null> {
    this.#log.commit((add) => {
      this.#store.addReceived(envelopeId, new Date().toISOString());
      const of = this.#about(frameId, from);
      if (of !== null) add({ kind: 'frame-reviewed', ...of, readAt });
    });
    return ok(null);
  }

  /** A remark about a frame that is here; about any other there is nothing to keep. */
  receive(
    envelopeId: string,
    { frameId, remarkId, words, at }: LetterOf<'remark'>,
    from: PublicIdentity,
  ): Result<null> {
    const of = this.#about(frameId, from);
    const row: RemarkRow = {
      id: remarkId,
      frame_id: frameId,
      from_account: from.accountId,
      from_name: from.displayName,
      words,
      at,
    };
    const isNew = of !== null && !this.#store.remarksOf(frameId).some(({ id }) => id === remarkId);
    this.#log.commit((add) => {
      this.#store.addReceived(envelopeId, new Date().toISOString());
      if (!isNew) return;
      this.#store.addRemark(row);
      add({ kind: 'remark-received', ...of, remarkId });
    });
    if (isNew) this.#tell([{ table: 'remarks', put: this.#remark(row) }]);
    return ok(null);
  }

  #about(frameId: string, { accountId, displayName }: PublicIdentity) {
    const kept = this.#log.ledger.frame(frameId);
    if (kept === undefined || kept.purgedAt !== null) return null;
    return { contactId: kept.contactId, frameId, from: accountId, fromName: displayName };
  }

  #remark(row: RemarkRow): RemarkWords {
    return remarkOf(row, this.#log.ledger.isRemarkShown(row.id));
  }
}
