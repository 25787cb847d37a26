import { spawnSync } from 'node:child_process';

/**
 * On Linux a program that crashes may leave its whole memory in a file. Node cannot refuse that for
 * itself; `prlimit` of util-linux can, for this process and all it starts. Where it is missing, and on
 * other systems, it is the system's own setting that decides.
 */
export function refuseCoreDumps(): void {
  if (process.platform !== 'linux') return;
  spawnSync('/usr/bin/prlimit', ['--core=0:0', `--pid=${process.pid}`], { stdio: 'ignore' });
}
