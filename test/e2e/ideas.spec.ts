import { expect } from '@playwright/test';
import type { Locator, Page } from 'playwright-core';
import { card, dragWithTouch, lies, liftWithKeys, mat, tap } from '#test/support/board.ts';
import { choose } from '#test/support/choice.ts';
import { tabTo } from '#test/support/keys.ts';
import { test } from '#test/support/program-test.ts';
import { button, expectAccessible, expectNoSidewaysScroll, t } from '#test/support/screens.ts';
import { setVoices, spoken } from '#test/support/speech.ts';
import { enterFirstMeeting, expectAllCardsSeen, sayYes, table } from '#test/support/table.ts';
import { contentOn } from '#shared/content/content.ts';
import { dayOf } from '#shared/i18n/dates.ts';
import { translatorFor } from '#shared/i18n/words.ts';

test.beforeEach(({ app, folder }) => enterFirstMeeting(app, folder.phrase));

const content = contentOn(dayOf(new Date()));
const ideasFor = (cardId: string) => content.suggestions.filter((idea) => idea.card === cardId);
const lawOn = (cardId: string) => {
  const found = content.cardAnswers.find((item) => item.card === cardId);
  if (found?.law == null) throw new Error(`no law for ${cardId}`);
  return found.law;
};

const tools = {
  button: (page: Page) => button(page, t('toolbox.tools.button')),
  item: (page: Page, id: 'questions' | 'path' | 'rights') =>
    page.getByRole('menuitem', { name: t(`toolbox.tools.names.${id}`) }),
  questions: (page: Page) =>
    page.getByRole('dialog', { name: t('toolbox.tools.names.questions'), exact: true }),
};

/** What the program said last; react-aria has regions of its own. */
const said = (page: Page) => page.locator('.visually-hidden[role="log"]');
/** The question that lies open. */
const asked = (page: Page) => page.locator('.question h3');
const why = (page: Page) => page.locator('.answer-form textarea');
const frame = (page: Page) => page.locator('.frame-page');

async function layWithKeys(page: Page, cardId: string): Promise<void> {
  await liftWithKeys(page, cardId);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await lies(page, cardId, 'mat');
}

async function openQuestions(page: Page): Promise<void> {
  await tools.button(page).click();
  await tools.item(page, 'questions').click();
  await expect(tools.questions(page)).toBeVisible();
}

test('an idea is picked with the keys, changed and agreed, with its colour in words', async ({
  app,
}) => {
  const { page } = app;
  const [first, second] = ideasFor('fika');
  if (first === undefined || second === undefined) throw new Error('two ideas are needed');
  await table.next(page).click();
  await layWithKeys(page, 'fika');
  await table.next(page).click();

  await tabTo(page, table.reply(page, 'yes'));
  await page.keyboard.press('Space');
  // Nothing is chosen beforehand, and the list is closed until somebody wants it.
  const offer = button(page, t('toolbox.ideas.title'));
  await tabTo(page, offer);
  await expect(offer).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Enter');
  const idea = page.getByRole('button', { name: first.words.sv });
  await tabTo(page, idea);
  await expect(idea).toHaveAttribute('aria-pressed', 'false');
  await expect(idea).toContainText(t(`toolbox.colour.${first.colour}`));
  await expect(why(page)).toHaveValue('');
  await page.keyboard.press('Enter');
  await expect(why(page)).toHaveValue(first.words.sv);
  await expect(said(page)).toHaveText(t('toolbox.ideas.picked'));
  await expectAccessible(page);

  // A second press puts back what stood there; another idea takes its place.
  await page.keyboard.press('Enter');
  await expect(why(page)).toHaveValue('');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(why(page)).toHaveValue(second.words.sv);
  await tabTo(page, why(page));
  await page.keyboard.press('End');
  await page.keyboard.type(' Helst bulle.');
  const colour = page.getByRole('radiogroup', { name: t('toolbox.ideas.colour') });
  await tabTo(page, colour.getByRole('radio', { checked: true }));
  await page.keyboard.press('ArrowRight');
  await expect(colour.getByRole('radio', { name: t('content.colours.green') })).toBeChecked();
  await tabTo(page, table.saveAnswer(page));
  await page.keyboard.press('Enter');
  await expect(page.locator('.answers-pick')).toContainText(t('toolbox.colour.green'));

  await table.stage(page, 'frame').click();
  await expect(frame(page)).toContainText(`${second.words.sv} Helst bulle.`);
  await expect(frame(page)).toContainText(t('toolbox.colour.green'));
  await sayYes(page, 'youth');
  await sayYes(page, 'caseworker');
  await expect(table.agreed(page)).toBeVisible();
  await expect(frame(page)).toContainText(t('toolbox.colour.green'));
});

test('what the law says is one tap away, with its places, its day and its hard words', async ({
  app,
}) => {
  const { page } = app;
  await table.next(page).click();
  await layWithKeys(page, 'utredning');
  await table.next(page).click();
  await button(page, t('toolbox.law.title')).click();
  const law = page.getByRole('region', { name: t('toolbox.law.title') });
  await expect(law).toContainText(lawOn('utredning').sv);
  await expect(law).toContainText('Socialtjänstlagen (2025:400)');
  await expect(law).toContainText(t('content.status.draft'));
  await expectAccessible(page);

  const word = law.locator('.hard-word').first();
  await tabTo(page, word);
  await page.keyboard.press('Enter');
  const meaning = page.locator('.hard-word-means');
  await expect(meaning).toBeVisible();
  const term = await meaning.getByRole('heading').textContent();
  const means = content.hardWords.find((hard) => hard.term.sv === term)?.means.sv;
  if (means === undefined) throw new Error(`${term} is not explained`);
  await expect(meaning).toContainText(means);
  await page.keyboard.press('Escape');
  await expect(meaning).toBeHidden();
  await expect(word).toBeFocused();
});

test('a question that nobody could answer becomes a promise, and which were read is not kept', async ({
  app,
}) => {
  const { page } = app;
  await table.next(page).click();
  await openQuestions(page);
  const list = tools.questions(page).getByRole('listitem');
  await expect(list).toHaveCount(content.questions.length);
  await expectAccessible(page);

  // Drawn by chance, and never the same twice in a row.
  await button(page, t('toolbox.questions.draw')).click();
  await expect(asked(page)).toBeFocused();
  for (let draws = 0; draws < 5; draws += 1) {
    const before = (await asked(page).textContent()) ?? '';
    await button(page, t('toolbox.questions.drawOther')).click();
    await expect(asked(page)).not.toHaveText(before);
  }
  await button(page, t('toolbox.questions.all')).click();
  const [first, second] = content.questions;
  const last = content.questions.at(-1);
  if (first === undefined || second === undefined || last === undefined) throw new Error('none');
  await tools.questions(page).getByRole('button', { name: first.question.sv }).click();
  await page.keyboard.press('ArrowRight');
  await expect(asked(page)).toHaveText(second.question.sv);
  await expect(said(page)).toHaveText(second.question.sv);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(asked(page)).toHaveText(last.question.sv);

  // The longer answer waits until somebody says for whom.
  await expect(page.getByText(last.longer.under15.sv)).toBeHidden();
  await choose(page, t('toolbox.questions.age'), t('content.ages.under15'));
  await expect(page.locator('.question-longer')).toHaveText(last.longer.under15.sv);
  await expectAccessible(page);

  await button(page, t('toolbox.questions.unknown')).click();
  await button(page, t('toolbox.questions.put')).click();
  await expect(page.getByText(t('toolbox.questions.dayMissing'))).toBeVisible();
  await page.locator('.find-out .date-picker-button').click();
  await page.getByRole('button', { name: t('common.date.inOneWeek') }).click();
  await button(page, t('toolbox.questions.put')).click();
  const promise = t('toolbox.questions.promise', { question: last.question.sv });
  await expect(page.locator('.find-out-done')).toBeFocused();
  await expect(page.locator('.find-out-done')).toContainText(promise);
  await expect(said(page)).toHaveText(t('toolbox.questions.promised'));
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(tools.questions(page)).toBeHidden();
  await expect(tools.button(page)).toBeFocused();
  await expect(table.sentence(page, promise)).toBeVisible();

  // Everything that was kept of it is the promise.
  await button(page, t('meeting.eye.sign')).click();
  await expect(page.locator('.eye-steps')).toContainText(promise);
  await expect(page.locator('.eye-steps')).not.toContainText(first.question.sv);
  await expect(page.locator('.eye-steps')).not.toContainText(second.question.sv);
  await page.keyboard.press('Escape');

  await table.stage(page, 'frame').click();
  await expect(frame(page)).toContainText(promise);
  await expect(frame(page)).toContainText(t('common.doer.caseworker'));
});

test('while writing is closed ideas and questions are read, and nothing is picked or promised', async ({
  app,
}) => {
  const { page } = app;
  await table.next(page).click();
  await layWithKeys(page, 'fika');
  const headHeight = () => page.locator('.meeting-head').evaluate((head) => head.clientHeight);
  const height = await headHeight();
  await layWithKeys(page, 'inte-anteckna');
  await button(page, t('quiet.page.close')).click();
  expect(await headHeight()).toBe(height);
  await expectAllCardsSeen(page);
  await expectNoSidewaysScroll(page);
  await openQuestions(page);
  await button(page, t('toolbox.questions.draw')).click();
  await expect(page.getByText(t('toolbox.questions.quiet'))).toBeVisible();
  await expect(button(page, t('toolbox.questions.unknown'))).toHaveCount(0);
  await page.keyboard.press('Escape');

  await table.next(page).click();
  await button(page, t('toolbox.ideas.title')).click();
  const ideas = page.getByRole('region', { name: t('toolbox.ideas.title') });
  await expect(ideas).toContainText(t('toolbox.ideas.quiet'));
  await expect(ideas).toContainText(ideasFor('fika')[0]?.words.sv ?? 'no idea');
  await expect(ideas.locator('.idea-button')).toHaveCount(0);
  await expectAccessible(page);
});

test('a text is read aloud by a voice of the system, and by no other', async ({ app }) => {
  const { page } = app;
  const start = button(page, t('toolbox.readAloud.start'));
  const [first, second] = content.questions;
  if (first === undefined || second === undefined) throw new Error('two questions are needed');
  await table.next(page).click();
  await setVoices(page, [
    { lang: 'sv-SE', localService: false },
    { lang: 'en-GB', localService: true },
  ]);
  await openQuestions(page);
  await tools.questions(page).getByRole('button', { name: first.question.sv }).click();
  await expect(asked(page)).toHaveText(first.question.sv);
  await expect(start).toHaveCount(0);

  await setVoices(page, [{ lang: 'sv-SE', localService: true }]);
  await start.click();
  const texts = [first.question.sv, first.short.sv].map((text) => `sv-SE: ${text}`);
  expect(await spoken(page)).toEqual(texts);
  const stop = button(page, t('toolbox.readAloud.stop'));
  await expect(stop).toBeFocused();
  await stop.click();
  expect(await spoken(page)).toEqual([...texts, 'silence']);

  // Silence comes with another question, and with the cover.
  await start.click();
  await button(page, t('toolbox.questions.next')).click();
  await expect(asked(page)).toHaveText(second.question.sv);
  expect((await spoken(page)).at(-1)).toBe('silence');
  await start.click();
  expect((await spoken(page)).at(-1)).toBe(`sv-SE: ${second.short.sv}`);
  await page.keyboard.press('Control+Space');
  await expect(button(page, t('meeting.pause.resume'))).toBeVisible();
  expect((await spoken(page)).at(-1)).toBe('silence');

  // The page that both say yes to can be heard before.
  await button(page, t('meeting.pause.resume')).click();
  await table.stage(page, 'frame').click();
  await start.click();
  const heard = await spoken(page);
  expect(heard).toContain(`sv-SE: ${t('frame.title')}`);
  expect(heard).toContain(`sv-SE: Alva ${t('frame.and')} Karin Lund`);
});

test('in English, with fingers, at twice the size', async ({ app }) => {
  const { page } = app;
  const en = translatorFor('en');
  const touch = async (target: Locator) => {
    await target.scrollIntoViewIfNeeded();
    await tap(page, target);
  };
  await touch(table.next(page));
  await dragWithTouch(page, 'fika', mat(page));
  await lies(page, 'fika', 'mat');
  await touch(page.locator('label').filter({ hasText: /^English$/ }));
  await expect(card(page, 'fika')).toBeVisible();
  await page.setViewportSize({ width: 683, height: 384 });
  await touch(button(page, en('meeting.stages.answers')));
  await touch(button(page, en('toolbox.ideas.title')));
  const [idea] = ideasFor('fika');
  if (idea === undefined) throw new Error('an idea is needed');
  await touch(page.getByRole('button', { name: idea.words.en }));
  await expect(why(page)).toHaveValue(idea.words.en);
  await touch(button(page, en('toolbox.law.title')));
  await expect(page.getByRole('region', { name: en('toolbox.law.title') })).toContainText(
    en('toolbox.law.answer'),
  );
  await expectNoSidewaysScroll(page);
  await touch(button(page, en('toolbox.tools.button')));
  await touch(page.getByRole('menuitem', { name: en('toolbox.tools.names.questions') }));
  const last = content.questions.at(-1);
  if (last === undefined) throw new Error('a question is needed');
  await touch(page.getByRole('button', { name: last.question.en }));
  await expect(asked(page)).toHaveText(last.question.en);
  await touch(button(page, en('toolbox.questions.next')));
  await expect(asked(page)).toHaveText(content.questions[0]?.question.en ?? '');
  await expectNoSidewaysScroll(page);
});
