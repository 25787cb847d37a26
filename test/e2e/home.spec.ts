import { expect } from '@playwright/test';
import { test } from '#test/support/program-test.ts';
import { button, expectReadable, home, signIn, slowMs, t } from '#test/support/screens.ts';

test.use({ kind: 'without the recovery sheet' });
test.beforeEach(({ app, folder }) => signIn.unlock(app.page, folder.phrase));

test('no meeting before the recovery sheet; then the meeting, and the way back to it', async ({
  app,
  folder,
}) => {
  const { page } = app;
  await home.addContact(page, 'Alva');
  await button(page, t('home.meetings.start')).click();
  await expect(page.getByRole('dialog', { name: t('home.recovery.title') })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(button(page, t('home.meetings.start'))).toBeFocused();

  await home.saveSheet(app, folder.path);
  await expect(page.getByText(t('home.recovery.banner.title'))).toBeHidden();
  await button(page, t('home.meetings.start')).click();
  await expect(page.getByRole('heading', { name: t('meeting.welcome.title') })).toBeVisible();

  await app.host.lockScreen();
  const next = await app.nextPage();
  await expect(next.getByText(t('unlock.locked.screen-locked'))).toBeVisible();
  await signIn.unlock(next, folder.phrase);
  await home.contacts(next).getByRole('option', { name: 'Alva' }).click();
  await expect(next.getByText(t('home.meetings.outcome.open'))).toBeVisible();
  await button(next, t('home.meetings.goOn')).click();
  await expect(next.getByRole('heading', { name: t('meeting.welcome.title') })).toBeVisible();
});

test('the sheet is not taken until it has reached paper or a file', async ({ app }) => {
  const { page } = app;
  await app.host.answerPrint(false);
  await button(page, t('home.recovery.banner.action')).click();
  await button(page, t('home.recovery.print')).click();
  await expect(button(page, t('home.recovery.print'))).toBeEnabled();
  await page.keyboard.press('Escape');
  await expect(page.getByText(t('home.recovery.banner.title'))).toBeVisible();

  await app.host.answerPrint(true);
  await button(page, t('home.recovery.banner.action')).click();
  await button(page, t('home.recovery.print')).click();
  await expect(page.getByRole('dialog', { name: t('home.recovery.done') })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText(t('home.recovery.banner.title'))).toBeHidden();
});

test('contacts are added, found, changed and removed', async ({ app }) => {
  const { page } = app;
  const contacts = home.contacts(page).getByRole('option');
  await home.addContact(page, 'Elliot', '2026-1201');
  await home.addContact(page, 'ليلى');
  await home.addContact(page, 'Alva', '2026-1184');
  await expect(contacts).toHaveText([/Alva/, /Elliot/, /ليلى/]);

  const search = page.getByRole('searchbox', { name: t('home.contacts.search') });
  await search.fill('1201');
  await expect(contacts).toHaveText([/Elliot/]);
  await search.fill('ingen');
  await expect(page.getByText(t('home.contacts.noMatch'))).toBeVisible();
  await search.press('Escape');
  await expect(contacts).toHaveCount(3);

  await button(page, t('common.action.change')).click();
  const name = page.getByLabel(t('home.contact.name'), { exact: true });
  await name.fill('Elliot');
  await name.press('Enter');
  await expect(name).toHaveAccessibleDescription(new RegExp(t('errors.contact-name-taken.what')));
  await name.fill('Alba');
  await name.press('Enter');
  await expect(page.getByRole('heading', { name: 'Alba' })).toBeVisible();

  await button(page, t('common.action.change')).click();
  await button(page, t('home.contact.remove')).click();
  await expect(page.getByRole('alertdialog', { name: /Alba/ })).toBeVisible();
  await button(page, t('common.action.remove')).click();
  await expect(contacts).toHaveText([/Elliot/, /ليلى/]);
});

test('the list of names is used with the keys, can be folded away and comes back', async ({
  app,
}) => {
  const { page } = app;
  await test.step('a personal identity number is pointed out, and only pointed out', async () => {
    await button(page, t('home.contacts.none.action')).click();
    await page.getByLabel(t('home.contact.name'), { exact: true }).fill('Alva');
    await expect(page.getByText(t('home.contact.nothingMore'))).toBeVisible();
    await page.getByLabel(t('home.contact.caseNumber'), { exact: true }).fill('20090312-1234');
    await expect(page.getByText(t('home.contact.personalNumber'))).toBeVisible();
    await button(page, t('home.contact.add')).click();
    await expect(page.getByRole('heading', { name: 'Alva' })).toBeVisible();
  });
  await home.addContact(page, 'Elliot');
  await home.contacts(page).getByRole('option', { name: 'Elliot' }).focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Alva' })).toBeVisible();

  await button(page, t('home.contacts.hide')).click();
  await expect(page.getByRole('heading', { name: 'Alva' })).toBeFocused();
  await expect(page.getByText('Elliot')).toHaveCount(0);
  await button(page, t('home.contacts.show')).click();
  await expect(home.contacts(page).getByRole('option')).toHaveCount(2);
});

test('a changed passphrase is the one that works', async ({ app, folder }) => {
  const { page } = app;
  await button(page, t('common.settings.title')).click();
  await button(page, t('home.passphrase.title')).click();
  const current = page.getByLabel(t('common.passphrase.label'), { exact: true });
  const choose = async (old: string): Promise<string> => {
    await current.fill(old);
    await current.press('Enter');
    const words = page.getByRole('list', { name: t('unlock.phrase.suggested.label') });
    await expect(words.getByRole('listitem')).toHaveCount(5);
    const fresh = (await words.getByRole('listitem').allTextContents()).join(' ');
    await button(page, t('unlock.phrase.suggested.next')).click();
    await page.getByLabel(t('unlock.phrase.repeat.label'), { exact: true }).fill(fresh);
    await button(page, t('home.passphrase.save')).click();
    return fresh;
  };
  await choose('inte den gamla');
  await expect(page.getByRole('alert')).toContainText(t('errors.wrong-passphrase.what'), {
    timeout: slowMs,
  });
  await button(page, t('home.passphrase.changeCurrent')).click();
  const fresh = await choose(folder.phrase);
  await expect(page.getByRole('dialog', { name: t('home.passphrase.done') })).toBeVisible({
    timeout: slowMs,
  });
  await button(page, t('common.action.close')).first().click();

  const next = await home.lock(app);
  await signIn.passphrase(next).fill(folder.phrase);
  await signIn.passphrase(next).press('Enter');
  await expect(next.getByText(t('errors.wrong-passphrase.what'))).toBeVisible();
  await signIn.unlock(next, fresh);
});

test('settings show at once and are still there after a lock', async ({ app }) => {
  const { page } = app;
  const html = page.locator('html');
  await button(page, t('common.settings.title')).click();
  await page.getByText(t('common.settings.look.dark'), { exact: true }).click();
  await expect(html).toHaveAttribute('data-look', 'dark');
  await page.getByText(t('common.settings.layout.mirrored'), { exact: true }).click();
  await expect(html).toHaveAttribute('data-layout', 'mirrored');
  await page.getByText(t('common.settings.motion.reduced'), { exact: true }).click();
  await expect(html).toHaveAttribute('data-motion', 'reduced');
  await page.getByText(t('common.settings.idle.minutes', { count: 10 }), { exact: true }).click();
  await app.host.suspend();
  const next = await app.nextPage();
  await expect(next.getByText(t('unlock.locked.suspend'))).toBeVisible();
  await expect(next.locator('html')).toHaveAttribute('data-look', 'dark');
  await expect(next.locator('html')).toHaveAttribute('data-layout', 'mirrored');
});

test('in a meeting it asks before it locks, and an answer is enough', async ({ app, folder }) => {
  const { page } = app;
  await home.saveSheet(app, folder.path);
  await home.addContact(page, 'Alva');
  await button(page, t('home.meetings.start')).click();
  await expect(page.getByRole('heading', { name: t('meeting.welcome.title') })).toBeVisible();
  await app.host.setIdle(5 * 60);
  const question = page.getByRole('alertdialog', { name: t('home.idle.title') });
  await expect(question).toBeVisible();
  await expect(button(page, t('home.idle.stay'))).toBeFocused();
  await button(page, t('home.idle.stay')).click();
  await expect(question).toBeHidden();
});

test('every page can be read by everybody, also at twice the size', async ({ runtime, app }) => {
  test.skip(runtime === 'electron', 'the window of Electron is not made this small');
  test.slow();
  const { page } = app;
  await expectReadable(page);
  await button(page, t('home.recovery.banner.action')).click();
  await expect(button(page, t('home.recovery.print'))).toBeEnabled();
  await expectReadable(page);
  await page.keyboard.press('Escape');
  await home.addContact(page, 'Alva', '2026-1184');
  await expectReadable(page);
  await button(page, t('home.contacts.hide')).click();
  await expectReadable(page);
  await button(page, t('common.action.change')).click();
  await expectReadable(page);
  await button(page, t('home.contact.remove')).click();
  await expectReadable(page);
  await button(page, t('common.action.cancel')).click();
  await button(page, t('common.settings.title')).click();
  await expectReadable(page);
  await button(page, t('home.passphrase.title')).click();
  await expectReadable(page);
});
