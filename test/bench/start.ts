import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { unlock } from '#shared/i18n/sv/unlock.ts';
import { launchApp } from '#test/support/app.ts';
import { Control } from '#test/support/control.ts';
import { makeFolder } from '#test/support/folder.ts';
import { printComparison, type Bench } from './comparison.ts';
import { memoryOf } from './memory.ts';
import { makeMeetingFolder } from '#test/support/meeting-folder.ts';

const rendererFolder = join(import.meta.dirname, '..', '..', 'out', 'app', 'renderer');
const emptyProgram = fileURLToPath(new URL('empty-program.ts', import.meta.url));

/** What a start came to. */
interface Started {
  readonly ms: number;
  /** When the window first showed something, counted from when it began to load its page. */
  readonly paintMs: number;
  /** Bytes of script, style and fonts that the page asked for, as they lie in the package. */
  readonly bytes: number;
  /** Memory of all its processes, in MB. */
  readonly memoryMb: number;
}

/** What the page says of its own beginning. Runs in the page. */
function ownTimes() {
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  const resources = performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname);
  return { paintMs: paint?.startTime ?? Number.NaN, resources };
}

/** What is not there, as the icon that a browser asks an empty page for, has none. */
function bytesOf(paths: readonly string[]): number {
  return paths
    .map((path) => join(rendererFolder, path))
    .reduce((sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0), 0);
}

async function emptyStart(dataFolder: string): Promise<Started> {
  const start = performance.now();
  const child = spawn(
    process.execPath,
    [emptyProgram, '--test-control', '--debug-port=0', '--headless', `--data=${dataFolder}`],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const exited = once(child, 'exit');
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const control = new Control(child, {
    onReport: (report) => {
      if (report.kind === 'window' && report.endpoint !== null) resolve(report.endpoint);
    },
    onOutput: () => undefined,
  });
  child.once('exit', (code) => reject(new Error(`the empty program ended with ${code}`)));
  try {
    const browser = await chromium.connectOverCDP(await promise);
    const page = browser.contexts()[0]?.pages()[0];
    if (page === undefined) throw new Error('the window has no page');
    await page.locator('#ready').waitFor();
    const ms = performance.now() - start;
    return { ms, ...(await shown(page)), memoryMb: memoryOf(child.pid ?? 0).all };
  } finally {
    control.end();
    await exited;
  }
}

async function shown(page: Page): Promise<Pick<Started, 'paintMs' | 'bytes'>> {
  const { paintMs, resources } = await page.evaluate(ownTimes);
  return { paintMs, bytes: bytesOf(resources) };
}

async function ourStart(dataFolder: string): Promise<Started> {
  const start = performance.now();
  const app = await launchApp({ dataFolder });
  try {
    await app.page.getByLabel(unlock.enter.passphrase, { exact: true }).waitFor();
    const ms = performance.now() - start;
    return { ms, ...(await shown(app.page)), memoryMb: memoryOf(app.process.pid ?? 0).all };
  } finally {
    await app.close();
  }
}

export const start: Bench = {
  name: 'start',
  about: 'from the command to the field for the passphrase, on the stand-in, headless',
  needs: [],
  async run(isShort) {
    const folder = await makeMeetingFolder([]);
    const empty = makeFolder();
    const baseline: Started[] = [];
    const ours: Started[] = [];
    try {
      // The first start of a browser reads it from the disk; neither should pay for that.
      await emptyStart(empty.path);
      for (let round = 0; round < (isShort ? 3 : 10); round += 1) {
        baseline.push(await emptyStart(empty.path));
        ours.push(await ourStart(folder.path));
      }
    } finally {
      folder.remove();
      empty.remove();
    }
    const print = (unit: string, what: string, measure: (one: Started) => number) =>
      printComparison(
        unit,
        { what: `${what}, an empty page on the same runtime`, values: baseline.map(measure) },
        [{ what: `${what}, ours`, values: ours.map(measure) }],
      );
    print('ms', 'ready', ({ ms }) => ms);
    print('ms', 'first paint', ({ paintMs }) => paintMs);
    print('MB', 'memory', ({ memoryMb }) => memoryMb);
    console.log(`  bytes of the page at sign-in: ${ours[0]?.bytes ?? 0}`);
  },
};
