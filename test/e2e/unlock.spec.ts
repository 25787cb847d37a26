import { execFileSync } from 'node:child_process';
import { expect } from '@playwright/test';
import { pressLast } from '#test/support/keys.ts';
import { hasProgram } from '#test/support/program.ts';
import { test } from '#test/support/program-test.ts';
import {
  button,
  changeLook,
  expectNoSidewaysScroll,
  expectReadable,
  home,
  signIn,
  slowMs,
  t,
} from '#test/support/screens.ts';

/** Such as a sheet could have, but none does. */
const wrongCode = 'AAAAA-AAAAA-AAAAA-AAAAA-AAAAA';

test.use({ kind: 'empty' });

test('the first account is made, locked with a key and unlocked again', async ({ app }) => {
  const phrase = await signIn.createAccount(app.page, 'Karin Lund');
  await pressLast(app.page, 'Control+l');
  const page = await app.nextPage();
  await expect(page.getByText(t('unlock.locked.asked'))).toBeVisible();
  await expect(page.getByRole('heading', { name: /Hej .*Karin Lund/ })).toBeVisible();
  await expect(signIn.passphrase(page)).toBeFocused();
  await signIn.unlock(page, phrase);
});

test('an account is made with the keyboard alone', async ({ app }) => {
  const { page } = app;
  const { keyboard } = page;
  await button(page, t('unlock.accounts.none.action')).focus();
  await keyboard.press('Enter');
  await expect(page.getByLabel(t('unlock.new.name'))).toBeFocused();
  await keyboard.press('Enter');
  await expect(page.getByText(t('common.textProblem.empty'))).toBeVisible();
  await keyboard.type('Karin');
  await keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { name: t('unlock.phrase.suggested.title') }),
  ).toBeFocused();
  await expect(page.getByRole('listitem')).toHaveCount(5);
  const words = await page.getByRole('listitem').allTextContents();
  for (let press = 0; press < 3; press += 1) await keyboard.press('Tab');
  await expect(button(page, t('unlock.phrase.suggested.next'))).toBeFocused();
  await keyboard.press('Enter');
  await expect(page.getByLabel(t('unlock.phrase.repeat.label'), { exact: true })).toBeFocused();
  await keyboard.type(words.join(' '));
  await keyboard.press('Enter');
  await home.isOpen(page);
});

test('the passphrase must be typed back before there is an account', async ({ app }) => {
  const { page } = app;
  const words = await signIn.toPhrase(page, 'Karin');
  await button(page, t('unlock.phrase.suggested.next')).click();
  const again = page.getByLabel(t('unlock.phrase.repeat.label'), { exact: true });
  await again.fill(words.slice(0, 4).join(' '));
  await again.press('Enter');
  await expect(page.getByText(t('unlock.phrase.repeat.different'))).toBeVisible();
  await expect(again).toHaveAccessibleDescription(t('unlock.phrase.repeat.different'));
  await button(page, t('unlock.phrase.repeat.show')).click();
  await expect(page.getByRole('listitem')).toHaveText([...words]);
});

test('a phrase of one’s own is judged while it is written', async ({ app }) => {
  const { page } = app;
  await signIn.toPhrase(page, 'Karin Lundqvist');
  await button(page, t('unlock.phrase.suggested.own')).click();
  const own = page.getByLabel(t('unlock.phrase.own.label'), { exact: true });
  const next = button(page, t('common.action.next'));
  for (const [phrase, weakness] of [
    ['kort', 'short'],
    ['Lundqvist 12', 'name'],
    ['aaaaaaaaaaaaaa', 'pattern'],
  ] as const) {
    await own.fill(phrase);
    await expect(page.getByText(t(`unlock.phrase.weakness.${weakness}`))).toBeVisible();
    await expect(next).toBeDisabled();
  }
  await own.fill('tre blå älgar åt upp min frimärkssamling');
  await expect(page.getByText(t('unlock.phrase.own.strong'))).toBeVisible();
  await expect(next).toBeEnabled();
});

test('the code on the recovery sheet opens the account, however it is typed', async ({
  app,
  folder,
}) => {
  test.skip(!hasProgram('pdftotext'), 'pdftotext reads the code off the sheet');
  await signIn.createAccount(app.page);
  const sheet = await home.saveSheet(app, folder.path);
  const text = execFileSync('pdftotext', [sheet, '-'], { encoding: 'utf8' });
  const code = /[0-9A-Z]{5}(?:[\s-]+[0-9A-Z]{5}){4}/.exec(text)?.[0] ?? '';
  await app.host.lockScreen();
  const page = await app.nextPage();
  await button(page, t('unlock.enter.forgotten')).click();
  const typed = code.replaceAll(/[\s-]/g, '').toLowerCase();
  await page.getByLabel(t('unlock.recover.code'), { exact: true }).fill(typed);
  await button(page, t('common.action.next')).click();
  await signIn.saveNewPhrase(page);
  await home.isOpen(page);
});

test('language and look can be changed before anybody has signed in, and stay', async ({ app }) => {
  const { page } = app;
  await page.getByText('English', { exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Soc Box' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByText('High contrast').click();
  await page.getByText('Largest', { exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-look', 'contrast');
  await expect(page.locator('html')).toHaveAttribute('data-text-size', 'largest');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Settings' })).toBeFocused();
  await app.host.lockScreen();
  const next = await app.nextPage();
  await expect(next.locator('html')).toHaveAttribute('data-look', 'contrast');
  await expect(next.getByRole('button', { name: 'Create an account' })).toBeVisible();
});

test('every step can be read by everybody, also at twice the size', async ({ runtime, app }) => {
  test.skip(runtime === 'electron', 'the window of Electron is not made this small');
  test.slow();
  const { page } = app;
  await expectReadable(page);
  await button(page, t('unlock.accounts.none.action')).click();
  await expectReadable(page);
  await page.getByLabel(t('unlock.new.name')).fill('Karin');
  await button(page, t('common.action.next')).click();
  await expect(page.getByRole('listitem')).toHaveCount(5);
  await expectReadable(page);
  await button(page, t('unlock.phrase.suggested.own')).click();
  await page.getByLabel(t('unlock.phrase.own.label'), { exact: true }).fill('kort');
  await expect(page.getByText(t('unlock.phrase.weakness.short'))).toBeVisible();
  await expectReadable(page);
  await button(page, t('unlock.phrase.own.suggested')).click();
  await button(page, t('unlock.phrase.suggested.next')).click();
  await expectReadable(page);
  await button(page, t('unlock.settings')).click();
  await expectReadable(page);
  await changeLook(page, { textSize: 'largest' });
  await expectNoSidewaysScroll(page);
});

test.describe('with an account and its sheet', () => {
  test.use({ kind: 'with the recovery sheet' });

  test('after three wrong phrases one waits, and the button counts', async ({ app, folder }) => {
    const { page } = app;
    const field = signIn.passphrase(page);
    const unlock = button(page, t('unlock.enter.unlock'));
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      await field.fill(`fel ${attempt}`);
      await field.press('Enter');
      await expect(page.getByText(t('errors.wrong-passphrase.what'))).toBeVisible({
        timeout: slowMs,
      });
      await expect(field).toBeFocused();
    }
    await expect(page.getByRole('button', { name: /^Vänta \d+ sekunder?$/ })).toBeDisabled();
    await field.fill(folder.phrase);
    await expect(unlock).toBeEnabled({ timeout: 8000 });
    await unlock.click();
    await home.isOpen(page);
  });

  test('a wrong recovery code leads back to the code', async ({ app }) => {
    const { page } = app;
    await button(page, t('unlock.enter.forgotten')).click();
    await page.getByLabel(t('unlock.recover.code'), { exact: true }).fill(wrongCode);
    await button(page, t('common.action.next')).click();
    await signIn.saveNewPhrase(page);
    await expect(page.getByRole('alert')).toContainText(t('errors.wrong-recovery-code.what'), {
      timeout: slowMs,
    });
    await button(page, t('unlock.recover.changeCode')).click();
    await expect(page.getByLabel(t('unlock.recover.code'), { exact: true })).toHaveValue(wrongCode);
  });
});
