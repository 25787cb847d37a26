import { dayOf } from '#shared/i18n/dates.ts';
import type { LogEntry } from '#shared/model/log.ts';
import type { MeetingState } from '#shared/model/meeting.ts';
import { isOursToKeep, isToAskAbout, promisesIn, type KeptPromise } from '#shared/model/promise.ts';
import type { Change, OpenedPromise } from '#shared/model/record.ts';
import type { Act, BroughtPromise, PromiseMark, Telling } from '#shared/model/step.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import type { Outbox } from '../exchange/outbox.ts';
import type { Frames } from '../frames/frames.ts';
import type { AddLine, Log } from '../log/log.ts';
import type { Remarks } from '../remarks/remarks.ts';
import type { Store } from '../store/store.ts';

type BringPromises = Extract<Act, { kind: 'promises-brought' }>;

/** Kinds of lines after which a promise stands otherwise than before. */
const moving: ReadonlySet<LogEntry['event']['kind']> = new Set<LogEntry['event']['kind']>([
  'frame-agreed',
  'frame-purged',
  'promise-marked',
  'promise-answered',
]);

/** What was promised in the agreed frames of an account, and what became of it. */
export class Promises {
  readonly #store: Pick<Store, 'contact'>;
  readonly #log: Log;
  readonly #frames: Frames;
  readonly #outbox: Outbox;
  readonly #remarks: Remarks;
  readonly #tell: (changes: readonly Change[]) => void;

  constructor(parts: {
    readonly store: Pick<Store, 'contact'>;
    readonly log: Log;
    readonly frames: Frames;
    readonly outbox: Outbox;
    readonly remarks: Remarks;
    readonly tell: (changes: readonly Change[]) => void;
  }) {
    this.#store = parts.store;
    this.#log = parts.log;
    this.#frames = parts.frames;
    this.#outbox = parts.outbox;
    this.#remarks = parts.remarks;
    this.#tell = parts.tell;
  }

  /** Every promise in a frame that is still here, without its words. */
  all(): readonly KeptPromise[] {
    return this.#log.ledger.promises();
  }

  /** Tells the working copy how the promises stand, when these lines changed that. */
  refresh(lines: readonly LogEntry[]): void {
    const contacts = new Set(
      lines.flatMap(({ event }) =>
        moving.has(event.kind) && 'contactId' in event ? [event.contactId] : [],
      ),
    );
    const changed = contacts.size === 0 ? [] : this.all();
    const changes = changed
      .filter(({ contactId }) => contacts.has(contactId))
      .map((put) => ({ table: 'promises', put }) as const);
    if (changes.length > 0) this.#tell(changes);
  }

  /**
   * The words of one contact's promises, or of everybody's, for the caseworker to read; the log tells so.
   * Errors: `contact-not-found`.
   */
  open(contactId: string | null): Result<null> {
    if (contactId !== null && this.#store.contact(contactId) === undefined) {
      return fail('contact-not-found');
    }
    const asked = this.all().filter((one) => contactId === null || one.contactId === contactId);
    const words = new Map(
      [...new Set(asked.map(({ frameId }) => frameId))].flatMap((frameId) =>
        this.#words(frameId).map((opened) => [opened.key, opened] as const),
      ),
    );
    this.#noteOpened(new Set(asked.map((one) => one.contactId)));
    this.#tell([...words.values()].map((put) => ({ table: 'openedPromises', put }) as const));
    return ok(null);
  }

  /**
   * What whoever promised says became of it. A change is told to the youth, and how is part of it
   * ("En ändring ska berättas av den som lovade", the youths' letter). Errors: `promise-not-found`,
   * `told-how-missing`, `invalid-request` for a telling or a new day without a change, and for what
   * the youth promised: that is only asked when the two meet.
   */
  mark(said: {
    readonly frameId: string;
    readonly promiseId: string;
    readonly mark: PromiseMark | null;
    readonly told: Telling | null;
    readonly newDay: string | null;
  }): Result<null> {
    const { frameId, promiseId, mark, told, newDay } = said;
    const promise = this.all().find((one) => one.frameId === frameId && one.id === promiseId);
    if (promise === undefined) return fail('promise-not-found');
    if (!isOursToKeep(promise)) return fail('invalid-request');
    if (mark === 'changed' && told === null) return fail('told-how-missing');
    if (mark !== 'changed' && (told !== null || newDay !== null)) return fail('invalid-request');
    const now = new Date();
    this.#log.commit((add) => {
      add({ kind: 'promise-marked', contactId: promise.contactId, ...said });
      this.#outbox.addPromises(frameId, now);
    }, now);
    return ok(null);
  }

  /** What a new meeting opens with; null when there is nothing to look back on. */
  bringing(contactId: string): BringPromises | null {
    const promises = this.all()
      .filter((one) => one.contactId === contactId && one.isCurrent && isToAskAbout(one.outcome))
      .flatMap((one): BroughtPromise[] => {
        const words = this.#words(one.frameId).find(({ key }) => key === one.key);
        if (words === undefined) return [];
        const { frameId, id, who, when } = one;
        const { mark, told, newDay } = one.outcome;
        const { about, text } = words;
        return [{ frameId, id, about, text, who, when, mark, told, newDay }];
      });
    const remarks = this.#remarks
      .of(contactId)
      .filter(({ isShown }) => !isShown)
      .map(({ id, frameId, fromName, words }) => ({ id, frameId, fromName, words }));
    if (promises.length === 0 && remarks.length === 0) return null;
    return { kind: 'promises-brought', promises, remarks };
  }

  /** Writes down what both said in a meeting that they agreed on, in the transaction of the second yes. */
  answered(
    add: AddLine,
    { promises, remarks }: Pick<MeetingState, 'promises' | 'remarks'>,
    of: { readonly contactId: string; readonly meetingId: string },
    now: Date,
  ): void {
    for (const { frameId, id: promiseId, youth, caseworker } of promises) {
      if (youth === null && caseworker === null) continue;
      add({ kind: 'promise-answered', ...of, frameId, promiseId, youth, caseworker });
    }
    for (const { id: remarkId, frameId } of remarks) {
      add({ kind: 'remark-shown', ...of, frameId, remarkId });
    }
    // A new frame may carry on what an older one promised, so those who have the older ones hear of it.
    for (const { id } of this.#log.ledger.framesOf(of.contactId)) this.#outbox.addPromises(id, now);
  }

  #words(frameId: string): readonly OpenedPromise[] {
    const opened = this.#frames.read(frameId);
    if (!opened.ok) return [];
    const named = this.#log.ledger.promisesOf(frameId);
    return promisesIn(opened.value.frame).map(({ id, about, text }, index) => ({
      key: `${frameId}/${named[index]?.id ?? id}`,
      frameId,
      about,
      text,
    }));
  }

  /** Once a day is enough: the list is looked at many times. */
  #noteOpened(contactIds: ReadonlySet<string>): void {
    const today = dayOf(new Date());
    for (const contactId of contactIds) {
      const openedAt = this.#log.ledger.promisesOpenedAt(contactId);
      const isNoted = openedAt !== undefined && dayOf(new Date(openedAt)) === today;
      if (!isNoted) this.#log.note({ kind: 'promises-opened', contactId });
    }
  }
}
