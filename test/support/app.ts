import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { ControlMessage } from '#build/stand-in/test-control.ts';
import { Control } from './control.ts';
import { launchOnElectron } from './electron-app.ts';
import { Arrivals, environment, orExit, watch } from './running.ts';

const root = join(import.meta.dirname, '..', '..');

export type Runtime = 'stand-in' | 'electron';

export interface LaunchOptions {
  readonly dataFolder: string;
  /** `stand-in` when not said. */
  readonly runtime?: Runtime;
  /** Headless when not said. Electron is always in a window. */
  readonly headless?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly env?: Readonly<Record<string, string>>;
  /** Where it is started; the test's own folder when not said. */
  readonly cwd?: string;
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
  /** The page of the next window, once it has loaded; a lock makes one. It may be asked for before or after that. */
  nextPage(): Promise<Page>;
  readonly host: HostControl;
  /** Its host. On Electron a lock replaces it: see `nextPage`. */
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
    { stdio: ['pipe', 'pipe', 'pipe'], env: environment(options), cwd: options.cwd },
  );
  const watched = watch(child, child.stderr);
  const windows = new Arrivals<string>();
  const taken = new Arrivals<null>();
  const control = new Control(child, {
    onReport: (report) => {
      if (report.kind === 'window' && report.endpoint !== null) windows.add(report.endpoint);
      if (report.kind === 'taken') taken.add(null);
    },
    onOutput: (line) => watched.write(`${line}\n`),
  });
  const tell = async (message: ControlMessage): Promise<void> => {
    control.send(message);
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
    close: () => end(() => control.send({ kind: 'close-window' })),
    kill: async () => {
      await end(() => void child.kill('SIGKILL'));
    },
  };
}
