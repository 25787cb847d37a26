import fc from 'fast-check';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Attempts, waitAfter } from '#main/vault/accounts/attempts.ts';
import { makeFolder } from '#test/support/folder.ts';
import { testPassphrase } from '#test/support/meeting.ts';
import { proved } from '#test/support/proof.ts';
import { Chances } from '#test/support/random.ts';
import { isFull } from '#test/support/scale.ts';
import { startVault, valueOf } from '#test/support/vault.ts';

/** A throttle as the vault uses it. */
type Throttle = Pick<Attempts, 'wait' | 'begin' | 'succeed' | 'takeBack' | 'settle'>;

/** Two clocks in milliseconds: one that only goes forward and begins anew with each process, and the date. */
interface Clocks {
  readonly process: () => number;
  readonly date: () => number;
}
type Make = (folder: string, clocks: Clocks) => Throttle;

/** What can happen between two looks, and to the file. */
type Event =
  | { readonly kind: 'wrong' | 'right' | 'not-judged' | 'lock' | 'kill' | 'delete' }
  | { readonly kind: 'damage'; readonly content: string }
  | { readonly kind: 'pass' | 'date'; readonly seconds: number };

const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Event>({ kind: 'wrong' }) },
  { weight: 1, arbitrary: fc.constant<Event>({ kind: 'right' }) },
  { weight: 1, arbitrary: fc.constantFrom<Event>({ kind: 'not-judged' }, { kind: 'delete' }) },
  { weight: 2, arbitrary: fc.constantFrom<Event>({ kind: 'lock' }, { kind: 'kill' }) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('', '{', 'null', '{"failures":-1}', '{"failures":"0"}', '{"waited":300}')
      .map((content): Event => ({ kind: 'damage', content })),
  },
  // About as long as the waits are, so that many looks come just before a wait is over, and just after.
  {
    weight: 6,
    arbitrary: fc
      .oneof(fc.nat(12), fc.nat(330))
      .map((seconds): Event => ({ kind: 'pass', seconds })),
  },
  {
    weight: 2,
    arbitrary: fc
      .integer({ min: -400 * 86_400, max: 400 * 86_400 })
      .map((seconds): Event => ({ kind: 'date', seconds })),
  },
);

/** What one sequence came to. */
interface Came {
  /** Tries that were let through and refused. */
  let: number;
  refused: number;
  /** Let through before the wait of all the wrong tries before it had passed. */
  early: number;
  /** Refused though everything that was told had been waited, or told more than five minutes. */
  late: number;
}

const none = (): Came => ({ let: 0, refused: 0, early: 0, late: 0 });

function add(came: Came, to: Came): void {
  for (const part of ['let', 'refused', 'early', 'late'] as const) to[part] += came[part];
}

/** Plays a sequence against a throttle, with a count of its own that nothing can make forget. */
function play(make: Make, folder: string, events: readonly Event[]): Came {
  const path = join(folder, 'attempts.json');
  const came = none();
  let now = 0;
  let date = Date.UTC(2026, 10, 22);
  let startedAt = 0;
  const start = () => {
    const began = now;
    startedAt = began;
    return make(folder, { process: () => now - began, date: () => date });
  };
  rmSync(path, { force: true });
  let throttle = start();
  throttle.succeed();
  let wrongTries = 0;
  let triedAt = Number.NEGATIVE_INFINITY;
  /** When the wait that was told is over; null when something happened that may make it longer. */
  let toldUntil: number | null = null;

  const tryOnce = (kind: 'wrong' | 'right' | 'not-judged') => {
    const { wait } = throttle;
    if (wait > 300 || (wait > 0 && toldUntil !== null && now >= toldUntil)) came.late += 1;
    if (wait > 0) {
      came.refused += 1;
      toldUntil = Math.min(toldUntil ?? Number.POSITIVE_INFINITY, now + wait * 1000);
      return;
    }
    came.let += 1;
    if (now - triedAt < waitAfter(wrongTries) * 1000) came.early += 1;
    throttle.begin();
    triedAt = now;
    toldUntil = null;
    if (kind === 'right') throttle.succeed();
    if (kind === 'not-judged') throttle.takeBack();
    wrongTries = kind === 'right' ? 0 : kind === 'wrong' ? wrongTries + 1 : wrongTries;
  };

  for (const happened of events) {
    switch (happened.kind) {
      case 'pass':
        now += happened.seconds * 1000;
        date += happened.seconds * 1000;
        break;
      case 'date':
        date += happened.seconds * 1000;
        break;
      case 'lock':
        throttle.settle();
        throttle = start();
        break;
      case 'kill':
        throttle = start();
        toldUntil = null;
        break;
      case 'delete':
        rmSync(path, { force: true });
        toldUntil = null;
        break;
      case 'damage':
        writeFileSync(path, happened.content);
        toldUntil = null;
        break;
      case 'wrong':
      case 'right':
      case 'not-judged':
        tryOnce(happened.kind);
    }
  }
  // Whatever it was: whoever waits five minutes is let in.
  now = Math.max(now, startedAt) + 300_000;
  if (throttle.wait > 0) came.late += 1;
  return came;
}

/** Forgets with its process. */
class InMemory implements Throttle {
  readonly #clock: () => number;
  #failures = 0;
  #since = 0;
  constructor(_folder: string, { process }: Clocks) {
    this.#clock = process;
  }
  get wait(): number {
    const passed = (this.#clock() - this.#since) / 1000;
    return Math.max(0, Math.ceil(waitAfter(this.#failures) - passed));
  }
  begin(): void {
    this.#failures += 1;
    this.#since = this.#clock();
  }
  succeed(): void {
    this.#failures = 0;
  }
  takeBack(): void {
    this.#failures -= 1;
  }
  settle(): void {}
}

/** Keeps on the disk until when there is to be waited, by the date. */
class ByTheDate implements Throttle {
  readonly #path: string;
  readonly #date: () => number;
  constructor(folder: string, { date }: Clocks) {
    this.#path = join(folder, 'attempts.json');
    this.#date = date;
  }
  get wait(): number {
    const { failures, at } = this.#read();
    return Math.max(0, Math.ceil(waitAfter(failures) - (this.#date() - at) / 1000));
  }
  begin(): void {
    this.#write(this.#read().failures + 1);
  }
  succeed(): void {
    this.#write(0);
  }
  takeBack(): void {
    this.#write(this.#read().failures - 1);
  }
  settle(): void {}
  #read(): { failures: number; at: number } {
    const meddledWith = { failures: 9, at: this.#date() };
    try {
      const told = JSON.parse(readFileSync(this.#path, 'utf8')) as Partial<
        typeof meddledWith
      > | null;
      return { ...meddledWith, ...told };
    } catch {
      return meddledWith;
    }
  }
  #write(failures: number): void {
    writeFileSync(this.#path, JSON.stringify({ failures, at: this.#date() }));
  }
}

const product: Make = (folder, { process }) => new Attempts(folder, process, process());
const chances = new Chances();
const sequence = fc.array(event, { minLength: 10, maxLength: 60 });

let folder: ReturnType<typeof makeFolder>;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => folder.remove());

/** The same by the real process: over a kill, a file that was taken away, and a lock. */
async function inTheProcess(dataFolder: string): Promise<string> {
  let vault = await startVault(dataFolder);
  try {
    const displayName = 'Sam';
    const passphrase = testPassphrase;
    const { accountId } = valueOf(
      await vault.client.accounts.create({ displayName, role: 'caseworker', passphrase }),
    );
    await vault.lock();
    vault = await startVault(dataFolder);
    const unlock = (words: string) =>
      vault.client.accounts.unlock({ accountId, passphrase: words });
    for (let tries = 0; tries < 3; tries += 1) {
      expect(await unlock('inte den')).toMatchObject({ error: { code: 'wrong-passphrase' } });
    }
    const seconds = async () => {
      const refused = await unlock(passphrase);
      return refused.ok || refused.error.code !== 'wait-before-retry'
        ? 0
        : Number(refused.error.details?.['seconds']);
    };
    await vault.kill();
    vault = await startVault(dataFolder);
    expect(await seconds()).toBe(5);
    const path = join(dataFolder, 'accounts', accountId, 'attempts.json');
    const counted = readFileSync(path);
    rmSync(path);
    expect(await seconds()).toBeGreaterThan(290);
    writeFileSync(path, counted);
    await expect.poll(seconds, { timeout: 10_000 }).toBeLessThan(4);
    await vault.lock();
    vault = await startVault(dataFolder);
    expect(await seconds()).toBeLessThan(4);
    await expect.poll(() => unlock(passphrase), { timeout: 20_000 }).toMatchObject({ ok: true });
    return 'and in a real process over a kill, a lost file and a lock';
  } finally {
    await vault.kill();
  }
}

describe('wrong tries are slowed', { timeout: 180_000 }, () => {
  test('whatever happens between the tries, none is let through early and nobody waits for longer than told', async () => {
    const numRuns = isFull ? 5000 : 80;
    const { seed } = chances;
    console.log(`SEED=${seed}`);
    const ours = none();
    fc.assert(
      fc.property(sequence, (events) => {
        const came = play(product, folder.path, events);
        expect(came).toMatchObject({ early: 0, late: 0 });
        add(came, ours);
      }),
      { numRuns, seed },
    );
    const sequences = fc.sample(sequence, { numRuns, seed });
    const [inMemory, byTheDate] = [InMemory, ByTheDate].map((Kind) => {
      const sum = none();
      for (const events of sequences) {
        add(
          play((path, clocks) => new Kind(path, clocks), folder.path, events),
          sum,
        );
      }
      return sum;
    }) as [Came, Came];
    expect(ours.refused).toBeGreaterThan(numRuns);
    expect(inMemory.early).toBeGreaterThan(0);
    expect(byTheDate.early).toBeGreaterThan(0);
    expect(byTheDate.late).toBeGreaterThan(0);
    const process = await inTheProcess(folder.path);
    proved('throttle', {
      figure: `${numRuns} sequences: ${ours.let} tries let through and ${ours.refused} refused, 0 early, 0 for longer than told; ${process}`,
      control: `kept in memory: ${inMemory.early} early; by the date: ${byTheDate.early} early, ${byTheDate.late} for longer than told`,
    });
  });

  test('a counter that is no file is no way round', () => {
    const path = join(folder.path, 'attempts.json');
    const start = () => new Attempts(folder.path, () => 0, 0);
    start().succeed();
    expect(start().wait).toBe(0);
    rmSync(path);
    mkdirSync(path);
    expect(() => start().wait).toThrow('EISDIR');
    expect(() => start().begin()).toThrow('EISDIR');
  });
});
