import { mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from 'playwright-core';
import type { RunningApp } from '#test/support/app.ts';
import { forgedCard } from '#test/support/exchange.ts';
import { makeAccount, testPassphrase } from '#test/support/meeting.ts';
import { test } from '#test/support/program-test.ts';
import {
  button,
  callVault,
  changeLook,
  expectNoSidewaysScroll,
  expectReadable,
  home,
  people,
  signIn,
  slowMs,
  t,
} from '#test/support/screens.ts';
import { goTo, sayYes, table } from '#test/support/table.ts';
import { startVault } from '#test/support/vault.ts';

async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['SOC_BOX_PICTURES'];
  if (folder === undefined) return;
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.screenshot({ path: join(folder, `${name}-large.png`) });
  await page.setViewportSize({ width: 1366, height: 768 });
}

/** The view can be read by everybody: axe in each look, and at twice the size. */
async function look(page: Page, name: string): Promise<void> {
  await picture(page, name);
  await expectReadable(page, async () => {
    const folder = process.env['SOC_BOX_PICTURES'];
    if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}-twice.png`) });
  });
}

/** Locks, and unlocks another account of the same machine. */
async function changeTo(app: RunningApp, name: string): Promise<Page> {
  const page = await home.lock(app);
  await page.getByRole('button', { name: new RegExp(name) }).click();
  await signIn.unlock(page, testPassphrase);
  return page;
}

/** A first meeting in which nothing is chosen, up to the page where both say yes. */
async function meetUpToYes(page: Page, youth: string): Promise<void> {
  await home.addContact(page, youth);
  await button(page, t('home.meetings.start')).click();
  await expect(page.getByRole('heading', { name: t('meeting.welcome.title') })).toBeVisible();
  await goTo(page, 'frame');
}

async function agree(page: Page): Promise<void> {
  await sayYes(page, 'youth');
  await sayYes(page, 'caseworker');
  await expect(table.agreed(page)).toBeVisible();
  await button(page, t('meeting.end.home')).click();
}

/** A supervisor's desk says how many frames have come, after a visit to the exchange. */
async function expectOnDesk(page: Page, count: number): Promise<void> {
  await callVault(page, 'exchange.visit', {});
  await expect(page.getByText(t('review.desk.inAll', { count }))).toBeVisible({ timeout: slowMs });
}

const envelopesIn = (box: string) => readdirSync(box).filter((name) => name.endsWith('.envelope'));

test('a caseworker and two supervisors on one machine pair, and a frame reaches both', async ({
  folder,
  start,
}) => {
  test.slow();
  const vault = await startVault(folder.path);
  await makeAccount(vault, 'Lo Berg', 'supervisor');
  await vault.lock();
  const app = await start();
  let { page } = app;

  // Kim signs up as a supervisor, and comes to the desk and not to the caseworker's home.
  await expect(page.getByRole('button', { name: /Lo Berg/ })).toContainText(
    t('unlock.role.supervisor'),
  );
  await picture(page, 'account-list');
  await button(page, t('unlock.accounts.new')).click();
  await page.getByLabel(t('unlock.new.name')).fill('Kim Ek');
  await page.getByText(t('unlock.new.role.supervisor')).click();
  await page.getByLabel(t('unlock.new.unit')).fill('Ungdom Väst');
  await picture(page, 'new-account');
  await button(page, t('common.action.next')).click();
  await button(page, t('unlock.phrase.suggested.own')).click();
  await page.getByLabel(t('unlock.phrase.own.label'), { exact: true }).fill(testPassphrase);
  await button(page, t('common.action.next')).click();
  await page.getByLabel(t('unlock.phrase.repeat.label'), { exact: true }).fill(testPassphrase);
  await button(page, t('unlock.new.make')).click();
  await home.isOpen(page);
  await expect(button(page, t('home.contacts.none.action'))).toHaveCount(0);
  await people.open(page, 'supervisor');
  await expect(page.getByText(t('pairing.none.title.supervisor'))).toBeVisible();
  await picture(page, 'nobody');
  await button(page, t('common.action.back')).click();

  // Who has unlocked once is seen by the others.
  page = await changeTo(app, 'Lo Berg');
  await people.open(page, 'supervisor');
  await expect(page.getByText(t('pairing.looked', { time: '' }).slice(0, 12))).toBeVisible();
  await button(page, t('common.action.back')).click();

  // Karin sees them both, and pairs by the words; each answers on a screen of their own.
  page = await changeTo(app, 'Karin Lund');
  await people.open(page, 'caseworker');
  await expect(people.row(page, 'Kim Ek')).toContainText('Ungdom Väst');
  const words = new Map<string, readonly string[]>();
  for (const name of ['Kim Ek', 'Lo Berg']) {
    words.set(name, await people.words(page, name));
    if (name === 'Kim Ek') await look(page, 'words');
    await people.sayAlike(page);
    await expect(people.row(page, name)).toContainText(t('pairing.state.paired'));
  }
  expect(words.get('Kim Ek')).not.toEqual(words.get('Lo Berg'));
  await look(page, 'paired');
  await button(page, t('common.action.back')).click();
  for (const name of ['Kim Ek', 'Lo Berg']) {
    page = await changeTo(app, name);
    await people.open(page, 'supervisor');
    expect(await people.words(page, 'Karin Lund')).toEqual(words.get(name));
    await people.sayAlike(page);
    await button(page, t('common.action.back')).click();
  }

  // The youth is told by name and role who can read the frame, before the two yeses.
  page = await changeTo(app, 'Karin Lund');
  await home.addContact(page, 'Alva');
  await button(page, t('home.meetings.start')).click();
  await expect(page.getByText(/Nu är det .*Kim Ek.* och .*Lo Berg/)).toBeVisible();
  await look(page, 'welcome');
  await goTo(page, 'frame');
  for (const name of ['Kim Ek', 'Lo Berg']) {
    await expect(page.getByText(new RegExp(`Chefen .*${name}.* kan läsa ramen`))).toBeVisible();
  }
  await look(page, 'readers');
  await agree(page);
  await button(page, t('home.contact.showRecord')).click();
  for (const name of ['Kim Ek', 'Lo Berg']) {
    await expect(
      page.getByText(new RegExp(`skickade ram nummer 1.*till chefen .*${name}`)),
    ).toHaveCount(1);
  }
  await button(page, t('common.action.back')).click();

  for (const name of ['Kim Ek', 'Lo Berg']) {
    page = await changeTo(app, name);
    await expectOnDesk(page, 1);
  }

  // Kim reads what they agreed, and writes back about how the unit works.
  page = await changeTo(app, 'Kim Ek');
  await page.locator('[data-review]').click();
  await expect(page.getByText(t('review.frame.signature.title'))).toBeVisible();
  const remark = 'Vi behöver ett rum som inte är på soc.';
  await page.getByLabel(t('review.frame.remark.field')).fill(remark);
  await button(page, t('review.frame.remark.send')).click();
  await page
    .getByRole('dialog', { name: t('review.frame.confirm.title') })
    .getByRole('button', { name: t('review.frame.confirm.send') })
    .click();
  await expect(page.getByText(t('review.frame.remark.sent'))).toBeVisible();
  await button(page, t('review.frame.back')).click();

  // Karin sees it at home, and at the next meeting Alva sees it too, and who has read.
  page = await changeTo(app, 'Karin Lund');
  await expect(page.getByText(remark)).toBeVisible({ timeout: slowMs });
  await home.contacts(page).getByRole('option', { name: 'Alva' }).click();
  await button(page, t('home.meetings.start')).click();
  await table.next(page).click();
  await expect(page.getByText(remark)).toBeVisible();
  await button(page, t('record.button')).click();
  await expect(page.getByText(/Chefen .*Kim Ek.* öppnade ram nummer 1/)).toHaveCount(1);
});

test('on two machines: the folder is pulled away, a key is changed, a supervisor is left', async ({
  folder,
  start,
  folderOf,
}) => {
  test.slow();
  const share = await folderOf('empty');
  const common = join(share.path, 'Soc Box');
  const away = join(share.path, 'away');
  mkdirSync(common);
  const kims = await folderOf('of a supervisor');
  const karin = await start();
  const kim = await start({ dataFolder: kims.path });
  const { page } = karin;
  const other = kim.page;
  await signIn.unlock(page, folder.phrase);
  await signIn.unlock(other, kims.phrase);

  // Both choose the folder in the system's own dialog. Who changes their mind keeps what they had.
  await people.open(page, 'caseworker');
  await expect(page.getByText(t('pairing.none.title.caseworker'))).toBeVisible();
  await look(page, 'nobody-caseworker');
  await karin.host.answerOpen(null);
  await button(page, t('pairing.folder.choose')).click();
  await expect(page.getByText(t('pairing.folder.own'), { exact: true })).toBeVisible();
  for (const app of [karin, kim]) {
    if (app === kim) await people.open(other, 'supervisor');
    await app.host.answerOpen(common);
    await button(app.page, t('pairing.folder.choose')).click();
    await expect(app.page.getByText(common)).toBeVisible();
  }
  await button(page, t('pairing.look')).click();
  const words = await people.words(page, 'Kim Ek');
  await expect(people.row(other, 'Karin Lund')).toBeVisible();
  expect(await people.words(other, 'Karin Lund')).toEqual(words);

  // "Nej" pairs nobody and says what to do.
  await button(other, t('pairing.words.no')).click();
  await expect(other.getByText(t('pairing.differ.sent'))).toBeVisible();
  await look(other, 'differ');
  await button(other, t('pairing.differ.back')).click();
  await people.sayAlike(other);
  await people.sayAlike(page);
  await expect(people.row(page, 'Kim Ek')).toContainText(t('pairing.state.paired'));
  await button(page, t('common.action.back')).click();

  // The folder is pulled away in the middle: the meeting goes on as ever, and the home says what waits.
  await meetUpToYes(page, 'Alva');
  renameSync(common, away);
  await agree(page);
  await button(page, t('home.contacts.show')).click();
  const line = page.getByText(t('pairing.line.frames', { count: 1 }));
  await expect(line).toContainText(t('pairing.problem.folder-missing.what'), { timeout: slowMs });
  await picture(page, 'line');
  await button(page, t('pairing.line.open')).click();
  await expect(page.getByText(t('pairing.problem.folder-missing.todo'))).toBeVisible();
  await look(page, 'waiting');
  expect(readdirSync(share.path)).toEqual(['away']);
  renameSync(away, common);
  await button(page, t('pairing.look')).click();
  await expect(page.getByText(t('pairing.waiting.none'))).toBeVisible();
  await button(other, t('common.action.back')).click();
  await expectOnDesk(other, 1);
  await button(page, t('pairing.look')).click();
  await expect(button(page, t('pairing.look'))).toBeVisible();
  await expectOnDesk(other, 1);

  // Somebody lays another key under Kim's name: said loudly, and nothing is sent.
  const boxes = join(common, 'boxes');
  const cards = join(boxes, 'people');
  const card = envelopesIn(cards)
    .map((name) => join(cards, name))
    .find((path) => readFileSync(path, 'utf8').includes('Kim Ek'));
  if (card === undefined) throw new Error('Kim has laid out no card');
  const genuine = readFileSync(card);
  await kim.kill();
  writeFileSync(card, await forgedCard(genuine));
  await button(page, t('pairing.look')).click();
  await expect(page.getByRole('alert')).toContainText(t('pairing.changed.title'));
  await look(page, 'changed');
  await button(page, t('common.action.back')).click();
  await expect(page.getByRole('alert')).toContainText('Kim Ek');
  await look(page, 'line-changed');
  await meetUpToYes(page, 'Elliot');
  await agree(page);
  await button(page, t('home.contacts.show')).click();
  await people.open(page, 'caseworker');
  await expect(page.getByText(/^1 ram till .*Kim Ek/)).toBeVisible();
  const kimsBox = join(boxes, basename(card, '.envelope'));
  expect(envelopesIn(kimsBox)).toEqual([]);

  // Leaving says what it means, and stops what waits and all that comes after.
  writeFileSync(card, genuine);
  renameSync(common, away);
  await page
    .getByRole('button', { name: new RegExp(`^${t('pairing.leave.caseworker')}.*Kim Ek`) })
    .click();
  await expect(page.getByRole('alertdialog')).toContainText(t('pairing.leaving.read'));
  await look(page, 'leaving');
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: t('pairing.leave.caseworker') })
    .click();
  await expect(page.getByText(t('pairing.waiting.none'))).toBeVisible();
  renameSync(away, common);
  await button(page, t('pairing.look')).click();
  await expect(people.row(page, 'Kim Ek')).toContainText(t('pairing.state.unknown'));
  await button(page, t('common.action.back')).click();
  await meetUpToYes(page, 'Noa');
  await expect(page.getByText(/^Bara .*Karin Lund.* kan läsa ramen/)).toBeVisible();
  await agree(page);
  expect(envelopesIn(kimsBox)).toEqual([]);

  // Back to this computer's own folder, also never typed.
  await button(page, t('home.contacts.show')).click();
  await people.open(page, 'caseworker');
  await button(page, t('pairing.folder.useOwn')).click();
  await expect(page.getByText(t('pairing.folder.own'), { exact: true })).toBeVisible();
  await changeLook(page, { textSize: 'largest' });
  await expectNoSidewaysScroll(page);
});
