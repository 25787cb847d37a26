import { checkArchive } from '#shared/model/archive-check.ts';
import type { Archive, ArchiveReport, ArchiveState } from '#shared/model/archive.ts';
import type { Change } from '#shared/model/record.ts';
import type { OpenAccount } from '../accounts/account.ts';
import { isSignatureOf } from '../accounts/keys.ts';
import { digestOf } from '../file.ts';
import { readHead } from '../log/head-file.ts';
import { backupsIn } from '../store/backups.ts';
import type { Store } from '../store/store.ts';
import { BackupRows } from './backup-rows.ts';

/** How long the check works before it lets a call go first. A step must not wait longer than this. */
const sliceMs = 1;
/** How often the screen hears how far it has come. */
const tellEveryMs = 100;

/** Everything in an account's folder that the check reads. */
function archiveOf(store: Store, { folder, file, keys }: OpenAccount): Archive {
  const { archive } = store;
  return {
    log: (from, limit) => archive.log(from, limit),
    frameIds: () => archive.frameIds(),
    frames: (ids) => archive.frames(ids),
    size: () => archive.size(),
    hasOwnShape: () => archive.hasOwnShape(),
    hadWholeJournal: () => store.hadWholeJournal,
    head: () => readHead(folder, file.id, keys.verifyKey),
    backups: () => backupsIn(folder).map((name) => new BackupRows(folder, name, keys.storeKey)),
  };
}

/**
 * The check of the whole archive, run beside everything else: about a millisecond at a time, with every
 * call that waits in between. What it comes to is told as a change.
 */
export class ArchiveCheck {
  readonly #store: Store;
  readonly #account: OpenAccount;
  readonly #tell: (changes: readonly Change[]) => void;
  #running: Generator<number, ArchiveReport> | null = null;
  #state: ArchiveState = { progress: null, report: null };
  #toldAt = 0;

  constructor(store: Store, account: OpenAccount, tell: (changes: readonly Change[]) => void) {
    this.#store = store;
    this.#account = account;
    this.#tell = tell;
  }

  get state(): ArchiveState {
    return this.#state;
  }

  /** Starts a check, unless one is running. */
  start(): void {
    if (this.#running !== null) return;
    this.#running = checkArchive(archiveOf(this.#store, this.#account), {
      publicKey: this.#account.keys.verifyKey,
      crypto: { digestOf, isSignatureOf },
      now: () => new Date(),
    });
    this.#put({ ...this.#state, progress: 0 });
    setImmediate(() => this.#goOn());
  }

  /** Starts the first check since unlock. */
  startOnce(): void {
    if (this.#state.report === null) this.start();
  }

  /** Ends a check that is running, without a word. */
  stop(): void {
    this.#running = null;
  }

  #goOn(): void {
    if (this.#running === null) return;
    const until = performance.now() + sliceMs;
    for (;;) {
      const next = this.#running.next();
      if (next.done === true) {
        this.#running = null;
        this.#put({ progress: null, report: next.value });
        return;
      }
      if (performance.now() >= until) {
        this.#tellProgress(next.value);
        break;
      }
    }
    setImmediate(() => this.#goOn());
  }

  #tellProgress(progress: number): void {
    if (performance.now() - this.#toldAt >= tellEveryMs) this.#put({ ...this.#state, progress });
  }

  #put(put: ArchiveState): void {
    this.#toldAt = performance.now();
    this.#state = put;
    this.#tell([{ table: 'archive', put }]);
  }
}
