import { expect } from '@playwright/test';
import type { Locator, Page } from 'playwright-core';
import { card, lies, liftWithKeys } from '#test/support/board.ts';
import { tabTo } from '#test/support/keys.ts';
import { test } from '#test/support/program-test.ts';
import { button, changeLook, home, t } from '#test/support/screens.ts';
import { enterFirstMeeting, expectOnMat, table } from '#test/support/table.ts';

test.beforeEach(({ app, folder }) => enterFirstMeeting(app, folder.phrase));

async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

async function answer(page: Page, words: string): Promise<void> {
  await expect(table.picked(page)).toContainText(words);
  await tabTo(page, table.reply(page, 'yes'));
  await page.keyboard.press('Space');
  await press(page, table.saveAnswer(page));
}

test('a whole meeting without touching the mouse', async ({ app }) => {
  test.slow();
  const { page } = app;
  await tabTo(page, table.newPoint(page));
  await page.keyboard.type('Varför vi ses');
  await page.keyboard.press('Enter');
  await expect(table.point(page, 'Varför vi ses')).toBeVisible();
  await press(page, table.next(page));

  // The box is one stop; the arrows find the card in it.
  await tabTo(page, card(page, 'trygghet'));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(card(page, 'fika')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(card(page, 'fika')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await lies(page, 'fika', 'mat');
  await expect(card(page, 'fika')).toBeFocused();
  await expect(page.getByRole('log')).toHaveText('Fika ligger på plats 1.');

  await liftWithKeys(page, 'respekt');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expectOnMat(page, ['respekt', 'fika']);
  await expect(card(page, 'respekt')).toBeFocused();
  await page.keyboard.press('Control+ArrowRight');
  await expectOnMat(page, ['fika', 'respekt']);

  await liftWithKeys(page, 'trygghet');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await lies(page, 'trygghet', 'box');
  await expect(card(page, 'trygghet')).toBeFocused();

  await card(page, 'respekt').focus();
  await page.keyboard.press('Delete');
  await lies(page, 'respekt', 'box');
  await page.keyboard.press('Control+z');
  await expectOnMat(page, ['fika', 'respekt']);
  await page.keyboard.press('Control+y');
  await expectOnMat(page, ['fika']);

  await tabTo(page, table.newSentence(page));
  await page.keyboard.type('Vi ses på biblioteket.');
  await page.keyboard.press('Enter');
  await expect(table.sentence(page, 'Vi ses på biblioteket.')).toBeVisible();
  await press(page, table.next(page));
  await answer(page, 'Fika');
  await expect(page.getByText(t('meeting.answers.allDone'))).toBeVisible();
  await press(page, table.next(page));
  await expect(table.closing(page)).toBeVisible();
  await press(page, table.next(page));

  await tabTo(page, table.yes(page, 'youth'));
  await page.keyboard.down('Space');
  await expect(table.said(page, 'Youth')).toBeVisible();
  await page.keyboard.up('Space');
  await tabTo(page, table.yes(page, 'caseworker'));
  await page.keyboard.down('Enter');
  await expect(table.agreed(page)).toBeVisible();
  await page.keyboard.up('Enter');
  await press(page, button(page, t('meeting.end.home')));
  await home.isOpen(page);
});

test('who cannot hold a key presses twice, and the yes is given', async ({ app }) => {
  const { page } = app;
  await changeLook(page, { motion: 'reduced' });
  await press(page, table.next(page));
  await expect(table.stage(page, 'frame')).toBeEnabled();
  await table.stage(page, 'frame').focus();
  await page.keyboard.press('Enter');
  await tabTo(page, table.yes(page, 'youth'), 'Shift+Tab');
  await page.keyboard.press('Space');
  await expect(page.getByText(t('meeting.agree.again'))).toBeVisible();
  await expect(async () => {
    await page.keyboard.press('Space');
    await expect(table.said(page, 'Youth')).toBeVisible({ timeout: 100 });
  }).toPass();
});
