import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from 'playwright-core';
import type { Reply, Stage } from '#shared/model/step.ts';
import type { RunningApp } from './app.ts';
import { button, home, signIn, t } from './screens.ts';

/** From the sign-in screen of a prepared folder to the welcome of a first meeting with Alva. */
export async function enterFirstMeeting(app: RunningApp, phrase: string): Promise<void> {
  const { page } = app;
  await signIn.unlock(page, phrase);
  await home.addContact(page, 'Alva');
  await button(page, t('home.meetings.start')).click();
  await expect(page.getByRole('heading', { name: t('meeting.welcome.title') })).toBeVisible();
}

/** To a part of the meeting; over the opening while that has not been said yet. */
export async function goTo(page: Page, stage: Stage): Promise<void> {
  const part = table.stage(page, stage);
  if ((await part.getAttribute('aria-disabled')) === 'true') {
    await table.next(page).click();
    await expect(part).toBeEnabled();
  }
  await part.click();
}

/** The table of a meeting, as the two at it see it. */
export const table = {
  stage: (page: Page, stage: Stage) => button(page, t(`meeting.stages.${stage}`)),
  next: (page: Page) => button(page, t('common.action.next')),
  ownWord: (page: Page) => page.getByRole('textbox', { name: t('meeting.box.ownWord') }),
  newPoint: (page: Page) => page.getByRole('textbox', { name: t('meeting.points.add') }),
  point: (page: Page, text: string) =>
    page.getByRole('region', { name: t('meeting.points.title') }).getByText(text),
  newSentence: (page: Page) => page.getByRole('textbox', { name: t('meeting.sheet.write') }),
  /** A sentence that stands on the sheet: in its list, and not in the field it was written in. */
  sentence: (page: Page, text: string) =>
    page.getByRole('list', { name: t('meeting.sheet.label') }).getByText(text),
  put: (page: Page) => button(page, t('meeting.sheet.put')),
  reply: (page: Page, reply: Reply) =>
    page
      .getByRole('radiogroup', { name: t('meeting.answers.question') })
      .getByRole('radio', { name: t(`common.reply.${reply}`), exact: true }),
  why: (page: Page) => page.getByRole('textbox', { name: t('meeting.answers.why') }),
  saveAnswer: (page: Page) => button(page, t('meeting.answers.save')),
  yes: (page: Page, by: 'youth' | 'caseworker') => button(page, t(`meeting.agree.${by}`)),
  said: (page: Page, by: 'Youth' | 'Caseworker') => page.getByText(t(`meeting.agree.given${by}`)),
  closing: (page: Page) => page.getByRole('heading', { name: t('opening.closing.title') }),
  agreed: (page: Page) => page.getByRole('heading', { name: t('meeting.end.agreedTitle') }),
  picked: (page: Page) => page.locator('.answers-card'),
};

/** Somebody's own yes, said with the mouse. */
export async function sayYes(page: Page, by: 'youth' | 'caseworker'): Promise<void> {
  await table.yes(page, by).hover();
  await page.mouse.down();
  await expect(table.yes(page, by)).toBeHidden();
  await page.mouse.up();
}

/** The words on the mat, in order. */
export async function expectOnMat(page: Page, cardIds: readonly string[]): Promise<void> {
  await expect
    .poll(() =>
      page
        .locator('[data-pile="mat"] [data-card]')
        .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-card'))),
    )
    .toEqual(cardIds);
}

/** Everything the table shows at once is inside the window, and nothing but the mat may scroll. */
export async function expectAllCardsSeen(page: Page): Promise<void> {
  const outside = await page
    .locator('[data-pile="box"] [data-cell], .own-word')
    .evaluateAll((cells) =>
      cells.flatMap((cell) => {
        const { top, bottom } = cell.getBoundingClientRect();
        const pile = cell.closest('[data-scroll]')?.getBoundingClientRect();
        const last = pile?.bottom ?? window.innerHeight;
        return top < 0 || bottom > last + 1 ? [cell.textContent] : [];
      }),
    );
  expect(outside).toEqual([]);
}

/** Takes the copy home as PDF and as text. */
export async function takeHome(app: RunningApp, folder: string): Promise<void> {
  const { page, host } = app;
  await host.answerSave(join(folder, 'frame.pdf'));
  await button(page, t('frame.view.pdf')).click();
  await expect(page.locator('.copies-done')).toHaveText(t('frame.view.saved'));
}
