import { expect } from '@playwright/test';
import type { Page } from 'playwright-core';
import { withAgreedFrame } from '#test/support/agreed.ts';
import type { RunningApp } from '#test/support/app.ts';
import { card } from '#test/support/board.ts';
import { choose } from '#test/support/choice.ts';
import { tabTo } from '#test/support/keys.ts';
import type { PreparedFolder } from '#test/support/prepared.ts';
import { test } from '#test/support/program-test.ts';
import {
  button,
  changeLook,
  expectAccessible,
  expectNoSidewaysScroll,
  home,
  signIn,
  t,
} from '#test/support/screens.ts';
import { expectOnMat, goTo, sayYes, table } from '#test/support/table.ts';
import { valueOf } from '#test/support/vault.ts';

/** From the sign-in screen to the page of the contact that has a frame. */
async function enter({ page }: RunningApp, { phrase }: PreparedFolder): Promise<Page> {
  await signIn.unlock(page, phrase);
  await home.contacts(page).getByRole('option', { name: 'Alva' }).click();
  return page;
}

async function meet(page: Page): Promise<void> {
  await button(page, t('home.meetings.start')).click();
  await expect(page.getByRole('heading', { name: t('versions.begin.title') })).toBeVisible();
}

const changes = (page: Page) => page.locator('.changes');
const entries = (page: Page) => changes(page).getByRole('listitem');
const framePage = (page: Page) => page.locator('.frame-page');

/** What a kept frame says, as it is read from the contact's page. */
async function read(page: Page, name: string | RegExp): Promise<string> {
  await page.getByRole('button', { name }).click();
  const words = await framePage(page).innerText();
  await button(page, t('frame.view.close')).click();
  return words;
}

test('a second meeting starts from the frame, and what is changed is seen before the yes and after', async ({
  folder,
  start,
}) => {
  test.slow();
  await withAgreedFrame(folder, 'Alva');
  const page = await enter(await start(), folder);
  const asItWas = await read(page, t('home.frames.read'));

  await meet(page);
  await expectAccessible(page);
  await choose(page, t('versions.begin.question'), t('versions.begin.earlier'));
  await expect(page.getByRole('log')).toHaveText(t('versions.begin.laid'));
  await choose(page, t('versions.begin.question'), t('versions.begin.empty'));
  await expect(page.getByRole('log')).toHaveText(t('versions.begin.empties'));
  await choose(page, t('versions.begin.question'), t('versions.begin.earlier'));
  await goTo(page, 'frame');
  // The points are for a day. They are in the frame, so that they are gone is told too.
  const pointGone = /^Borttaget\s*Varför vi ses$/;
  await expect(entries(page)).toHaveText([pointGone]);

  await goTo(page, 'cards');
  await expectOnMat(page, ['respekt', 'own1', 'bli-lyssnad-pa']);
  await card(page, 'bli-lyssnad-pa').focus();
  await page.keyboard.press('Alt+ArrowLeft');
  await expectOnMat(page, ['respekt', 'bli-lyssnad-pa', 'own1']);
  await table.newSentence(page).fill('Du får ett sms dagen innan.');
  await table.put(page).click();
  await button(
    page,
    t('meeting.sheet.remove', { text: 'Vi ses på biblioteket nästa gång' }),
  ).click();
  await table.next(page).click();
  await expect(page.locator('.answers-list')).toContainText(t('versions.passed'));
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Respekt/ }).click();
  await choose(page, t('meeting.answers.question'), t('common.reply.yes'));
  await table.saveAnswer(page).click();

  await goTo(page, 'frame');
  const seen = [
    /^Ändrat\s*Respekt\s*Svar\s*Förut: Delvis\. Jag kan .*Nu: Ja/,
    /^Flyttat\s*Bli lyssnad på\s*Upp, till plats 2\.$/,
    /^Nytt\s*Du får ett sms dagen innan\./,
    /^Borttaget\s*Vi ses på biblioteket nästa gång/,
    pointGone,
  ];
  await expect(entries(page)).toHaveText(seen);
  await expectAccessible(page);
  await sayYes(page, 'youth');
  await sayYes(page, 'caseworker');
  await expect(table.agreed(page)).toBeVisible();
  await expect(entries(page)).toHaveText(seen);
  await expectAccessible(page);
  await button(page, t('meeting.end.home')).click();

  await page.getByRole('button', { name: t('home.frames.read') }).click();
  await expect(framePage(page)).toContainText(t('frame.version', { version: 2 }));
  await button(page, t('versions.compare.show')).click();
  await expect(entries(page)).toHaveText(seen);
  await expectAccessible(page);
  await changeLook(page, { textSize: 'largest' });
  await expectNoSidewaysScroll(page);
  await button(page, t('frame.view.close')).click();
  const earlier = t('home.frames.readVersion', { version: 1 });
  expect(await read(page, new RegExp(`^${earlier}`))).toBe(asItWas);
});

test('on an empty mat the frame can be read beside, and what is left out is told as removed', async ({
  folder,
  start,
}) => {
  await withAgreedFrame(folder, 'Alva');
  const page = await enter(await start(), folder);
  await meet(page);
  await goTo(page, 'cards');
  await expectOnMat(page, []);
  await button(page, t('versions.begin.showShort')).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Ha på mig mössan');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(button(page, t('versions.begin.showShort'))).toBeFocused();
  await table.newSentence(page).fill('Vi ses hos dig.');
  await table.put(page).click();

  await goTo(page, 'welcome');
  await expect(page.getByText(t('versions.begin.begun'))).toBeVisible();
  await goTo(page, 'frame');
  await expect(entries(page).filter({ hasText: /^Borttaget/ })).toHaveCount(5);
  await expect(entries(page).filter({ hasText: /^Nytt/ })).toHaveText([/Vi ses hos dig\./]);
});

test('a frame that is no longer here is not laid, and that it cannot be compared is said', async ({
  folder,
  start,
}) => {
  await withAgreedFrame(folder, 'Alva', ({ frames }, { frameId }) => {
    valueOf(frames.handOver(frameId, { movedOn: '2026-01-02', movedBy: 'Karin' }, 30));
    valueOf(frames.purge(frameId));
  });
  const page = await enter(await start(), folder);
  await meet(page);
  await expect(page.getByText(t('versions.begin.purged', { version: 1 }))).toBeVisible();
  await expect(button(page, t('versions.begin.show'))).toBeHidden();
  await goTo(page, 'frame');
  await expect(changes(page)).toContainText(t('versions.compare.purged', { version: 1 }));
  await expectAccessible(page);
});

test('by the keys alone', async ({ folder, start }) => {
  await withAgreedFrame(folder, 'Alva');
  const page = await enter(await start(), folder);
  await meet(page);
  await tabTo(page, button(page, t('versions.begin.show')));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('Ha på mig mössan');
  await page.keyboard.press('Escape');
  await tabTo(page, page.getByRole('radio', { name: t('versions.begin.empty') }));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('log')).toHaveText(t('versions.begin.laid'));
  await tabTo(page, table.newPoint(page));
  await page.keyboard.type('Varför vi ses');
  await page.keyboard.press('Enter');
  await expect(table.point(page, 'Varför vi ses')).toBeVisible();
  await tabTo(page, table.next(page));
  await page.keyboard.press('Enter');
  await expect(table.stage(page, 'frame')).toBeEnabled();
  await tabTo(page, table.stage(page, 'frame'));
  await page.keyboard.press('Enter');
  await expect(changes(page)).toContainText(t('versions.none'));
});
