/**
 * The points of Electron's security list that a running Electron can be asked, by the same functions as
 * in `electron.test.ts`. What a page tries against them is in `e2e/host.spec.ts`.
 */
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { WebPreferences } from 'electron';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { electronPath } from '#build/electron-path.ts';
import { points, type Setup } from '#test/support/electron-points.ts';
import { makeFolder } from '#test/support/folder.ts';
import { test } from '#test/support/program-test.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = makeFolder();
let electron: ElectronApplication;
let page: Page;

test.skip(({ runtime }) => runtime !== 'electron', "it asks Electron's own binary");

test.beforeAll(async () => {
  const executablePath = electronPath();
  if (executablePath === null) return;
  electron = await _electron.launch({ executablePath, args: [root, `--data=${folder.path}`] });
  page = await electron.firstWindow();
  await page.waitForLoadState('load');
});
test.afterAll(async () => {
  await electron?.close();
  folder.remove();
});

/** What the main process says of its window. */
function seenByHost() {
  return electron.evaluate(
    ({ app, webContents }, events) => {
      const [contents] = webContents.getAllWebContents();
      if (contents === undefined) throw new Error('there is no window');
      const happens = (name: string) => {
        let isPrevented = false;
        contents.emit(name, { preventDefault: () => (isPrevented = true) });
        return !isPrevented;
      };
      // Electron has it for itself, and does not write it down.
      const { getLastWebPreferences } = contents as unknown as {
        getLastWebPreferences(): WebPreferences | null;
      };
      return {
        startPage: contents.getURL(),
        window: getLastWebPreferences.call(contents) ?? {},
        isSandboxed: app.commandLine.hasSwitch('enable-sandbox'),
        letHappen: events.filter(happens),
        version: process.versions['electron'] ?? '',
      };
    },
    ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'],
  );
}

/** What a script in the page finds. */
function seenByPage(): Promise<Pick<Setup, 'granted' | 'opened' | 'given' | 'needed'>> {
  return page.evaluate(async () => {
    const granted: string[] = [];
    for (const name of ['geolocation', 'notifications', 'camera', 'microphone', 'midi']) {
      const { state } = await navigator.permissions.query({ name: name as PermissionName });
      if (state !== 'denied') granted.push(name);
    }
    const address = 'https://example.org/';
    const bridge = (window as unknown as { socBox: object }).socBox;
    return {
      granted,
      opened: window.open(address) === null ? [] : [address],
      given: Object.keys(bridge).map((name) => `socBox.${name}`),
      needed: ['require', 'process', 'module', 'Buffer'].filter((name) => name in window),
    };
  });
}

const asked = new Set([2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14, 16, 18, 20]);

for (const { number, name, faults } of points.filter((point) => asked.has(point.number))) {
  test(`${number} ${name}`, async () => {
    const host = await seenByHost();
    const setup = {
      ...host,
      ...(await seenByPage()),
      // The page of a paper is there only while it is printed.
      paper: host.window,
      named: [],
      reached: [],
      day: new Date().toISOString().slice(0, 10),
    };
    expect(faults(setup as unknown as Setup)).toEqual([]);
  });
}
