import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** Before any test: the program is built from the sources as they are now, as it is shipped. */
export function setup(): void {
  // The test runner's own NODE_ENV would make another program of it.
  const { NODE_ENV: _environment, VITEST: _runner, ...env } = process.env;
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('the program could not be built');
}
