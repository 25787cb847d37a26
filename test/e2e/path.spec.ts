import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Locator, Page } from 'playwright-core';
import { contentOn } from '#shared/content/content.ts';
import { dueDay } from '#shared/content/due.ts';
import { dayInFull, dayInWords, dayOf } from '#shared/i18n/dates.ts';
import { translatorFor } from '#shared/i18n/words.ts';
import { tap } from '#test/support/board.ts';
import { hasProgram } from '#test/support/program.ts';
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
import { enterFirstMeeting, table } from '#test/support/table.ts';

const stop = (page: Page, id: string) => page.locator(`[data-stop="${id}"]`);
const sheet = (page: Page, title: string) => page.getByRole('region', { name: title, exact: true });
const said = (page: Page) => page.getByRole('log');

async function openTool(page: Page, name: 'path' | 'rights'): Promise<Locator> {
  await button(page, t('toolbox.tools.button')).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: t(`toolbox.tools.names.${name}`) }).press('Enter');
  const dialog = page.getByRole('dialog', { name: t(`toolbox.tools.names.${name}`) });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** A saved poster is one tagged sheet of that paper and says all of that. */
function expectPoster(file: string, size: 'A3' | 'A4', texts: readonly string[]): void {
  expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
  if (!hasProgram('pdftotext') || !hasProgram('pdfinfo')) return;
  const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).replaceAll(
    /\s+/g,
    ' ',
  );
  for (const expected of texts) expect(text).toContain(expected);
  const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
  expect(info).toMatch(/Pages:\s+1\n/);
  expect(info).toMatch(new RegExp(`Page size:.*\\(${size}\\)`));
  expect(info).toMatch(/Tagged:\s+yes/);
}

test('the path is walked by keys: where we are, a day and its last day, explain again, and undo', async ({
  app,
  folder,
}) => {
  const { page } = app;
  await enterFirstMeeting(app, folder.phrase);
  const path = await openTool(page, 'path');

  // One stop in the tab order; the arrows walk on from it.
  await stop(page, 'anmalan').focus();
  await page.keyboard.press('ArrowRight');
  await expect(stop(page, 'skyddsbedomning')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(stop(page, 'forhandsbedomning')).toBeFocused();
  await expect(path.locator('[data-stop][tabindex="0"]')).toHaveCount(1);
  const screening = sheet(page, 'Ska vi utreda?');
  await expect(screening).toContainText('Högst 14 dagar från anmälan.');
  await expect(screening).toContainText('Socialtjänstlagen (2025:400) 20 kap. 2 §');
  await expect(screening).toContainText('Utkast.');

  await button(page, t('path.markHere')).press('Enter');
  await expect(stop(page, 'forhandsbedomning')).toContainText(t('path.here'));
  await expect(said(page)).toHaveText(t('path.say.here', { stop: 'Ska vi utreda?' }));

  // The last day is counted from the day of the report.
  await expect(screening).toContainText(t('path.dueUnknown', { stop: 'Någon är orolig' }));
  await stop(page, 'forhandsbedomning').press('Home');
  await page.getByRole('button', { name: t('path.day') }).press('Enter');
  await page.keyboard.press('Enter');
  const today = new Date();
  const reported = dayInWords(dayOf(today), 'sv', today);
  await expect(stop(page, 'anmalan')).toContainText(reported);
  await stop(page, 'forhandsbedomning').focus();
  const due = dueDay({ count: 14, unit: 'day', from: 'anmalan' }, dayOf(today));
  await expect(screening).toContainText(t('path.due', { day: dayInWords(due, 'sv', today) }));

  // Asking again is on a list both see, as something to explain.
  await button(page, t('path.explain')).press('Enter');
  const list = page.getByRole('list', { name: t('path.list') });
  await expect(list.getByRole('button')).toHaveText(['Ska vi utreda?']);
  await expectAccessible(page);
  await expect(button(page, t('path.explain'))).toBeFocused();
  await button(page, t('path.understand')).press('Enter');
  await expect(list).toHaveCount(0);
  await expect(said(page)).toHaveText(t('path.say.settled'));
  await page.keyboard.press('Control+z');
  await expect(list.getByRole('button')).toHaveText(['Ska vi utreda?']);
  await button(page, t('path.undo')).press('Enter');
  await expect(list).toHaveCount(0);
  await expect(stop(page, 'forhandsbedomning')).toBeFocused();

  // Understanding is not noted: the two go on.
  await button(page, t('path.understand')).press('Enter');
  await expect(stop(page, 'utredning')).toBeFocused();
  await button(page, t('path.explain')).press('Enter');
  await expect(list.getByRole('button')).toHaveText(['Utredning']);

  // It stands in the frame, and in what is saved.
  await page.keyboard.press('Escape');
  await expect(path).toHaveCount(0);
  await table.next(page).click();
  await table.stage(page, 'frame').click();
  const heading = page.getByRole('heading', { name: t('toolbox.frame.path') });
  const inFrame = page.locator('section', { has: heading }).last();
  await expect(inFrame.getByRole('listitem')).toHaveText([
    `${t('toolbox.frame.here')} Ska vi utreda?`,
    `Någon är orolig ${dayInFull(dayOf(today), 'sv')}`,
    `Utredning ${t('toolbox.frame.toExplain')}`,
  ]);
  await button(page, t('record.button')).click();
  await expect(page.getByRole('region', { name: t('record.meetings.title') })).toContainText(
    'Ska vi utreda?',
  );
});

test('from the day the law may have changed the way aside says so, by the date alone', async ({
  app,
  folder,
}) => {
  const { page } = app;
  await enterFirstMeeting(app, folder.phrase);
  await openTool(page, 'path');
  await stop(page, 'lvu-omedelbart').focus();
  const first = sheet(page, 'Skydd direkt, utan samtycke');
  await expect(first).toContainText('Inom en vecka går beslutet till domstolen.');
  await expect(first).toContainText(t('path.dueUnknownHere'));
  await page.keyboard.press('Escape');

  await page.clock.setFixedTime(new Date(2027, 0, 2, 9));
  await openTool(page, 'path');
  await stop(page, 'lvu-omedelbart').focus();
  await expect(first).toContainText('Lagen om vård utan samtycke kan ha ändrats 2027.');
  await expect(first).not.toContainText('vecka');
  await expect(first).not.toContainText(t('path.dueUnknownHere'));
  await expect(first).toContainText('skulle ha setts över senast fredag 1 januari 2027');
});

test('the rights are cards by age, with where to turn as text, and a poster to take along', async ({
  app,
  folder,
}) => {
  const { page, host } = app;
  await enterFirstMeeting(app, folder.phrase);
  const rights = await openTool(page, 'rights');
  const cards = rights.getByRole('list').first().getByRole('listitem');
  const { rights: all } = contentOn(dayOf(new Date()));
  for (const [age, name] of [
    ['from18', t('content.ages.from18')],
    ['under15', t('content.ages.under15')],
  ] as const) {
    await rights.getByText(name, { exact: true }).click();
    await expect(cards).toHaveCount(all.filter(({ ages }) => ages.includes(age)).length);
  }
  await expect(rights.getByText('116 111')).toBeVisible();
  await expect(rights.getByRole('link')).toHaveCount(0);
  await expectAccessible(page);

  await button(page, t('rights.poster.open')).press('Enter');
  const poster = page.getByRole('dialog', { name: t('rights.poster.title') });
  await expect(poster.getByRole('radio', { name: t('content.ages.under15') })).toBeChecked();
  await poster.locator('label').filter({ hasText: /^A3/ }).click();
  await poster.getByText(t('common.language.en'), { exact: true }).click();
  const file = join(folder.path, 'poster.pdf');
  await host.answerSave(file);
  await button(page, t('frame.view.pdf')).press('Enter');
  await expect(poster.getByText(t('frame.view.saved'))).toBeVisible();
  expectPoster(file, 'A3', [
    'Your rights',
    '116 111',
    'You may say what you think. It should count.',
  ]);
});

test('a poster needs no contact: it is made from home', async ({ app, folder }) => {
  const { page, host } = app;
  await signIn.unlock(page, folder.phrase);
  await home.isOpen(page);
  await button(page, t('common.settings.title')).click();
  await button(page, t('rights.poster.open')).click();
  const poster = page.getByRole('dialog', { name: t('rights.poster.title') });
  await poster.getByText(t('content.ages.from18'), { exact: true }).click();
  await expectAccessible(page);
  const file = join(folder.path, 'affisch.pdf');
  await host.answerSave(file);
  await button(page, t('frame.view.pdf')).click();
  await expect(poster.getByText(t('frame.view.saved'))).toBeVisible();
  expectPoster(file, 'A4', ['Dina rättigheter', 'Du som har fyllt 18', 'Byt ut affischen senast']);
});

test('with fingers, in English, at twice the text size: a list, and nothing over anything', async ({
  app,
  folder,
}) => {
  const { page } = app;
  const en = translatorFor('en');
  await enterFirstMeeting(app, folder.phrase);
  await changeLook(page, { motion: 'reduced' });
  await tap(page, page.getByRole('radiogroup').locator('label').filter({ hasText: 'English' }));
  await tap(page, button(page, en('toolbox.tools.button')));
  await tap(page, page.getByRole('menuitem', { name: en('toolbox.tools.names.path') }));
  await expect(stop(page, 'beslut')).toBeVisible();
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await expect(page.locator('.path-lines')).toBeHidden();
  await stop(page, 'beslut').scrollIntoViewIfNeeded();
  await tap(page, stop(page, 'beslut'));
  const decision = sheet(page, 'Decision');
  await expect(decision).toBeInViewport();
  await expect(decision).toContainText(en('path.youCan'));
  const ask = button(page, en('path.explain'));
  await ask.scrollIntoViewIfNeeded();
  await tap(page, ask);
  await expect(page.getByRole('list', { name: en('path.list') }).getByRole('button')).toHaveText([
    'Decision',
  ]);
  await expectNoSidewaysScroll(page);
  const overlaps = await page.locator('[data-stop]').evaluateAll(
    (stops) =>
      stops.flatMap((one, index) =>
        stops.slice(index + 1).filter((other) => {
          const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
          return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
        }),
      ).length,
  );
  expect(overlaps).toBe(0);
});
