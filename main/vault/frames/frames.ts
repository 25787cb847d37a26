import { dayOf } from '#shared/i18n/dates.ts';
import type { DocumentRequest } from '#shared/model/document.ts';
import { canonicalText, frame, type Frame } from '#shared/model/frame.ts';
import { promisesIn } from '#shared/model/promise.ts';
import type { Change, HandOver, KeptFrame, OpenedFrame } from '#shared/model/record.ts';
import { daysAfter, postponed } from '#shared/model/retention.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import { signText, type AccountKeys } from '../accounts/keys.ts';
import { digestOf } from '../file.ts';
import type { AddLine, Log } from '../log/log.ts';
import type { Forgotten } from '../store/backups.ts';
import { newId, type Store } from '../store/store.ts';

/** What others hold of a frame that is purged. */
export interface AlsoPurged {
  /** Asked before the backups are opened. */
  readonly forgotten: (frameId: string) => readonly Forgotten[];
  /** Called in the transaction of the purge. */
  readonly purging: (frameId: string, digest: string, now: Date) => void;
  /** Called after it was committed. */
  readonly purged: () => void;
}

/** The agreed frames of an unlocked account: made once, opened in the open, removed only after a hand-over. */
export class Frames {
  readonly #store: Store;
  readonly #keys: AccountKeys;
  readonly #log: Log;
  readonly #forget: (what: readonly Forgotten[]) => Result<null>;
  readonly #tell: (changes: readonly Change[]) => void;
  #also: AlsoPurged = { forgotten: () => [], purging: () => {}, purged: () => {} };

  constructor(
    store: Store,
    keys: AccountKeys,
    log: Log,
    forget: (what: readonly Forgotten[]) => Result<null>,
    tell: (changes: readonly Change[]) => void,
  ) {
    this.#store = store;
    this.#keys = keys;
    this.#log = log;
    this.#forget = forget;
    this.#tell = tell;
  }

  /** What else goes with every purged frame. */
  onPurge(also: AlsoPurged): void {
    this.#also = also;
  }

  /** All that the backups forget with a purged frame. */
  forgottenWith(frameId: string): readonly Forgotten[] {
    return [{ frameId }, ...this.#also.forgotten(frameId)];
  }

  /** Signs a frame and puts it into the store and the log. Runs inside the transaction of the second yes. */
  keep(
    add: AddLine,
    document: Frame,
    of: { readonly contactId: string; readonly meetingId: string },
  ): OpenedFrame {
    const text = canonicalText(document);
    const signature = signText(this.#keys, text);
    this.#store.addFrame({ id: document.id, document: text, signature });
    const { id: frameId, version, agreedOn } = document;
    const earlier = this.#promiseIds(of.contactId);
    const promises = promisesIn(document).map(({ id, who, when }) => ({
      id: earlier.get(id) ?? newId(),
      who,
      when,
    }));
    const digest = digestOf(text);
    add({ kind: 'frame-agreed', ...of, frameId, version, agreedOn, digest, promises });
    return {
      id: frameId,
      contactId: of.contactId,
      frame: document,
      digest,
      signature,
      publicKey: this.#keys.verifyKey,
    };
  }

  /**
   * The frame with what it says, without a line in the log: the caller adds the one that tells what
   * it was for. Errors: `frame-not-found`, `frame-purged`, `frame-damaged`.
   */
  read(frameId: string): Result<OpenedFrame> {
    const kept = this.#log.ledger.frame(frameId);
    if (kept === undefined) return fail('frame-not-found');
    if (kept.purgedAt !== null) return fail('frame-purged');
    const row = this.#store.frame(frameId);
    const parsed = row && frame.safeParse(jsonOf(row.document));
    // Never show a text that is not the one that was agreed.
    if (!parsed?.success || digestOf(row?.document ?? '') !== kept.digest) {
      return fail('frame-damaged');
    }
    return ok({
      id: frameId,
      contactId: kept.contactId,
      frame: parsed.data,
      digest: kept.digest,
      signature: row?.signature ?? '',
      publicKey: this.#keys.verifyKey,
    });
  }

  /** Opens a frame for somebody to read; the log says so. Errors: those of `read`. */
  open(frameId: string): Result<OpenedFrame> {
    const opened = this.read(frameId);
    if (opened.ok) {
      this.#log.note({ kind: 'frame-opened', contactId: opened.value.contactId, frameId });
    }
    return opened;
  }

  /** A copy reached a printer or a file; the log says so. Errors: those of `read`. */
  delivered(
    { frameId, format }: Extract<DocumentRequest, { kind: 'frame' }>,
    how: 'printed' | 'saved',
  ): Result<null> {
    const kept = this.#here(frameId);
    if (!kept.ok) return kept;
    const { contactId } = kept.value;
    this.#log.note(
      how === 'printed'
        ? { kind: 'frame-printed', contactId, frameId }
        : { kind: 'frame-saved', contactId, frameId, format },
    );
    return ok(null);
  }

  /** The frame, here or purged, that a paper with this receipt code is a copy of. */
  find(receiptCode: string): KeptFrame | null {
    return (
      this.#log.ledger.frames().find((candidate) => candidate.receiptCode === receiptCode) ?? null
    );
  }

  /**
   * Records that the frame was moved to the official case record; the clock to its purge here starts.
   * Errors: `frame-not-found`, `frame-purged`, `already-handed-over`, `day-in-the-future`.
   */
  handOver(
    frameId: string,
    moved: { readonly movedOn: string; readonly movedBy: string },
    retentionDays: number,
  ): Result<null> {
    const kept = this.#here(frameId);
    if (!kept.ok) return kept;
    if (kept.value.handOver !== null) return fail('already-handed-over');
    const now = new Date();
    if (moved.movedOn > dayOf(now)) return fail('day-in-the-future');
    const purgeOn = daysAfter(dayOf(now), retentionDays);
    const { contactId } = kept.value;
    this.#log.commit((add) =>
      add({ kind: 'frame-handed-over', contactId, frameId, ...moved, purgeOn }),
    );
    this.#tellOf(frameId);
    return ok(null);
  }

  /** Takes back a hand-over that was recorded by mistake. Errors: those of `purge`. */
  withdrawHandOver(frameId: string): Result<null> {
    const kept = this.#handedOver(frameId);
    if (!kept.ok) return kept;
    const { contactId } = kept.value;
    this.#log.commit((add) => add({ kind: 'hand-over-withdrawn', contactId, frameId }));
    this.#tellOf(frameId);
    return ok(null);
  }

  /** Keeps the copy here for a while longer. Errors: those of `purge`. */
  postponePurge(frameId: string): Result<null> {
    const kept = this.#handedOver(frameId);
    if (!kept.ok) return kept;
    const { contactId, handOver } = kept.value;
    const today = dayOf(new Date());
    const purgeOn = postponed(handOver.purgeOn, today);
    this.#log.commit((add) => add({ kind: 'purge-postponed', contactId, frameId, purgeOn }));
    this.#tellOf(frameId);
    return ok(null);
  }

  /**
   * Removes the copy here for good, in the backups first, and leaves a tombstone in the log.
   * Errors: `frame-not-found`, `frame-purged`, `not-handed-over`, and those of `forgetInBackups`.
   */
  purge(frameId: string): Result<null> {
    const kept = this.#handedOver(frameId);
    if (!kept.ok) return kept;
    const forgotten = this.#forget(this.forgottenWith(frameId));
    if (!forgotten.ok) return forgotten;
    this.leaveTombstone(frameId);
    this.#store.emptyJournal();
    return ok(null);
  }

  /** The last part of a purge, after the backups have forgotten the frame. */
  leaveTombstone(frameId: string): void {
    const kept = this.#handedOver(frameId);
    if (!kept.ok) return;
    const { contactId, digest } = kept.value;
    this.#log.commit((add) => {
      this.#store.removeFrame(frameId);
      this.#store.removeRemarksOf(frameId);
      this.#also.purging(frameId, digest, new Date());
      add({ kind: 'frame-purged', contactId, frameId, digest });
    });
    this.#tell([{ table: 'openedFrames', removeFrame: frameId }]);
    this.#tellOf(frameId);
    this.#also.purged();
  }

  /** What the log calls each card and sentence that was promised in a contact's frames; the newest name holds. */
  #promiseIds(contactId: string): ReadonlyMap<string, string> {
    const { ledger } = this.#log;
    return new Map(
      ledger.framesOf(contactId).flatMap(({ id: frameId }) => {
        const read = this.read(frameId);
        if (!read.ok) return [];
        const named = ledger.promisesOf(frameId);
        return promisesIn(read.value.frame).flatMap(({ id }, index) => {
          const name = named[index]?.id;
          return name === undefined ? [] : [[id, name] as const];
        });
      }),
    );
  }

  #here(frameId: string): Result<KeptFrame> {
    const kept = this.#log.ledger.frame(frameId);
    if (kept === undefined) return fail('frame-not-found');
    return kept.purgedAt === null ? ok(kept) : fail('frame-purged');
  }

  #handedOver(frameId: string): Result<KeptFrame & { readonly handOver: HandOver }> {
    const kept = this.#here(frameId);
    if (!kept.ok) return kept;
    const { handOver } = kept.value;
    return handOver === null ? fail('not-handed-over') : ok({ ...kept.value, handOver });
  }

  #tellOf(frameId: string): void {
    const put = this.#log.ledger.frame(frameId);
    if (put !== undefined) this.#tell([{ table: 'frames', put }]);
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
