import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from 'playwright-core';
import { card, layWithMouse, lies } from '#test/support/board.ts';
import { choose } from '#test/support/choice.ts';
import { accountFolder, makeFolder } from '#test/support/folder.ts';
import { tabTo } from '#test/support/keys.ts';
import type { PreparedFolder } from '#test/support/prepared.ts';
import { test } from '#test/support/program-test.ts';
import { button, expectAccessible, home, signIn, t } from '#test/support/screens.ts';
import { findTexts } from '#test/support/search.ts';
import { enterFirstMeeting, expectAllCardsSeen, goTo, sayYes, table } from '#test/support/table.ts';
import { writeUnencrypted } from '#test/support/unencrypted.ts';

test.beforeEach(({ app, folder }) => enterFirstMeeting(app, folder.phrase));

const standing = 'Vi ses på biblioteket.';
const approved = 'Vi går en runda först.';
const refused = 'Du ringer min mamma.';

const quiet = {
  page: (page: Page) => page.getByRole('alertdialog', { name: t('quiet.page.title') }),
  close: (page: Page) => button(page, t('quiet.page.close')),
  notice: (page: Page) => button(page, t('quiet.noticeOpen', { notice: t('quiet.notice') })),
  noticeAtTheEnd: (page: Page) =>
    button(page, t('quiet.noticeOpen', { notice: t('quiet.noticeEnd') })),
  newSentence: (page: Page) => page.getByRole('textbox', { name: t('quiet.desk.write') }),
  show: (page: Page) => button(page, t('quiet.desk.put')),
  yes: (page: Page, text: string) =>
    button(page, t('quiet.desk.yesTo', { text: `\u2068${text}\u2069` })),
  line: (page: Page, text: string) => page.locator('.quiet-desk-line').filter({ hasText: text }),
  frame: (page: Page) => page.locator('.frame-page'),
};

async function showSentence(page: Page, text: string): Promise<void> {
  await quiet.newSentence(page).fill(text);
  await quiet.show(page).click();
  await expect(quiet.line(page, text)).toContainText(t('quiet.desk.pending'));
}

async function holdYes(page: Page, text: string): Promise<void> {
  await quiet.yes(page, text).hover();
  await page.mouse.down();
  await expect(quiet.line(page, text)).toContainText(t('quiet.desk.given'));
  await page.mouse.up();
}

async function answerBoth(page: Page): Promise<void> {
  await expect(table.picked(page)).toContainText('Fika');
  await choose(page, t('meeting.answers.question'), t('common.reply.no'));
  await table.saveAnswer(page).click();
  await expect(table.picked(page)).toContainText('Inte anteckna');
  await choose(page, t('meeting.answers.question'), t('common.reply.partly'));
  await table.saveAnswer(page).click();
  await expect(page.getByText(t('meeting.answers.allDone'))).toBeVisible();
}

/** Where the texts lie in the account's store when its encryption is taken off. */
async function inTheStore(
  folder: PreparedFolder,
  texts: readonly string[],
): Promise<readonly string[]> {
  const into = makeFolder();
  await writeUnencrypted(accountFolder(folder), folder.phrase, into.path);
  const found = findTexts(into.path, texts).map(({ text }) => text);
  into.remove();
  return [...new Set(found)];
}

test('the card closes writing, and only what the youth says yes to is kept', async ({
  app,
  folder,
}) => {
  test.slow();
  const { page } = app;
  await table.next(page).click();
  await table.newSentence(page).fill(standing);
  await table.put(page).click();
  await expect(page.getByText(standing)).toBeVisible();
  await table.ownWord(page).fill('Halvt ord');
  await layWithMouse(page, 'fika');
  await layWithMouse(page, 'inte-anteckna');

  await expect(quiet.page(page)).toBeVisible();
  await expect(quiet.page(page)).toContainText('14 kap. 3 §');
  await expectAccessible(page);
  await quiet.close(page).click();
  await expect(quiet.page(page)).toBeHidden();

  for (const line of ['ownWord', 'sentences'] as const) {
    await expect(page.getByText(t(`quiet.${line}`))).toBeVisible();
  }
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await expectAllCardsSeen(page);
  await expectAccessible(page);
  await quiet.notice(page).click();
  await expect(quiet.page(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(quiet.page(page)).toBeHidden();
  await goTo(page, 'welcome');
  await expect(page.getByText(t('quiet.points'))).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);

  await goTo(page, 'answers');
  await expect(page.getByText(t('quiet.why'))).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await answerBoth(page);
  await expectAccessible(page);

  await table.next(page).click();
  // Words about the meeting can be picked; nobody writes any.
  await expect(page.getByText(t('opening.closing.quiet'))).toBeVisible();
  await expect(page.getByText(t('quiet.sentences'))).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await button(page, 'Det var lagom långt').click();
  await table.next(page).click();
  await expect(quiet.noticeAtTheEnd(page)).toBeVisible();
  await expect(quiet.frame(page)).toContainText(t('quiet.whyAloud'));
  await expect(quiet.frame(page)).not.toContainText(standing);
  await expect(quiet.line(page, standing)).toContainText(t('quiet.desk.standing'));
  await showSentence(page, approved);
  await showSentence(page, refused);
  await expect(quiet.frame(page)).not.toContainText(approved);
  await expectAccessible(page);
  await holdYes(page, approved);
  await expect(quiet.frame(page)).toContainText(approved);
  await button(page, t('meeting.eye.sign')).click();
  const list = page.getByRole('list', { name: t('meeting.eye.title') });
  await expect(list).toContainText(approved);
  await expect(list).not.toContainText(refused);
  await page.keyboard.press('Escape');

  // A pause loses nothing; another part of the meeting does.
  await button(page, t('meeting.tools.pause')).click();
  await button(page, t('meeting.pause.resume')).click();
  await expect(quiet.line(page, refused)).toBeVisible();
  await goTo(page, 'answers');
  await goTo(page, 'frame');
  await expect(quiet.line(page, approved)).toBeVisible();
  await expect(page.getByText(refused)).toBeHidden();

  await sayYes(page, 'youth');
  await sayYes(page, 'caseworker');
  await expect(table.agreed(page)).toBeVisible();
  await expect(quiet.frame(page)).toContainText(t('quiet.whyAloudKept'));
  await app.host.answerSave(join(folder.path, 'frame.txt'));
  await button(page, t('frame.view.text')).click();
  await expect(page.locator('.copies-done')).toHaveText(t('frame.view.saved'));
  const paper = readFileSync(join(folder.path, 'frame.txt'), 'utf8').replaceAll(/\s+/g, ' ');
  expect(paper).toContain(approved);
  expect(paper).toContain(t('quiet.whyAloudKept'));
  for (const text of [standing, refused]) expect(paper).not.toContain(text);
  await app.close();
  expect(await inTheStore(folder, [approved, standing, refused, 'Halvt ord'])).toEqual([approved]);
});

test('with the keys alone: laid, read, one sentence, one yes, and kept for next time', async ({
  app,
  folder,
}) => {
  test.slow();
  const { page } = app;
  await table.next(page).focus();
  await page.keyboard.press('Enter');
  await card(page, 'inte-anteckna').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(quiet.page(page)).toBeVisible();
  await expect(quiet.close(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(quiet.page(page)).toBeHidden();
  await expect(card(page, 'inte-anteckna')).toBeFocused();

  await table.stage(page, 'frame').focus();
  await page.keyboard.press('Enter');
  await quiet.newSentence(page).focus();
  await page.keyboard.type(approved);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('log')).toHaveText(t('quiet.desk.shown'));
  await page.keyboard.type(refused);
  await page.keyboard.press('Enter');
  await quiet.yes(page, approved).focus();
  await page.keyboard.down('Space');
  await expect(quiet.line(page, approved)).toContainText(t('quiet.desk.given'));
  await page.keyboard.up('Space');
  await expect(page.getByRole('log')).toHaveText(t('quiet.desk.approved'));
  await expect(page.locator('.quiet-desk-given')).toBeFocused();

  await tabTo(page, button(page, t('meeting.agree.no')));
  await page.keyboard.press('Enter');
  await expect(page.getByText(t('quiet.declined'))).toBeVisible();
  for (const by of ['youth', 'caseworker'] as const) {
    await choose(page, t(`meeting.declined.${by}`), t('meeting.declined.keep'));
  }
  await expect(page.getByText(t('meeting.end.keptText'))).toBeVisible();
  await app.close();
  expect(await inTheStore(folder, [approved, refused])).toEqual([approved]);
});

test('a card taken back opens writing again, and asks for the why that was only said', async ({
  app,
}) => {
  const { page } = app;
  await goTo(page, 'cards');
  await layWithMouse(page, 'fika');
  await table.ownWord(page).fill('Halvt ord');
  await layWithMouse(page, 'inte-anteckna');
  await quiet.close(page).click();
  await card(page, 'inte-anteckna').focus();
  await page.keyboard.press('Control+z');
  await expect(table.ownWord(page)).toHaveValue('');
  await page.keyboard.press('Control+y');
  await expect(quiet.notice(page)).toBeVisible();
  await table.next(page).click();
  await answerBoth(page);
  await goTo(page, 'cards');
  await card(page, 'inte-anteckna').focus();
  await page.keyboard.press('Delete');
  await lies(page, 'inte-anteckna', 'box');
  await expect(page.getByRole('status').filter({ hasText: t('quiet.open') })).toHaveCount(1);
  await expect(table.ownWord(page)).toBeVisible();
  await expect(quiet.notice(page)).toBeHidden();
  await table.next(page).click();
  await expect(page.getByText(t('quiet.whyMissing'))).toBeVisible();
  await table.why(page).fill('Det finns inget kök.');
  await table.saveAnswer(page).click();
  await expect(page.getByText(t('meeting.answers.allDone'))).toBeVisible();
  // Laid again in the same sitting, the page waits to be asked for.
  await goTo(page, 'cards');
  await layWithMouse(page, 'inte-anteckna');
  await expect(quiet.notice(page)).toBeVisible();
  await expect(quiet.page(page)).toBeHidden();
});

test('a sentence without a yes is gone when the program is locked', async ({ app, folder }) => {
  const { page } = app;
  await goTo(page, 'cards');
  await layWithMouse(page, 'inte-anteckna');
  await quiet.close(page).click();
  await goTo(page, 'frame');
  await showSentence(page, refused);
  await app.host.lockScreen();
  const next = await app.nextPage();
  await signIn.unlock(next, folder.phrase);
  await home.contacts(next).getByRole('option', { name: 'Alva' }).click();
  await button(next, t('home.meetings.goOn')).click();
  await expect(quiet.noticeAtTheEnd(next)).toBeVisible();
  await expect(next.getByText(refused)).toBeHidden();
  await expect(quiet.page(next)).toBeHidden();
});
