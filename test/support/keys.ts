import { expect } from '@playwright/test';
import type { Locator, Page } from 'playwright-core';

/** Tab, or Shift+Tab, until it is there: what cannot be reached so cannot be used. */
export async function tabTo(
  page: Page,
  target: Locator,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(target).toBeFocused();
}

/** Presses the key that ends this window: it may be gone before the key is up again. */
export async function pressLast(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key).catch(() => undefined);
}
