import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasProgram } from './program.ts';

/** A call of the system that fails where it would have done its work. Linux's names. */
export interface Fault {
  readonly call: string;
  readonly error: 'ENOSPC' | 'EIO' | 'EACCES';
  /** Which one of these calls fails, counted from 1 in each thread. */
  readonly nth: number;
  /** Whether all after it fail too, as on a disk that stays full. */
  readonly lasting: boolean;
}

/** Whether this machine has strace and lets it hold a process that is not its own child. */
export function canInjectFaults(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !hasProgram('strace')) {
    return false;
  }
  return spawnSync('strace', ['-o', '/dev/null', 'true'], { stdio: 'ignore' }).status === 0;
}

let traces = 0;

/**
 * Lets a call of a running process fail while `work` goes on, and answers what it came to and the lines
 * of the trace that tell what was hit: with the paths of files. Empty when there were not that many.
 */
export async function withFault<T>(
  pid: number,
  { call, error, nth, lasting }: Fault,
  work: () => Promise<T>,
): Promise<{ readonly value: T; readonly hits: readonly string[] }> {
  traces += 1;
  const trace = join(tmpdir(), `soc-box-trace-${process.pid}-${traces}`);
  const when = `${nth}${lasting ? '+' : ''}`;
  const strace = spawn(
    'strace',
    ['-f', '-y', '-o', trace, '-e', `trace=${call}`]
      .concat(['-e', `inject=${call}:error=${error}:when=${when}`])
      .concat(['-p', String(pid)]),
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise((resolve) => strace.once('exit', resolve));
  let words = '';
  await new Promise<void>((resolve, reject) => {
    strace.stderr.on('data', (data: Buffer) => {
      words += data.toString();
      if (words.includes('attached')) resolve();
    });
    strace.once('exit', () => reject(new Error(`strace ended: ${words}`)));
  });
  try {
    const value = await work();
    strace.kill('SIGTERM');
    await ended;
    return { value, hits: hitsIn(readFileSync(trace, 'utf8')) };
  } finally {
    strace.kill('SIGTERM');
    await ended;
    rmSync(trace, { force: true });
  }
}

/** The injected calls; one that another thread came in between is put together again. */
function hitsIn(trace: string): readonly string[] {
  const begun = new Map<string, string>();
  return trace.split('\n').flatMap((line) => {
    const thread = line.split(' ', 1)[0] ?? '';
    if (line.includes('<unfinished')) begun.set(thread, line);
    if (!line.includes('(INJECTED)')) return [];
    return [line.includes('resumed>') ? `${begun.get(thread) ?? ''}${line}` : line];
  });
}
