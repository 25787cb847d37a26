import type { Language } from '#shared/i18n/language.ts';
import type { Change, Contact } from '#shared/model/record.ts';
import { fail, ok, type Result } from '#shared/result.ts';
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
  readonly #forget: (what: Forgotten) => void;
  readonly #tell: (changes: readonly Change[]) => void;

  constructor(
    store: Store,
    forget: (what: Forgotten) => void,
    tell: (changes: readonly Change[]) => void,
  ) {
    this.#store = store;
    this.#forget = forget;
    this.#tell = tell;
  }

  /** Errors: `contact-name-taken`. */
  create(facts: ContactFacts): Result<{ contactId: string }> {
    if (this.#isTaken(facts.name, null)) return fail('contact-name-taken');
    const contact: Contact = { id: newId(), ...facts, createdAt: new Date().toISOString() };
    this.#put(contact);
    return ok({ contactId: contact.id });
  }

  /** Errors: `contact-not-found`, `contact-name-taken`. */
  change(contactId: string, facts: ContactFacts): Result<null> {
    const contact = this.#store.contact(contactId);
    if (contact === undefined) return fail('contact-not-found');
    if (this.#isTaken(facts.name, contactId)) return fail('contact-name-taken');
    this.#put({ ...contact, ...facts });
    return ok(null);
  }

  /** Errors: `contact-not-found`, `contact-has-meetings`. */
  remove(contactId: string): Result<null> {
    const store = this.#store;
    if (store.contact(contactId) === undefined) return fail('contact-not-found');
    if (store.meetingsOf(contactId).length > 0) return fail('contact-has-meetings');
    this.#forget({ contactId });
    store.commit(() => store.removeContact(contactId));
    this.#tell([{ table: 'contacts', remove: contactId }]);
    store.emptyJournal();
    return ok(null);
  }

  #put(contact: Contact): void {
    this.#store.commit(() => this.#store.putContact(contact));
    this.#tell([{ table: 'contacts', put: contact }]);
  }

  /** Two contacts with one name would be mixed up in front of a youth. */
  #isTaken(name: string, except: string | null): boolean {
    const same = (other: string) =>
      other.localeCompare(name, 'sv', { sensitivity: 'accent' }) === 0;
    return this.#store.contacts().some((contact) => contact.id !== except && same(contact.name));
  }
}
