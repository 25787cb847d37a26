/**
 * `npm run setup`: everything `npm start` and `npm test` need. Quiet when nothing is missing. Runs on
 * the system's own Node with nothing installed yet, so it uses nothing but Node itself.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const lock = join(root, 'package-lock.json');
const packages = join(root, 'node_modules');
const npmNote = join(packages, '.package-lock.json');
const stamp = join(packages, '.soc-box-setup');
/** The Node 24 that npm installs; the programs here need it. */
export const node = join(
  root,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

function lockDigest() {
  return createHash('sha256').update(readFileSync(lock)).digest('hex');
}

/** By our own note, or by npm's: somebody may have run `npm ci` by hand. */
function isInstalled() {
  if (!existsSync(node)) return false;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockDigest()) return true;
  return changedAt(npmNote) >= changedAt(lock);
}

function changedAt(file) {
  return existsSync(file) ? statSync(file).mtimeMs : 0;
}

function runNow(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (error !== undefined) throw error;
  return status ?? 1;
}

/** What `npm ci` brings, unless it is there. */
export function installPackages() {
  if (isInstalled()) return;
  // `npm ci` empties the folder first, and this one is another checkout's.
  if (lstatSync(packages, { throwIfNoEntry: false })?.isSymbolicLink()) {
    console.error('node_modules is a link. Run npm ci where it leads to, or remove the link.');
    process.exit(1);
  }
  console.log('Installing packages (npm ci)');
  // A script that package.json does not decide on ends the installation; an older npm passes it over.
  const options = ['--strict-allow-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const status = runNow('npm', ['ci', ...options], { shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status);
  if (!existsSync(node)) {
    console.error('npm ci did not bring Node 24; see "Set-up" in the README.');
    process.exit(1);
  }
  writeFileSync(stamp, lockDigest());
}

/** Packages first, then the browser, asked on the Node that npm brought; for the tests, what they compare with. */
export function setUp({ forTests = false } = {}) {
  installPackages();
  for (const step of forTests ? ['browser-setup.ts', 'test-tools.ts'] : ['browser-setup.ts']) {
    const status = runNow(node, [join(root, 'build', step)]);
    if (status !== 0) process.exit(status);
  }
}

/** Runs one of our programs under Node 24 until it ends; a signal to us is one to it. */
export function runProgram(file, args = []) {
  const child = spawn(node, [join(root, file), ...args], { cwd: root, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  setUp({ forTests: process.argv.includes('--tests') });
}
