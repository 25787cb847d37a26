import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Debian as root (a container, a build machine): a package can simply be installed. */
export function installsFromDebian(): boolean {
  return (
    process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get')
  );
}

/** Installs Debian packages. Whoever asked looks afterwards whether they are there. */
export function installPackages(names: readonly string[]): void {
  console.log(`Installing from Debian: ${names.join(', ')}`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...names],
  ]) {
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
  }
}
