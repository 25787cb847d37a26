import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { _electron, chromium, type Browser, type Page } from 'playwright-core';
import { electronPath } from '#build/electron-path.ts';
import type { ControlMessage, ControlReport } from '#build/stand-in/test-control.ts';
import { isOwnUrl } from '#main/host/origin.ts';

const root = join(import.meta.dirname, '..', '..');
/** Longer than any start on a busy machine; a start that fails ends sooner, with its exit. */
const startLimitMs = 30_000;

export type Runtime = 'stand-in' | 'electron';

export interface LaunchOptions {
  readonly dataFolder: string;
  /** `stand-in` when not said. */
  readonly runtime?: Runtime;
  /** Headless when not said. Electron is always in a window. */
  readonly headless?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly env?: Readonly<Record<string, string>>;
  /** The folder of a built program other than `out/app`, on the stand-in. */
  readonly program?: string;
}

/** The test as the person at the dialogs and as the machine. */
export interface HostControl {
  /** Where the next save dialog saves; null changes one's mind. */
  answerSave(path: string | null): Promise<void>;
  /** Which folder the next dialog chooses; null changes one's mind. */
  answerOpen(path: string | null): Promise<void>;
  /** Whether the next print dialog prints. */
  answerPrint(isPrinted: boolean): Promise<void>;
  /** So many seconds pass at once, in which nobody touches the machine; the next real touch ends it. */
  setIdle(seconds: number): Promise<void>;
  suspend(): Promise<void>;
  lockScreen(): Promise<void>;
}

/** The running program, as built in out/app. */
export interface RunningApp {
  /** The window's page. A lock replaces it: see `nextPage`. */
  readonly page: Page;
  /** The page of the next window, once it has loaded. It may be asked for before or after the lock. */
  nextPage(): Promise<Page>;
  readonly host: HostControl;
  readonly process: ChildProcess;
  /** The exit code, when it has ended. */
  readonly exited: Promise<number | null>;
  /** What it wrote on its output so far. */
  output(): string;
  /** Closes the window as the person does and waits for the end of everything. */
  close(): Promise<number | null>;
  /** Ends the host without a word, as a crash or a power cut does. */
  kill(): Promise<void>;
}

/** Starts the built program. Builds nothing: run `npm run build` first. */
export function launchApp(options: LaunchOptions): Promise<RunningApp> {
  return options.runtime === 'electron' ? launchOnElectron(options) : launchOnStandIn(options);
}

function environment(options: LaunchOptions): Record<string, string> {
  const { ELECTRON_RUN_AS_NODE: _node, NODE_OPTIONS: _options, ...rest } = process.env;
  return { ...(rest as Record<string, string>), ...options.env };
}

/** The exit of a process as a promise, and everything it wrote. */
function watch(child: ChildProcess): { exited: Promise<number | null>; output: () => string } {
  let written = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => (written += chunk.toString()));
  }
  const { promise, resolve } = Promise.withResolvers<number | null>();
  child.once('exit', resolve);
  return { exited: promise, output: () => written };
}

/** Waits for something of the program's, and fails with the program's own words if it ends first. */
async function orExit<T>(
  wanted: Promise<T>,
  what: string,
  { exited, output }: ReturnType<typeof watch>,
): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const limit = setTimeout(() => reject(new Error(`no ${what}\n${output()}`)), startLimitMs);
  const ended = exited.then((code) => {
    throw new Error(`the program ended (${code}) before there was a ${what}\n${output()}`);
  });
  try {
    return await Promise.race([wanted, ended, late]);
  } finally {
    clearTimeout(limit);
    ended.catch(() => undefined);
  }
}

/** Things that come in order, each given to whoever asks next. */
class Arrivals<T> {
  readonly #arrived: T[] = [];
  readonly #waiting: ((item: T) => void)[] = [];

  add(item: T): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#arrived.push(item);
    else next(item);
  }

  next(): Promise<T> {
    const item = this.#arrived.shift();
    if (item !== undefined) return Promise.resolve(item);
    const { promise, resolve } = Promise.withResolvers<T>();
    this.#waiting.push(resolve);
    return promise;
  }
}

async function launchOnStandIn(options: LaunchOptions): Promise<RunningApp> {
  const { headless = true, viewport } = options;
  const child = spawn(
    process.execPath,
    [
      join(root, 'build', 'stand-in', 'run.ts'),
      '--test-control',
      '--debug-port=0',
      `--data=${options.dataFolder}`,
      ...(options.program === undefined ? [] : [`--program=${options.program}`]),
      ...(headless ? ['--headless'] : []),
    ],
    { stdio: ['ignore', 'pipe', 'pipe', 'ipc'], env: environment(options) },
  );
  const watched = watch(child);
  const windows = new Arrivals<string>();
  const taken = new Arrivals<null>();
  child.on('message', (report: ControlReport) => {
    if (report.kind === 'window' && report.endpoint !== null) windows.add(report.endpoint);
    if (report.kind === 'taken') taken.add(null);
  });
  const tell = async (message: ControlMessage): Promise<void> => {
    child.send(message);
    await orExit(taken.next(), 'answer of the test control', watched);
  };

  let attached: Browser | null = null;
  const attach = async (): Promise<Page> => {
    const endpoint = await orExit(windows.next(), 'window', watched);
    attached = await chromium.connectOverCDP(endpoint);
    const page = attached.contexts()[0]?.pages()[0];
    if (page === undefined) throw new Error('the window has no page');
    if (viewport !== undefined) await page.setViewportSize(viewport);
    return page;
  };
  let page = await attach();

  const end = async (how: () => void | Promise<void>): Promise<number | null> => {
    if (child.exitCode === null && child.signalCode === null) await how();
    const code = await watched.exited;
    await attached?.close();
    return code;
  };
  return {
    get page() {
      return page;
    },
    nextPage: async () => {
      page = await attach();
      return page;
    },
    host: {
      answerSave: (path) => tell({ kind: 'answer-save', path }),
      answerOpen: (path) => tell({ kind: 'answer-open', path }),
      answerPrint: (isPrinted) => tell({ kind: 'answer-print', isPrinted }),
      setIdle: (seconds) => tell({ kind: 'idle', seconds }),
      suspend: () => tell({ kind: 'suspend' }),
      lockScreen: () => tell({ kind: 'lock-screen' }),
    },
    process: child,
    exited: watched.exited,
    output: watched.output,
    close: () => end(() => void child.send({ kind: 'close-window' } satisfies ControlMessage)),
    kill: async () => {
      await end(() => void child.kill('SIGKILL'));
    },
  };
}

async function launchOnElectron(options: LaunchOptions): Promise<RunningApp> {
  const executablePath = electronPath();
  if (executablePath === null) throw new Error("Electron's binary is not installed");
  const electron = await _electron.launch({
    executablePath,
    args: [root, `--data=${options.dataFolder}`],
    env: environment(options),
    timeout: startLimitMs,
  });
  const child = electron.process();
  const watched = watch(child);
  const windows = new Arrivals<Page>();
  const welcome = async (page: Page): Promise<void> => {
    await page.waitForLoadState('load');
    // The hidden page that papers are printed from is a window too.
    if (isOwnUrl(page.url()) && !page.url().includes('/print/')) windows.add(page);
  };
  electron.on('window', (page) => void welcome(page));
  for (const page of electron.windows()) void welcome(page);
  const next = async (): Promise<Page> => {
    const page = await orExit(windows.next(), 'window', watched);
    if (options.viewport !== undefined) {
      await electron.evaluate(({ BrowserWindow }, { width, height }) => {
        for (const window of BrowserWindow.getAllWindows()) window.setContentSize(width, height);
      }, options.viewport);
    }
    return page;
  };
  let page = await next();

  return {
    get page() {
      return page;
    },
    nextPage: async () => {
      page = await next();
      return page;
    },
    host: {
      answerSave: (path) =>
        electron.evaluate(({ dialog }, filePath) => {
          dialog.showSaveDialog = () =>
            Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' });
        }, path),
      answerOpen: (path) =>
        electron.evaluate(({ dialog }, folder) => {
          dialog.showOpenDialog = () =>
            Promise.resolve({
              canceled: folder === null,
              filePaths: folder === null ? [] : [folder],
            });
        }, path),
      answerPrint: (isPrinted) =>
        electron.evaluate(({ app }, success) => {
          app.once('web-contents-created', (_event, contents) => {
            contents.print = (_options, done) =>
              done?.(success, success ? '' : 'Print job canceled');
          });
        }, isPrinted),
      setIdle: (seconds) =>
        electron.evaluate(({ powerMonitor, webContents }, idle) => {
          const system = powerMonitor.getSystemIdleTime.bind(powerMonitor);
          const now = performance.now.bind(performance);
          const since = now();
          performance.now = () => now() + idle * 1000;
          powerMonitor.getSystemIdleTime = () => Math.floor((performance.now() - since) / 1000);
          for (const contents of webContents.getAllWebContents()) {
            contents.once('input-event', () => (powerMonitor.getSystemIdleTime = system));
          }
        }, seconds),
      suspend: () => electron.evaluate(({ powerMonitor }) => void powerMonitor.emit('suspend')),
      lockScreen: () =>
        electron.evaluate(({ powerMonitor }) => void powerMonitor.emit('lock-screen')),
    },
    process: child,
    exited: watched.exited,
    output: watched.output,
    close: async () => {
      if (child.exitCode === null) await page.close();
      return watched.exited;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await watched.exited;
    },
  };
}
