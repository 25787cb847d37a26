import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import type { RescuePlan } from '#shared/model/rescue.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import type { OpenAccount } from '../accounts/account.ts';
import { copyFlushed, digestOf, syncFolder } from '../file.ts';
import { readHead } from '../log/head-file.ts';
import { Log } from '../log/log.ts';
import { madeAt, nameFor, newestFirst } from '../store/backups.ts';
import { openDamaged, openDatabase, wholeVersion, type Db } from '../store/database.ts';
import { newestVersion } from '../store/migrations.ts';
import { createStore, Store, storePath } from '../store/store.ts';
import { damagedFolder } from './damaged-files.ts';
import { fillRescued, type Rescued } from './rescued-store.ts';
import { lendPages } from './lent-pages.ts';
import { Salvage } from './salvage.ts';

/** What SQLite may keep beside a store. */
const beside = ['-wal', '-shm', '-journal'] as const;

/** Where a rescue is prepared: a folder like the account's own, so that nothing is half a store. */
function workFolder(accountFolder: string): string {
  return join(accountFolder, 'rescue');
}

/** A store that is finished and waits for the damaged one's place. Once it is there the rescue goes on by itself. */
function readyPath(accountFolder: string): string {
  return join(workFolder(accountFolder), 'ready.db');
}

/**
 * Ends a rescue that was cut off after it was decided, and takes away what is left of one that was not.
 * Called before a store is opened. Throws what the disk throws.
 */
export function finishRescue(accountFolder: string): void {
  const ready = readyPath(accountFolder);
  if (!existsSync(ready)) {
    // What was only looked at, or cut off before it was decided.
    rmSync(workFolder(accountFolder), { recursive: true, force: true });
    return;
  }
  const store = storePath(accountFolder);
  // The damaged store's journal must never meet the new store.
  for (const end of beside) rmSync(`${store}${end}`, { force: true });
  const head = join(workFolder(accountFolder), 'head.json');
  if (existsSync(head)) renameSync(head, join(accountFolder, 'head.json'));
  renameSync(ready, store);
  syncFolder(accountFolder);
  rmSync(workFolder(accountFolder), { recursive: true, force: true });
}

/** The rescue of one account's store: looked at first, then done. */
export class Rescue {
  readonly #account: OpenAccount;
  readonly #found: RescuePlan['found'];
  readonly #nameless: (count: number) => string;
  #rescued: { readonly of: Rescued; readonly plan: RescuePlan } | null = null;

  /** `found`: what was wrong when the store was opened. `nameless`: what a youth is called whose name is gone. */
  constructor(
    account: OpenAccount,
    found: RescuePlan['found'],
    nameless: (count: number) => string,
  ) {
    this.#account = account;
    this.#found = found;
    this.#nameless = nameless;
  }

  /**
   * Puts together beside the store what can be had, and says what it would come to. Nothing of what is
   * there is touched. Errors: `store-from-newer-version` when a backup is; throws what the disk throws.
   */
  look(): Result<RescuePlan> {
    const { folder, file, keys } = this.#account;
    const work = workFolder(folder);
    this.#rescued = null;
    rmSync(work, { recursive: true, force: true });
    const backup = this.#newestBackup();
    if (!backup.ok) return backup;
    mkdirSync(work, { recursive: true, mode: 0o700 });
    createStore(work, keys.storeKey);
    const sources = this.#open(work, backup.value);
    try {
      const db = openDatabase(storePath(work), keys.storeKey);
      if (!db.ok) return db;
      let of: Rescued;
      try {
        of = fillRescued(db.value, {
          damaged: new Salvage(sources.damaged),
          backup: new Salvage(sources.backup),
          head: readHead(folder, file.id, keys.verifyKey),
          publicKey: keys.verifyKey,
          nameless: this.#nameless,
        });
      } finally {
        db.value.close();
      }
      const plan = this.#planOf(of, backup.value);
      this.#rescued = { of, plan };
      return ok(plan);
    } finally {
      sources.damaged?.close();
      sources.backup?.close();
      for (const name of readdirSync(work)) {
        if (name.startsWith('damaged.db')) rmSync(join(work, name), { force: true });
      }
    }
  }

  /**
   * Does what was looked at: keeps the damaged file, writes the rescue into the log and puts the new
   * store in place. A crash leaves the old store or the new one. Errors: `invalid-request` when nothing
   * was looked at, `store-damaged` when what was put together is not whole.
   */
  perform(): Result<null> {
    if (this.#rescued === null) return fail('invalid-request');
    const { of, plan } = this.#rescued;
    const { folder, keys } = this.#account;
    const work = workFolder(folder);
    const opened = Store.open(work, keys.storeKey);
    if (!opened.ok) return opened;
    try {
      const log = new Log(opened.value, { ...this.#account, folder: work }, () => {});
      log.goOnFrom(of.log.tip, {
        kind: 'store-rescued',
        found: plan.found,
        backupAt: plan.backupAt,
        lostLines: [...of.log.holes],
        lostFrames: [...of.lostFrames],
        lostMeetings: [...of.lostMeetings],
      });
      opened.value.emptyJournal();
    } finally {
      opened.value.close();
    }
    if (wholeVersion(storePath(work), keys.storeKey) === null) return fail('store-damaged');
    if (plan.keptAs !== null) this.#seal(basename(plan.keptAs));
    renameSync(storePath(work), readyPath(folder));
    syncFolder(work);
    finishRescue(folder);
    return ok(null);
  }

  /** The newest backup that is whole. One from a newer version means that this program must leave all as it is. */
  #newestBackup(): Result<string | null> {
    const { folder, keys } = this.#account;
    for (const name of newestFirst(folder, new Date())) {
      const version = wholeVersion(join(folder, 'backups', name), keys.storeKey);
      if (version !== null && version > newestVersion) return fail('store-from-newer-version');
      if (version !== null) return ok(name);
    }
    return ok(null);
  }

  /** Copies to read from: opening a store may change it, and what is damaged stays as it was found. */
  #open(work: string, backup: string | null): { damaged: Db | null; backup: Db | null } {
    const { folder, keys } = this.#account;
    const whole = backup === null ? null : join(folder, 'backups', backup);
    const store = storePath(folder);
    const copy = join(work, 'damaged.db');
    let damaged: Db | null = null;
    if (existsSync(store)) {
      copyFileSync(store, copy);
      if (existsSync(`${store}-wal`)) copyFileSync(`${store}-wal`, `${copy}-wal`);
      damaged = openDamaged(copy, keys.storeKey);
      if (damaged === null && whole !== null) {
        copyFileSync(store, copy);
        lendPages(whole, copy, keys.storeKey);
        damaged = openDamaged(copy, keys.storeKey);
      }
    }
    return { damaged, backup: whole === null ? null : openDamaged(whole, keys.storeKey) };
  }

  #planOf(of: Rescued, backup: string | null): RescuePlan {
    const { kept, newer, lost, mayLackMore } = of;
    const name = this.#keptName();
    return {
      found: this.#found,
      backupAt: backup === null ? null : madeAt(backup),
      newestAt: of.log.entries.at(-1)?.at ?? null,
      newer,
      kept,
      lost,
      mayLackMore,
      keptAs: name === null ? null : `accounts/${this.#account.file.id}/damaged/${name}`,
    };
  }

  /** The files there are of what is damaged. */
  #damagedFiles(): readonly string[] {
    const store = storePath(this.#account.folder);
    return [store, `${store}-wal`].filter(existsSync);
  }

  /** What the damaged files are kept under; null when there are none. The same ones are not kept twice. */
  #keptName(): string | null {
    const [first] = this.#damagedFiles();
    if (first === undefined) return null;
    const kept = damagedFolder(this.#account.folder);
    const digest = digestOf(readFileSync(first));
    const before = existsSync(kept)
      ? readdirSync(kept).find((name) => digestOf(readFileSync(join(kept, name))) === digest)
      : undefined;
    return (before ?? nameFor(new Date())).replace(/-wal$/, '');
  }

  /** Keeps the damaged store and its journal as they are. */
  #seal(name: string): void {
    const { folder } = this.#account;
    const kept = damagedFolder(folder);
    mkdirSync(kept, { recursive: true, mode: 0o700 });
    for (const from of this.#damagedFiles()) {
      copyFlushed(from, join(kept, basename(from).replace('store.db', name)));
    }
    syncFolder(kept);
    syncFolder(folder);
  }
}
