import { fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';
import { app } from './app.ts';
import { known } from './known.ts';

const parentPort = new URL('./parent-port.ts', import.meta.url).href;

class UtilityProcess
  extends EventEmitter
  implements Pick<Electron.UtilityProcess, 'postMessage' | 'kill' | 'pid'>
{
  readonly #child;

  constructor(
    modulePath: string,
    args: readonly string[] = [],
    options: Electron.ForkOptions = {},
  ) {
    super();
    const stdio = options.stdio === 'inherit' ? 'inherit' : 'ignore';
    this.#child = fork(modulePath, args, {
      env: { ...options.env },
      execArgv: ['--import', parentPort],
      serialization: 'advanced',
      stdio: ['ignore', stdio, stdio, 'ipc'],
    });
    const exited = new Promise<void>((resolve) => this.#child.once('exit', () => resolve()));
    const forget = app.endWith(() => {
      this.kill();
      return exited;
    });
    this.#child.once('spawn', () => this.emit('spawn'));
    this.#child.on('message', (message) => this.emit('message', message));
    this.#child.once('exit', (code) => {
      forget();
      this.emit('exit', code ?? -1);
    });
    // Writing to a process that is just ending; its exit is what counts.
    this.#child.on('error', () => undefined);
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  postMessage(message: unknown): void {
    if (this.#child.connected) this.#child.send(message as object, () => undefined);
  }

  kill(): boolean {
    return this.#child.kill('SIGKILL');
  }
}

export const utilityProcess = known('utilityProcess', {
  fork: (modulePath: string, args?: string[], options?: Electron.ForkOptions) =>
    known('UtilityProcess', new UtilityProcess(modulePath, args, options)),
});
