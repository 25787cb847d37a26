import { spawnSync } from 'node:child_process';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { browserPath } from '#build/browser-path.ts';

function browserVersion(): string {
  const path = browserPath();
  if (path === null) return 'no browser';
  return spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout.trim();
}

/** What the figures were measured on, and how busy it was. */
export function machineLine(): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  const memory = Math.round(totalmem() / 2 ** 30);
  const load = loadavg()[0]?.toFixed(1);
  return `${availableParallelism()} x ${model}, ${memory} GB, Node ${process.versions.node}, ${browserVersion()}, load ${load} at the start`;
}
