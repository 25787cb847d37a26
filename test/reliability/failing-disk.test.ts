import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ErrorCode } from '#shared/errors.ts';
import type { Result } from '#shared/result.ts';
import { DiskUser } from '#test/support/disk-user.ts';
import { canInjectFaults, withFault, type Fault } from '#test/support/faults.ts';
import { proved } from '#test/support/proof.ts';
import { isFull } from '#test/support/scale.ts';

/** How each of the system's calls can fail. Naming and opening can be forbidden; writing and flushing cannot. */
const errorsOf = {
  pwrite64: ['ENOSPC', 'EIO'],
  fsync: ['EIO', 'ENOSPC'],
  openat: ['EACCES', 'EIO', 'ENOSPC'],
  ftruncate: ['EIO'],
  rename: ['EACCES', 'EIO', 'ENOSPC'],
  unlink: ['EACCES', 'EIO'],
  mkdir: ['EACCES', 'ENOSPC'],
  copy_file_range: ['ENOSPC', 'EIO'],
} as const satisfies Record<string, readonly Fault['error'][]>;
type Call = keyof typeof errorsOf;

const wordOf: Readonly<Record<Fault['error'], ErrorCode>> = {
  ENOSPC: 'disk-full',
  EIO: 'disk-failed',
  EACCES: 'folder-read-only',
};

/** Whether a person is told what it was. Of its own files SQLite says only that the disk failed. */
function isPlain(result: Result<unknown>, { error }: Fault, paths: readonly string[]): boolean {
  if (result.ok || result.error.code === wordOf[error]) return true;
  return result.error.code === 'disk-failed' && paths.some((path) => /\.db(?:-wal)?$/.test(path));
}

interface Flow {
  readonly name: string;
  /** A passphrase is stretched each time, so one error is tried at each place and not all of them. */
  readonly isSlow?: true;
  readonly before?: () => Promise<unknown>;
  /** What is done while the disk fails, and again when it does not. */
  readonly act: () => Promise<Result<unknown>>;
}

const user = new DiskUser();
const flows: readonly Flow[] = [
  { name: 'steps of a meeting', act: () => user.write() },
  {
    name: 'agreement and delivery',
    before: () => user.comeToYes(),
    act: () => user.agree(),
  },
  { name: 'purge', before: () => user.makePurgeable(), act: () => user.purge() },
  { name: 'a changed passphrase', isSlow: true, act: () => user.changePassphrase() },
  {
    name: 'lock with backup',
    isSlow: true,
    before: () => user.addContact(),
    act: () => user.lock(),
  },
  { name: 'unlock', isSlow: true, before: () => user.lock(), act: () => user.unlock() },
];
const tried = isFull ? flows : flows.slice(0, 1);

/** The faults to try at one place: once, and as on a disk that stays as it is. */
function faultsAt({ isSlow }: Flow, call: Call, nth: number): readonly Fault[] {
  const errors = errorsOf[call];
  const chosen = isSlow ? errors.slice(nth % errors.length).slice(0, 1) : errors;
  return chosen.flatMap((error) =>
    (isSlow ? [false] : [false, true]).map((lasting) => ({ call, error, nth, lasting })),
  );
}

const places = new Map<string, number>();
const codes = new Map<string, number>();
let points = 0;

function inWords(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([name, count]) => `${name} ${count}`).join(', ');
}

/** One fault in one run. Answers false when the run has no such place any more. */
async function tryFault(flow: Flow, fault: Fault): Promise<boolean> {
  await flow.before?.();
  const { value, hits } = await withFault(user.pid, fault, flow.act);
  if (hits.length === 0) return false;
  const paths = hits.flatMap((hit) => {
    const [path] = /(?<=[<"])[^<>"]*soc-box-test[^<>"]*/.exec(hit) ?? [];
    return path?.startsWith(user.path) ? [path.slice(user.path.length)] : [];
  });
  // A call that is not about the data: the program's own sources, for one.
  if (paths.length === 0) return true;
  points += 1;
  places.set(flow.name, (places.get(flow.name) ?? 0) + 1);
  const code = value.ok ? 'done all the same' : value.error.code;
  codes.set(code, (codes.get(code) ?? 0) + 1);
  const point = `${flow.name}, ${JSON.stringify(fault)} at ${paths[0]}: ${code}`;
  expect([point, isPlain(value, fault, paths)]).toEqual([point, true]);
  expect([point, await user.lost()]).toEqual([point, []]);
  // With the disk well again what was refused can be done.
  const again = value.ok ? value : await flow.act();
  expect([point, again]).toMatchObject([point, { ok: true }]);
  expect([point, await user.lost()]).toEqual([point, []]);
  return true;
}

describe.skipIf(!canInjectFaults())('a disk that fails (needs Linux, root and strace)', () => {
  beforeAll(() => user.begin(), 120_000);
  afterAll(() => user.end());

  test.each(tried)(
    '$name: each call fails once, then all from it on',
    async (flow) => {
      for (const call of Object.keys(errorsOf) as Call[]) {
        for (let nth = 1, isThere = true; isThere; nth += 1) {
          for (const fault of faultsAt(flow, call, nth)) {
            isThere = await tryFault(flow, fault);
            if (!isThere) break;
          }
        }
      }
      expect(places.get(flow.name)).toBeGreaterThan(0);
    },
    1_200_000,
  );

  test('every frame that was agreed has reached the supervisor', async () => {
    await user.comeToYes();
    expect(await user.agree()).toMatchObject({ ok: true });
    expect(await user.undelivered()).toEqual([]);
  });

  test('the control: what is told as saved before the disk has it is found missing', async () => {
    let found = 0;
    for (const nth of [1, 2, 3]) {
      const fault = { call: 'pwrite64', error: 'ENOSPC', nth, lasting: true } as const;
      await withFault(user.pid, fault, () => user.write(true));
      const lost = await user.lost();
      if (lost.length > 0) found += 1;
      user.acknowledged.sentences.pop();
    }
    expect(found).toBe(3);
    const unforeseen = { ok: false, error: { code: 'unexpected' } } as const;
    const fault = { call: 'fsync', error: 'EIO', nth: 1, lasting: false } as const;
    expect(isPlain(unforeseen, fault, ['/store.db-wal'])).toBe(false);
    expect(points).toBeGreaterThanOrEqual(isFull ? 300 : 20);
    const figure = `${points} points (${inWords(places)}): 0 acknowledged lost; told: ${inWords(codes)}`;
    console.log(figure);
    proved('failing-disk', {
      figure,
      control: `told as saved too early: ${found} of 3 found missing; a word that says nothing is refused`,
    });
  });
});
