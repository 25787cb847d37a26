import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { openAccount } from '#main/vault/accounts/account.ts';
import { Accounts } from '#main/vault/accounts/accounts.ts';
import { openDatabase } from '#main/vault/store/database.ts';
import { journalPath } from '#main/vault/store/journal.ts';
import { storePath } from '#main/vault/store/store.ts';
import { launchApp, type RunningApp } from '#test/support/app.ts';
import { preparedFolder, type PreparedFolder } from '#test/support/prepared.ts';
import { test } from '#test/support/runtime.ts';
import {
  button,
  expectAccessible,
  expectNoSidewaysScroll,
  home,
  signIn,
  slowMs,
  t,
} from '#test/support/screens.ts';
import { startVault, valueOf } from '#test/support/vault.ts';

let folder: PreparedFolder;
let app: RunningApp;

test.beforeEach(async ({ runtime }) => {
  folder = await preparedFolder();
  app = await launchApp({
    dataFolder: folder.path,
    runtime,
    viewport: { width: 1366, height: 768 },
  });
  await signIn.unlock(app.page, folder.phrase);
});
test.afterEach(async () => {
  await app.kill();
  folder.remove();
});

/** Somebody with the passphrase and another SQLite program, while the account is locked. */
async function tamper(sql: string): Promise<void> {
  const [account] = new Accounts(folder.path, () => performance.now()).list();
  const path = join(folder.path, 'accounts', account?.id ?? '');
  const { keys } = valueOf(await openAccount(path, folder.phrase));
  const db = valueOf(openDatabase(storePath(path), keys.storeKey));
  db.exec(sql);
  db.close();
}

/** The program ends in the middle of its work, and one bit of the journal it leaves is flipped. */
async function leaveDamagedJournal(): Promise<void> {
  const vault = await startVault(folder.path);
  const [account] = valueOf(await vault.client.accounts.list({}));
  const accountId = account?.id ?? '';
  valueOf(await vault.client.accounts.unlock({ accountId, passphrase: folder.phrase }));
  const contact = { name: 'Love', caseNumber: null, language: 'sv' } as const;
  valueOf(await vault.client.contacts.create(contact));
  await vault.kill();
  const path = journalPath(storePath(join(folder.path, 'accounts', accountId)));
  const journal = readFileSync(path);
  journal.writeUInt8(journal.readUInt8(100) ^ 1, 100);
  writeFileSync(path, journal);
}

/** Locks, lets `meanwhile` happen, and unlocks again. */
async function away(meanwhile: () => Promise<void>) {
  await app.host.lockScreen();
  const page = await app.nextPage();
  await meanwhile();
  await signIn.unlock(page, folder.phrase);
  return page;
}

test('all is right: it says so, with what was checked and when, and says nothing on the home page', async () => {
  await home.addContact(app.page, 'Alva');
  const page = await away(async () => {});
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

test('something was changed: a banner says so after unlock, and opens what and where', async () => {
  await home.addContact(app.page, 'Alva');
  await home.addContact(app.page, 'Elliot');
  const page = await away(() =>
    tamper(`UPDATE log SET document = replace(document, '"place":1', '"place":1 ')
              WHERE place = 1; DELETE FROM log WHERE place = 2`),
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

test('a stop left a damaged journal: what was before it is there, and what may be missing is said', async () => {
  await home.addContact(app.page, 'Alva');
  const page = await away(leaveDamagedJournal);
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
