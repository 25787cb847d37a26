import { dayOf } from '#shared/i18n/dates.ts';
import { canonicalText, frame, type Frame } from '#shared/model/frame.ts';
import type { PublicIdentity } from '#shared/model/identity.ts';
import { openDays, promiseOutcome, promisesIn } from '#shared/model/promise.ts';
import { receiptCodeOf } from '#shared/model/receipt.ts';
import type { Change } from '#shared/model/record.ts';
import type { DeskFilter, DeskPage, OpenedReview, ReviewHeader } from '#shared/model/review.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import { isSignatureOf } from '../accounts/keys.ts';
import type { Letter } from '../exchange/envelope.ts';
import type { Outbox } from '../exchange/outbox.ts';
import { digestOf } from '../file.ts';
import type { Log } from '../log/log.ts';
import { remarkOf } from '../remarks/remarks.ts';
import type { Forgotten } from '../store/backups.ts';
import { searchable, type DeskRow, type ReviewRow } from '../store/review-rows.ts';
import { newId, type Store } from '../store/store.ts';

type LetterOf<K extends Letter['kind']> = Extract<Letter, { kind: K }>;

const byName = new Intl.Collator('sv', { sensitivity: 'base', numeric: true });

/** A supervisor's desk: copies of what was agreed, to see that the unit keeps its word (P11). */
export class Reviews {
  readonly #store: Store;
  readonly #log: Log;
  readonly #outbox: Outbox;
  readonly #forget: (what: readonly Forgotten[]) => Result<null>;
  readonly #tell: (changes: readonly Change[]) => void;
  /** What the desk was last asked for; null while nobody looks. */
  #filter: DeskFilter | null = null;
  /** Something has come since the desk was last told of. */
  #isStale = false;
  /** When each frame that was opened since unlock was opened last. */
  readonly #opened = new Map<string, string>();

  constructor(parts: {
    readonly store: Store;
    readonly log: Log;
    readonly outbox: Outbox;
    readonly forget: (what: readonly Forgotten[]) => Result<null>;
    readonly tell: (changes: readonly Change[]) => void;
  }) {
    this.#store = parts.store;
    this.#log = parts.log;
    this.#outbox = parts.outbox;
    this.#forget = parts.forget;
    this.#tell = parts.tell;
  }

  /** Puts what the filter finds on the desk, and keeps it up to date from now on. */
  show(filter: DeskFilter): void {
    this.#filter = filter;
    this.#refresh();
  }

  /** A visit to the exchange is over. The desk is told once of all that came, be it hundreds. */
  visited(): void {
    if (this.#isStale) this.#refresh();
  }

  /**
   * Opens a frame for the supervisor to read. Both logs tell: this one now, and the one that the youth
   * reads when the letter has come there. Errors: `review-not-found`, `frame-damaged`.
   */
  open(reviewId: string): Result<OpenedReview> {
    const read = this.#read(reviewId);
    if (!read.ok) return read;
    const now = new Date();
    const at = now.toISOString();
    const { caseworkerId: from } = read.value;
    this.#log.commit((add) => {
      this.#store.reviews.putRead(reviewId, at);
      add({ kind: 'review-opened', reviewId, from });
      this.#outbox.add({ kind: 'frame-read', frameId: reviewId, at }, from, now);
    }, now);
    this.#opened.set(reviewId, at);
    const opened = { ...read.value, openedAt: at };
    this.#tell([{ table: 'openedReviews', put: opened }]);
    this.#refresh();
    return ok(opened);
  }

  /**
   * Writes back about how the unit works. Errors: `review-not-found`, `frame-damaged`, and
   * `person-not-found` when the account is no longer paired with the caseworker.
   */
  remark(reviewId: string, words: string): Result<null> {
    const read = this.#read(reviewId);
    if (!read.ok) return read;
    const { caseworkerId: from } = read.value;
    const isPaired = this.#log.ledger.people().some(({ accountId }) => accountId === from);
    if (!isPaired) return fail('person-not-found');
    const now = new Date();
    const at = now.toISOString();
    const remarkId = newId();
    const { name } = this.#log.signedIn;
    this.#log.commit((add) => {
      const row = {
        id: remarkId,
        frame_id: reviewId,
        from_account: '',
        from_name: name,
        words,
        at,
      };
      this.#store.addRemark(row);
      add({ kind: 'remark-sent', reviewId, from, remarkId });
      this.#outbox.add({ kind: 'remark', remarkId, frameId: reviewId, words, at }, from, now);
    }, now);
    this.#tellOpened(reviewId);
    return ok(null);
  }

  /** A frame has come. Errors: `envelope-damaged` when it is not what its author signed. */
  receive(envelopeId: string, letter: LetterOf<'frame'>, from: PublicIdentity): Result<null> {
    const document = canonicalText(letter.frame);
    const isGenuine =
      digestOf(document) === letter.digest &&
      isSignatureOf(from.verifyKey, document, letter.signature);
    const known = this.#store.reviews.get(letter.frame.id);
    const isAnother =
      known !== undefined && (known.document !== document || known.from_account !== from.accountId);
    if (!isGenuine || isAnother) return fail('envelope-damaged');
    this.#log.commit(() => {
      this.#store.addReceived(envelopeId, new Date().toISOString());
      if (known === undefined) this.#store.reviews.add(rowOf(letter, document, from));
      else this.#store.reviews.putOutcomes(promisesOf(letter, letter.frame));
    });
    this.#isStale = true;
    return ok(null);
  }

  /** What became of a frame's promises. Errors: `review-not-found`. */
  receivePromises(
    envelopeId: string,
    letter: LetterOf<'promises'>,
    from: PublicIdentity,
  ): Result<null> {
    const row = this.#ofSender(letter.frameId, from);
    if (row === undefined) return fail('review-not-found');
    const document = frame.parse(JSON.parse(row.document));
    this.#log.commit(() => {
      this.#store.addReceived(envelopeId, new Date().toISOString());
      this.#store.reviews.putOutcomes(promisesOf(letter, document));
    });
    this.#tellOpened(letter.frameId);
    this.#isStale = true;
    return ok(null);
  }

  /** A frame was moved to the case record and removed there: it goes here too, in the backups first. */
  receivePurge(
    envelopeId: string,
    { frameId: reviewId, digest }: LetterOf<'frame-purged'>,
    from: PublicIdentity,
  ): Result<null> {
    const row = this.#ofSender(reviewId, from);
    if (row === undefined || digestOf(row.document) !== digest) return fail('review-not-found');
    const forgotten = this.#forget([{ reviewId }]);
    if (!forgotten.ok) return forgotten;
    this.#log.commit((add) => {
      this.#store.addReceived(envelopeId, new Date().toISOString());
      this.#store.reviews.remove(reviewId);
      this.#store.removeRemarksOf(reviewId);
      this.#store.removeOutgoingAbout(reviewId);
      add({ kind: 'review-purged', reviewId, from: from.accountId, digest });
    });
    this.#store.emptyJournal();
    this.#opened.delete(reviewId);
    this.#tell([{ table: 'openedReviews', removeReview: reviewId }]);
    this.#isStale = true;
    return ok(null);
  }

  #refresh(): void {
    this.#isStale = false;
    if (this.#filter !== null) this.#tell([{ table: 'desk', put: this.#page(this.#filter) }]);
  }

  /** Keeps a page that is open up to date. What is on it already is not opened once more. */
  #tellOpened(reviewId: string): void {
    const openedAt = this.#opened.get(reviewId);
    const read = this.#read(reviewId);
    if (openedAt === undefined || !read.ok) return;
    this.#tell([{ table: 'openedReviews', put: { ...read.value, openedAt } }]);
  }

  #ofSender(reviewId: string, { accountId }: PublicIdentity): ReviewRow | undefined {
    const row = this.#store.reviews.get(reviewId);
    return row?.from_account === accountId ? row : undefined;
  }

  #read(reviewId: string): Result<Omit<OpenedReview, 'openedAt'>> {
    const row = this.#store.reviews.get(reviewId);
    if (row === undefined) return fail('review-not-found');
    const { document, signature, public_key: publicKey } = row;
    // Never show a text that is not the one that was agreed.
    if (!isSignatureOf(publicKey, document, signature)) return fail('frame-damaged');
    return ok({
      id: row.id,
      caseworkerId: row.from_account,
      frame: frame.parse(JSON.parse(document)),
      digest: digestOf(document),
      signature,
      publicKey,
      outcomes: promiseOutcome.array().parse(JSON.parse(row.outcomes)),
      carried: JSON.parse(row.carried) as readonly string[],
      remarks: this.#store.remarksOf(row.id).map((remark) => remarkOf(remark, false)),
    });
  }

  #page(filter: DeskFilter): DeskPage {
    const { reviews } = this.#store;
    const { rows, found } = reviews.page(filter, dayOf(new Date()));
    const sources = reviews.sources();
    const all = sources.reduce((sum, source) => sum + source.all, 0);
    const names = new Map(sources.toReversed().map(({ from_account: id, name }) => [id, name]));
    return {
      filter,
      rows: rows.map(headerOf),
      found,
      all,
      unread: sources.reduce((sum, source) => sum - source.read, all),
      caseworkers: [...names]
        .map(([id, name]) => ({ id, name }))
        .toSorted((one, other) => byName.compare(one.name, other.name)),
      units: [...new Set(sources.map(({ unit }) => unit))]
        .filter((unit) => unit !== '')
        .toSorted(byName.compare),
    };
  }
}

function headerOf(row: DeskRow): ReviewHeader {
  return {
    id: row.id,
    caseworkerId: row.from_account,
    caseworkerName: row.caseworker_name,
    unit: row.unit,
    contactName: row.contact_name,
    caseNumber: row.case_number,
    version: row.version,
    agreedOn: row.agreed_on,
    receiptCode: receiptCodeOf(digestOf(row.document)),
    receivedAt: row.received_at,
    readAt: row.read_at,
    openPromises: JSON.parse(row.open_promises) as readonly string[],
  };
}

function promisesOf(
  { outcomes, carried, asOf }: Pick<LetterOf<'promises'>, 'outcomes' | 'carried' | 'asOf'>,
  document: Frame,
) {
  const days = openDays(promisesIn(document), outcomes, carried).toSorted();
  return {
    id: document.id,
    outcomes: JSON.stringify(outcomes),
    carried: JSON.stringify(carried),
    as_of: asOf,
    open_promises: JSON.stringify(days),
    first_day: days.find((day) => day !== '') ?? null,
  };
}

function rowOf(letter: LetterOf<'frame'>, document: string, from: PublicIdentity): ReviewRow {
  const { contact, agreedOn } = letter.frame;
  return {
    ...promisesOf(letter, letter.frame),
    from_account: from.accountId,
    unit: from.unit,
    contact_id: letter.contactId,
    agreed_on: agreedOn,
    // Apart, so that nothing is found that begins in the one and ends in the other.
    searched: searchable(`${contact.name}\n${contact.caseNumber ?? ''}`),
    document,
    signature: letter.signature,
    public_key: from.verifyKey,
    received_at: new Date().toISOString(),
    read_at: null,
  };
}
