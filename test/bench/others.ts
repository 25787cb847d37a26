import { readdirSync, readFileSync } from 'node:fs';

/** The kernel's unit in `/proc`, in ms. */
const tickMs = 10;

interface Running {
  readonly pid: number;
  readonly parent: number;
  readonly ms: number;
}

function running(pid: number): Running | null {
  try {
    // After the name, which may hold anything, in brackets.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    const [, parent, , , , , , , , , , user, system] = fields.map(Number);
    return { pid, parent: parent ?? 0, ms: ((user ?? 0) + (system ?? 0)) * tickMs };
  } catch {
    // It ended between the two readings.
    return null;
  }
}

/** Processor time of this process and of everything it started that still runs, in ms. */
function ownMs(): number {
  const all = readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0)
    .map(running)
    .filter((one) => one !== null);
  const own = new Set([process.pid]);
  for (let before = 0; before < own.size;) {
    before = own.size;
    for (const { pid, parent } of all) if (own.has(parent)) own.add(pid);
  }
  return all.reduce((sum, { pid, ms }) => (own.has(pid) ? sum + ms : sum), 0);
}

/** Processor time that was used at all, and that the host of a virtual machine took, in ms. */
function machineMs(): number {
  const [, ...fields] = (readFileSync('/proc/stat', 'utf8').split('\n')[0] ?? '').split(/ +/);
  const [user, nice, system, , , irq, softIrq, stolen] = fields.map(Number);
  const ticks = [user, nice, system, irq, softIrq, stolen];
  return ticks.reduce<number>((sum, one) => sum + (one ?? 0), 0) * tickMs;
}

/**
 * Processor time that others than this process and its own have used so far, in ms, the host of a
 * virtual machine among them. Always 0 where the system does not tell.
 */
export function othersMs(): number {
  return process.platform === 'linux' ? machineMs() - ownMs() : 0;
}
