import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from 'playwright-core';
import { dayOf } from '#shared/i18n/dates.ts';
import { isolate } from '#shared/i18n/isolate.ts';
import { translatorFor } from '#shared/i18n/words.ts';
import { testPassphrase } from '#test/support/meeting.ts';
import { Member } from '#test/support/member.ts';
import { test } from '#test/support/program-test.ts';
import {
  button,
  changeLook,
  expectAccessible,
  expectReadable,
  home,
  people,
  signIn,
  t,
} from '#test/support/screens.ts';
import { valueOf } from '#test/support/vault.ts';

test.use({ kind: 'of a desk' });
test.beforeEach(({ app }) => unlock(app.page, 'Kim'));

const remark = 'Vi behöver ett rum som inte är på soc.';
const rows = (page: Page) => page.locator('.desk-row');
const row = (page: Page, name: string) => rows(page).filter({ hasText: name });
const name = (page: Page, words: string) => button(page, words);
const search = (page: Page) => page.getByRole('searchbox');
const state = (page: Page, id: 'all' | 'new' | 'read' | 'open-promises' | 'late') =>
  page.getByText(t(`review.filter.states.${id}`), { exact: true });
const framePage = (page: Page) => page.getByRole('article');
const field = (page: Page) => page.getByLabel(t('review.frame.remark.field'), { exact: true });

async function unlock(page: Page, who: 'Sam' | 'Kim'): Promise<void> {
  await page.getByRole('button', { name: new RegExp(who) }).click();
  await signIn.unlock(page, testPassphrase);
}

test('ten minutes at the desk: find, read as the youth saw it, write back; the youth’s log tells', async ({
  app,
}) => {
  test.slow();
  let { page } = app;
  await expect(rows(page)).toHaveCount(3);
  await expect(page.getByText(t('review.desk.new', { count: 3 }))).toBeVisible();
  await expect(page.getByText(t('review.desk.logged'))).toBeVisible();
  await expect(row(page, 'Noor')).toContainText(t('review.promises.none'));
  await expect(row(page, 'Elliot')).toContainText(/1 sent löfte/);
  await expectReadable(page);

  // Each filter finds its own, and a search only by name and case number.
  await state(page, 'late').click();
  await expect(rows(page)).toHaveCount(1);
  await expect(row(page, 'Elliot')).toBeVisible();
  await state(page, 'open-promises').click();
  await expect(rows(page)).toHaveCount(2);
  await state(page, 'read').click();
  await expect(page.getByText(t('review.empty.notFound.title'))).toBeVisible();
  await expectReadable(page);
  await button(page, t('review.filter.clear')).click();
  await expect(
    page.getByRole('heading', { name: t('review.list.found', { count: 3 }) }),
  ).toBeFocused();
  await search(page).fill('bli lyssnad');
  await expect(page.getByText(t('review.empty.notFound.title'))).toBeVisible();
  await search(page).fill('ALV');
  await expect(rows(page)).toHaveCount(1);
  await expect(page.getByRole('log')).toHaveText(t('review.list.found', { count: 1 }));

  // The frame opens with what was checked, and says that it is told of.
  await name(page, 'Alva').click();
  const title = t('review.frame.title', { version: 1, name: isolate('Alva') });
  await expect(page.getByRole('heading', { name: title })).toBeFocused();
  await expect(page.getByText(t('review.frame.signature.title'))).toBeVisible();
  await expect(page.getByText(/skrivs det in i loggen som .?Alva/)).toBeVisible();
  await expect(page.getByText('Ha på mig mössan').first()).toBeVisible();
  const seenByKim = await framePage(page).innerText();
  const htmlForKim = await framePage(page).innerHTML();
  for (const forbidden of [t('common.action.print'), t('home.recovery.save')]) {
    await expect(button(page, forbidden)).toHaveCount(0);
  }
  await expectReadable(page);

  // Nothing is sent before it is read once more.
  await button(page, t('review.frame.remark.send')).click();
  await expect(page.getByText(t('common.textProblem.empty'))).toBeVisible();
  await field(page).fill(remark);
  await button(page, t('review.frame.remark.send')).click();
  const dialog = page.getByRole('dialog', { name: t('review.frame.confirm.title') });
  await expect(dialog).toContainText(remark);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: t('review.frame.confirm.change') }).click();
  await expect(field(page)).toHaveValue(remark);
  await button(page, t('review.frame.remark.send')).click();
  await dialog.getByRole('button', { name: t('review.frame.confirm.send') }).click();
  await expect(dialog).toHaveCount(0);
  await expect(field(page)).toHaveValue('');
  const sent = page.getByRole('listitem').filter({ hasText: remark });
  await expect(sent).toContainText(t('review.frame.remark.sent'));

  // Back at the same filter and the same row.
  await button(page, t('review.frame.back')).click();
  await expect(search(page)).toHaveValue('ALV');
  await expect(name(page, 'Alva')).toBeFocused();
  await expect(row(page, 'Alva')).not.toContainText(t('review.list.new'));
  await expect(page.getByText(t('review.desk.new', { count: 2 }))).toBeVisible();

  // At Sam's next visit the youth's page tells who read it, and it is the same page.
  page = await home.lock(app);
  await unlock(page, 'Sam');
  await page.getByRole('option', { name: /Alva/ }).click();
  await button(page, t('home.frames.read')).click();
  await expect(framePage(page)).toContainText('Ha på mig mössan');
  expect(await framePage(page).innerText()).toBe(seenByKim);
  expect(await framePage(page).innerHTML()).toBe(htmlForKim);
  await button(page, t('frame.view.close')).click();
  await button(page, t('home.contact.showRecord')).click();
  const log = page.getByRole('region', { name: t('record.log.title') });
  await expect(log).toContainText(/Chefen Kim öppnade ram nummer 1/);
  await expect(log).toContainText(/Chefen Kim skrev något om hur vi jobbar/);
});

test('with the keys alone: through the list, into a frame, and back to the same row', async ({
  app,
}) => {
  const { page } = app;
  await expect(
    page.getByRole('heading', { name: t('review.desk.title'), exact: true }),
  ).toBeFocused();
  // The last of the filter is the state; the list is one stop after it.
  await page.getByRole('radio', { name: t('review.filter.states.all') }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: t('review.filter.states.new') })).toBeChecked();
  await expect(button(page, t('review.filter.clear'))).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(button(page, t('review.filter.clear'))).toBeFocused();
  await page.keyboard.press('Tab');
  const names = await page.locator('.desk-row-open').allTextContents();
  const [first = '', second = '', third = ''] = names;
  await expect(name(page, first)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(name(page, second)).toBeFocused();
  await page.keyboard.press('End');
  await expect(name(page, third)).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(framePage(page)).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await expect(button(page, t('review.frame.back'))).toBeFocused();
  await page.keyboard.press('Enter');
  // It is no longer new, so its row is gone: the list itself is where one lands.
  await expect(rows(page)).toHaveCount(2);
  await expect(
    page.getByRole('heading', { name: t('review.list.found', { count: 2 }) }),
  ).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveCount(3);
  await expect(
    page.getByRole('heading', { name: t('review.list.found', { count: 3 }) }),
  ).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(framePage(page)).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(name(page, second)).toBeFocused();
});

test('a period, days of one’s own, and the filter is kept after the page of people', async ({
  app,
}) => {
  const { page } = app;
  const period = page.getByRole('button', { name: new RegExp(t('review.filter.period')) });
  await period.click();
  await page.getByRole('option', { name: t('review.filter.month') }).click();
  await expect(rows(page)).toHaveCount(3);
  await period.click();
  await page.getByRole('option').nth(4).click();
  await expect(page.getByText(t('review.empty.notFound.title'))).toBeVisible();
  await people.open(page, 'supervisor');
  await button(page, t('common.action.back')).click();
  await expect(page.getByText(t('review.empty.notFound.title'))).toBeVisible();
  await period.click();
  await page.getByRole('option', { name: t('review.filter.own') }).click();
  const from = page.getByRole('button', { name: new RegExp(t('review.filter.from')) });
  await expect(from).toBeVisible();
  await expectAccessible(page);
  // A filter by somebody or some unit is no choice while there is only one.
  const panel = page.getByRole('region', { name: t('review.filter.search') });
  await expect(panel.getByText(t('review.filter.period'), { exact: true })).toBeVisible();
  await expect(panel.getByText(t('review.filter.caseworker'), { exact: true })).toHaveCount(0);
  await expect(panel.getByText(t('review.filter.unit'), { exact: true })).toHaveCount(0);
});

test('a frame that is moved to the case record while it is read: calm words, and back to the desk', async ({
  app,
  folder,
}) => {
  const { page } = app;
  await name(page, 'Elliot').click();
  await expect(page.getByText('Jag ringer dig').first()).toBeVisible();

  const exchangeFolder = join(folder.path, 'exchange');
  const sam = await Member.unlocked(join(folder.path, 'accounts', 'sam'), exchangeFolder);
  const { frames, exchange, log } = sam.session;
  const contact = sam.session.store.contacts().find((one) => one.name === 'Elliot');
  const [frame] = log.ledger.framesOf(contact?.id ?? '');
  const frameId = frame?.id ?? '';
  await exchange.visit();
  valueOf(frames.handOver(frameId, { movedOn: dayOf(new Date()), movedBy: 'Sam' }, 30));
  valueOf(frames.purge(frameId));
  await exchange.visit();
  sam.session.close();

  await page.evaluate(() =>
    (
      window as unknown as { socBox: { invoke(channel: string, input: object): Promise<unknown> } }
    ).socBox.invoke('exchange.visit', {}),
  );
  await expect(page.getByRole('heading', { name: t('review.frame.gone.title') })).toBeFocused();
  await expect(framePage(page)).toHaveCount(0);
  await expectAccessible(page);
  await button(page, t('review.frame.back')).last().click();
  await expect(rows(page)).toHaveCount(2);
  await expect(page.getByText('Elliot')).toHaveCount(0);
});

test('in English, and the account’s own things are a supervisor’s too', async ({ app }) => {
  const { page } = app;
  const en = translatorFor('en');
  await changeLook(page, { language: 'en' });
  await expect(
    page.getByRole('heading', { name: en('review.desk.title'), exact: true }),
  ).toBeVisible();
  await expect(row(page, 'Elliot')).toContainText(/1 late promise, since/);
  await name(page, 'Elliot').click();
  // The frame speaks the language it was agreed in.
  await expect(framePage(page)).toHaveAttribute('lang', 'sv');
  await expect(page.getByText(en('review.frame.signature.title'))).toBeVisible();
  await expectAccessible(page);
  await button(page, en('review.frame.back')).click();
  await button(page, en('common.settings.title')).click();
  const settings = page.getByRole('dialog', { name: en('common.settings.title') });
  // How long a caseworker's copies are kept is nothing a supervisor has.
  await expect(settings.getByText(en('retention.settings.label'))).toHaveCount(0);
  await settings.getByRole('button', { name: en('home.account.newSheet') }).click();
  const sheet = page.getByRole('dialog', { name: en('home.recovery.title') });
  await expect(sheet.getByRole('button', { name: en('home.recovery.print') })).toBeEnabled({
    timeout: 30_000,
  });
  await app.host.answerPrint(true);
  await sheet.getByRole('button', { name: en('home.recovery.print') }).click();
  await expect(page.getByRole('dialog', { name: en('home.recovery.done') })).toBeVisible();
});
