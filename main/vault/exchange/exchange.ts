import type { ErrorCode } from '#shared/errors.ts';
import type { PublicIdentity } from '#shared/model/identity.ts';
import type { Change, ExchangeState, Person } from '#shared/model/record.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import type { OpenAccount } from '../accounts/account.ts';
import { failureOf } from '../failure.ts';
import type { Log } from '../log/log.ts';
import type { Store } from '../store/store.ts';
import { mostBytes, openEnvelope, sealEnvelope, type Envelope } from './envelope.ts';
import { fingerprintOf } from './fingerprint.ts';
import { identityCard, identityOf, mostCardBytes, readIdentityCard } from './identity-card.ts';
import type { Outbox } from './outbox.ts';
import type { Transport } from './transport.ts';

const peopleBox = 'people';
/** More than this in one visit waits for another. */
const mostPeople = 200;
const mostEnvelopes = 2000;

/** Milliseconds between two visits that nobody asked for. */
const betweenVisits = 30_000;
/** Milliseconds after which a folder that has not answered is said not to answer. It is still waited for. */
const slowAnswer = 15_000;

/** The store was closed in the middle of a visit, or another folder was chosen. */
class Stopped extends Error {}

/** Takes in a letter that has come, in the transaction that remembers its coming. Errors: why it is refused. */
export type Receive = (envelope: Envelope, from: PublicIdentity) => Result<null>;

/**
 * An account's traffic with the people it is paired with. Nothing here is ever a condition for a
 * meeting: what cannot be delivered now waits, and is delivered once.
 */
export class Exchange {
  readonly #store: Store;
  readonly #log: Log;
  readonly #account: () => OpenAccount;
  readonly #transportNow: () => Transport;
  readonly #outbox: Outbox;
  readonly #receive: Receive;
  readonly #visited: () => void;
  readonly #tell: (changes: readonly Change[]) => void;
  #found: readonly PublicIdentity[] = [];
  #problem: ErrorCode | null = null;
  #visitedAt: string | null = null;
  /** What the visit under way goes to. */
  #transport: Transport | null = null;
  #refused = new Map<string, ErrorCode>();
  #last: Promise<void> = Promise.resolve();
  #next: Promise<void> | null = null;
  #rounds: NodeJS.Timeout | null = null;
  #isStopped = false;

  constructor(parts: {
    readonly store: Store;
    readonly log: Log;
    readonly account: () => OpenAccount;
    /** Asked anew at each visit: the unit can choose another folder. */
    readonly transport: () => Transport;
    readonly outbox: Outbox;
    readonly receive: Receive;
    /** Called when a visit is over, whatever came of it. */
    readonly visited: () => void;
    readonly tell: (changes: readonly Change[]) => void;
  }) {
    this.#store = parts.store;
    this.#log = parts.log;
    this.#account = parts.account;
    this.#transportNow = parts.transport;
    this.#outbox = parts.outbox;
    this.#receive = parts.receive;
    this.#visited = parts.visited;
    this.#tell = parts.tell;
  }

  state(): ExchangeState {
    const refused: Partial<Record<ErrorCode, number>> = {};
    for (const code of this.#refused.values()) refused[code] = (refused[code] ?? 0) + 1;
    return {
      people: this.#people(),
      waiting: this.#store.outgoing().length,
      waitingFrames: this.#outbox.waitingFrames(),
      waitingRemarks: this.#outbox.waitingRemarks(),
      problem: this.#problem,
      refused,
      visitedAt: this.#visitedAt,
    };
  }

  /**
   * Pins a person after the fingerprint was compared in person. `words` are the Swedish ones that
   * were on the screen. Errors: `person-not-found`, `already-paired`, `person-key-changed` when the
   * card is no longer the one that was compared.
   */
  pair(accountId: string, words: readonly string[]): Result<null> {
    const person = this.#found.find((found) => found.accountId === accountId);
    if (person === undefined) return fail('person-not-found');
    const pinned = this.#log.ledger.people().find((known) => known.accountId === accountId);
    if (pinned !== undefined && isSame(pinned, person)) return fail('already-paired');
    const { sv } = fingerprintOf(identityOf(this.#account()), person);
    if (sv.join(' ') !== words.join(' ')) return fail('person-key-changed');
    this.#log.commit((add) => add({ kind: 'person-paired', person }));
    this.#tellState();
    return ok(null);
  }

  /** Stops all new deliveries to a person, and takes in nothing more from them. Errors: `person-not-found`. */
  endPairing(accountId: string): Result<null> {
    if (!this.#log.ledger.people().some((known) => known.accountId === accountId)) {
      return fail('person-not-found');
    }
    this.#log.commit((add) => {
      this.#store.removeOutgoingTo(accountId);
      add({ kind: 'pairing-ended', accountId });
    });
    this.#tellState();
    return ok(null);
  }

  /** From now on visits by itself: at once, whenever something new waits, and now and then. */
  start(): void {
    if (this.#rounds !== null || this.#isStopped) return;
    this.#rounds = setInterval(() => void this.visit(), betweenVisits);
    this.#rounds.unref();
    void this.visit();
  }

  /** Something new waits: that it does is told at once, and then a visit is made. */
  nudge(): void {
    if (this.#rounds === null) return;
    setImmediate(() => {
      if (!this.#isStopped) this.#tellState();
      void this.visit();
    });
  }

  /** The store is about to be closed: a visit under way touches it no more, and none begins. */
  stop(): void {
    this.#isStopped = true;
    if (this.#rounds !== null) clearInterval(this.#rounds);
  }

  /** Another folder was chosen: a visit under way is left where it is, also one that never ends. */
  moved(): Promise<void> {
    this.#transport = null;
    this.#last = Promise.resolve();
    this.#next = null;
    this.#found = [];
    this.#refused = new Map();
    return this.visit();
  }

  /**
   * Visits the exchange: shows who we are, sees who is there, delivers what waits and fetches what has
   * come. One visit at a time; who asks meanwhile gets the one after.
   */
  visit(): Promise<void> {
    if (this.#next === null) {
      const next = this.#last.then(() => {
        if (this.#next !== next) return;
        this.#next = null;
        this.#last = this.#goThere();
        return this.#last;
      });
      this.#next = next;
    }
    return this.#next;
  }

  async #goThere(): Promise<void> {
    if (this.#isStopped) return;
    try {
      const transport = this.#transportNow();
      this.#transport = transport;
      const found = await this.#findPeople(transport);
      // One box that cannot be reached keeps nobody from the others, nor from what has come here.
      const delivered = found.ok ? await this.#deliver(transport) : found;
      const fetched = found.ok ? await this.#fetch(transport) : found;
      const failed = [delivered, fetched].find(({ ok: isDone }) => !isDone);
      this.#problem = failed === undefined || failed.ok ? null : failed.error.code;
    } catch (exception) {
      if (exception instanceof Stopped) return;
      // A full disk here, for one: what waits still waits, and what has come still lies in the box.
      this.#problem = failureOf(exception).code;
    }
    this.#visitedAt = new Date().toISOString();
    this.#visited();
    this.#tellState();
  }

  /** What is answered to a visit, unless the store was closed or another folder chosen meanwhile. */
  async #answer<T>(visited: Transport, asked: Promise<T>): Promise<T> {
    const late = setTimeout(() => {
      if (this.#isStopped || this.#transport !== visited) return;
      this.#problem = 'folder-not-answering';
      this.#tellState();
    }, slowAnswer);
    late.unref();
    const answer = await asked.finally(() => clearTimeout(late));
    if (this.#isStopped || this.#transport !== visited) throw new Stopped();
    return answer;
  }

  async #findPeople(at: Transport): Promise<Result<null>> {
    const account = this.#account();
    const card = identityCard(account);
    const ours = await this.#answer(at, at.take(peopleBox, account.file.id, mostCardBytes));
    if (!ours.ok || Buffer.compare(ours.value, card) !== 0) {
      const laid = await this.#answer(at, at.put(peopleBox, account.file.id, card));
      if (!laid.ok) return laid;
    }
    const names = await this.#answer(at, at.list(peopleBox, mostPeople));
    if (!names.ok) return names;
    // Whom we know is always looked for, however many others lie there.
    const pinned = this.#log.ledger.people().map(({ accountId }) => accountId);
    const wanted = new Set([...pinned, ...names.value]);
    wanted.delete(account.file.id);
    const found: PublicIdentity[] = [];
    for (const name of wanted) {
      const bytes = await this.#answer(at, at.take(peopleBox, name, mostCardBytes));
      const person = bytes.ok ? readIdentityCard(bytes.value, name) : null;
      // Frames go from caseworkers to supervisors, and nowhere else.
      if (person !== null && person.role !== account.file.role) found.push(person);
    }
    this.#found = found;
    return ok(null);
  }

  /** A letter is forgotten in the same transaction that notes its delivery, so each is noted once. */
  async #deliver(at: Transport): Promise<Result<null>> {
    let last: Result<null> = ok(null);
    const shut = new Set<string>();
    for (const { id, to_account: box } of this.#store.outgoing()) {
      const to = this.#log.ledger.people().find(({ accountId }) => accountId === box);
      if (to === undefined || shut.has(box) || this.#stateOf(to) === 'changed') continue;
      const letter = this.#outbox.letter(id);
      if (letter === null) continue;
      const sealed = await this.#answer(at, sealEnvelope({ id, letter }, this.#sender(), to));
      const put = await this.#answer(at, at.put(box, id, sealed));
      if (put.ok) {
        this.#outbox.delivered(id, letter, to);
      } else {
        shut.add(box);
        last = put;
      }
    }
    return last;
  }

  async #fetch(at: Transport): Promise<Result<null>> {
    const box = this.#account().file.id;
    const names = await this.#answer(at, at.list(box, mostEnvelopes));
    if (!names.ok) return names;
    const refused = new Map<string, ErrorCode>();
    let last: Result<null> = ok(null);
    // A letter about a frame can lie before the frame itself, so those are asked again at the end.
    const early: string[] = [];
    for (const name of names.value) {
      const taken = await this.#takeIn(at, box, name);
      if (!taken.ok && taken.error.code === 'review-not-found') early.push(name);
      else if (!taken.ok && isOfFolder(taken.error.code)) last = taken;
      else if (!taken.ok) refused.set(name, taken.error.code);
    }
    const isAllIn = names.value.length < mostEnvelopes && refused.size === 0 && last.ok;
    for (const name of early) {
      const taken = await this.#takeIn(at, box, name);
      // About a frame that is not here, and is not on its way: there is nothing to keep of it.
      if (!taken.ok && isAllIn) await this.#acknowledge(at, box, name);
    }
    this.#refused = refused;
    return last;
  }

  async #takeIn(at: Transport, box: string, name: string): Promise<Result<null>> {
    if (!this.#store.hasReceived(name)) {
      const bytes = await this.#answer(at, at.take(box, name, mostBytes));
      if (!bytes.ok) return bytes;
      const { ledger } = this.#log;
      const opened = await this.#answer(
        at,
        openEnvelope(bytes.value, this.#sender(), ledger.people()),
      );
      if (!opened.ok) return opened;
      const { envelope, from } = opened.value;
      // The name is the envelope's id, so a copy under another name is not a second letter.
      if (envelope.id !== name) return fail('envelope-damaged');
      const received = this.#receive(envelope, from);
      if (!received.ok) return received;
    }
    return this.#acknowledge(at, box, name);
  }

  #acknowledge(at: Transport, box: string, name: string): Promise<Result<null>> {
    return this.#answer(at, at.acknowledge(box, name));
  }

  #sender() {
    const { file, keys } = this.#account();
    return { accountId: file.id, keys };
  }

  #people(): readonly Person[] {
    const us = identityOf(this.#account());
    const pinned = this.#log.ledger.people();
    const isPinned = ({ accountId }: PublicIdentity) =>
      pinned.some((person) => person.accountId === accountId);
    return [...pinned, ...this.#found.filter((person) => !isPinned(person))].map((person) => {
      const state = isPinned(person) ? this.#stateOf(person) : 'unknown';
      const { accountId, displayName, role, unit } = person;
      // Of a changed key the new words are shown: they are what would be compared.
      const shown = this.#found.find((found) => found.accountId === accountId) ?? person;
      return { accountId, displayName, role, unit, fingerprint: fingerprintOf(us, shown), state };
    });
  }

  #stateOf(pinned: PublicIdentity): Person['state'] {
    const now = this.#found.find(({ accountId }) => accountId === pinned.accountId);
    return now === undefined || isSame(pinned, now) ? 'paired' : 'changed';
  }

  #tellState(): void {
    this.#tell([{ table: 'exchange', put: this.state() }]);
  }
}

function isSame(one: PublicIdentity, other: PublicIdentity): boolean {
  return (
    one.verifyKey === other.verifyKey &&
    one.recipient === other.recipient &&
    one.role === other.role
  );
}

/** Whether it is the folder that fails, and not the envelope. */
function isOfFolder(code: ErrorCode): boolean {
  return code.startsWith('folder-') || code.startsWith('disk-');
}
