import type { Page } from 'playwright-core';

/** Picks one of the big buttons of a choice, by the words on it. */
export async function choose(page: Page, question: string, words: string): Promise<void> {
  await page
    .getByRole('radiogroup', { name: question })
    .locator('label')
    .filter({ hasText: new RegExp(`^${words}$`) })
    .click();
}
