import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openAccount, type OpenAccount } from '#main/vault/accounts/account.ts';
import { readAccountFile } from '#main/vault/accounts/account-file.ts';
import { openEnvelope } from '#main/vault/exchange/envelope.ts';
import { identityCard, identityOf } from '#main/vault/exchange/identity-card.ts';
import { digestOf } from '#main/vault/file.ts';
import { openDatabase, readDatabase } from '#main/vault/store/database.ts';
import { journalPath } from '#main/vault/store/journal.ts';
import { storePath } from '#main/vault/store/store.ts';
import type { VaultMessage } from '#shared/contract/messages.ts';
import { dayOf } from '#shared/i18n/dates.ts';
import type { ExchangeState } from '#shared/model/record.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import { makeFolder, makeMemoryFolder } from './folder.ts';
import { makeAccount, ordinaryActs, startMeeting, testPassphrase } from './meeting.ts';
import { makeOpenAccount } from './session.ts';
import { startVault, valueOf, type TestVault } from './vault.ts';

const phrases = [testPassphrase, 'granris pendel vante bulle sjökort'] as const;
type Meeting = Awaited<ReturnType<typeof startMeeting>>;

/** What was told as saved. */
interface Acknowledged {
  readonly contacts: Set<string>;
  readonly sentences: string[];
  readonly frames: Set<string>;
  readonly purged: Set<string>;
}

/**
 * A caseworker whose disk fails now and then: one vault process on one folder, and a record of all that
 * was told as saved, to compare with what is there. What was refused can be done again.
 */
export class DiskUser {
  readonly acknowledged: Acknowledged = {
    contacts: new Set(),
    sentences: [],
    frames: new Set(),
    purged: new Set(),
  };
  readonly #folder = makeFolder();
  readonly #scratch = makeMemoryFolder();
  /** The passphrase that each key file was told to open with, by the file's digest. */
  readonly #phraseOf = new Map<string, string>();
  #vault!: TestVault;
  #account!: OpenAccount;
  #supervisor!: OpenAccount;
  #phrase: string = testPassphrase;
  #meetingId = '';
  #seq = 0;
  #turn = 0;
  #agreeing: Meeting | null = null;
  #purging = '';

  get path(): string {
    return this.#folder.path;
  }

  get pid(): number {
    return this.#vault.process.pid ?? 0;
  }

  async begin(): Promise<void> {
    // One thread for what the vault leaves to others, so that its calls come in one order.
    process.env['UV_THREADPOOL_SIZE'] = '1';
    this.#vault = await startVault(this.path);
    delete process.env['UV_THREADPOOL_SIZE'];
    const { accountId } = await makeAccount(this.#vault);
    const folder = join(this.path, 'accounts', accountId);
    this.#account = valueOf(await openAccount(folder, this.#phrase));
    await this.#pairWithSupervisor();
    ({ meetingId: this.#meetingId } = await startMeeting(this.#vault));
    const meetingId = this.#meetingId;
    this.#seq = valueOf(await this.#vault.client.meetings.open({ meetingId })).steps.length;
  }

  async end(): Promise<void> {
    await this.#vault.kill();
    this.#folder.remove();
    this.#scratch.remove();
  }

  async #pairWithSupervisor(): Promise<void> {
    const own = join(this.#scratch.path, 'supervisor');
    mkdirSync(own);
    this.#supervisor = await makeOpenAccount(own, 'supervisor');
    const people = join(this.path, 'exchange', 'boxes', 'people');
    mkdirSync(people, { recursive: true });
    const { id } = this.#supervisor.file;
    writeFileSync(join(people, `${id}.envelope`), identityCard(this.#supervisor));
    const [person] = (await this.#visit()).people;
    if (person === undefined) throw new Error('nobody is there to pair with');
    const { accountId, fingerprint } = person;
    valueOf(await this.#vault.client.exchange.pair({ accountId, words: [...fingerprint.sv] }));
  }

  /** Goes to the exchange and waits for what came of it. */
  async #visit(): Promise<ExchangeState> {
    const { promise, resolve } = Promise.withResolvers<ExchangeState>();
    const { exchange } = valueOf(await this.#vault.client.workingCopy.load({}));
    const listen = (message: VaultMessage) => {
      if (message.kind !== 'event' || message.name !== 'changed') return;
      for (const change of message.payload) {
        if (change.table !== 'exchange') continue;
        const { visitedAt } = change.put;
        if (visitedAt !== null && visitedAt !== exchange.visitedAt) resolve(change.put);
      }
    };
    this.#vault.process.on('message', listen);
    valueOf(await this.#vault.client.exchange.visit({}));
    const state = await promise;
    this.#vault.process.off('message', listen);
    return state;
  }

  /** Two sentences, one after the other. `tooEarly` tells them as saved whatever the vault answers. */
  async write(tooEarly = false): Promise<Result<unknown>> {
    const { sentences } = this.acknowledged;
    for (let number = 0; number < 2; number += 1) {
      this.#turn += 1;
      const text = `Mening ${this.#turn}`;
      const kind = sentences.length === 0 ? 'sentence-written' : 'sentence-changed';
      const added = await this.#vault.client.meetings.addStep({
        meetingId: this.#meetingId,
        after: this.#seq,
        by: 'youth',
        act: { kind, sentenceId: 's1', text, who: null, when: null },
      });
      if (added.ok) this.#seq = added.value.seq;
      if (added.ok || tooEarly) sentences.push(text);
      if (!added.ok) return added;
    }
    return ok(null);
  }

  async addContact(): Promise<void> {
    valueOf(await this.unlock());
    this.#turn += 1;
    const name = `Alex ${this.#turn}`;
    const added = { name, caseNumber: null, language: 'sv' } as const;
    valueOf(await this.#vault.client.contacts.create(added));
    this.acknowledged.contacts.add(name);
  }

  /** A meeting up to its last yes. */
  async comeToYes(): Promise<void> {
    this.#agreeing = await startMeeting(this.#vault);
    for (const [by, act] of ordinaryActs) await this.#agreeing.add(by, act);
    await this.#agreeing.add('youth', { kind: 'yes-given' });
  }

  /** The last yes, and the visit that delivers the frame. */
  async agree(): Promise<Result<unknown>> {
    if (this.#agreeing !== null) {
      const { meetingId } = this.#agreeing;
      const agreed = await this.#agreeing.try('caseworker', { kind: 'yes-given' });
      if (!agreed.ok) return agreed;
      this.#agreeing = null;
      const { frames } = valueOf(await this.#vault.client.workingCopy.load({}));
      this.acknowledged.frames.add(frames.find((one) => one.meetingId === meetingId)?.id ?? '');
    }
    // A visit that was under way may have ended before the last letter was written.
    for (let visits = 0; visits < 3; visits += 1) {
      const { problem, waiting } = await this.#visit();
      if (problem !== null) return fail(problem);
      if (waiting === 0) return ok(null);
    }
    throw new Error('visits went well and left something waiting');
  }

  /** A frame that has been handed over, in the store and in a backup. */
  async makePurgeable(): Promise<void> {
    await this.comeToYes();
    valueOf(await this.agree());
    const frameId = [...this.acknowledged.frames].at(-1) ?? '';
    const moved = { movedOn: dayOf(new Date()), movedBy: 'Sam' };
    valueOf(await this.#vault.client.frames.handOver({ frameId, ...moved }));
    const backups = join(this.#account.folder, 'backups');
    rmSync(backups, { recursive: true, force: true });
    mkdirSync(backups);
    cpSync(this.#copyStore(), join(backups, 'store-20260102T030405678Z.db'));
    this.#purging = frameId;
  }

  async purge(): Promise<Result<unknown>> {
    const purged = await this.#vault.client.frames.purge({ frameId: this.#purging });
    if (purged.ok) {
      this.acknowledged.frames.delete(this.#purging);
      this.acknowledged.purged.add(this.#purging);
    }
    return purged;
  }

  async changePassphrase(): Promise<Result<unknown>> {
    const current = this.#phrase;
    const next = phrases.find((phrase) => phrase !== current) ?? '';
    const changed = await this.#vault.client.accounts.changePassphrase({ current, next });
    if (changed.ok) this.#phrase = next;
    return changed;
  }

  lock(): Promise<Result<unknown>> {
    return this.#vault.call('session.close', {});
  }

  /** Unlocks, if it is locked. */
  async unlock(): Promise<Result<unknown>> {
    if ((await this.#vault.client.workingCopy.load({})).ok) return ok(null);
    const { id: accountId } = this.#account.file;
    return this.#vault.client.accounts.unlock({ accountId, passphrase: this.#phrase });
  }

  /** A copy of the store with its journal moved into it: what a kill at this moment would leave. */
  #copyStore(): string {
    const { folder, keys } = this.#account;
    const path = join(this.#scratch.path, 'copy.db');
    for (const old of [path, journalPath(path)]) rmSync(old, { force: true });
    cpSync(storePath(folder), path);
    if (readdirSync(folder).includes('store.db-wal')) {
      cpSync(journalPath(storePath(folder)), journalPath(path));
    }
    valueOf(openDatabase(path, keys.storeKey)).close();
    return path;
  }

  /**
   * What of all that was told as saved is not so: as the program tells it, unlocked anew if it was
   * locked, and as the files would have it after a kill.
   */
  async lost(): Promise<readonly string[]> {
    const { client } = this.#vault;
    valueOf(await this.unlock());
    const told = valueOf(await client.workingCopy.load({}));
    const { steps } = valueOf(await client.meetings.open({ meetingId: this.#meetingId }));
    const frameId = [...this.acknowledged.frames].at(-1);
    if (frameId !== undefined) valueOf(await client.frames.open({ frameId }));
    const there = told.frames.filter(({ purgedAt }) => purgedAt === null);
    return [
      ...this.#missing('told', {
        contacts: told.contacts.map(({ name }) => name),
        sentences: steps.flatMap(({ act }) => ('text' in act ? [act.text] : [])),
        frames: there.map(({ id }) => id),
      }),
      ...this.#missing('on the disk', this.#onDisk()),
      ...this.#keyFile(),
    ];
  }

  #missing(
    where: string,
    found: Readonly<Record<'contacts' | 'sentences' | 'frames', readonly string[]>>,
  ): readonly string[] {
    const { contacts, sentences, frames, purged } = this.acknowledged;
    return [
      ...[...contacts].filter((name) => !found.contacts.includes(name)),
      ...sentences.filter((text) => !found.sentences.includes(text)),
      ...[...frames].filter((id) => !found.frames.includes(id)).map((id) => `frame ${id}`),
      ...[...purged].filter((id) => found.frames.includes(id)).map((id) => `not purged: ${id}`),
    ].map((what) => `${where}: ${what}`);
  }

  #onDisk() {
    return readDatabase(this.#copyStore(), this.#account.keys.storeKey, (db) => {
      const all = (sql: string) => db.prepare(sql).pluck().all() as string[];
      return {
        contacts: all('SELECT name FROM contact'),
        sentences: all("SELECT act ->> '$.text' FROM step"),
        frames: all('SELECT id FROM frame'),
      };
    });
  }

  /** The key file in place is one that `account.json` names, and opens with what was told to open it. */
  #keyFile(): readonly string[] {
    const { folder } = this.#account;
    const { keyDigests } = valueOf(readAccountFile(folder));
    const digest = digestOf(readFileSync(join(folder, 'key.age')));
    const phrase = this.#phraseOf.get(digest) ?? this.#phrase;
    this.#phraseOf.set(digest, phrase);
    return [
      ...(keyDigests.includes(digest) ? [] : ['key.age is not the one that account.json names']),
      ...(phrase === this.#phrase ? [] : ['key.age opens with another passphrase than was told']),
    ];
  }

  /** The frames that were told as agreed, and lie in no envelope that the supervisor can open. */
  async undelivered(): Promise<readonly string[]> {
    const { file, keys } = this.#supervisor;
    const box = join(this.path, 'exchange', 'boxes', file.id);
    const delivered = new Set<string>();
    for (const name of readdirSync(box).filter((one) => one.endsWith('.envelope'))) {
      const sender = [identityOf(this.#account)];
      const { envelope } = valueOf(
        await openEnvelope(readFileSync(join(box, name)), { accountId: file.id, keys }, sender),
      );
      if (envelope.letter.kind === 'frame') delivered.add(envelope.letter.frame.id);
    }
    return [...this.acknowledged.frames].filter((id) => !delivered.has(id));
  }
}
