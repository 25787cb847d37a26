import type { Change, Snapshot } from '#shared/model/record.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import { putSealed, sealAgain, type OpenAccount, type SealedKeys } from './accounts/account.ts';
import { makeRecoveryCode } from './accounts/recovery-code.ts';
import { Contacts } from './contacts/contacts.ts';
import { Exchange } from './exchange/exchange.ts';
import { Inbox } from './exchange/inbox.ts';
import { Outbox } from './exchange/outbox.ts';
import type { Transport } from './exchange/transport.ts';
import { Frames } from './frames/frames.ts';
import { Log } from './log/log.ts';
import { Meetings } from './meetings/meetings.ts';
import { forgetInBackups, makeBackup, newestBackupAt, type Forgotten } from './store/backups.ts';
import { newId, Store } from './store/store.ts';

/** A new recovery code on its way to paper. */
export interface PreparedRecovery {
  /** Names this code, so that a paper is never taken for one with another. */
  readonly sheetId: string;
  readonly code: string;
  readonly sealed: SealedKeys;
}

/** One unlocked account: its keys, its open store and what is done in it. */
export class Session {
  readonly contacts: Contacts;
  readonly meetings: Meetings;
  readonly exchange: Exchange;
  readonly frames: Frames;
  readonly log: Log;
  readonly store: Store;
  readonly #tell: (changes: readonly Change[]) => void;
  #account: OpenAccount;
  #prepared: PreparedRecovery | null = null;

  private constructor(
    account: OpenAccount,
    store: Store,
    transport: Transport,
    tell: (changes: readonly Change[]) => void,
  ) {
    this.#account = account;
    this.#tell = tell;
    this.store = store;
    const { keys, file, folder } = account;
    const forget = (what: Forgotten) => forgetInBackups(folder, keys.storeKey, what);
    this.log = new Log(store, account, tell);
    this.frames = new Frames(store, keys, this.log, forget, tell);
    this.contacts = new Contacts(store, this.log, this.frames, forget, tell);
    const outbox = new Outbox(store, this.log, this.frames);
    const inbox = new Inbox(store, this.log, file.role);
    this.exchange = new Exchange({
      store,
      log: this.log,
      account: () => this.#account,
      transport,
      outbox,
      receive: (envelope, from) => inbox.receive(envelope, from),
      tell,
    });
    this.meetings = new Meetings(
      store,
      this.log,
      this.frames,
      outbox,
      file.displayName,
      forget,
      tell,
    );
  }

  /** Opens the store of an account whose keys are open. Errors: those of `openDatabase`. */
  static open(
    account: OpenAccount,
    transport: Transport,
    tell: (changes: readonly Change[]) => void,
  ): Result<Session> {
    const store = Store.open(account.folder, account.keys.storeKey);
    return store.ok ? ok(new Session(account, store.value, transport, tell)) : store;
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
      exchange: this.exchange.state(),
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

  /** Empties the journal, closes the store and makes the verified backup. */
  close(): void {
    this.log.settle();
    this.store.emptyJournal();
    this.store.close();
    makeBackup(this.#account.folder, this.#account.keys.storeKey, new Date());
  }

  #summary(): Snapshot['account'] {
    const { file, folder } = this.#account;
    return {
      id: file.id,
      displayName: file.displayName,
      role: file.role,
      recoverySheetTaken: this.store.recoverySheetTakenAt() !== null,
      newestBackupAt: newestBackupAt(folder, new Date()),
    };
  }
}
