import { expect } from '@playwright/test';
import type { Locator, Page } from 'playwright-core';
import { card, cardsOnMat, dragWithMouse, mat } from '#test/support/board.ts';
import { cardsLaid } from '#test/support/meeting-folder.ts';
import { test as programTest } from '#test/support/program-test.ts';
import { button, home, signIn, t } from '#test/support/screens.ts';
import { addSteps, prepare } from '#test/support/session.ts';
import { expectOnMat } from '#test/support/table.ts';
import { valueOf } from '#test/support/vault.ts';

/** With this many nobody steps aside for the card in the hand, and the mat scrolls. */
const cardCount = 40;

const test = programTest.extend({
  folder: async ({ folder }, use) => {
    await prepare(folder, (session) => {
      const { contacts, meetings } = session;
      const contact = { name: 'Alva', caseNumber: null, language: 'sv' } as const;
      const { contactId } = valueOf(contacts.create(contact));
      const { meetingId } = valueOf(meetings.start(contactId, 'sv'));
      addSteps(session, meetingId, cardsLaid(cardCount));
    });
    await use(folder);
  },
});

test.beforeEach(async ({ app: { page }, folder }) => {
  await signIn.unlock(page, folder.phrase);
  await home.contacts(page).getByRole('option', { name: 'Alva' }).click();
  await button(page, t('home.meetings.goOn')).click();
  await expect(page.locator('[data-pile="mat"] [data-card]')).toHaveCount(cardCount);
});

function scroller(page: Page): Locator {
  return mat(page).locator('[data-scroll]');
}

/** How far the mat is scrolled, from 0 at its top to 1 at its end. */
function scrolled(page: Page): Promise<number> {
  return scroller(page).evaluate(
    ({ scrollTop, scrollHeight, clientHeight }) => scrollTop / (scrollHeight - clientHeight),
  );
}

/** Moves the card in the hand to just inside the mat's upper or lower edge. */
async function holdAt(page: Page, edge: 'top' | 'bottom'): Promise<void> {
  const area = await scroller(page).boundingBox();
  if (area === null) throw new Error('the mat is not seen');
  const { x, y, width, height } = area;
  const middle = x + width / 2;
  await page.mouse.move(middle, y + height / 2);
  await page.mouse.move(middle, edge === 'top' ? y + 4 : y + height - 4);
}

test('a card can be taken again, after it was laid and after it went home', async ({ app }) => {
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

test('the mat scrolls under a card that is held at its edge, and it is laid where it is then', async ({
  app,
}) => {
  const { page } = app;
  const [first = '', ...others] = await cardsOnMat(page);
  const down = await dragWithMouse(page, first, card(page, others[3] ?? ''));
  await holdAt(page, 'bottom');
  await expect.poll(() => scrolled(page)).toBeCloseTo(1, 1);
  await down.release();
  const order = await expectLaidInTheLastRow(page, first);

  const up = await dragWithMouse(page, first, card(page, order.at(-6) ?? ''));
  await holdAt(page, 'top');
  await expect.poll(() => scrolled(page)).toBe(0);
  await page.keyboard.press('Escape');
  await expect(card(page, first)).not.toHaveAttribute('data-away');
  await up.release();
  await expectOnMat(page, order);
});

async function expectLaidInTheLastRow(page: Page, cardId: string): Promise<readonly string[]> {
  await expect.poll(async () => (await cardsOnMat(page)).indexOf(cardId)).toBeGreaterThan(35);
  return cardsOnMat(page);
}
