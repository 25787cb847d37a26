import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from 'playwright-core';
import { backupsIn } from '#main/vault/store/backups.ts';
import { storePath } from '#main/vault/store/store.ts';
import { zeroPages } from '#test/support/damaged-store.ts';
import { accountFolder } from '#test/support/folder.ts';
import { pressLast } from '#test/support/keys.ts';
import type { PreparedFolder } from '#test/support/prepared.ts';
import { test } from '#test/support/program-test.ts';
import {
  button,
  changeLook,
  expectAccessible,
  expectReadable,
  home,
  signIn,
  slowMs,
  t,
} from '#test/support/screens.ts';
import { withStore } from '#test/support/stored.ts';

test.use({ kind: 'with frames' });

/** The store of the one account. */
const storeIn = (folder: PreparedFolder) => storePath(accountFolder(folder));

/** Types the passphrase, by the keys alone. */
async function enter(page: Page, phrase: string): Promise<void> {
  await signIn.passphrase(page).fill(phrase);
  await page.keyboard.press('Enter');
}

test('a damaged store: what can be had is said first, and nothing is done until it is chosen, by the keys alone', async ({
  runtime,
  app,
  folder,
}) => {
  let { page } = app;
  const store = storeIn(folder);
  zeroPages(store, [1, 4, 5, 6, 7, 8, 9, 10]);
  const damaged = readFileSync(store);
  await enter(page, folder.phrase);
  const title = () => page.getByRole('heading', { name: t('rescue.title.damaged') });
  await expect(title()).toBeFocused({ timeout: slowMs });
  await expect(page.getByText(t('rescue.what.damaged'))).toBeVisible();
  await expect(page.getByRole('listitem').first()).toContainText(
    /säkerhetskopian från \d+ \w+ \d{4}/,
  );
  await expect(page.getByRole('heading', { name: t('rescue.lost.maybe') })).toBeVisible();
  await expect(page.getByText(t('rescue.lost.last'))).toBeVisible();
  if (runtime === 'stand-in') await expectReadable(page);

  // Away locks, for the keys are open; back, and everything is as it was.
  await page.keyboard.press('Tab');
  await expect(button(page, t('rescue.notNow'))).toBeFocused();
  await pressLast(page, 'Enter');
  page = await app.nextPage();
  await expect(signIn.passphrase(page)).toBeFocused();
  await expect(page.getByText(t('unlock.locked.asked'))).toBeVisible();
  expect(readFileSync(store).equals(damaged)).toBe(true);
  await enter(page, folder.phrase);
  await expect(title()).toBeFocused({ timeout: slowMs });

  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(button(page, t('rescue.next'))).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: t('rescue.confirm.title') })).toBeFocused();
  const place = await page.locator('code').textContent();
  expect(place).toMatch(/^accounts\/[0-9a-f-]{36}\/damaged\/store-\d{8}T\d{9}Z\.db$/);
  if (runtime === 'stand-in') await expectReadable(page);
  expect(readFileSync(store).equals(damaged)).toBe(true);
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
  await expectReadable(page);
});

test('a missing store is rescued with the paper alone, in English too', async ({ app, folder }) => {
  const { page } = app;
  rmSync(storeIn(folder));
  await changeLook(page, { language: 'en' });
  await page.getByLabel('Your passphrase', { exact: true }).fill(folder.phrase);
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { name: 'The file with the meetings is missing' }),
  ).toBeFocused({ timeout: slowMs });
  await button(page, 'Go on').click();
  await expect(page.getByText('There is no damaged file to keep.')).toBeVisible();
  await expectReadable(page);
  await button(page, 'Rescue and unlock').click();
  await expect(button(page, 'Lock')).toBeVisible({ timeout: slowMs });
});

test('a store from a newer version is refused in plain words and not touched', async ({
  app,
  folder,
}) => {
  const { page } = app;
  await withStore(accountFolder(folder), folder.phrase, (db) => db.pragma('user_version = 99990'));
  const newer = readFileSync(storeIn(folder));
  await enter(page, folder.phrase);
  const notice = page.getByRole('alert');
  await expect(notice).toContainText(t('errors.store-from-newer-version.what'), {
    timeout: slowMs,
  });
  await expect(notice).toContainText(t('errors.store-from-newer-version.todo'));
  await expect(page.getByText(t('rescue.title.damaged'))).toHaveCount(0);
  await expectReadable(page);
  expect(readFileSync(storeIn(folder)).equals(newer)).toBe(true);
});

test('a damaged key file leads to the recovery sheet', async ({ app, folder }) => {
  const { page } = app;
  const path = join(accountFolder(folder), 'key.age');
  truncateSync(path, 100);
  await enter(page, folder.phrase);
  await expect(page.getByRole('alert')).toContainText(t('errors.key-file-damaged.what'), {
    timeout: slowMs,
  });
  await expectReadable(page);
  await button(page, t('unlock.enter.withSheet')).click();
  await expect(page.getByLabel(t('unlock.recover.code'), { exact: true })).toBeFocused();
});

test('an older copy that was put back on purpose: asked about once, told from then on', async ({
  app,
  folder,
}) => {
  let { page } = app;
  const account = accountFolder(folder);
  await signIn.unlock(page, folder.phrase);
  await home.addContact(page, 'Alva');
  await app.host.lockScreen();
  page = await app.nextPage();
  // IT support puts the copy of yesterday in the store's place, and clears the newer one away.
  const [oldest = '', ...newer] = backupsIn(account);
  expect(newer.length).toBeGreaterThan(0);
  writeFileSync(storePath(account), readFileSync(join(account, 'backups', oldest)));
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
