/** Programs that some tests compare ours with. Where they cannot be installed, those tests are skipped by name. */
import { spawnSync } from 'node:child_process';
import { installPackages, installsFromDebian } from './debian.ts';

const packageOf = {
  age: 'age',
  pdftotext: 'poppler-utils',
  strace: 'strace',
  tcpdump: 'tcpdump',
} as const;

function isThere(program: string): boolean {
  const finder = process.platform === 'win32' ? 'where' : 'which';
  return spawnSync(finder, [program], { stdio: 'ignore' }).status === 0;
}

const missing = Object.entries(packageOf).filter(([program]) => !isThere(program));
if (missing.length > 0 && installsFromDebian()) installPackages(missing.map(([, name]) => name));
