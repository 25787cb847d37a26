import type { Language } from '#shared/i18n/language.ts';
import type { DocumentRequest } from '#shared/model/document.ts';
import { isOver, type Change, type Contact, type ContactRecord } from '#shared/model/record.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import type { WholeRecord } from '#shared/telling/record.ts';
import type { Outbox } from '../exchange/outbox.ts';
import type { Frames } from '../frames/frames.ts';
import type { Log } from '../log/log.ts';
import type { Remarks } from '../remarks/remarks.ts';
import type { Forgotten } from '../store/backups.ts';
import { newId, type Store } from '../store/store.ts';

interface ContactFacts {
  readonly name: string;
  readonly caseNumber: string | null;
  readonly language: Language;
}

/** The contacts of an unlocked account. */
export class Contacts {
  readonly #store: Store;
  readonly #log: Log;
  readonly #frames: Frames;
  readonly #remarks: Remarks;
  readonly #outbox: Outbox;
  readonly #forget: (what: readonly Forgotten[]) => Result<null>;
  readonly #tell: (changes: readonly Change[]) => void;

  constructor(parts: {
    readonly store: Store;
    readonly log: Log;
    readonly frames: Frames;
    readonly remarks: Remarks;
    readonly outbox: Outbox;
    readonly forget: (what: readonly Forgotten[]) => Result<null>;
    readonly tell: (changes: readonly Change[]) => void;
  }) {
    this.#store = parts.store;
    this.#log = parts.log;
    this.#frames = parts.frames;
    this.#remarks = parts.remarks;
    this.#outbox = parts.outbox;
    this.#forget = parts.forget;
    this.#tell = parts.tell;
  }

  /** Errors: `contact-name-taken`. */
  create(facts: ContactFacts): Result<{ contactId: string }> {
    if (this.#isTaken(facts.name, null)) return fail('contact-name-taken');
    const contact: Contact = { id: newId(), ...facts, createdAt: new Date().toISOString() };
    this.#put(contact, 'contact-added');
    return ok({ contactId: contact.id });
  }

  /** Errors: `contact-not-found`, `contact-name-taken`. */
  change(contactId: string, facts: ContactFacts): Result<null> {
    const contact = this.#store.contact(contactId);
    if (contact === undefined) return fail('contact-not-found');
    if (this.#isTaken(facts.name, contactId)) return fail('contact-name-taken');
    this.#put({ ...contact, ...facts }, 'contact-changed');
    return ok(null);
  }

  /**
   * Removes a contact of whom nothing is kept here any more: every meeting is over and every frame was
   * purged. Its name and its meetings' rows go; the log keeps ids and days. Errors:
   * `contact-not-found`, `contact-still-kept`, and those of `forgetInBackups`.
   */
  remove(contactId: string): Result<null> {
    const store = this.#store;
    if (store.contact(contactId) === undefined) return fail('contact-not-found');
    const isDone =
      store.meetingsOf(contactId).every(isOver) &&
      this.#log.ledger.framesOf(contactId).every(({ purgedAt }) => purgedAt !== null);
    if (!isDone) return fail('contact-still-kept');
    const forgotten = this.#forget([{ contactId }]);
    if (!forgotten.ok) return forgotten;
    this.#log.commit((add) => {
      store.removeContact(contactId);
      add({ kind: 'contact-removed', contactId });
    });
    this.#tell([{ table: 'contacts', remove: contactId }]);
    store.emptyJournal();
    return ok(null);
  }

  /**
   * Everything that is stored about a contact, for the youth to read; the log says that it was opened.
   * Errors: `contact-not-found`.
   */
  openRecord(contactId: string): Result<ContactRecord> {
    const store = this.#store;
    if (store.contact(contactId) === undefined) return fail('contact-not-found');
    this.#log.note({ kind: 'record-opened', contactId });
    return ok(this.record(contactId));
  }

  /**
   * The same without a line in the log: the caller adds the one that tells what it was for. A frame
   * that cannot be read is left out here; its place in the working copy still names it.
   */
  record(contactId: string): ContactRecord {
    const frames = this.#log.ledger.framesOf(contactId).flatMap(({ id }) => {
      const opened = this.#frames.read(id);
      return opened.ok ? [opened.value] : [];
    });
    const steps = this.#store.meetingsOf(contactId).flatMap(({ id }) => this.#store.steps(id));
    return {
      frames,
      steps,
      remarks: this.#remarks.of(contactId),
      waiting: this.#outbox
        .waitingFrames()
        .filter(({ frameId }) => this.#log.ledger.frame(frameId)?.contactId === contactId),
      log: this.#log.linesOf(contactId),
    };
  }

  /** All that the paper for the youth says. Errors: `contact-not-found`. */
  wholeRecord(contactId: string): Result<WholeRecord> {
    const contact = this.#store.contact(contactId);
    if (contact === undefined) return fail('contact-not-found');
    return ok({
      ...this.record(contactId),
      contact,
      meetings: this.#store.meetingsOf(contactId),
      kept: this.#log.ledger.framesOf(contactId),
      account: this.#log.signedIn,
    });
  }

  /** The paper reached a printer or a file; the log says so. Errors: `contact-not-found`. */
  recordDelivered(
    { contactId, format }: Extract<DocumentRequest, { kind: 'record' }>,
    how: 'printed' | 'saved',
  ): Result<null> {
    if (this.#store.contact(contactId) === undefined) return fail('contact-not-found');
    this.#log.note(
      how === 'printed'
        ? { kind: 'record-printed', contactId }
        : { kind: 'record-saved', contactId, format },
    );
    return ok(null);
  }

  #put(contact: Contact, kind: 'contact-added' | 'contact-changed'): void {
    this.#log.commit((add) => {
      this.#store.putContact(contact);
      add({ kind, contactId: contact.id });
    });
    this.#tell([{ table: 'contacts', put: contact }]);
  }

  /** Two contacts with one name would be mixed up in front of a youth. */
  #isTaken(name: string, except: string | null): boolean {
    const same = (other: string) =>
      other.localeCompare(name, 'sv', { sensitivity: 'accent' }) === 0;
    return this.#store.contacts().some((contact) => contact.id !== except && same(contact.name));
  }
}
