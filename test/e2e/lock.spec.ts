import { expect } from '@playwright/test';
import type { Page } from 'playwright-core';
import { graceSeconds } from '#main/host/idle.ts';
import type { LockReason } from '#shared/contract/contract.ts';
import type { RunningApp } from '#test/support/app.ts';
import type { PreparedFolder } from '#test/support/prepared.ts';
import { test } from '#test/support/program-test.ts';
import { button, home, signIn, t } from '#test/support/screens.ts';
import { enterFirstMeeting, goTo, table } from '#test/support/table.ts';

const limit = 5 * 60;
const sentence = 'Vi ses på biblioteket.';

/** The old window goes, the sign-in screen says why, and somebody signs in again. */
async function lockedBy(
  app: RunningApp,
  { phrase }: PreparedFolder,
  reason: LockReason,
): Promise<Page> {
  const page = await app.nextPage();
  await expect(page.getByText(t(`unlock.locked.${reason}`))).toBeVisible();
  await expect(page.getByText('Alva')).toHaveCount(0);
  await signIn.unlock(page, phrase);
  return page;
}

/** Back into the meeting, where what was saved stands. */
async function goOn(page: Page): Promise<void> {
  await home.contacts(page).getByRole('option', { name: 'Alva' }).click();
  await button(page, t('home.meetings.goOn')).click();
  await expect(page.getByText(sentence)).toBeVisible();
}

/** The other cases are in `test/reliability/lock.test.ts`; these need what is on the screen. */
test('it locks whatever is on the screen, and keeps what was saved and nothing else', async ({
  app,
  folder,
}) => {
  const { page } = app;
  await enterFirstMeeting(app, folder.phrase);
  await goTo(page, 'cards');
  await table.newSentence(page).fill(sentence);
  await table.newSentence(page).press('Enter');
  await expect(table.sentence(page, sentence)).toBeVisible();

  await test.step('a sentence half written, and nobody there: what was not put is not kept', async () => {
    await table.newSentence(page).fill('Halva meningen');
    await app.host.setIdle(limit + graceSeconds);
    const next = await lockedBy(app, folder, 'idle');
    await goOn(next);
    await expect(table.newSentence(next)).toHaveValue('');
  });

  await test.step('a yes that is being held when the screen is locked is not given', async () => {
    const { page: open } = app;
    await table.stage(open, 'frame').click();
    await table.yes(open, 'youth').hover();
    await open.mouse.down();
    await app.host.lockScreen();
    const next = await lockedBy(app, folder, 'screen-locked');
    await goOn(next);
    await table.stage(next, 'frame').click();
    await expect(table.yes(next, 'youth')).toBeVisible();
    await expect(table.said(next, 'Youth')).toHaveCount(0);
  });

  await test.step('the covered table, and nobody there', async () => {
    const { page: open } = app;
    await button(open, t('meeting.tools.pause')).click();
    await expect(open.getByRole('heading', { name: t('meeting.pause.title') })).toBeVisible();
    await app.host.setIdle(limit + graceSeconds);
    await lockedBy(app, folder, 'idle');
  });

  await test.step('a page that the system has frozen, and nobody there', async () => {
    const { page: open } = app;
    const devtools = await open.context().newCDPSession(open);
    await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
    await app.host.setIdle(limit);
    await lockedBy(app, folder, 'idle');
  });

  await test.step('a dialog is open when the computer goes to sleep', async () => {
    const { page: open } = app;
    await button(open, t('common.settings.title')).click();
    await expect(open.getByRole('dialog')).toBeVisible();
    await app.host.suspend();
    const next = await lockedBy(app, folder, 'suspend');
    await expect(next.getByRole('dialog')).toHaveCount(0);
  });
});
