/** Opens the built program: on Electron where its binary is, else on the stand-in. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { electronPath } from './electron-path.ts';
import { rebuild } from './rebuild.ts';

const root = join(import.meta.dirname, '..');
const args = process.argv.slice(2);

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return ['DISPLAY', 'WAYLAND_DISPLAY'].some((name) => (process.env[name] ?? '') !== '');
}

/** Runs until it ends; a signal to us is one to it. */
function run(command: string, commandArgs: readonly string[]): void {
  const child = spawn(command, commandArgs, { cwd: root, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => child.kill(signal));
  }
  child.once('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}

// Some editors leave it behind in their terminals; Electron would then be a plain Node.
delete process.env['ELECTRON_RUN_AS_NODE'];
await rebuild();
const electron = electronPath();
if (!hasDisplay() && !args.includes('--headless')) {
  console.log('There is no screen here: playing the demonstration; its pictures come in out/demo.');
  run(process.execPath, [join(root, 'test', 'demo', 'demo.ts')]);
} else if (electron !== null) {
  console.log('Soc Box opens on Electron.');
  run(electron, [root, ...args]);
} else {
  console.log(
    'Soc Box opens on the stand-in runtime, in a browser window of its own: Electron is not installed.',
  );
  run(process.execPath, [join(root, 'build', 'stand-in', 'run.ts'), ...args]);
}
