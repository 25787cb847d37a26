import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import type { ControlReport } from '#build/stand-in/test-control.ts';
import { unlock } from '#shared/i18n/sv/unlock.ts';
import { launchApp } from '#test/support/app.ts';
import { makeFolder } from '#test/support/folder.ts';
import { printComparison, type Bench } from './comparison.ts';
import { makeMeetingFolder } from '#test/support/meeting-folder.ts';

const emptyProgram = fileURLToPath(new URL('empty-program.ts', import.meta.url));

async function seen(page: Page | undefined, selector: string): Promise<void> {
  if (page === undefined) throw new Error('the window has no page');
  await page.locator(selector).waitFor();
}

async function emptyMs(dataFolder: string): Promise<number> {
  const start = performance.now();
  const child = fork(
    emptyProgram,
    ['--test-control', '--debug-port=0', '--headless', `--data=${dataFolder}`],
    { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
  );
  const exited = once(child, 'exit');
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  child.on('message', (report: ControlReport) => {
    if (report.kind === 'window' && report.endpoint !== null) resolve(report.endpoint);
  });
  child.once('exit', (code) => reject(new Error(`the empty program ended with ${code}`)));
  try {
    const browser = await chromium.connectOverCDP(await promise);
    await seen(browser.contexts()[0]?.pages()[0], '#ready');
    return performance.now() - start;
  } finally {
    child.disconnect();
    await exited;
  }
}

async function signInMs(dataFolder: string): Promise<number> {
  const start = performance.now();
  const app = await launchApp({ dataFolder });
  try {
    await app.page.getByLabel(unlock.enter.passphrase, { exact: true }).waitFor();
    return performance.now() - start;
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
    const baseline: number[] = [];
    const ours: number[] = [];
    try {
      // The first start of a browser reads it from the disk; neither should pay for that.
      await emptyMs(empty.path);
      for (let round = 0; round < (isShort ? 3 : 10); round += 1) {
        baseline.push(await emptyMs(empty.path));
        ours.push(await signInMs(folder.path));
      }
    } finally {
      folder.remove();
      empty.remove();
    }
    printComparison('ms', { what: 'an empty page on the same runtime', values: baseline }, [
      { what: 'the sign-in screen, ready to type', values: ours },
    ]);
  },
};
