import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { accountFolder } from '#test/support/folder.ts';
import { pressLast } from '#test/support/keys.ts';
import { test } from '#test/support/program-test.ts';
import {
  callVault,
  expectAccessible,
  expectNoSidewaysScroll,
  signIn,
  t,
} from '#test/support/screens.ts';

const contact = (name: string) => ({ name, caseNumber: null, language: 'sv' });
const what = t('unlock.notBackedUp.what', { why: t('errors.disk-failed.what') });

test('a lock that makes no backup says so and why, and the next one makes it', async ({
  app,
  folder,
}) => {
  await signIn.unlock(app.page, folder.phrase);
  await callVault(app.page, 'contacts.create', contact('Alex'));
  const backups = join(accountFolder(folder), 'backups');
  rmSync(backups, { recursive: true });
  // Where the folder should be lies something else, as on a disk that has been mixed up.
  writeFileSync(backups, '');
  await pressLast(app.page, 'Control+l');
  const page = await app.nextPage();
  await expect(page.getByRole('alert')).toContainText(what);
  await expect(page.getByRole('alert')).toContainText(t('unlock.notBackedUp.todo'));
  await expect(signIn.passphrase(page)).toBeFocused();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.screenshot({ path: test.info().outputPath('not-backed-up.png') });

  rmSync(backups);
  await signIn.unlock(page, folder.phrase);
  await pressLast(page, 'Control+l');
  const again = await app.nextPage();
  await expect(signIn.passphrase(again)).toBeFocused();
  await expect(again.getByRole('alert')).toHaveCount(0);
  expect(readdirSync(backups)).toHaveLength(1);
});
