import { expect } from '@playwright/test';
import type { Locator } from 'playwright-core';
import { launchApp, type RunningApp } from '#test/support/app.ts';
import { card, cardsOnMat, dragWithMouse, mat } from '#test/support/board.ts';
import { testPassphrase } from '#test/support/meeting.ts';
import { makeMeetingFolder } from '#test/support/meeting-folder.ts';
import { test } from '#test/support/runtime.ts';
import { button, home, signIn, t } from '#test/support/screens.ts';
import { expectOnMat } from '#test/support/table.ts';

/** With this many nobody steps aside for the card in the hand, and the mat scrolls. */
const cardCount = 40;

let folder: Awaited<ReturnType<typeof makeMeetingFolder>>;
let app: RunningApp;

// The folder is made anew for each test, with key stretching.
test.slow();
test.beforeEach(async ({ runtime }) => {
  folder = await makeMeetingFolder([cardCount]);
  app = await launchApp({
    dataFolder: folder.path,
    runtime,
    viewport: { width: 1366, height: 768 },
  });
  const { page } = app;
  await signIn.unlock(page, testPassphrase);
  await home
    .contacts(page)
    .getByRole('option', { name: folder.names[0] ?? '' })
    .click();
  await button(page, t('home.meetings.goOn')).click();
  await expect(page.locator('[data-pile="mat"] [data-card]')).toHaveCount(cardCount);
});
test.afterEach(async () => {
  await app.kill();
  folder.remove();
});

function scroller(): Locator {
  return mat(app.page).locator('[data-scroll]');
}

/** How far the mat is scrolled, from 0 at its top to 1 at its end. */
function scrolled(): Promise<number> {
  return scroller().evaluate(
    ({ scrollTop, scrollHeight, clientHeight }) => scrollTop / (scrollHeight - clientHeight),
  );
}

/** Moves the card in the hand to just inside the mat's upper or lower edge. */
async function holdAt(edge: 'top' | 'bottom'): Promise<void> {
  const area = await scroller().boundingBox();
  if (area === null) throw new Error('the mat is not seen');
  const { x, y, width, height } = area;
  const middle = x + width / 2;
  await app.page.mouse.move(middle, y + height / 2);
  await app.page.mouse.move(middle, edge === 'top' ? y + 4 : y + height - 4);
}

test('a card can be taken again, after it was laid and after it went home', async () => {
  const { page } = app;
  const [first = '', second = '', third = '', ...others] = await cardsOnMat(page);
  const there = await dragWithMouse(page, first, card(page, third));
  await there.release();
  await expectOnMat(page, [second, third, first, ...others]);
  const home = await dragWithMouse(page, first, card(page, second));
  await expect(card(page, first)).toHaveAttribute('data-away');
  await page.keyboard.press('Escape');
  await expect(card(page, first)).not.toHaveAttribute('data-away');
  await home.release();
  const back = await dragWithMouse(page, first, card(page, second));
  await back.release();
  await expectOnMat(page, [first, second, third, ...others]);
});

test('the mat scrolls under a card that is held at its edge, and it is laid where it is then', async () => {
  const { page } = app;
  const [first = '', ...others] = await cardsOnMat(page);
  const down = await dragWithMouse(page, first, card(page, others[3] ?? ''));
  await holdAt('bottom');
  await expect.poll(scrolled).toBeCloseTo(1, 1);
  await down.release();
  const order = await expectLaidInTheLastRow(first);

  const up = await dragWithMouse(page, first, card(page, order.at(-6) ?? ''));
  await holdAt('top');
  await expect.poll(scrolled).toBe(0);
  await page.keyboard.press('Escape');
  await expect(card(page, first)).not.toHaveAttribute('data-away');
  await up.release();
  await expectOnMat(page, order);
});

async function expectLaidInTheLastRow(cardId: string): Promise<readonly string[]> {
  await expect.poll(async () => (await cardsOnMat(app.page)).indexOf(cardId)).toBeGreaterThan(35);
  return cardsOnMat(app.page);
}
