import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { electronPath } from '#build/electron-path.ts';
import { isOwnUrl } from '#main/host/origin.ts';
import type { LaunchOptions, RunningApp } from './app.ts';
import { Arrivals, environment, orExit, startLimitMs, watch, type Watched } from './running.ts';

const root = join(import.meta.dirname, '..', '..');
/** How the program's word that it starts again stands on its output. */
const againMark = 'starts again: ';

/** One process of the program. A lock ends it and asks for the next. */
interface Run {
  readonly electron: ElectronApplication;
  readonly watched: Watched;
  readonly page: Page;
}

async function start(args: readonly string[], options: LaunchOptions): Promise<Run> {
  const executablePath = electronPath();
  if (executablePath === null) throw new Error("Electron's binary is not installed");
  const electron = await _electron.launch({
    executablePath,
    args: [...args],
    env: environment(options),
    cwd: options.cwd ?? process.cwd(),
    timeout: startLimitMs,
  });
  const child = electron.process();
  const watched = watch(child, child.stdout, child.stderr);
  // Electron would start a process that no test is attached to; the test starts it in its place.
  await electron.evaluate(({ app }, mark) => {
    app.relaunch = (again) =>
      void process.stdout.write(`${mark}${JSON.stringify(again?.args ?? [])}\n`);
  }, againMark);
  const windows = new Arrivals<Page>();
  const welcome = async (page: Page): Promise<void> => {
    await page.waitForLoadState('load');
    // The hidden page that papers are printed from is a window too.
    if (isOwnUrl(page.url()) && !page.url().includes('/print/')) windows.add(page);
  };
  electron.on('window', (page) => void welcome(page));
  for (const page of electron.windows()) void welcome(page);
  const page = await orExit(windows.next(), 'window', watched);
  if (options.viewport !== undefined) {
    await electron.evaluate(({ BrowserWindow }, { width, height }) => {
      for (const window of BrowserWindow.getAllWindows()) window.setContentSize(width, height);
    }, options.viewport);
  }
  return { electron, watched, page };
}

/** The arguments that a process which has ended wanted the next one to have. */
function againArgs(output: string): readonly string[] {
  const line = output.split('\n').find((written) => written.startsWith(againMark));
  if (line === undefined) throw new Error(`the program ended and did not start again\n${output}`);
  const args = JSON.parse(line.slice(againMark.length)) as string[];
  // Before the program's folder stand the switches of the test's own runner.
  return args.slice(args.indexOf(root));
}

/** The built program on Electron. */
export async function launchOnElectron(options: LaunchOptions): Promise<RunningApp> {
  let run = await start([root, `--data=${options.dataFolder}`], options);
  const child = () => run.electron.process();
  return {
    get page() {
      return run.page;
    },
    nextPage: async () => {
      await run.watched.exited;
      run = await start(againArgs(run.watched.output()), options);
      return run.page;
    },
    host: {
      answerSave: (path) =>
        run.electron.evaluate(({ dialog }, filePath) => {
          dialog.showSaveDialog = () =>
            Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' });
        }, path),
      answerOpen: (path) =>
        run.electron.evaluate(({ dialog }, folder) => {
          dialog.showOpenDialog = () =>
            Promise.resolve({
              canceled: folder === null,
              filePaths: folder === null ? [] : [folder],
            });
        }, path),
      answerPrint: (isPrinted) =>
        run.electron.evaluate(({ app }, success) => {
          app.once('web-contents-created', (_event, contents) => {
            contents.print = (_options, done) =>
              done?.(success, success ? '' : 'Print job canceled');
          });
        }, isPrinted),
      setIdle: (seconds) =>
        run.electron.evaluate(({ powerMonitor, webContents }, idle) => {
          const system = powerMonitor.getSystemIdleTime.bind(powerMonitor);
          const now = performance.now.bind(performance);
          const since = now();
          performance.now = () => now() + idle * 1000;
          powerMonitor.getSystemIdleTime = () => Math.floor((performance.now() - since) / 1000);
          for (const contents of webContents.getAllWebContents()) {
            contents.once('input-event', () => (powerMonitor.getSystemIdleTime = system));
          }
        }, seconds),
      suspend: () => run.electron.evaluate(({ powerMonitor }) => void powerMonitor.emit('suspend')),
      lockScreen: () =>
        run.electron.evaluate(({ powerMonitor }) => void powerMonitor.emit('lock-screen')),
    },
    get process() {
      return child();
    },
    get exited() {
      return run.watched.exited;
    },
    output: () => run.watched.output(),
    close: async () => {
      if (child().exitCode === null) await run.page.close();
      return run.watched.exited;
    },
    kill: async () => {
      child().kill('SIGKILL');
      await run.watched.exited;
    },
  };
}
