import { readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { openAccount } from '#main/vault/accounts/account.ts';
import { backupsIn } from '#main/vault/store/backups.ts';
import { openDatabase } from '#main/vault/store/database.ts';
import { storePath } from '#main/vault/store/store.ts';
import { launchApp, type RunningApp } from '#test/support/app.ts';
import { zeroPages } from '#test/support/damaged-store.ts';
import { pressLast } from '#test/support/keys.ts';
import { preparedFolder, type PreparedFolder } from '#test/support/prepared.ts';
import { test } from '#test/support/runtime.ts';
import {
  button,
  changeLook,
  expectAccessible,
  expectNoSidewaysScroll,
  home,
  signIn,
  slowMs,
  t,
} from '#test/support/screens.ts';
import { valueOf } from '#test/support/vault.ts';

let folder: PreparedFolder;
let app: RunningApp;
let accountFolder: string;

test.beforeEach(async ({ runtime }) => {
  folder = await preparedFolder('with frames');
  const accounts = join(folder.path, 'accounts');
  accountFolder = join(accounts, readdirSync(accounts)[0] ?? '');
  app = await launchApp({
    dataFolder: folder.path,
    runtime,
    viewport: { width: 1366, height: 768 },
  });
});
test.afterEach(async () => {
  await app.kill();
  folder.remove();
});

type Page = RunningApp['page'];

const store = () => storePath(accountFolder);

/** Types the passphrase, by the keys alone. */
async function enter(page: Page): Promise<void> {
  await signIn.passphrase(page).fill(folder.phrase);
  await page.keyboard.press('Enter');
}

async function look(page: Page): Promise<void> {
  await expectAccessible(page);
  await page.setViewportSize({ width: 683, height: 384 });
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1366, height: 768 });
}

test('a damaged store: what can be had is said first, and nothing is done until it is chosen, by the keys alone', async ({
  runtime,
}) => {
  let { page } = app;
  zeroPages(store(), [1, 4, 5, 6, 7, 8, 9, 10]);
  const damaged = readFileSync(store());
  await enter(page);
  const title = () => page.getByRole('heading', { name: t('rescue.title.damaged') });
  await expect(title()).toBeFocused({ timeout: slowMs });
  await expect(page.getByText(t('rescue.what.damaged'))).toBeVisible();
  await expect(page.getByRole('listitem').first()).toContainText(
    /säkerhetskopian från \d+ \w+ \d{4}/,
  );
  await expect(page.getByRole('heading', { name: t('rescue.lost.maybe') })).toBeVisible();
  await expect(page.getByText(t('rescue.lost.last'))).toBeVisible();
  if (runtime === 'stand-in') await look(page);

  // Away locks, for the keys are open; back, and everything is as it was.
  await page.keyboard.press('Tab');
  await expect(button(page, t('rescue.notNow'))).toBeFocused();
  await pressLast(page, 'Enter');
  page = await app.nextPage();
  await expect(signIn.passphrase(page)).toBeFocused();
  await expect(page.getByText(t('unlock.locked.asked'))).toBeVisible();
  expect(readFileSync(store()).equals(damaged)).toBe(true);
  await enter(page);
  await expect(title()).toBeFocused({ timeout: slowMs });

  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(button(page, t('rescue.next'))).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: t('rescue.confirm.title') })).toBeFocused();
  const place = await page.locator('code').textContent();
  expect(place).toMatch(/^accounts\/[0-9a-f-]{36}\/damaged\/store-\d{8}T\d{9}Z\.db$/);
  if (runtime === 'stand-in') await look(page);
  expect(readFileSync(store()).equals(damaged)).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(button(page, t('rescue.confirm.action'))).toBeFocused();
  await page.keyboard.press('Enter');
  await home.isOpen(page);
  expect(readFileSync(join(folder.path, place ?? '')).equals(damaged)).toBe(true);

  // The frames are there, and the check tells of it without a warning.
  await expect(home.contacts(page).getByRole('option')).not.toHaveCount(0);
  await expect(button(page, t('archive.banner.action'))).toHaveCount(0);
  await button(page, t('common.settings.title')).click();
  await button(page, t('archive.title')).click();
  const dialog = page.getByRole('dialog', { name: t('archive.title') });
  await expect(dialog.getByRole('heading', { name: t('archive.rescues.title') })).toBeVisible();
  await expect(dialog).toContainText(t('archive.right.title'));
  await look(page);
});

test('a missing store is rescued with the paper alone, in English too', async () => {
  const { page } = app;
  rmSync(store());
  await changeLook(page, { language: 'en' });
  await page.getByLabel('Your passphrase', { exact: true }).fill(folder.phrase);
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { name: 'The file with the meetings is missing' }),
  ).toBeFocused({ timeout: slowMs });
  await button(page, 'Go on').click();
  await expect(page.getByText('There is no damaged file to keep.')).toBeVisible();
  await look(page);
  await button(page, 'Rescue and unlock').click();
  await expect(button(page, 'Lock')).toBeVisible({ timeout: slowMs });
});

test('a store from a newer version is refused in plain words and not touched', async () => {
  const { page } = app;
  const { keys } = valueOf(await openAccount(accountFolder, folder.phrase));
  const db = valueOf(openDatabase(store(), keys.storeKey));
  db.pragma('user_version = 99990');
  db.close();
  const newer = readFileSync(store());
  await enter(page);
  const notice = page.getByRole('alert');
  await expect(notice).toContainText(t('errors.store-from-newer-version.what'), {
    timeout: slowMs,
  });
  await expect(notice).toContainText(t('errors.store-from-newer-version.todo'));
  await expect(page.getByText(t('rescue.title.damaged'))).toHaveCount(0);
  await look(page);
  expect(readFileSync(store()).equals(newer)).toBe(true);
});

test('a damaged key file leads to the recovery sheet', async () => {
  const { page } = app;
  const path = join(accountFolder, 'key.age');
  truncateSync(path, 100);
  await enter(page);
  await expect(page.getByRole('alert')).toContainText(t('errors.key-file-damaged.what'), {
    timeout: slowMs,
  });
  await look(page);
  await button(page, t('unlock.enter.withSheet')).click();
  await expect(page.getByLabel(t('unlock.recover.code'), { exact: true })).toBeFocused();
});

test('an older copy that was put back on purpose: asked about once, told from then on', async () => {
  let { page } = app;
  await signIn.unlock(page, folder.phrase);
  await home.addContact(page, 'Alva');
  await app.host.lockScreen();
  page = await app.nextPage();
  // IT support puts the copy of yesterday in the store's place, and clears the newer one away.
  const [oldest = '', ...newer] = backupsIn(accountFolder);
  expect(newer.length).toBeGreaterThan(0);
  writeFileSync(store(), readFileSync(join(accountFolder, 'backups', oldest)));
  await signIn.unlock(page, folder.phrase);
  const banner = page.getByRole('complementary').getByText(t('archive.banner.title'));
  await expect(banner).toBeVisible({ timeout: slowMs });
  await button(page, t('archive.banner.action')).click();
  const dialog = page.getByRole('dialog', { name: t('archive.title') });
  await expect(dialog).toContainText(t('archive.reasons.log-cut-off.what'));
  await button(page, t('archive.goOn.action')).click();
  const asking = page.getByRole('alertdialog', { name: t('archive.goOn.title') });
  await expect(button(page, t('common.action.cancel'))).toBeFocused();
  await expectAccessible(page);
  await asking.getByRole('button', { name: t('archive.goOn.confirm') }).click();
  await expect(asking).toHaveCount(0);
  // The button that asked is gone with the warning; focus goes on to what is told.
  await expect(dialog.getByRole('heading', { name: t('archive.rescues.title') })).toBeFocused();
  await expect(dialog).toContainText(t('archive.right.title'));
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(banner).toHaveCount(0);
  await home.addContact(page, 'Elliot');
  await app.host.lockScreen();
  page = await app.nextPage();
  await signIn.unlock(page, folder.phrase);
  await expect(page.getByRole('option', { name: 'Elliot' })).toBeVisible();
  await expect(button(page, t('archive.banner.action'))).toHaveCount(0);
});
