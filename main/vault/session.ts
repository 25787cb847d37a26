import type { Deck } from '#shared/decks/deck.ts';
import type { Change, Snapshot } from '#shared/model/record.ts';
import { fingerprintOf } from '#shared/model/signature.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import {
  opensByCode,
  putSealed,
  sealAgain,
  type OpenAccount,
  type SealedKeys,
} from './accounts/account.ts';
import { makeRecoveryCode } from './accounts/recovery-code.ts';
import { ArchiveCheck } from './archive/archive-check.ts';
import { Contacts } from './contacts/contacts.ts';
import { digestOf } from './file.ts';
import { Exchange } from './exchange/exchange.ts';
import { Inbox } from './exchange/inbox.ts';
import { Outbox } from './exchange/outbox.ts';
import type { Transport } from './exchange/transport.ts';
import { Figures } from './figures/figures.ts';
import { Frames } from './frames/frames.ts';
import { Log } from './log/log.ts';
import { Letters } from './meetings/letters.ts';
import { Meetings } from './meetings/meetings.ts';
import { Promises } from './promises/promises.ts';
import { Remarks } from './remarks/remarks.ts';
import { Reviews } from './reviews/reviews.ts';
import { Retention } from './retention/retention.ts';
import { forgetDamaged } from './rescue/damaged-files.ts';
import { finishRescue } from './rescue/rescue.ts';
import { forgetInBackups, makeBackup, newestBackupAt, type Forgotten } from './store/backups.ts';
import { newId, Store } from './store/store.ts';

/** A new recovery code on its way to paper. */
export interface PreparedRecovery {
  /** Names this code, so that a paper is never taken for one with another. */
  readonly sheetId: string;
  readonly code: string;
  readonly sealed: SealedKeys;
}

/** What an unlocked account meets outside its own folder. */
export interface Surroundings {
  /** How its envelopes travel. Asked anew at each visit, as the unit can choose another way. */
  readonly transport: () => Transport;
  readonly tell: (changes: readonly Change[]) => void;
  /** The Soc Box in use, and how long copies stay: the unit's choices, which can change meanwhile. */
  readonly deck: () => Deck;
  readonly retentionDays: () => number;
}

/** One unlocked account: its keys, its open store and what is done in it. */
export class Session {
  readonly contacts: Contacts;
  readonly letters: Letters;
  readonly meetings: Meetings;
  readonly exchange: Exchange;
  readonly promises: Promises;
  readonly remarks: Remarks;
  readonly reviews: Reviews;
  readonly figures: Figures;
  readonly frames: Frames;
  readonly retention: Retention;
  readonly log: Log;
  readonly archive: ArchiveCheck;
  readonly store: Store;
  readonly #tell: (changes: readonly Change[]) => void;
  #account: OpenAccount;
  #prepared: PreparedRecovery | null = null;

  private constructor(
    account: OpenAccount,
    store: Store,
    { transport, tell, deck, retentionDays }: Surroundings,
  ) {
    this.#account = account;
    this.#tell = tell;
    this.store = store;
    const { keys, file, folder } = account;
    const forget = (what: readonly Forgotten[]) => {
      forgetDamaged(folder, store, this.log.ledger.rescued, what);
      return forgetInBackups(folder, keys.storeKey, what);
    };
    this.log = new Log(store, account, (changes, lines) => {
      tell(changes);
      this.retention.refresh();
      this.promises.refresh(lines);
      this.remarks.refresh(lines);
    });
    const { log } = this;
    this.archive = new ArchiveCheck(store, account, tell);
    this.frames = new Frames(store, keys, log, forget, tell);
    const { frames } = this;
    const outbox = new Outbox(store, log, frames, () => this.exchange.nudge());
    this.remarks = new Remarks(store, log, tell);
    const { remarks } = this;
    this.promises = new Promises({ store, log, frames, outbox, remarks, tell });
    const { promises } = this;
    this.contacts = new Contacts({ store, log, frames, remarks, outbox, forget, tell });
    this.reviews = new Reviews({ store, log, outbox, forget, tell });
    this.figures = new Figures(store, tell);
    const inbox = new Inbox(file.role, this.reviews, remarks);
    this.exchange = new Exchange({
      store,
      log,
      account: () => this.#account,
      transport,
      outbox,
      receive: (envelope, from) => inbox.receive(envelope, from),
      visited: () => this.reviews.visited(),
      tell,
    });
    const caseworkerName = file.displayName;
    const hasRecoverySheet = () => this.#hasRecoverySheet();
    const parts = { store, log, frames, outbox, promises, caseworkerName, hasRecoverySheet };
    this.meetings = new Meetings({ ...parts, deck, retentionDays, forget, tell });
    const { meetings } = this;
    this.letters = new Letters(store, log);
    this.retention = new Retention({ store, log, frames, meetings, retentionDays, forget, tell });
    frames.onPurge({
      forgotten: (frameId) => meetings.withoutFrame(frameId),
      purging: (frameId, digest, now) => {
        outbox.addPurge(frameId, digest, now);
        meetings.forgetFrame(frameId);
      },
      purged: () => meetings.tellForgotten(),
    });
  }

  /** Opens the store of an account whose keys are open. Errors: those of `openDatabase`. */
  static open(account: OpenAccount, around: Surroundings): Result<Session> {
    finishRescue(account.folder);
    const store = Store.open(account.folder, account.keys.storeKey);
    return store.ok ? ok(new Session(account, store.value, around)) : store;
  }

  get account(): OpenAccount {
    return this.#account;
  }

  get prepared(): PreparedRecovery | null {
    return this.#prepared;
  }

  /** Everything the working copy starts from. */
  snapshot(): Snapshot {
    const { store } = this;
    return {
      account: this.#summary(),
      contacts: store.contacts(),
      meetings: store.meetings(),
      frames: this.log.ledger.frames(),
      removals: this.retention.removals(),
      archive: this.archive.state,
      exchange: this.exchange.state(),
      promises: this.promises.all(),
      remarks: this.#account.file.role === 'caseworker' ? this.remarks.all() : [],
    };
  }

  /** Seals the keys with a new passphrase and puts the file in place. */
  async changePassphrase(passphrase: string): Promise<Result<null>> {
    const sealed = await sealAgain(this.#account, 'key.age', passphrase);
    if (!sealed.ok) return sealed;
    this.#account = putSealed(this.#account, sealed.value);
    return ok(null);
  }

  /** Makes a code that becomes the account's when the sheet has reached a printer or a file. */
  async prepareRecoverySheet(): Promise<Result<{ sheetId: string }>> {
    const code = makeRecoveryCode();
    const sealed = await sealAgain(this.#account, 'recovery.age', code);
    if (!sealed.ok) return sealed;
    const sheetId = newId();
    this.#prepared = { sheetId, code, sealed: sealed.value };
    return ok({ sheetId });
  }

  /**
   * The sheet is on paper or in a file: its code is the account's from now on. Errors:
   * `recovery-sheet-replaced` when a newer code was made while this one was being printed.
   */
  takeRecoverySheet(sheetId: string): Result<null> {
    if (this.#prepared?.sheetId !== sheetId) return fail('recovery-sheet-replaced');
    this.#account = putSealed(this.#account, this.#prepared.sealed);
    this.store.commit(() => this.store.putRecoverySheetTaken(new Date().toISOString()));
    this.#tell([{ table: 'account', put: this.#summary() }]);
    return ok(null);
  }

  /**
   * An older copy was put in place on purpose, or the head is gone: the log tells so, and the account
   * goes on from there. Errors: `invalid-request` when the log is not behind its head.
   */
  goOn(): Result<null> {
    const behind = this.log.behind();
    if (behind === null) return fail('invalid-request');
    const { from, to, tip } = behind;
    this.log.goOnFrom(tip, {
      kind: 'store-rescued',
      found: from > to ? 'headless' : 'older',
      backupAt: null,
      lostLines: from > to ? [] : [{ from, to }],
      lostFrames: [],
      lostMeetings: [],
    });
    this.archive.stop();
    this.archive.start();
    return ok(null);
  }

  /**
   * Empties the journal, closes the store and makes the verified backup. Errors: `store-damaged` when
   * the backup was not whole. Throws what the disk throws; then no backup was made, and nothing is lost.
   */
  close(): Result<null> {
    this.archive.stop();
    this.exchange.stop();
    this.log.settle();
    this.store.emptyJournal();
    this.store.close();
    const { folder, keys } = this.#account;
    return makeBackup(folder, keys.storeKey, new Date()) ? ok(null) : fail('store-damaged');
  }

  /** Whether somebody took a sheet, and the file that its code opens is still the same. */
  #hasRecoverySheet(): boolean {
    return this.store.recoverySheetTakenAt() !== null && opensByCode(this.#account);
  }

  #summary(): Snapshot['account'] {
    const { file, folder, keys } = this.#account;
    return {
      id: file.id,
      displayName: file.displayName,
      role: file.role,
      unit: file.unit,
      recoverySheetTaken: this.#hasRecoverySheet(),
      newestBackupAt: newestBackupAt(folder, new Date()),
      fingerprint: fingerprintOf({ digestOf }, keys.verifyKey),
    };
  }
}
