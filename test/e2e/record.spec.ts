import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from 'playwright-core';
import { translatorFor } from '#shared/i18n/words.ts';
import { card } from '#test/support/board.ts';
import { accountFolder } from '#test/support/folder.ts';
import { ordinaryActs } from '#test/support/meeting.ts';
import type { PreparedFolder } from '#test/support/prepared.ts';
import { test } from '#test/support/program-test.ts';
import {
  button,
  changeLook,
  expectAccessible,
  expectNoSidewaysScroll,
  home,
  signIn,
  t,
} from '#test/support/screens.ts';
import { addSteps, bothYes, prepare } from '#test/support/session.ts';
import { withStore } from '#test/support/stored.ts';
import { enterFirstMeeting, expectOnMat, goTo, table } from '#test/support/table.ts';
import { valueOf } from '#test/support/vault.ts';

const title = (page: Page) => page.getByRole('heading', { name: t('record.title'), level: 1 });
const part = (page: Page, name: string) => page.getByRole('region', { name });
const lines = (page: Page) => part(page, t('record.log.title')).getByRole('listitem');

/** A youth with two frames, of which the first is moved and removed, and a meeting that goes on. */
async function liveABit(folder: PreparedFolder): Promise<{ readonly frameId: string }> {
  return prepare(folder, (session) => {
    const { contacts, meetings, frames, log } = session;
    const { contactId } = valueOf(
      contacts.create({ name: 'Robin', caseNumber: null, language: 'sv' }),
    );
    for (const [language, end] of [
      ['sv', bothYes],
      ['en', bothYes],
      ['en', []],
    ] as const) {
      const { meetingId } = valueOf(meetings.start(contactId, language));
      addSteps(session, meetingId, [...ordinaryActs, ...end]);
    }
    const [old, newest] = log.ledger.framesOf(contactId).map(({ id }) => id);
    if (old === undefined || newest === undefined) throw new Error('two frames were not agreed');
    valueOf(frames.handOver(old, { movedOn: '2026-01-02', movedBy: 'Maj-Britt' }, 30));
    valueOf(frames.purge(old));
    const changed = { name: 'Alva', caseNumber: 'SN 2026-1184', language: 'en' } as const;
    valueOf(contacts.change(contactId, changed));
    return { frameId: newest };
  });
}

test('in a meeting the youth opens all that is saved, and the table lies as it lay', async ({
  app,
  folder,
}) => {
  const { page } = app;
  await enterFirstMeeting(app, folder.phrase);
  await goTo(page, 'cards');
  await card(page, 'fika').click();
  await page.locator('[data-pile="mat"]').click();
  await expectOnMat(page, ['fika']);

  const open = button(page, t('record.button'));
  await open.focus();
  await page.keyboard.press('Enter');
  await expect(title(page)).toBeFocused();
  await expect(part(page, t('record.person.title'))).toContainText('Alva');
  await expect(part(page, t('record.frames.title'))).toContainText(t('record.frames.none'));
  await expect(part(page, t('record.meetings.title'))).toContainText(
    'Ungdomen la ”Fika” på plats 1.',
  );
  await expect(lines(page).first()).toContainText(
    'Socialsekreterare Karin Lund öppnade Allt som finns sparat om mig.',
  );
  await expectAccessible(page);

  // Undo belongs to the table, which nobody sees now.
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Escape');
  await expect(title(page)).toHaveCount(0);
  await expect(open).toBeFocused();
  await expectOnMat(page, ['fika']);
});

test('paper and file are in the log, and there at once', async ({ app, folder }) => {
  const { page, host } = app;
  await enterFirstMeeting(app, folder.phrase);
  await button(page, t('record.button')).click();
  await expect(lines(page)).toHaveCount(3);

  await host.answerPrint(false);
  await button(page, t('frame.view.print')).click();
  await expect(button(page, t('frame.view.print'))).toBeEnabled();
  await host.answerPrint(true);
  await button(page, t('frame.view.print')).click();
  await expect(lines(page).first()).toContainText('skrev ut Allt som finns sparat om mig');
  await expect(lines(page)).toHaveCount(4);

  const text = join(folder.path, 'allt.txt');
  await host.answerSave(text);
  await button(page, t('frame.view.text')).click();
  await expect(lines(page).first()).toContainText('sparade Allt som finns sparat om mig som text');
  expect(readFileSync(text, 'utf8')).toContain('Namn eller alias: Alva\r\n');
  const pdf = join(folder.path, 'allt.pdf');
  await host.answerSave(pdf);
  await button(page, t('frame.view.pdf')).click();
  await expect(lines(page).first()).toContainText('sparade Allt som finns sparat om mig som pdf');
  await expect(page.getByRole('log')).toHaveText(t('frame.view.saved'));
  expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
});

test('the page is there when both have said yes, with the frame in it', async ({ app, folder }) => {
  const { page } = app;
  await enterFirstMeeting(app, folder.phrase);
  await goTo(page, 'frame');
  for (const by of ['youth', 'caseworker'] as const) {
    await table.yes(page, by).focus();
    await page.keyboard.down('Enter');
    await expect(by === 'youth' ? table.said(page, 'Youth') : table.agreed(page)).toBeVisible();
    await page.keyboard.up('Enter');
  }
  await button(page, t('record.button')).click();
  await expect(page.getByRole('heading', { name: 'Ram nummer 1' })).toBeVisible();
  await expect(page.getByText(t('record.meetings.outcome.agreed'))).toBeVisible();
  await button(page, t('common.action.back')).click();
  await expect(table.agreed(page)).toBeVisible();
});

test('without a meeting it is shown from home, in the language of the youth', async ({
  folder,
  start,
}) => {
  await liveABit(folder);
  const { page } = await start();
  await signIn.unlock(page, folder.phrase);
  await home.contacts(page).getByRole('option', { name: 'Alva' }).click();
  await button(page, t('home.contact.showRecord')).click();

  const en = translatorFor('en');
  await expect(page.getByRole('heading', { name: en('record.title'), level: 1 })).toBeFocused();
  const frames = part(page, en('record.frames.title'));
  await expect(frames.getByRole('heading', { level: 3 })).toHaveText([
    en('record.frames.heading', { version: 2 }),
    en('record.frames.heading', { version: 1 }),
  ]);
  await expect(frames).toContainText(en('record.frames.purgedNote'));
  await expect(frames).toContainText('Friday 2 January 2026 by Maj-Britt');
  await expect(frames.getByRole('article').first()).toContainText('Vi ses på biblioteket');
  await expectAccessible(page);

  // The list of contents leads by keyboard to where it says.
  await button(page, en('record.log.title')).focus();
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { name: en('record.log.title') });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();

  for (const [width, height] of [
    [1920, 1080],
    [683, 384],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expectNoSidewaysScroll(page);
    const wide = await page.locator('.record').evaluate((all) => all.scrollWidth - all.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
  }
  await changeLook(page, { textSize: 'largest' });
  await expectNoSidewaysScroll(page);
  await button(page, en('common.action.back')).click();
  await home.isOpen(page);
});

test('a frame that cannot be read keeps its place and says so', async ({ folder, start }) => {
  const { frameId } = await liveABit(folder);
  await withStore(accountFolder(folder), folder.phrase, (db) =>
    db
      .prepare(
        `UPDATE frame SET document = replace(document, 'biblioteket', 'polisen') WHERE id = ?`,
      )
      .run(frameId),
  );
  const { page } = await start();
  await signIn.unlock(page, folder.phrase);
  await home.contacts(page).getByRole('option', { name: 'Alva' }).click();
  await button(page, t('home.contact.showRecord')).click();
  const en = translatorFor('en');
  const frames = part(page, en('record.frames.title'));
  await expect(frames).toContainText(en('record.frames.damaged'));
  await expect(frames).not.toContainText('polisen');
});
