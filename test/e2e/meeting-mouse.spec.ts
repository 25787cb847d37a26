import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { card, layWithMouse, lies } from '#test/support/board.ts';
import { choose } from '#test/support/choice.ts';
import { pressLast } from '#test/support/keys.ts';
import { test } from '#test/support/program-test.ts';
import { button, expectAccessible, home, signIn, t } from '#test/support/screens.ts';
import {
  enterFirstMeeting,
  expectAllCardsSeen,
  expectOnMat,
  goTo,
  sayYes,
  table,
  takeHome,
} from '#test/support/table.ts';

test.beforeEach(({ app, folder }) => enterFirstMeeting(app, folder.phrase));

test('a whole first meeting, and every part of it can be used by all', async ({ app, folder }) => {
  test.slow();
  const { page } = app;
  await table.newPoint(page).fill('Varför vi ses');
  await button(page, t('meeting.points.put')).click();
  await expect(table.point(page, 'Varför vi ses')).toBeVisible();
  await expectAccessible(page);

  await table.next(page).click();
  await expectAllCardsSeen(page);
  await expect(button(page, t('meeting.mat.notToday'))).toBeVisible();
  await layWithMouse(page, 'fika');
  await layWithMouse(page, 'arlighet');
  await table.ownWord(page).fill('Att få rita');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-pile="mat"] [data-card]')).toHaveCount(3);
  await expectAllCardsSeen(page);
  await table.newSentence(page).fill('Vi ses på biblioteket.');
  await table.put(page).click();
  await expect(table.sentence(page, 'Vi ses på biblioteket.')).toBeVisible();
  await expectAccessible(page);

  await goTo(page, 'frame');
  await expect(table.yes(page, 'youth')).toBeDisabled();
  await expectAccessible(page);
  await button(page, t('meeting.agree.goAnswer', { card: '\u2068Fika\u2069' })).click();
  await choose(page, t('meeting.answers.question'), t('common.reply.yes'));
  await table.saveAnswer(page).click();
  await expect(page.getByText(t('meeting.answers.none'))).toHaveCount(2);
  await expectAccessible(page);
  await expect(table.picked(page)).toContainText('Ärlighet');
  await choose(page, t('meeting.answers.question'), t('common.reply.partly'));
  await table.saveAnswer(page).click();
  await expect(page.getByText(t('meeting.answers.whyMissing'))).toBeVisible();
  await table.why(page).fill('Jag får inte alltid säga allt.');
  await table.saveAnswer(page).click();
  await expect(table.picked(page)).toContainText('Att få rita');
  await choose(page, t('meeting.answers.question'), t('common.reply.yes'));
  await table.saveAnswer(page).click();
  await expect(page.getByText(t('meeting.answers.allDone'))).toBeVisible();

  await table.next(page).click();
  await expect(table.closing(page)).toBeVisible();
  await table.next(page).click();
  await expectAccessible(page);
  // One press gives no yes, and one yes is not the other's.
  await table.yes(page, 'youth').click();
  await expect(page.getByText(t('meeting.agree.again'))).toBeVisible();
  await table.yes(page, 'youth').hover();
  await page.mouse.down();
  await expect(table.said(page, 'Youth')).toBeVisible();
  await page.mouse.up();
  await button(page, t('meeting.agree.withdrawYouth')).click();
  await expect(table.said(page, 'Youth')).toBeHidden();
  await sayYes(page, 'youth');
  await sayYes(page, 'caseworker');
  await expect(table.agreed(page)).toBeVisible();
  await takeHome(app, folder.path);
  expect(readFileSync(join(folder.path, 'frame.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  await expectAccessible(page);
  await button(page, t('meeting.end.home')).click();
  await home.isOpen(page);
});

test('an adult’s hand is seen on the card until the youth moves it', async ({ app }) => {
  const { page } = app;
  await table.next(page).click();
  await choose(page, t('meeting.hand.question'), t('meeting.hand.caseworker'));
  await expect(page.getByText(t('meeting.hand.notice'))).toBeVisible();
  await layWithMouse(page, 'respekt');
  await expect(card(page, 'respekt')).toHaveAccessibleName(/lagt av socialsekreteraren/);
  await expect(page.getByText(t('meeting.hand.tag'))).toBeVisible();
  await choose(page, t('meeting.hand.question'), t('meeting.hand.youth'));
  await layWithMouse(page, 'fika');
  await card(page, 'respekt').focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expectOnMat(page, ['fika', 'respekt']);
  await expect(page.getByText(t('meeting.hand.tag'))).toBeHidden();
});

test('everything that is saved is seen, and undo goes back to the beginning', async ({ app }) => {
  const { page } = app;
  await table.next(page).click();
  await layWithMouse(page, 'fika');
  await button(page, t('meeting.box.shuffle')).click();
  await button(page, t('meeting.eye.sign')).click();
  const list = page.getByRole('list', { name: t('meeting.eye.title') });
  await expect(list.getByRole('listitem')).toHaveCount(4);
  await expect(list).toContainText('Ungdomen blandade korten.');
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  const undo = button(page, t('common.action.undo'));
  await undo.click();
  await undo.click();
  await expect(undo).toBeDisabled();
  await expectOnMat(page, []);
  await page.keyboard.press('Control+Shift+Z');
  await expectOnMat(page, ['fika']);
});

test('a pause covers everything, and the meeting is where it was after a lock', async ({
  app,
  folder,
}) => {
  const { page } = app;
  await table.next(page).click();
  await layWithMouse(page, 'fika');
  await button(page, t('meeting.tools.pause')).click();
  await expect(page.getByRole('heading', { name: t('meeting.pause.title') })).toBeVisible();
  await expect(page.getByText('Fika')).toBeHidden();
  await expectAccessible(page);
  await button(page, t('meeting.pause.leave')).focus();
  await pressLast(page, 'Enter');
  const next = await app.nextPage();
  await signIn.unlock(next, folder.phrase);
  await home.contacts(next).getByRole('option', { name: 'Alva' }).click();
  await button(next, t('home.meetings.goOn')).click();
  await button(next, t('meeting.pause.resume')).click();
  await expectOnMat(next, ['fika']);
});

test('half-written words survive a pause, and a reopened meeting can be thrown away', async ({
  app,
  folder,
}) => {
  const { page } = app;
  await table.next(page).click();
  await table.ownWord(page).fill('Halvt ord');
  await table.newSentence(page).fill('Halv mening');
  await goTo(page, 'welcome');
  await expect(page.getByRole('heading', { name: t('meeting.welcome.title') })).toBeVisible();
  await goTo(page, 'cards');
  await button(page, t('meeting.tools.pause')).click();
  await button(page, t('meeting.pause.resume')).click();
  await expect(table.ownWord(page)).toHaveValue('Halvt ord');
  await expect(table.newSentence(page)).toHaveValue('Halv mening');
  await layWithMouse(page, 'fika');

  await app.host.lockScreen();
  const next = await app.nextPage();
  await signIn.unlock(next, folder.phrase);
  await home.contacts(next).getByRole('option', { name: 'Alva' }).click();
  await button(next, t('home.meetings.goOn')).click();
  await lies(next, 'fika', 'mat');
  await expect(table.ownWord(next)).toHaveValue('');
  await goTo(next, 'frame');
  await button(next, t('meeting.agree.no')).click();
  for (const by of ['youth', 'caseworker'] as const) {
    await next
      .getByRole('radiogroup', { name: t(`meeting.declined.${by}`) })
      .locator('label')
      .filter({ hasText: t('meeting.declined.throwAway') })
      .click();
  }
  await button(next, t('meeting.declined.sureYes')).click();
  await expect(next.getByRole('heading', { name: t('meeting.end.thrownTitle') })).toBeVisible();
  await button(next, t('meeting.end.home')).click();
  await expect(next.getByText(/Ett möte slängdes/)).toBeVisible();
});

test('no cards, not agreed, and kept or thrown away only as both wish', async ({ app }) => {
  const { page } = app;
  await goTo(page, 'cards');
  await button(page, t('meeting.mat.notToday')).click();
  await expect(page.getByText(t('meeting.mat.notTodayTitle'))).toBeVisible();
  await expectAccessible(page);
  await table.next(page).click();
  await expect(page.getByText(t('meeting.answers.noCardsTitle'))).toBeVisible();
  await goTo(page, 'frame');
  await button(page, t('meeting.agree.no')).click();
  await expect(page.getByText(t('meeting.declined.rule'))).toBeVisible();
  await expectAccessible(page);
  await button(page, t('meeting.declined.back')).click();
  await expect(table.yes(page, 'youth')).toBeEnabled();

  await button(page, t('meeting.agree.no')).click();
  await choose(page, t('meeting.declined.youth'), t('meeting.declined.keep'));
  await choose(page, t('meeting.declined.caseworker'), t('meeting.declined.keep'));
  await expect(page.getByText(t('meeting.end.keptText'))).toBeVisible();
  await expectAccessible(page);
  await button(page, t('meeting.end.resume')).click();

  await button(page, t('meeting.agree.no')).click();
  await choose(page, t('meeting.declined.youth'), t('meeting.declined.throwAway'));
  await choose(page, t('meeting.declined.caseworker'), t('meeting.declined.keep'));
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await button(page, t('meeting.declined.sureYes')).click();
  await expect(page.getByText(t('meeting.end.thrownText'))).toBeVisible();
  await button(page, t('meeting.end.home')).click();
  await home.isOpen(page);
});
