import { spawnSync } from 'node:child_process';

/** Whether a program of the system's is there to compare with. */
export function hasProgram(name: string): boolean {
  return spawnSync('sh', ['-c', 'command -v "$0"', name]).status === 0;
}
