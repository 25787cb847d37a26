import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from 'playwright-core';
import { translatorFor } from '#shared/i18n/words.ts';
import { makeUnitFolder } from '#test/generate/unit.ts';
import type { RunningApp } from '#test/support/app.ts';
import type { PreparedFolder } from '#test/support/prepared.ts';
import { test, type Start } from '#test/support/program-test.ts';
import {
  button,
  changeLook,
  expectAccessible,
  expectNoSidewaysScroll,
  signIn,
  slowMs,
  t,
} from '#test/support/screens.ts';

test.use({ kind: 'empty' });

/** A made-up unit's supervisor, at the figures. */
async function openFigures(
  { path, phrase }: PreparedFolder,
  start: Start,
  frames: number,
): Promise<RunningApp> {
  await makeUnitFolder(path, { frames, seed: 3, today: '2026-11-20' }, phrase);
  const app = await start();
  const { page } = app;
  await signIn.unlock(page, phrase);
  await button(page, t('figures.open')).click();
  await expect(page.getByRole('heading', { level: 1, name: t('figures.title') })).toBeFocused();
  return app;
}

const part = (page: Page, title: string) => page.getByRole('region', { name: title });

/** The rows of a part's table, each as the words of its cells. */
async function tableOf(page: Page, title: string): Promise<readonly (readonly string[])[]> {
  const rows = await part(page, title).getByRole('table').locator('tbody tr').all();
  return Promise.all(rows.map((row) => row.locator('th, td').allTextContents()));
}

/** The numbers that stand at the ends of a chart's bars, from the top. */
function endsOf(page: Page, title: string) {
  return part(page, title).locator('.chart-end').allTextContents();
}

test('a unit reads what young people ask for, in charts and in the same figures as tables', async ({
  folder,
  start,
}) => {
  const app = await openFigures(folder, start, 700);
  const { page } = app;
  const title = t('figures.cards.title');
  await expect(part(page, title).getByRole('application')).toBeVisible({ timeout: slowMs });

  await test.step('chart and table say the same, most asked for first', async () => {
    const rows = await tableOf(page, title);
    expect(rows).toHaveLength(22);
    const numbers = rows.map(([, told = '']) => told).filter((told) => Number(told) > 0);
    await expect.poll(() => endsOf(page, title)).toEqual(numbers);
    expect(numbers).toEqual(numbers.toSorted((one, other) => Number(other) - Number(one)));
    expect(numbers.every((told) => Number(told) >= 5)).toBe(true);
    expect(rows.some(([, told]) => told === t('figures.shown.few'))).toBe(true);
  });

  await test.step('the keys go through the bars, and what they are at is said', async () => {
    const [first = [], second = []] = await tableOf(page, title);
    const said = part(page, title).getByRole('status');
    await part(page, title).getByRole('application').focus();
    await expect(said).toContainText(first[0] ?? '');
    await page.keyboard.press('ArrowDown');
    await expect(said).toContainText(second[0] ?? '');
    await expect(said).toContainText(`: ${second[1]}`);
    await page.keyboard.press('ArrowUp');
    await expect(said).toContainText(first[0] ?? '');
    await page.keyboard.press('ArrowRight');
    await expect(said).toContainText(second[0] ?? '');
  });

  await test.step('another quarter is chosen with the keys', async () => {
    const before = await tableOf(page, title);
    const quarters = page.getByRole('radiogroup', { name: t('figures.quarter.choose') });
    await quarters.getByRole('radio').first().focus();
    await page.keyboard.press('ArrowRight');
    await expect(quarters.getByRole('radio').nth(1)).toBeChecked();
    await expect.poll(() => tableOf(page, title)).not.toEqual(before);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => tableOf(page, title)).toEqual(before);
  });

  await test.step('the file has what the screen has', async () => {
    const path = join(folder.path, 'siffror.csv');
    await app.host.answerSave(path);
    await button(page, t('figures.save')).click();
    await expect(page.locator('.figures-save')).toContainText(t('figures.saved'));
    const file = readFileSync(path, 'utf8');
    expect(file.startsWith('\uFEFF')).toBe(true);
    const lines = file.slice(1).trimEnd().split('\r\n');
    expect(lines[0]).toBe('Kvartal;Tabell;Rad;Del;Antal;Räknar');
    for (const [card = '', told = ''] of await tableOf(page, title)) {
      expect(lines).toContain(`2026-Q3;Kort;${card};Alla;${told};unga`);
    }
    // Nobody's name, and no group of one to four.
    expect(file).not.toContain('Påhittad');
    expect(lines.filter((line) => /;[1-4];[^;]*$/.test(line))).toEqual([]);
    expect(basename(path)).not.toMatch(/Påhittad/);
  });

  await test.step('nothing is wrong in any look, and nothing is cut off at twice the size', async () => {
    await expectAccessible(page);
    await changeLook(page, { textSize: 'largest' });
    await expectNoSidewaysScroll(page);
    await changeLook(page, { textSize: 'normal' });
    await page.setViewportSize({ width: 683, height: 384 });
    await expectNoSidewaysScroll(page);
    await page.setViewportSize({ width: 1366, height: 768 });
  });

  await test.step('in English', async () => {
    await changeLook(page, { language: 'en' });
    const en = translatorFor('en');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(en('figures.title'));
    await expect(
      part(page, en('figures.cards.title')).getByRole('application'),
    ).toHaveAccessibleName(en('figures.chart.label', { title: en('figures.cards.title') }));
    await button(page, en('common.action.back')).click();
    await expect(button(page, en('figures.open'))).toBeVisible();
  });
});

test('a small unit is told why there is little to see', async ({ folder, start }) => {
  const { page } = await openFigures(folder, start, 12);
  await expect(page.getByText(t('figures.few.lead')).first()).toBeVisible({ timeout: slowMs });
  await expect(page.getByRole('application')).toHaveCount(0);
  await expect(page.getByText(t('figures.promises.none'))).toBeVisible();
  await expectAccessible(page);
});
