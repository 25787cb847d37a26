import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Role } from '#shared/model/identity.ts';
import type { AccountSummary } from '#shared/model/record.ts';
import { readRecoveryCode } from '#shared/model/recovery-code.ts';
import { id as idSchema } from '#shared/model/step.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import { writeHead } from '../log/head-file.ts';
import { createStore, newId } from '../store/store.ts';
import { createAccount, openAccount, openAccountWithCode, type OpenAccount } from './account.ts';
import { readAccountFile } from './account-file.ts';
import { Attempts } from './attempts.ts';
import { passphraseWeakness } from './passphrase.ts';

/** What a person says about themselves when they make an account. */
export interface NewAccount {
  readonly displayName: string;
  readonly role: Role;
  /** Empty when the supervisor has only one. */
  readonly unit: string;
  readonly passphrase: string;
}

/** The accounts of one data folder, before any of them is unlocked. */
export class Accounts {
  readonly #folder: string;
  readonly #clock: () => number;
  readonly #started: number;
  readonly #attempts = new Map<string, Attempts>();

  /** `clock`: milliseconds that only go forward; what waits are measured on. */
  constructor(dataFolder: string, clock: () => number) {
    this.#folder = join(dataFolder, 'accounts');
    this.#clock = clock;
    this.#started = clock();
  }

  /** Makes the folder where it is missing, and takes away accounts whose making was cut off. */
  prepare(): void {
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
    for (const name of readdirSync(this.#folder)) {
      if (name.endsWith('.new')) this.#removeUnfinished(name);
    }
  }

  /** One that cannot be taken away is no account all the same, and hides nobody's. */
  #removeUnfinished(name: string): void {
    try {
      rmSync(join(this.#folder, name), { recursive: true, force: true });
    } catch {
      // The next start tries again.
    }
  }

  list(): readonly AccountSummary[] {
    this.prepare();
    return readdirSync(this.#folder)
      .filter((name) => idSchema.safeParse(name).success)
      .map((name) => this.#summary(name))
      .toSorted((a, b) => a.displayName.localeCompare(b.displayName, 'sv'));
  }

  /** Errors: `weak-passphrase`, and those of the disk as exceptions. */
  async create({ displayName, role, unit, passphrase }: NewAccount): Promise<Result<OpenAccount>> {
    const weakness = await passphraseWeakness(passphrase, displayName);
    if (weakness !== null) return fail('weak-passphrase', { weakness });
    this.prepare();
    const id = newId();
    const createdAt = new Date().toISOString();
    const account = await createAccount(
      join(this.#folder, id),
      { id, displayName, role, unit, passphrase, createdAt },
      (folder, keys) => {
        createStore(folder, keys.storeKey);
        writeHead(folder, { accountId: id, place: 0, digest: null }, keys);
      },
    );
    return ok(account);
  }

  /** Errors: `wait-before-retry`, `account-not-found`, and those of `openAccount`. */
  open(accountId: string, passphrase: string): Promise<Result<OpenAccount>> {
    return this.#try(accountId, (folder) => openAccount(folder, passphrase));
  }

  /** Errors: `wait-before-retry`, `account-not-found`, and those of `openAccountWithCode`. */
  openWithCode(accountId: string, code: string): Promise<Result<OpenAccount>> {
    return this.#try(accountId, (folder) => openAccountWithCode(folder, readRecoveryCode(code)));
  }

  /** This process ends in good order: who waits goes on waiting in the next one, and does not begin anew. */
  settle(): void {
    for (const attempts of this.#attempts.values()) attempts.settle();
  }

  async #try(
    accountId: string,
    open: (folder: string) => Promise<Result<OpenAccount>>,
  ): Promise<Result<OpenAccount>> {
    const folder = join(this.#folder, accountId);
    if (!this.list().some((account) => account.id === accountId)) return fail('account-not-found');
    const attempts = this.#attemptsOf(accountId, folder);
    const wait = attempts.wait;
    if (wait > 0) return fail('wait-before-retry', { seconds: wait });
    attempts.begin();
    const opened = await open(folder);
    if (opened.ok) {
      attempts.succeed();
      return opened;
    }
    const isWrong =
      opened.error.code === 'wrong-passphrase' || opened.error.code === 'wrong-recovery-code';
    if (!isWrong) {
      attempts.takeBack();
      return opened;
    }
    return attempts.wait > 0 ? fail(opened.error.code, { seconds: attempts.wait }) : opened;
  }

  #attemptsOf(accountId: string, folder: string): Attempts {
    const known = this.#attempts.get(accountId);
    if (known !== undefined) return known;
    const attempts = new Attempts(folder, this.#clock, this.#started);
    this.#attempts.set(accountId, attempts);
    return attempts;
  }

  #summary(id: string): AccountSummary {
    const read = readAccountFileSafely(join(this.#folder, id));
    if (read.ok) {
      const { displayName, role } = read.value;
      return { id, displayName, role, state: read.value.id === id ? 'ready' : 'damaged' };
    }
    const state = read.error.code === 'account-from-newer-version' ? 'newer' : 'damaged';
    return { id, displayName: '', role: 'caseworker', state };
  }
}

/** One account that cannot be read must not hide the others. */
function readAccountFileSafely(folder: string): ReturnType<typeof readAccountFile> {
  try {
    return readAccountFile(folder);
  } catch {
    return fail('account-damaged');
  }
}
