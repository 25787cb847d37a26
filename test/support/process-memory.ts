import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { descendantsOf } from './processes.ts';

/** Read at a time, with what a text at the border needs before it. */
const pieceBytes = 16 * 1024 * 1024;
const overlapBytes = 4096;
/** Of Linux on every machine the tests run on; a larger page would only be read in parts. */
const pageBytes = 4096;
/** https://www.kernel.org/doc/Documentation/admin-guide/mm/pagemap.rst: present, or swapped out. */
const isThere = 0b1100_0000;

interface Range {
  readonly from: number;
  readonly to: number;
}

/** What a process may read, but for files of the system that it can only read: code, libraries, fonts. */
function mappingsOf(pid: number): readonly Range[] {
  return readFileSync(`/proc/${pid}/maps`, 'latin1')
    .split('\n')
    .flatMap((line) => {
      const head = /^([0-9a-f]+)-([0-9a-f]+) (\S{4}) \S+ \S+ \d+ *(.*)$/.exec(line);
      if (head === null) return [];
      const [, from = '', to = '', rights = '', name = ''] = head;
      const isSystems = !rights.includes('w') && name.startsWith('/usr/');
      if (!rights.startsWith('r') || isSystems || name.startsWith('[v')) return [];
      return [{ from: Number.parseInt(from, 16), to: Number.parseInt(to, 16) }];
    });
}

/** The parts of a mapping that there is memory behind: most of what a browser reserves is never used. */
function* pagesIn({ from, to }: Range, pagemap: number): Generator<Range> {
  const entries = Buffer.alloc(8 * 8192);
  let start: number | null = null;
  for (let at = from; at < to;) {
    const count = Math.min(8192, (to - at) / pageBytes);
    const read = readSync(pagemap, entries, 0, count * 8, (at / pageBytes) * 8) / 8;
    if (read === 0) break;
    for (let page = 0; page < read; page += 1) {
      const isUsed = ((entries[page * 8 + 7] ?? 0) & isThere) !== 0;
      const address = at + page * pageBytes;
      if (isUsed) start ??= address;
      else if (start !== null) {
        yield { from: start, to: address };
        start = null;
      }
    }
    at += read * pageBytes;
  }
  if (start !== null) yield { from: start, to };
}

/** The memory of a process in pieces; the next begins with the end of the one before. Needs root. */
export function* memoryOf(pid: number): Generator<Buffer> {
  const memory = openSync(`/proc/${pid}/mem`, 'r');
  const pagemap = openSync(`/proc/${pid}/pagemap`, 'r');
  const buffer = Buffer.alloc(pieceBytes);
  try {
    for (const mapping of mappingsOf(pid)) {
      for (const { from, to } of pagesIn(mapping, pagemap)) {
        for (let at = from; at < to; at += pieceBytes - overlapBytes) {
          const read = readAt(memory, buffer, at, Math.min(pieceBytes, to - at));
          if (read > 0) yield buffer.subarray(0, read);
        }
      }
    }
  } finally {
    closeSync(memory);
    closeSync(pagemap);
  }
}

function readAt(memory: number, buffer: Buffer, at: number, length: number): number {
  try {
    return readSync(memory, buffer, 0, length, at);
  } catch {
    // Memory of a device, which cannot be read in this way.
    return 0;
  }
}

/** A live process and what it is. */
export interface Living {
  readonly pid: number;
  readonly command: string;
}

/** Every process of the program on a data folder: whoever was started with it, and theirs. */
function processesOn(dataFolder: string): readonly Living[] {
  const living = new Map<number, Living>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const pid = Number(name);
    const command = commandOf(pid);
    if (pid === process.pid || !command.includes(dataFolder)) continue;
    for (const one of [{ pid, command }, ...descendantsOf(pid)]) living.set(one.pid, one);
  }
  return [...living.values()].filter(({ pid }) => commandOf(pid) !== '');
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

/** Stops every process of the program where it stands, for as long as `look` takes. */
export function whileStopped<T>(dataFolder: string, look: (living: readonly Living[]) => T): T {
  const stopped = new Map<number, Living>();
  // Those that were just being started are found in the next round.
  for (let news = -1; news !== 0;) {
    const running = processesOn(dataFolder).filter(({ pid }) => !stopped.has(pid));
    for (const one of running) {
      process.kill(one.pid, 'SIGSTOP');
      stopped.set(one.pid, one);
    }
    news = running.length;
  }
  try {
    return look([...stopped.values()]);
  } finally {
    for (const pid of stopped.keys()) process.kill(pid, 'SIGCONT');
  }
}
