import { test as base } from '@playwright/test';
import { launchApp, type LaunchOptions, type RunningApp, type Runtime } from './app.ts';
import { preparedFolder, type Kind, type PreparedFolder } from './prepared.ts';
import { descendantsOf, killIfThere } from './processes.ts';

export interface ProgramOptions {
  /** What the program runs on in this project of the suite. */
  readonly runtime: Runtime;
  /** What the test's folder holds before anything happens in it. */
  readonly kind: Kind;
}

/** Starts the program, on the test's folder when no other is named. It is killed after the test. */
export type Start = (options?: Partial<LaunchOptions>) => Promise<RunningApp>;

interface Program {
  /** A folder of the test's kind, or of another. It is removed after the test. */
  readonly folderOf: (kind?: Kind) => Promise<PreparedFolder>;
  /** The test's folder. */
  readonly folder: PreparedFolder;
  /** For a test that does something in the folder first. */
  readonly start: Start;
  /** The program, started on the test's folder before the test begins. */
  readonly app: RunningApp;
}

/** Kills the program and all that it started: a browser that outlives it writes into the folder yet. */
async function end(app: RunningApp): Promise<void> {
  const started = descendantsOf(app.process.pid ?? 0);
  await app.kill();
  for (const { pid } of started) killIfThere(pid);
}

/** Playwright's test, once for each runtime, with the program and a data folder of the test's own. */
export const test = base.extend<ProgramOptions & Program>({
  runtime: ['stand-in', { option: true }],
  kind: ['with the recovery sheet', { option: true }],
  folderOf: async ({ kind }, use) => {
    const made: PreparedFolder[] = [];
    await use(async (another = kind) => {
      const folder = await preparedFolder(another);
      made.push(folder);
      return folder;
    });
    for (const folder of made) folder.remove();
  },
  folder: async ({ folderOf }, use) => use(await folderOf()),
  start: async ({ folder, runtime }, use) => {
    const viewport = { width: 1366, height: 768 };
    const started: RunningApp[] = [];
    await use(async (options = {}) => {
      const app = await launchApp({ dataFolder: folder.path, runtime, viewport, ...options });
      started.push(app);
      return app;
    });
    await Promise.all(started.map(end));
  },
  app: async ({ start }, use) => use(await start()),
});
