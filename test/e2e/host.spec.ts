import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from 'playwright-core';
import type { Bridge } from '#shared/contract/handlers.ts';
import { descendantsOf, isAlive } from '#test/support/processes.ts';
import { test as programTest } from '#test/support/program-test.ts';

const test = programTest.extend({
  // The folder that it is told to keep its data in is not there yet.
  app: async ({ folder, start }, use) =>
    use(await start({ dataFolder: join(folder.path, 'data') })),
});
test.use({ kind: 'empty' });

/** A call over the bridge, as any script in the page could make it. */
function invoke(page: Page, channel: string, input: unknown = {}): Promise<unknown> {
  return page.evaluate(
    ([name, value]) =>
      (window as unknown as { socBox: Bridge }).socBox.invoke(name as never, value),
    [channel, input] as const,
  );
}

function lockReason(page: Page): Promise<unknown> {
  return invoke(page, 'app.info').then(
    (info) => (info as { value: { lockReason: unknown } }).value.lockReason,
  );
}

test('the page cannot be led away and opens no window', async ({ app }) => {
  const address = app.page.url();
  await app.page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'https://example.org/';
    document.body.append(link);
    link.click();
    link.target = '_blank';
    link.click();
    location.assign('https://example.org/');
    location.reload();
    window.open('https://example.org/');
  });
  // The page still answers, and it is the same one.
  expect(await invoke(app.page, 'app.info')).toMatchObject({ ok: true });
  expect(app.page.url()).toBe(address);
  expect(await app.page.locator('a[target=_blank]').count()).toBe(1);
  await expect.poll(() => app.page.context().pages().length).toBe(1);
});

test('nothing goes to a network, no foreign script runs, no permission is given', async ({
  app,
}) => {
  const outcome = await app.page.evaluate(async () => {
    const fetched = await fetch('https://example.org/').then(
      () => 'fetched',
      () => 'refused',
    );
    const image = await new Promise((resolve) => {
      const element = new Image();
      element.addEventListener('load', () => resolve('loaded'));
      element.addEventListener('error', () => resolve('refused'));
      element.src = 'https://example.org/a.png';
    });
    let markup = 'refused';
    try {
      document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.reached = 1">');
      markup = 'inserted';
    } catch {
      // Trusted types refuse it.
    }
    const geolocation = await new Promise((resolve) =>
      navigator.geolocation.getCurrentPosition(
        () => resolve('given'),
        ({ code, PERMISSION_DENIED }) => resolve(code === PERMISSION_DENIED ? 'denied' : code),
      ),
    );
    const notifications = await Notification.requestPermission();
    return { fetched, image, markup, geolocation, notifications };
  });
  expect(outcome).toEqual({
    fetched: 'refused',
    image: 'refused',
    markup: 'refused',
    geolocation: 'denied',
    notifications: 'denied',
  });
});

test('only the contract can be called', async ({ app }) => {
  const refused = { ok: false, error: { code: 'invalid-request' } };
  expect(await invoke(app.page, 'session.close')).toEqual(refused);
  expect(
    await invoke(app.page, 'documents.render', {
      kind: 'recovery-sheet',
      format: 'pdf',
      sheetId: 'a',
    }),
  ).toEqual(refused);
  expect(await invoke(app.page, 'app.meetingMode', { on: 'yes' })).toEqual(refused);
  expect(await invoke(app.page, 'toString')).toEqual(refused);
});

test('a lock replaces the window and everything the page held', async ({ app }) => {
  await app.page.evaluate(() => {
    localStorage.setItem('sentinel', 'kept');
    Object.assign(window, { sentinel: 'kept' });
  });
  const old = app.page;
  const closed = old.waitForEvent('close');
  await app.host.lockScreen();
  const page = await app.nextPage();
  await closed;
  expect(await lockReason(page)).toBe('screen-locked');
  expect(
    await page.evaluate(() => [localStorage.getItem('sentinel'), 'sentinel' in window]),
  ).toEqual([null, false]);
  expect(await invoke(page, 'accounts.list')).toEqual({ ok: true, value: [] });
});

test('it locks when nobody has been there', async ({ app }) => {
  await app.host.setIdle(5 * 60);
  expect(await lockReason(await app.nextPage())).toBe('idle');
});

test('in a meeting it asks first, and stays when somebody answers', async ({ app }) => {
  await app.page.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    (window as unknown as { socBox: Bridge }).socBox.on('idle', (warning) => heard.push(warning));
  });
  const heard = () => app.page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
  await invoke(app.page, 'app.meetingMode', { on: true });
  await app.host.setIdle(5 * 60);
  await expect.poll(heard).toEqual([{ lockInSeconds: expect.any(Number) }]);
  await invoke(app.page, 'app.stay');
  await expect.poll(heard).toEqual([{ lockInSeconds: expect.any(Number) }, null]);
});

test('a second start brings the first window to the front and leaves', async ({
  app,
  folder,
  start,
}) => {
  const again = start({ dataFolder: join(folder.path, 'data') });
  await expect(again).rejects.toThrow('the program ended (0)');
  expect(await invoke(app.page, 'app.info')).toMatchObject({ ok: true });
});

test('what the page stores lies in no file', async ({ app, folder }) => {
  const sentinel = 'sentinel-4f1c9a';
  await app.page.evaluate(async (text) => {
    localStorage.setItem('text', text);
    await new Promise((resolve, reject) => {
      const opening = indexedDB.open('sentinel');
      opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('texts'));
      opening.addEventListener('error', reject);
      opening.addEventListener('success', () => {
        const transaction = opening.result.transaction('texts', 'readwrite');
        transaction.objectStore('texts').put(text + 'x'.repeat(2_000_000), 1);
        transaction.addEventListener('complete', resolve);
      });
    });
  }, sentinel);
  // The runtime's own files lie in the data folder too.
  expect(readdirSync(join(folder.path, 'data', '.window'))).not.toEqual([]);
  expect(filesWith(folder.path, sentinel)).toEqual([]);
});

test('closing the window ends everything that was started', async ({ app }) => {
  const host = app.process.pid ?? 0;
  await invoke(app.page, 'accounts.list');
  const started = descendantsOf(host).map(({ pid }) => pid);
  expect(started.length).toBeGreaterThan(1);
  expect(await app.close()).toBe(0);
  await expect.poll(() => started.filter(isAlive)).toEqual([]);
});

function filesWith(place: string, text: string): readonly string[] {
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .map((name) => join(place, name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile() === true)
    .filter((file) => readFileSync(file).includes(text));
}
