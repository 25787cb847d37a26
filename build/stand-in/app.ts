import { spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Electron from 'electron';
import { InstanceLock } from './instance-lock.ts';
import { known } from './known.ts';

const root = join(import.meta.dirname, '..', '..');

/** What the folders are called that Chromium keeps a window's own files in. */
export const profilePrefix = 'window-';

type Ended = () => Promise<void>;

export class App
  extends EventEmitter
  implements
    Pick<
      Electron.App,
      | 'enableSandbox'
      | 'exit'
      | 'getPath'
      | 'getVersion'
      | 'isPackaged'
      | 'isReady'
      | 'quit'
      | 'relaunch'
      | 'requestSingleInstanceLock'
      | 'setPath'
      | 'whenReady'
    >
{
  readonly isPackaged = false;
  readonly #paths = new Map<string, string>();
  readonly #endings = new Set<Ended>();
  #lock: InstanceLock | null = null;
  #isExiting = false;
  #again: Electron.RelaunchOptions | null = null;
  readonly #ready = Promise.withResolvers<void>();

  readonly commandLine = known('app.commandLine', {
    hasSwitch: (name) =>
      process.argv.some((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`)),
    // The browser is started with the program's own list of switches; see `browser.ts`.
    appendSwitch: () => {},
  } satisfies Partial<Electron.CommandLine>);

  enableSandbox(): void {}

  getVersion(): string {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      version: string;
    };
    return version;
  }

  getPath(name: Parameters<Electron.App['getPath']>[0]): string {
    return this.#paths.get(name) ?? systemPath(name);
  }

  setPath(name: string, path: string): void {
    this.#paths.set(name, path);
  }

  isReady(): boolean {
    return true;
  }

  /** Ready once the lock, where one was asked for, is held. */
  async whenReady(): Promise<void> {
    await this.#ready.promise;
  }

  /**
   * Electron answers at once. A socket cannot, so the stand-in says yes, holds `ready` back until it
   * knows, and ends the program when another one has the lock.
   */
  requestSingleInstanceLock(): boolean {
    this.#lock = new InstanceLock(this.getPath('userData'), () => {
      this.emit('second-instance', {}, [], '', undefined);
    });
    void this.#takeLock(this.#lock);
    return true;
  }

  async #takeLock(lock: InstanceLock): Promise<void> {
    if (!(await lock.take())) {
      this.exit(0);
      return;
    }
    sweep(this.getPath('userData'));
    this.#ready.resolve();
  }

  /** Asks the program whether it may end (`before-quit`), and ends it when nobody objects. */
  quit(): void {
    let isPrevented = false;
    this.emit('before-quit', { preventDefault: () => (isPrevented = true) });
    if (!isPrevented) this.exit(0);
  }

  exit(exitCode = 0): void {
    if (this.#isExiting) return;
    this.#isExiting = true;
    const endings = [...this.#endings].map((end) => end());
    this.#lock?.release();
    const leave = () => {
      if (this.#again !== null) startAgain(this.#again);
      process.exit(exitCode);
    };
    // Whatever does not end by itself ends with this process.
    setTimeout(leave, 2000).unref();
    void Promise.allSettled(endings).then(leave);
  }

  relaunch(options: Electron.RelaunchOptions = {}): void {
    this.#again = options;
  }

  /** Something that must be ended before the process is. */
  endWith(end: Ended): () => void {
    this.#endings.add(end);
    return () => this.#endings.delete(end);
  }
}

/**
 * Puts a new program in the place of this one: a process with nothing of the old one's memory. Where the
 * system has `execve` it keeps its number, its output and whoever waits for it.
 */
function startAgain({ execPath = process.execPath, args = [] }: Electron.RelaunchOptions): void {
  process.execve?.(execPath, [execPath, ...args]);
  spawn(execPath, args, { stdio: 'inherit' }).unref();
}

/** What windows that ended with a crash left behind; whoever holds the lock is alone in the folder. */
function sweep(userData: string): void {
  if (!existsSync(userData)) return;
  for (const name of readdirSync(userData).filter((entry) => entry.startsWith(profilePrefix))) {
    rmSync(join(userData, name), { recursive: true, force: true });
  }
}

function systemPath(name: string): string {
  const home = homedir();
  switch (name) {
    case 'appData':
      return process.platform === 'win32'
        ? (process.env['APPDATA'] ?? join(home, 'AppData', 'Roaming'))
        : process.platform === 'darwin'
          ? join(home, 'Library', 'Application Support')
          : (process.env['XDG_CONFIG_HOME'] ?? join(home, '.config'));
    case 'documents':
      return existsSync(join(home, 'Documents')) ? join(home, 'Documents') : home;
    case 'temp':
      return tmpdir();
    default:
      throw new Error(`the stand-in has no app.getPath('${name}')`);
  }
}

/** The stand-in's own view of the program; `electron.ts` shows the program a guarded one. */
export const app = new App();
