import { readFileSync } from 'node:fs';
import { descendantsOf } from '#test/support/processes.ts';

/** What a process holds of the memory, in MB; what several share is divided among them (Linux: PSS). */
function heldMb(pid: number): number {
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    return Number(/^Pss:\s+(\d+) kB$/m.exec(rollup)?.[1] ?? 0) / 1024;
  } catch {
    // It ended between the two readings.
    return 0;
  }
}

function heldBy(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => sum + heldMb(pid), 0);
}

/** Memory of a program and of everything it started, in MB: in all, and what its vault has of it. */
export function memoryOf(pid: number): { readonly all: number; readonly vault: number } {
  const rest = descendantsOf(pid);
  const vault = rest.filter(({ command }) => /vault\.js/.test(command));
  return {
    all: heldBy([pid, ...rest.map((one) => one.pid)]),
    vault: heldBy(vault.map((one) => one.pid)),
  };
}
