import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { Page } from 'playwright-core';
import { journalPath } from '#main/vault/store/journal.ts';
import { storePath } from '#main/vault/store/store.ts';
import type { RunningApp } from '#test/support/app.ts';
import { accountFolder } from '#test/support/folder.ts';
import type { PreparedFolder } from '#test/support/prepared.ts';
import { test } from '#test/support/program-test.ts';
import {
  button,
  expectAccessible,
  expectNoSidewaysScroll,
  home,
  signIn,
  slowMs,
  t,
} from '#test/support/screens.ts';
import { withStore } from '#test/support/stored.ts';
import { startVault, valueOf } from '#test/support/vault.ts';

test.beforeEach(({ app, folder }) => signIn.unlock(app.page, folder.phrase));

/** Somebody with the passphrase and another SQLite program, while the account is locked. */
async function tamper(folder: PreparedFolder, sql: string): Promise<void> {
  await withStore(accountFolder(folder), folder.phrase, (db) => db.exec(sql));
}

/** The program ends in the middle of its work, and one bit of the journal it leaves is flipped. */
async function leaveDamagedJournal(folder: PreparedFolder): Promise<void> {
  const vault = await startVault(folder.path);
  const [account] = valueOf(await vault.client.accounts.list({}));
  const accountId = account?.id ?? '';
  valueOf(await vault.client.accounts.unlock({ accountId, passphrase: folder.phrase }));
  const contact = { name: 'Love', caseNumber: null, language: 'sv' } as const;
  valueOf(await vault.client.contacts.create(contact));
  await vault.kill();
  const path = journalPath(storePath(accountFolder(folder)));
  const journal = readFileSync(path);
  journal.writeUInt8(journal.readUInt8(100) ^ 1, 100);
  writeFileSync(path, journal);
}

/** Locks, lets `meanwhile` happen, and unlocks again. */
async function away(
  app: RunningApp,
  { phrase }: PreparedFolder,
  meanwhile: () => Promise<void>,
): Promise<Page> {
  await app.host.lockScreen();
  const page = await app.nextPage();
  await meanwhile();
  await signIn.unlock(page, phrase);
  return page;
}

test('all is right: it says so, with what was checked and when, and says nothing on the home page', async ({
  app,
  folder,
}) => {
  await home.addContact(app.page, 'Alva');
  const page = await away(app, folder, async () => {});
  await expect(page.getByText(t('archive.banner.title'))).toHaveCount(0);
  await button(page, t('common.settings.title')).click();
  await button(page, t('archive.title')).click();
  const dialog = page.getByRole('dialog', { name: t('archive.title') });
  await expect(dialog.getByRole('heading', { name: t('archive.right.title') })).toBeVisible();
  await expect(dialog).toContainText(t('archive.right.lines', { count: 1 }));
  await expect(dialog).toContainText(t('archive.right.backups', { count: 2 }));
  await expect(dialog).toContainText(/([0-9a-f]{4} ){7}[0-9a-f]{4}/);
  const again = button(page, t('archive.again'));
  await again.press('Enter');
  await expect(again).toBeFocused();
  await expect(page.getByRole('log')).toContainText(t('archive.right.title'));
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByText(t('archive.banner.title'))).toHaveCount(0);
});

test('something was changed: a banner says so after unlock, and opens what and where', async ({
  app,
  folder,
}) => {
  await home.addContact(app.page, 'Alva');
  await home.addContact(app.page, 'Elliot');
  const page = await away(app, folder, () =>
    tamper(
      folder,
      `UPDATE log SET document = replace(document, '"place":1', '"place":1 ')
         WHERE place = 1; DELETE FROM log WHERE place = 2`,
    ),
  );
  await expect(page.getByRole('complementary').getByText(t('archive.banner.title'))).toBeVisible({
    timeout: slowMs,
  });
  await expectAccessible(page);
  await button(page, t('archive.banner.action')).press('Enter');
  const dialog = page.getByRole('dialog', { name: t('archive.title') });
  for (const reason of ['line-changed', 'log-cut-off'] as const) {
    await expect(dialog).toContainText(t(`archive.reasons.${reason}.what`));
    await expect(dialog).toContainText(t(`archive.reasons.${reason}.todo`));
  }
  await expect(dialog).toContainText(t('archive.where.line', { place: 1 }));
  await expect(dialog).toContainText(t('archive.where.cutOff', { place: 1, lastPlace: 2 }));
  await expect(dialog).not.toContainText(t('archive.right.title'));
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.keyboard.press('Escape');
  await expect(button(page, t('archive.banner.action'))).toBeFocused();
});

test('a stop left a damaged journal: what was before it is there, and what may be missing is said', async ({
  app,
  folder,
}) => {
  await home.addContact(app.page, 'Alva');
  const page = await away(app, folder, () => leaveDamagedJournal(folder));
  await expect(page.getByText('Alva')).toBeVisible();
  await expect(page.getByText('Love')).toHaveCount(0);
  await expect(page.getByRole('complementary').getByText(t('archive.banner.title'))).toBeVisible({
    timeout: slowMs,
  });
  await button(page, t('archive.banner.action')).press('Enter');
  const dialog = page.getByRole('dialog', { name: t('archive.title') });
  await expect(dialog).toContainText(t('archive.reasons.journal-damaged.what'));
  await expect(dialog).toContainText(t('archive.reasons.journal-damaged.todo'));
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.screenshot({ path: test.info().outputPath('journal-damaged.png') });
});
