import { expect } from '@playwright/test';
import type { CDPSession, Locator, Page } from 'playwright-core';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A card wherever it lies now. */
export function card(page: Page, cardId: string): Locator {
  return page.locator(`[data-card="${cardId}"] [data-grip]`);
}

/** The cards on the mat, in order, by id. */
export async function cardsOnMat(page: Page): Promise<readonly string[]> {
  return page
    .locator('[data-pile="mat"] [data-card]')
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-card') ?? ''));
}

/** Waits until a card lies on a pile, as the store says. */
export async function lies(page: Page, cardId: string, pile: 'box' | 'mat'): Promise<void> {
  await page.locator(`[data-pile="${pile}"] [data-card="${cardId}"]`).waitFor();
}

async function isLifted(page: Page, cardId: string): Promise<void> {
  await page.locator(`[data-card="${cardId}"] [data-grip][data-away]`).waitFor();
}

/** Lifts a card with the keys; arrows then move it and Enter lays it. */
export async function liftWithKeys(page: Page, cardId: string): Promise<void> {
  await card(page, cardId).focus();
  await page.keyboard.press('Space');
  await isLifted(page, cardId);
}

async function middleOf(locator: Locator): Promise<Point> {
  const area = await locator.boundingBox();
  if (area === null) throw new Error('nothing is seen there');
  return { x: area.x + area.width / 2, y: area.y + area.height / 2 };
}

function onTheWay(from: Point, to: Point, count: number): readonly Point[] {
  return Array.from({ length: count }, (_, index) => {
    const part = (index + 1) / count;
    return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
  });
}

/** Takes a card with the mouse and holds it over a point; `release` lays it there. */
export async function dragWithMouse(
  page: Page,
  cardId: string,
  to: Locator,
): Promise<{ release: () => Promise<void> }> {
  const from = await middleOf(card(page, cardId));
  const goal = await middleOf(to);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (const { x, y } of onTheWay(from, goal, 12)) await page.mouse.move(x, y);
  return { release: () => page.mouse.up() };
}

/** Drags a card onto the mat with the mouse, and waits until it lies there. */
export async function layWithMouse(page: Page, cardId: string): Promise<void> {
  const held = await dragWithMouse(page, cardId, mat(page));
  await held.release();
  await lies(page, cardId, 'mat');
  // The focus goes with the card; what is written before it has come there would go to the card.
  await expect(card(page, cardId)).toBeFocused();
}

/** Takes a card with a finger, after the short hold that tells a drag from a scroll, and lays it. */
export async function dragWithTouch(page: Page, cardId: string, to: Locator): Promise<void> {
  const from = await middleOf(card(page, cardId));
  const goal = await middleOf(to);
  const devtools = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) =>
    devtools.send('Input.dispatchTouchEvent', { type, touchPoints: [...points] });
  await touch('touchStart', [from]);
  await isLifted(page, cardId);
  for (const point of onTheWay(from, goal, 12)) await touch('touchMove', [point]);
  await touch('touchEnd', []);
  await devtools.detach();
}

/** A tap with a finger. */
export async function tap(page: Page, target: Locator): Promise<void> {
  const point = await middleOf(target);
  const devtools: CDPSession = await page.context().newCDPSession(page);
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await devtools.detach();
}

/** The whole mat. */
export function mat(page: Page): Locator {
  return page.locator('[data-pile="mat"]');
}

/** A finger put down and left there until it is lifted. */
export async function press(page: Page, target: Locator): Promise<{ lift: () => Promise<void> }> {
  const point = await middleOf(target);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
  return {
    lift: async () => {
      await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await devtools.detach();
    },
  };
}
