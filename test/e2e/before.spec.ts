import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from 'playwright-core';
import { letterGapLimits, letterGaps, type LetterGap } from '#shared/content/kinds.ts';
import { translatorFor } from '#shared/i18n/words.ts';
import type { RunningApp } from '#test/support/app.ts';
import { choose } from '#test/support/choice.ts';
import { hasProgram } from '#test/support/program.ts';
import { pressLast, tabTo } from '#test/support/keys.ts';
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
import { table } from '#test/support/table.ts';

test.beforeEach(({ app, folder }) => signIn.unlock(app.page, folder.phrase));

async function plan(page: Page): Promise<void> {
  await button(page, t('before.home.plan')).click();
  await expect(page.getByRole('heading', { name: t('before.plan.title') })).toBeFocused();
}

const asked = (page: Page, question: string) => page.getByRole('textbox', { name: question });
const field = (page: Page, gap: LetterGap) =>
  page.getByRole('textbox', { name: t(`before.letter.field.${gap}`), exact: true });
const preview = (page: Page) => page.locator('.letter-page .letter');
const says = (page: Page) => page.locator('.letter-says');

/** All that a letter must have and the program cannot know. */
async function fillIn(page: Page): Promise<void> {
  await choose(page, t('before.letter.age'), t('content.ages.under15'));
  await field(page, 'phone').fill('042-10 50 00');
  await field(page, 'why').fill('Jag vill veta hur du har det');
  await field(page, 'day').fill('torsdag 3 december');
  await field(page, 'time').fill('15.30');
}

async function save(app: RunningApp, folder: PreparedFolder, hasNamePage = false): Promise<string> {
  const { page } = app;
  const path = join(folder.path, hasNamePage ? 'both.pdf' : 'letter.pdf');
  await app.host.answerSave(path);
  await button(page, t('before.letter.save')).click();
  await expect(says(page)).toHaveText(t('before.letter.saved'));
  return path;
}

/** All letters and figures of a text, in no order: columns are read in another one from a PDF. */
function signsOf(words: string): string {
  return [...words.replace(/[\s\u2060–]/g, '')].toSorted().join('');
}

/** The words of each page of a PDF. */
function pagesOf(path: string): readonly string[] {
  const text = execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' });
  return text
    .split('\f')
    .slice(0, -1)
    .map((words) => words.replace(/\s+/g, ' ').trim());
}

test('from the first call by the keys alone to the meeting that begins with the plan', async ({
  app,
  folder,
}) => {
  test.slow();
  const { page } = app;
  await home.addContact(page, 'Alva');
  await button(page, t('before.home.plan')).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: t('before.plan.title') })).toBeFocused();
  await expectAccessible(page);

  await tabTo(page, asked(page, 'Var vill du att vi ses?'));
  await page.keyboard.type('Biblioteket');
  await tabTo(page, asked(page, 'Vem vill du ha med?'));
  await page.keyboard.type('Moster. Inte pappa.');
  // Nobody leaves the field: a pause is enough.
  await expect(page.getByText(t('before.plan.saved'), { exact: true })).toBeVisible();
  await tabTo(page, asked(page, 'Vem mer ser din telefon'));
  await page.keyboard.type('Mamma');
  // Half written, and locked: it is there.
  const next = app.nextPage();
  await pressLast(page, 'Control+l');
  const after = await next;
  await signIn.unlock(after, folder.phrase);
  await home.contacts(after).getByRole('option', { name: 'Alva' }).click();
  await expect(after.locator('.meeting-list')).toContainText(t('before.home.planned'));
  await button(after, t('before.home.open')).click();
  await expect(asked(after, 'Vem mer ser din telefon')).toHaveValue('Mamma');
  await expect(asked(after, 'Hur känns detta?')).toHaveCount(0);
  await button(after, t('common.action.back')).click();

  await button(after, t('before.home.begin')).click();
  await expect(after.getByRole('heading', { name: t('meeting.welcome.title') })).toBeVisible();
  // What was said on the phone lies in front of both.
  await expect(after.locator('.welcome')).toContainText('Moster. Inte pappa.');
  await button(after, t('meeting.eye.sign')).click();
  const list = after.getByRole('dialog');
  await expect(list).toContainText('Biblioteket');
  await expect(list).toContainText('Moster. Inte pappa.');
  await after.keyboard.press('Escape');
  await table.next(after).click();
  await expect(table.stage(after, 'cards')).toHaveAttribute('aria-current', 'step');
});

test('the letter is written from the plan, seen as it will be printed, and one page', async ({
  app,
  folder,
}) => {
  test.slow();
  test.skip(!hasProgram('pdftotext'), 'pdftotext reads the letter');
  const { page } = app;
  await home.addContact(page, 'Alva');
  await plan(page);
  await asked(page, 'Var vill du att vi ses?').fill('Biblioteket vid torget');
  await asked(page, 'Vem vill du ha med?').fill('Moster. Inte pappa.');
  await button(page, t('before.plan.writeLetter')).click();
  await expect(page.getByRole('heading', { name: t('before.letter.title') })).toBeFocused();
  await expect(field(page, 'name')).toHaveValue('Alva');
  await expect(field(page, 'place')).toHaveValue('Biblioteket vid torget');
  await expectAccessible(page);

  // What is missing is named, and nothing is printed.
  await button(page, t('before.letter.print')).click();
  await expect(says(page)).toContainText('ålder, telefon, varför vi ses, dag, tid');
  await fillIn(page);
  await field(page, 'why').fill('Vi ska ha en förhandsbedömning om dig.');
  await expect(page.locator('.letter-hint')).toContainText(['förhandsbedömning'], {
    timeout: 5000,
  });
  await field(page, 'why').fill('Jag vill veta hur du har det');
  await expect(preview(page)).toContainText('Jag vill veta hur du har det. Vi tar inget beslut');
  // Said on the phone, for the caseworker: others may read the letter.
  await expect(page.locator('.letter-form')).toContainText('Moster. Inte pappa.');
  await expect(preview(page)).not.toContainText('Moster');

  const path = await save(app, folder);
  const [only = '', ...others] = pagesOf(path);
  expect(others).toEqual([]);
  const shown = (await preview(page).innerText()).replace(/\s+/g, ' ').trim();
  expect(signsOf(only)).toBe(signsOf(shown));
  expect(only).toContain('Torsdag 3 december klockan 15.30.');

  // A picture of any size, and a page with the name.
  await writePicture(page, join(folder.path, 'rum.png'));
  await page.locator('input[type=file]').last().setInputFiles(join(folder.path, 'rum.png'));
  await expect(preview(page).getByRole('img')).toHaveAccessibleName(
    t('before.paper.pictureOfRoom'),
  );
  writeFileSync(join(folder.path, 'text.png'), 'not a picture');
  await page.locator('input[type=file]').first().setInputFiles(join(folder.path, 'text.png'));
  await expect(page.getByText(t('before.letter.picture.failed'))).toBeVisible();
  await choose(page, t('before.letter.envelope.label'), t('before.letter.envelope.with'));
  const both = await save(app, folder, true);
  expect(pagesOf(both).slice(1)).toEqual(['Alva']);
  expect(readFileSync(both).toString('latin1')).toContain('/Subtype /Image');
  await changeLook(page, { textSize: 'largest' });
  await expectNoSidewaysScroll(page);
  await changeLook(page, { textSize: 'normal' });
  await expectAccessible(page);

  // What does not fit is refused, and told where to shorten.
  for (const gap of letterGaps) {
    await field(page, gap).fill('W'.repeat(letterGapLimits[gap]));
  }
  await expect(says(page)).toContainText('Korta: varför vi ses, vägen dit');
  await button(page, t('before.letter.print')).click();
  await expect(says(page)).toContainText('Korta: varför vi ses, vägen dit');
  for (const gap of letterGaps) {
    await field(page, gap).fill(gap === 'way' ? 'Buss 4' : 'Kort.');
  }
  await app.host.answerPrint(true);
  await button(page, t('before.letter.print')).click();
  await expect(says(page)).toHaveText(t('before.letter.printed'));

  // The letter is there tomorrow; its pictures are not, anywhere.
  await button(page, t('common.action.back')).click();
  await button(page, t('before.plan.openLetter')).click();
  await expect(field(page, 'way')).toHaveValue('Buss 4');
  await expect(preview(page).getByRole('img')).toHaveCount(0);
  await button(page, t('common.action.back')).click();
  await button(page, t('common.action.back')).click();
  await button(page, t('home.contact.showRecord')).click();
  await expect(page.locator('main')).toContainText('skrev ut välkomstbrevet');
  await expect(page.locator('main')).toContainText(t('before.record.outcome'));
});

test('a plan that nobody needs is removed, and then there was no meeting', async ({ app }) => {
  const { page } = app;
  await home.addContact(page, 'Alva');
  await plan(page);
  await asked(page, 'När passar det dig?').fill('Måndag');
  await button(page, t('before.plan.remove')).click();
  await expect(page.getByRole('alertdialog')).toContainText(t('before.plan.removeWords'));
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await button(page, t('before.plan.remove')).click();
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: t('before.plan.remove') })
    .click();
  await expect(page.locator('.meeting-list')).toContainText(t('home.meetings.none'));
  await expect(button(page, t('home.meetings.start'))).toBeVisible();
});

test('in English', async ({ app }) => {
  const { page } = app;
  const en = translatorFor('en');
  await home.addContact(page, 'Alva');
  await changeLook(page, { language: 'en' });
  await button(page, en('before.home.plan')).click();
  await asked(page, 'Where do you want us to meet?').fill('The library');
  await expectAccessible(page);
  await button(page, en('before.plan.writeLetter')).click();
  await choose(page, en('before.letter.language'), en('common.language.en'));
  await expect(preview(page)).toContainText('Hi Alva.');
  await expect(preview(page)).toContainText('We meet here: The library.');
  await expectAccessible(page);
});

/** A picture as a camera makes it, larger than any paper needs. */
async function writePicture(page: Page, path: string): Promise<void> {
  const address = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = 3000;
    canvas.height = 2000;
    const context = canvas.getContext('2d');
    if (context !== null) {
      context.fillStyle = 'teal';
      context.fillRect(0, 0, 3000, 2000);
    }
    return canvas.toDataURL('image/png');
  });
  writeFileSync(path, Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'));
}
