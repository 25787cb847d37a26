import type { Page } from 'playwright-core';
import { home } from '#shared/i18n/sv/home.ts';
import { unlock } from '#shared/i18n/sv/unlock.ts';
import { testPassphrase } from '#test/support/meeting.ts';

/** Signs in and goes to the cards of the named youth's meeting. */
export async function enterMeeting(page: Page, name: string, cardCount: number): Promise<void> {
  await page.getByLabel(unlock.enter.passphrase, { exact: true }).fill(testPassphrase);
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name }).click();
  await page.getByRole('button', { name: home.meetings.goOn }).click();
  await page
    .locator('[data-pile="mat"] [data-card]')
    .nth(cardCount - 1)
    .waitFor();
}
