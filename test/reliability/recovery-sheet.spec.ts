import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { openAccount } from '#main/vault/accounts/account.ts';
import { storePath } from '#main/vault/store/store.ts';
import { recoveryLetters } from '#shared/model/recovery-code.ts';
import type { RunningApp } from '#test/support/app.ts';
import { allRows, type StoreRows } from '#test/support/damaged-store.ts';
import { accountFolder } from '#test/support/folder.ts';
import type { PreparedFolder } from '#test/support/prepared.ts';
import { hasProgram } from '#test/support/program.ts';
import { proved } from '#test/support/proof.ts';
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
import { valueOf } from '#test/support/vault.ts';

test.use({ kind: 'with frames' });

/** Makes a new sheet in the settings and saves it as a file; answers what stands on the paper. */
async function makeSheet(app: RunningApp, folder: PreparedFolder, name: string): Promise<string> {
  const { page } = app;
  const path = join(folder.path, name);
  await app.host.answerSave(path);
  await button(page, t('common.settings.title')).click();
  await button(page, t('home.account.newSheet')).click();
  await expect(button(page, t('home.recovery.save'))).toBeEnabled({ timeout: slowMs });
  await button(page, t('home.recovery.save')).click();
  await expect(page.getByRole('dialog', { name: t('home.recovery.done') })).toBeVisible();
  await page.keyboard.press('Escape');
  return execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
}

/** The line under "Din kod", as somebody reads it off the paper. */
function codeOn(paper: string): string {
  const lines = paper.split('\n').map((line) => line.trim());
  const below = lines.slice(lines.indexOf(t('documents.recovery.code')) + 1);
  return below.find((line) => line !== '') ?? '';
}

async function rowsWith(folder: PreparedFolder, passphrase: string): Promise<StoreRows> {
  const account = valueOf(await openAccount(accountFolder(folder), passphrase));
  return allRows(storePath(account.folder), account.keys.storeKey);
}

test('somebody who has forgotten the passphrase and has only the paper finds everything as it was', async ({
  app,
  folder,
}) => {
  test.skip(!hasProgram('pdftotext'), 'pdftotext reads the paper');
  test.slow();
  await signIn.unlock(app.page, folder.phrase);
  const older = codeOn(await makeSheet(app, folder, 'older.pdf'));
  const paper = await makeSheet(app, folder, 'sheet.pdf');
  const code = codeOn(paper);
  expect(code).toMatch(/^[0-9A-Z]{5}(- ?[0-9A-Z]{5}){4}$/);
  await app.host.lockScreen();
  let page = await app.nextPage();
  const before = await rowsWith(folder, folder.phrase);
  expect(before.get('frame')?.size).toBe(2);

  // The paper names the account and the button in the words that stand on the screen.
  const words = paper.replaceAll(/\s+/g, ' ');
  expect(words).toContain('Karin Lund');
  expect(words).toContain(t('unlock.enter.forgotten'));
  await button(page, t('unlock.enter.forgotten')).click();
  const field = page.getByLabel(t('unlock.recover.code'), { exact: true });
  const next = button(page, t('common.action.next'));
  const problem = (said: string) => expect(field).toHaveAccessibleDescription(new RegExp(said));

  // A sign too few, then one that stands in no code.
  await field.fill(code.slice(0, -1));
  await next.click();
  await problem(t('unlock.recover.problem.length', { count: 24 }));
  await expectAccessible(page);
  await page.setViewportSize({ width: 683, height: 384 });
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1366, height: 768 });
  await field.fill(`${code.slice(0, -1)}U`);
  await problem(t('unlock.recover.problem.sign', { sign: 'U' }));

  // One sign read as another: only the key file tells, and the way back keeps what was typed.
  const last = recoveryLetters.indexOf(code.at(-1) ?? '');
  const mistyped = `${code.slice(0, -1)}${recoveryLetters[(last + 1) % recoveryLetters.length]}`;
  await field.fill(mistyped);
  await next.click();
  await signIn.saveNewPhrase(page);
  await expect(page.getByRole('alert')).toContainText(t('errors.wrong-recovery-code.what'), {
    timeout: slowMs,
  });
  await button(page, t('unlock.recover.changeCode')).click();
  await expect(field).toHaveValue(mistyped);

  // The sheet that was replaced opens nothing any more.
  await field.fill(older);
  await next.click();
  await signIn.saveNewPhrase(page);
  await expect(page.getByRole('alert')).toContainText(t('errors.wrong-recovery-code.what'), {
    timeout: slowMs,
  });
  await button(page, t('unlock.recover.changeCode')).click();

  // As it stands on the paper.
  await field.fill(code);
  await next.click();
  const phrase = await signIn.saveNewPhrase(page);
  await home.isOpen(page);
  await app.host.lockScreen();
  page = await app.nextPage();

  // The old passphrase is told to be wrong, and the new one opens.
  await signIn.passphrase(page).fill(folder.phrase);
  await signIn.passphrase(page).press('Enter');
  await expect(page.getByText(t('errors.wrong-passphrase.what'))).toBeVisible({ timeout: slowMs });
  await signIn.unlock(page, phrase);
  await app.host.lockScreen();
  await app.nextPage();
  const after = await rowsWith(folder, phrase);
  for (const [table, rows] of before) {
    for (const [key, row] of rows)
      expect([table, after.get(table)?.get(key)]).toEqual([table, row]);
    if (table !== 'log') expect(after.get(table)?.size).toBe(rows.size);
  }
  const count = [...before.values()].reduce((sum, rows) => sum + rows.size, 0);
  proved('recovery-sheet', {
    figure: `opened with the 25 signs of the paper; ${count} of ${count} rows as they were; 3 of 3 mistakes told`,
    control: 'the sheet before it, replaced, opened nothing',
  });
});
