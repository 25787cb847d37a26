import type { OpenAccount } from '#main/vault/accounts/account.ts';
import type { Session } from '#main/vault/session.ts';
import type { ArchiveReport } from '#shared/model/archive.ts';
import type { Result } from '#shared/result.ts';
import { openSession, reportIn } from './archive.ts';
import type { Chances } from './random.ts';
import { startVault, type TestVault } from './vault.ts';

/** Something the vault does, to be killed in the middle of. */
export interface KillFlow {
  readonly name: string;
  /** How many kills in `npm test`, and how many at full size. */
  readonly quick: number;
  readonly full: number;
  /** Makes what all its kills need. */
  prepare(chances: Chances): Promise<PreparedFlow>;
}

export interface PreparedFlow {
  /** Puts everything as it is before the next kill; answers the data folder. */
  ready(): string;
  /**
   * Does it, and keeps what is acknowledged. `begin` is called where a kill begins to be of interest.
   * Ends when it is done, or with `Killed`.
   */
  work(vault: TestVault, begin: () => void): Promise<void>;
  /** How long after `begin` a kill may come, when the work has no end of its own. */
  readonly spanMs?: number;
  /** What was acknowledged and is not there, and what is not whole. */
  lost(isDone: boolean): Promise<readonly string[]>;
  /** After the last kill: what must hold then, and the end of the folders. */
  finish(): Promise<void>;
}

/** The vault ended in the middle of a call. */
export class Killed extends Error {}

/** The value of a call that the vault lived to answer. Any other failure fails the test. */
export async function asked<T>(call: Promise<Result<T>>): Promise<T> {
  const result = await call;
  if (result.ok) return result.value;
  if (result.error.code === 'vault-gone') throw new Killed();
  throw new Error(`expected success, got ${JSON.stringify(result.error)}`);
}

/** The account's session in this process, and what a check of its whole archive found. Fails when the store does not open. */
export async function checkedSession(
  account: OpenAccount,
): Promise<{ readonly session: Session; readonly found: readonly string[] }> {
  const { promise, resolve } = Promise.withResolvers<ArchiveReport>();
  const session = openSession(account, (changes) => {
    const report = reportIn(changes);
    if (report !== null) resolve(report);
  });
  session.archive.start();
  const { findings } = await promise;
  return { session, found: findings.map(({ reason }) => reason) };
}

/** Lets it work and kills it; never, when `delayMs` is null. Answers how long it took, null when it was not done. */
async function killAfter(
  subject: string,
  flow: PreparedFlow,
  delayMs: number | null,
): Promise<number | null> {
  const vault = await startVault(flow.ready(), subject);
  const begun = Promise.withResolvers<number>();
  let tookMs: number | null = null;
  const work = flow
    .work(vault, () => begun.resolve(performance.now()))
    .then(
      async () => {
        tookMs = performance.now() - (await begun.promise);
      },
      (error: unknown) => {
        if (!(error instanceof Killed)) throw error;
      },
    );
  await Promise.race([begun.promise, work]);
  // Not a wait for something: the moment of the kill is what is being tested.
  if (delayMs !== null) await new Promise((resolve) => setTimeout(resolve, delayMs));
  else await work;
  await vault.kill();
  await work;
  return tookMs;
}

/** What so many kills came to. */
export interface Kills {
  readonly kills: number;
  /** Those that came before the work was done. */
  readonly inTheMiddle: number;
  readonly lost: readonly string[];
}

/** Kills a flow so many times, at moments from its beginning to a little after its usual end. */
export async function killOften(
  subject: string,
  flow: KillFlow,
  kills: number,
  chances: Chances,
): Promise<Kills> {
  const prepared = await flow.prepare(chances);
  let usualMs = prepared.spanMs;
  const lost: string[] = [];
  let inTheMiddle = 0;
  if (usualMs === undefined) {
    usualMs = (await killAfter(subject, prepared, null)) ?? 0;
    lost.push(...(await prepared.lost(true)));
  }
  for (let kill = 0; kill < kills; kill += 1) {
    const tookMs = await killAfter(subject, prepared, chances.next() * usualMs * 1.3);
    if (tookMs === null) inTheMiddle += 1;
    lost.push(...(await prepared.lost(tookMs !== null)));
  }
  await prepared.finish();
  return { kills, inTheMiddle, lost };
}
