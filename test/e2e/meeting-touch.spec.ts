import { expect } from '@playwright/test';
import type { Locator, Page } from 'playwright-core';
import { card, dragWithTouch, lies, mat, press as hold, tap } from '#test/support/board.ts';
import { test } from '#test/support/program-test.ts';
import { button, changeLook, expectNoSidewaysScroll, home, t } from '#test/support/screens.ts';
import { enterFirstMeeting, expectOnMat, table } from '#test/support/table.ts';

test.beforeEach(({ app, folder }) => enterFirstMeeting(app, folder.phrase));

async function touch(target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  await tap(target.page(), target);
}

async function answerYes(page: Page, words: string): Promise<void> {
  await expect(table.picked(page)).toContainText(words);
  await touch(
    page
      .getByRole('radiogroup', { name: t('meeting.answers.question') })
      .locator('label')
      .filter({ hasText: /^Ja$/ }),
  );
  await touch(table.saveAnswer(page));
}

test('a whole meeting with fingers only', async ({ app }) => {
  test.slow();
  const { page } = app;
  await touch(table.next(page));
  await dragWithTouch(page, 'fika', mat(page));
  await lies(page, 'fika', 'mat');

  await touch(card(page, 'respekt'));
  await touch(page.getByRole('button', { name: /Respekt.*plats 1, före Fika/ }));
  await expectOnMat(page, ['respekt', 'fika']);
  await touch(card(page, 'trygghet'));
  await touch(page.getByRole('button', { name: 'Lägg Trygghet på plats 3', exact: true }));
  await expectOnMat(page, ['respekt', 'fika', 'trygghet']);
  await touch(card(page, 'trygghet'));
  await touch(button(page, t('meeting.held.back')));
  await expectOnMat(page, ['respekt', 'fika']);
  await touch(card(page, 'fika'));
  await touch(button(page, t('meeting.held.letGo')));
  await touch(button(page, t('common.action.undo')));
  await expectOnMat(page, ['respekt', 'fika', 'trygghet']);
  await touch(button(page, t('common.action.redo')));
  await expectOnMat(page, ['respekt', 'fika']);

  await touch(table.next(page));
  await answerYes(page, 'Respekt');
  await answerYes(page, 'Fika');
  await expect(page.getByText(t('meeting.answers.allDone'))).toBeVisible();
  await touch(table.next(page));
  await expect(table.closing(page)).toBeVisible();
  await touch(table.next(page));
  for (const by of ['youth', 'caseworker'] as const) {
    const finger = await hold(page, table.yes(page, by));
    await expect(table.yes(page, by)).toBeHidden();
    await finger.lift();
  }
  await expect(table.agreed(page)).toBeVisible();
  await touch(button(page, t('meeting.end.home')));
  await home.isOpen(page);
});

test('nothing is smaller than a finger, and nothing is wider than the window, at any text size', async ({
  app,
}) => {
  const { page } = app;
  await touch(table.next(page));
  await expect(table.ownWord(page)).toBeVisible();
  for (const textSize of ['normal', 'large', 'largest'] as const) {
    await changeLook(page, { textSize });
    await expect(page.locator('html')).toHaveAttribute('data-text-size', textSize);
    await expectNoSidewaysScroll(page);
    const small = await page
      .locator('button:visible, label.choice-option:visible, input:not([type="radio"]):visible')
      .evaluateAll((targets) =>
        targets.flatMap((target) => {
          const { width, height } = target.getBoundingClientRect();
          const grown = getComputedStyle(target, '::after').content !== 'none' ? 6 : 0;
          return Math.min(width, height + grown) < 43.5
            ? [`${target.textContent} ${width} x ${height}`]
            : [];
        }),
      );
    expect(small).toEqual([]);
  }
});

async function areaOf(locator: Locator): Promise<{ top: number; bottom: number }> {
  const { y = Number.NaN, height = Number.NaN } = (await locator.boundingBox()) ?? {};
  return { top: y, bottom: y + height };
}

test('with the largest text the mat follows the box and lies over nothing below it', async ({
  app,
}) => {
  const { page } = app;
  await table.newPoint(page).fill('Varför vi ses');
  await page.keyboard.press('Enter');
  await touch(table.next(page));
  await changeLook(page, { textSize: 'largest' });
  const inBox = page.locator('[data-pile="box"] [data-card]').last();
  await inBox.scrollIntoViewIfNeeded();
  // Wherever in the box one takes a card, the mat lies beside it.
  const [last, beside] = [await areaOf(inBox), await areaOf(mat(page))];
  expect(beside.top).toBeLessThan(last.top);
  expect(beside.bottom).toBeGreaterThan(last.bottom);
  await table.next(page).scrollIntoViewIfNeeded();
  const points = await areaOf(page.locator('.points'));
  expect((await areaOf(mat(page))).bottom).toBeLessThanOrEqual(points.top);
});
