import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from 'playwright-core';
import { contentOn } from '#shared/content/content.ts';
import type { AgeGroup } from '#shared/content/item.ts';
import { dayOf } from '#shared/i18n/dates.ts';
import { isolate } from '#shared/i18n/isolate.ts';
import { translatorFor } from '#shared/i18n/words.ts';
import { tap } from '#test/support/board.ts';
import { choose } from '#test/support/choice.ts';
import { tabTo } from '#test/support/keys.ts';
import { test } from '#test/support/program-test.ts';
import {
  button,
  changeLook,
  expectAccessible,
  expectNoSidewaysScroll,
  home,
  t,
} from '#test/support/screens.ts';
import { enterFirstMeeting, goTo, sayYes, table } from '#test/support/table.ts';

test.beforeEach(({ app, folder }) => enterFirstMeeting(app, folder.phrase));

const { limits, groundRules, closingWords } = contentOn(dayOf(new Date()));

function wordsOf(items: readonly { id: string; words: { sv: string; en: string } }[], id: string) {
  const item = items.find((each) => each.id === id);
  if (item === undefined) throw new Error(`no text ${id}`);
  return item.words;
}

const noInterrupting = wordsOf(groundRules, 'prata-klart');
const pause = wordsOf(groundRules, 'paus');
const listened = wordsOf(closingWords, 'du-lyssnade');
const tooFast = wordsOf(closingWords, 'for-fort');
const slower = closingWords.find(({ id }) => id === 'for-fort')?.nextTime?.sv ?? '';

/** What the youth is told of what the parents may know. */
function parents(age: AgeGroup | null): string {
  const limit = limits.find(({ id }) => id === 'vad-foraldrar-far-veta');
  return (age === null ? limit?.anyAge.sv : limit?.words[age].sv) ?? '';
}

const opening = {
  tab: (page: Page, part: 'limits' | 'rules') =>
    page.getByRole('tab', { name: t(`opening.parts.${part}`) }),
  age: (page: Page, age: AgeGroup) =>
    page.getByRole('radio', { name: t(`content.ages.${age}`), exact: true }),
  origins: (page: Page) => button(page, t('opening.origin.open')),
  ownRule: (page: Page) => page.getByRole('textbox', { name: t('opening.rules.own') }),
};

const closing = {
  own: (page: Page) => page.getByRole('textbox', { name: t('opening.closing.own') }),
  next: (page: Page) => page.getByRole('textbox', { name: t('opening.closing.nextTime') }),
  word: (page: Page, words: string) =>
    page
      .getByRole('list', { name: t('opening.closing.label') })
      .getByRole('listitem')
      .filter({
        hasText: words,
      }),
  pick: (page: Page, words: string) => page.getByRole('button', { name: new RegExp(`^${words}`) }),
};

/** Both leaves are read as a whole: nothing of them is below an edge. */
async function expectNothingBelow(page: Page): Promise<void> {
  const sheet = await page
    .locator('.welcome-sheet, .closing-sheet')
    .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
  expect(sheet).toBeLessThanOrEqual(0);
}

test('the opening by the keys alone: said for the age, and nothing before it', async ({ app }) => {
  test.slow();
  const { page } = app;
  await expect(page.getByText(parents(null))).toBeVisible();
  await expectNothingBelow(page);
  await expectAccessible(page);

  await tabTo(page, table.stage(page, 'frame'));
  await expect(table.stage(page, 'frame')).toHaveAccessibleDescription(t('opening.first'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('log')).toHaveText(t('opening.first'));
  await expect(page.getByRole('heading', { name: t('meeting.welcome.title') })).toBeVisible();

  await opening.tab(page, 'limits').focus();
  await tabTo(page, opening.age(page, 'under15'));
  await page.keyboard.press('Space');
  await expect(page.getByText(parents('under15'))).toBeVisible();
  await expectNothingBelow(page);
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText(parents('from15'))).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText(parents('from18'))).toBeVisible();
  await expect(opening.age(page, 'from18')).toBeChecked();
  await expectNothingBelow(page);

  await tabTo(page, opening.origins(page));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Socialtjänstlagen (2025:400) 14 kap. 3 §');
  await expect(dialog).toContainText(t('content.status.draft'));
  await expect(dialog.getByRole('listitem')).toHaveCount(limits.length);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(opening.origins(page)).toBeFocused();

  await opening.tab(page, 'limits').focus();
  await page.keyboard.press('ArrowRight');
  await expect(opening.tab(page, 'rules')).toBeFocused();
  const rule = button(page, noInterrupting.sv);
  await tabTo(page, rule);
  await page.keyboard.press('Space');
  await expect(rule).toHaveAttribute('aria-pressed', 'true');
  await expect(rule).toBeFocused();
  await tabTo(page, opening.ownRule(page));
  await page.keyboard.type('Ingen tittar på telefonen.');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('log')).toHaveText(t('opening.rules.written'));
  await expect(opening.ownRule(page)).toHaveValue('');
  await expectNothingBelow(page);
  await expectAccessible(page);
  const remove = button(
    page,
    t('opening.rules.remove', { text: isolate('Ingen tittar på telefonen.') }),
  );
  await remove.focus();
  await page.keyboard.press('Enter');
  await expect(remove).toBeHidden();
  await expect(page.getByRole('heading', { name: t('opening.rules.title') })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(remove).toBeVisible();

  await tabTo(page, table.next(page));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: t('meeting.mat.title') })).toBeVisible();
  await expect(table.stage(page, 'frame')).toBeEnabled();
  await button(page, t('meeting.eye.sign')).click();
  const saved = page.getByRole('list', { name: t('meeting.eye.title') });
  await expect(saved).toContainText('Ni gick igenom hur det är');
  await expect(saved).toContainText('Socialsekreteraren valde vad som gäller 18 år och över');

  // Past the day when the texts should have been reviewed, the adult is told.
  await page.keyboard.press('Escape');
  await page.clock.setFixedTime('2027-06-01T10:00:00');
  await goTo(page, 'welcome');
  await opening.tab(page, 'limits').click();
  const note = page.getByText(t('opening.origin.overdue', { count: limits.length }));
  await expect(note).toBeVisible();
  await expect(note).toContainText(t('opening.origin.for'));
});

test('how it was, in words of both; what should be another becomes a sentence; all of it in the frame', async ({
  app,
  folder,
}) => {
  test.slow();
  const { page } = app;
  await opening.tab(page, 'rules').click();
  await button(page, pause.sv).click();
  await goTo(page, 'closing');
  await expect(table.closing(page)).toBeVisible();
  await expectAccessible(page);
  await closing.pick(page, tooFast.sv).click();
  await closing.pick(page, listened.sv).click();
  await expect(closing.word(page, listened.sv)).toContainText(t('meeting.doer.youth'));
  await closing.pick(page, listened.sv).click();
  await expect(closing.word(page, tooFast.sv)).toContainText(t('meeting.doer.youth'));
  await expect(closing.word(page, listened.sv)).toHaveText(listened.sv);
  await closing.own(page).fill('Teet var gott.');
  await button(page, t('opening.closing.put')).click();
  await expect(closing.word(page, 'Teet var gott.')).toContainText(t('meeting.doer.youth'));

  // The adult says the same, and takes back nothing but that.
  await choose(page, t('opening.closing.sayer'), t('meeting.hand.caseworker'));
  await expect(
    button(page, t('opening.closing.remove', { text: isolate('Teet var gott.') })),
  ).toBeHidden();
  const said = closing.pick(page, tooFast.sv);
  await said.click();
  await expect(said).toHaveAttribute('aria-pressed', 'true');
  await said.click();
  await expect(closing.word(page, tooFast.sv)).toHaveText(
    `${tooFast.sv}${t('meeting.doer.youth')}`,
  );
  await said.click();
  await expect(closing.word(page, tooFast.sv)).toContainText(t('meeting.doer.caseworker'));
  await expectNothingBelow(page);

  await button(page, slower).click();
  await expect(closing.next(page)).toBeFocused();
  await expect(closing.next(page)).toHaveValue(slower);
  await expectAccessible(page);
  await table.put(page).click();
  await expect(table.sentence(page, slower)).toBeVisible();
  await expect(button(page, slower)).toBeHidden();

  await table.next(page).click();
  const frame = page.locator('.frame-page');
  await sayYes(page, 'youth');
  await sayYes(page, 'caseworker');
  await expect(table.agreed(page)).toBeVisible();
  await app.host.answerSave(join(folder.path, 'frame.txt'));
  await button(page, t('frame.view.text')).click();
  await expect(page.locator('.copies-done')).toHaveText(t('frame.view.saved'));
  const paper = readFileSync(join(folder.path, 'frame.txt'), 'utf8').replaceAll(/\s+/g, ' ');
  const lines = [
    t('toolbox.frame.rules'),
    pause.sv,
    slower,
    t('toolbox.frame.closing'),
    tooFast.sv,
    'Teet var gott.',
    t('toolbox.frame.sayer.youth'),
    t('toolbox.frame.sayer.caseworker'),
  ];
  for (const line of lines) {
    await expect(frame).toContainText(line);
    // Headings stand in capitals in the plain text.
    expect(paper.toLowerCase()).toContain(line.toLowerCase());
  }
  expect(paper).not.toContain(listened.sv);

  // The rules come along to the next meeting, and one that is left out is told.
  await button(page, t('meeting.end.home')).click();
  await home.isOpen(page);
  await button(page, t('home.meetings.start')).click();
  await choose(page, t('versions.begin.question'), t('versions.begin.earlier'));
  await expect(page.getByRole('log')).toHaveText(t('versions.begin.laid'));
  await opening.tab(page, 'rules').click();
  const brought = button(page, pause.sv);
  await expect(brought).toHaveAttribute('aria-pressed', 'true');
  await brought.click();
  await expect(brought).toHaveAttribute('aria-pressed', 'false');
  await goTo(page, 'frame');
  await expect(page.locator('.changes').getByRole('listitem')).toHaveText([
    new RegExp(`^Borttaget\\s*${pause.sv}$`),
  ]);
});

test('in English, with fingers, and at every size of the text', async ({ app }) => {
  test.slow();
  const { page } = app;
  const en = translatorFor('en');
  await tap(page, page.locator('label').filter({ hasText: /^English$/ }));
  await expect(page.getByRole('tab', { name: en('opening.parts.limits') })).toBeVisible();
  await expectNothingBelow(page);
  await expectAccessible(page);
  await tap(page, page.getByRole('tab', { name: en('opening.parts.rules') }));
  await tap(page, button(page, noInterrupting.en));
  await expect(button(page, noInterrupting.en)).toHaveAttribute('aria-pressed', 'true');
  await tap(page, button(page, en('common.action.next')));
  await tap(page, button(page, en('meeting.stages.closing')));
  await tap(page, closing.pick(page, tooFast.en));
  await expect(closing.pick(page, tooFast.en)).toHaveAttribute('aria-pressed', 'true');
  await expectAccessible(page);
  for (const textSize of ['large', 'largest'] as const) {
    await changeLook(page, { textSize });
    await expectNoSidewaysScroll(page);
    const small = await page
      .locator('.closing button:visible, .closing label.choice-option:visible')
      .evaluateAll((all) =>
        all.flatMap((each) => (each.getBoundingClientRect().height < 43 ? [each.textContent] : [])),
      );
    expect(small).toEqual([]);
  }
  await tap(page, button(page, en('meeting.stages.welcome')));
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});
