import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { LaunchOptions } from './app.ts';

/** Longer than any start on a busy machine; a start that fails ends sooner, with its exit. */
export const startLimitMs = 30_000;

/** Node keeps compiled code here: the stand-in is started some hundred times, and playwright-core with it. */
const compiled = join(import.meta.dirname, '..', '..', 'out', 'compiled');

/** The environment a program is started in. */
export function environment(options: LaunchOptions): Record<string, string> {
  const { ELECTRON_RUN_AS_NODE: _node, NODE_OPTIONS: _options, ...rest } = process.env;
  const inherited = rest as Record<string, string>;
  return { ...inherited, NODE_COMPILE_CACHE: compiled, ...options.env };
}

/** A running process: its exit, and everything it wrote on these streams or was added to that. */
export interface Watched {
  readonly exited: Promise<number | null>;
  output(): string;
  write(text: string): void;
}

/** Watches a process from its start. */
export function watch(child: ChildProcess, ...streams: readonly (Readable | null)[]): Watched {
  let written = '';
  const write = (text: string) => (written += text);
  for (const stream of streams) stream?.on('data', (chunk: Buffer) => write(chunk.toString()));
  const { promise, resolve } = Promise.withResolvers<number | null>();
  child.once('exit', resolve);
  return { exited: promise, output: () => written, write };
}

/** Waits for something of the program's, and fails with the program's own words if it ends first. */
export async function orExit<T>(
  wanted: Promise<T>,
  what: string,
  { exited, output }: Watched,
): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const limit = setTimeout(() => reject(new Error(`no ${what}\n${output()}`)), startLimitMs);
  const ended = exited.then((code) => {
    throw new Error(`the program ended (${code}) before there was a ${what}\n${output()}`);
  });
  try {
    return await Promise.race([wanted, ended, late]);
  } finally {
    clearTimeout(limit);
    ended.catch(() => undefined);
  }
}

/** Things that come in order, each given to whoever asks next. */
export class Arrivals<T> {
  readonly #arrived: T[] = [];
  readonly #waiting: ((item: T) => void)[] = [];

  add(item: T): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#arrived.push(item);
    else next(item);
  }

  next(): Promise<T> {
    const item = this.#arrived.shift();
    if (item !== undefined) return Promise.resolve(item);
    const { promise, resolve } = Promise.withResolvers<T>();
    this.#waiting.push(resolve);
    return promise;
  }
}
