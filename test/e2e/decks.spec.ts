import { writeFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from 'playwright-core';
import { deckNoteInWords } from '#shared/decks/deck-mistake.ts';
import { socBox } from '#shared/decks/soc-box.ts';
import { deckFileText } from '#shared/decks/write-deck-file.ts';
import type { RunningApp } from '#test/support/app.ts';
import { liftWithKeys } from '#test/support/board.ts';
import { box, questions, write } from '#test/support/deck-files.ts';
import { choose as pick } from '#test/support/choice.ts';
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
import { expectOnMat, goTo, sayYes, table } from '#test/support/table.ts';

test.beforeEach(({ app, folder }) => signIn.unlock(app.page, folder.phrase));

const dialog = (page: Page) => page.getByRole('dialog', { name: t('decks.title') });
const row = (page: Page, name: 'soc-box' | 'questions') =>
  dialog(page).getByRole('listitem', { name: t(`decks.names.${name}`), exact: true });

async function openDecks(page: Page): Promise<void> {
  await button(page, t('common.settings.title')).click();
  await button(page, t('decks.title')).click();
  await expect(dialog(page)).toBeVisible();
}

/** Chooses a file with this text in it, with the keyboard. */
async function choose(app: RunningApp, folder: PreparedFolder, text: string): Promise<void> {
  const path = join(folder.path, 'var-lek.json');
  writeFileSync(path, text);
  await app.host.answerOpen(path);
  await button(app.page, t('decks.choose')).press('Enter');
}

const pets = box([
  { id: 'husdjur', words: { sv: 'Husdjur', en: 'Pets' }, tint: 'rose' },
  { id: 'musik', words: { sv: 'Lyssna på musik', en: 'Music' }, tint: 'sky' },
  { id: 'inte-anteckna', words: { sv: 'Skriv inte', en: 'Do not write' }, tint: 'leaf' },
]);

test('a unit’s own Soc Box lies on the table of the next meeting, and its words in the frame', async ({
  app,
  folder,
}) => {
  const { page } = app;
  await home.addContact(page, 'Alva');
  await openDecks(page);
  await expect(row(page, 'soc-box')).toContainText(t('decks.whose.builtIn'));
  await choose(app, folder, write(pets));
  const name = t('decks.names.soc-box');
  await expect(
    dialog(page).getByRole('heading', { name: t('decks.used.title', { name }) }),
  ).toBeVisible();
  await expect(page.getByRole('log')).toContainText(t('decks.used.title', { name }));
  await expect(button(page, t('decks.choose'))).toBeFocused();
  await expect(row(page, 'soc-box')).toContainText(t('decks.whose.own'));
  await expect(row(page, 'soc-box')).toContainText('var-enhet');
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  await button(page, t('home.meetings.start')).click();
  await goTo(page, 'cards');
  await expect(page.locator('[data-pile="box"] [data-card]')).toHaveCount(3);
  await liftWithKeys(page, 'husdjur');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expectOnMat(page, ['husdjur']);
  await goTo(page, 'answers');
  await pick(page, t('meeting.answers.question'), t('common.reply.yes'));
  await table.saveAnswer(page).click();
  await goTo(page, 'frame');
  const frame = page.locator('.frame-page');
  await expect(frame).toContainText('Husdjur');
  await expect(frame).toContainText(t('frame.ownDeck', { id: 'var-enhet', version: 1 }));
  await expect(frame).not.toContainText(socBox.source);
  await sayYes(page, 'youth');
  await sayYes(page, 'caseworker');
  await expect(table.agreed(page)).toBeVisible();
});

test('a file with mistakes is told line by line, and the old deck is still there', async ({
  app,
  folder,
}) => {
  const { page } = app;
  await openDecks(page);
  const text = write({
    ...questions,
    checkedOn: 'igår',
    cards: questions.cards.map((one) => ({ ...one, id: 'samma', short: { sv: '' } })),
  });
  await choose(app, folder, text);
  await expect(dialog(page).getByRole('heading', { name: t('decks.refused.title') })).toBeVisible();
  await expect(dialog(page)).toContainText(t('decks.refused.kept'));
  await expect(page.getByRole('log')).toContainText(t('decks.refused.kept'));
  const line = text.split('\n').findIndex((one) => one.includes('igår')) + 1;
  const details = {};
  await expect(dialog(page).locator('.deck-notes li')).toHaveCount(5);
  await expect(dialog(page).locator('.deck-notes li').first()).toHaveText(
    deckNoteInWords({ code: 'wrong-date', line, card: null, field: 'checkedOn', details }, t),
  );
  await expect(row(page, 'questions')).toContainText(t('decks.whose.builtIn'));
  await expectAccessible(page);
  await changeLook(page, { textSize: 'large' });
  await expectNoSidewaysScroll(page);
});

test('a deck is saved as a file, changed, chosen, and given back', async ({ app, folder }) => {
  const { page } = app;
  await openDecks(page);
  const saved = join(folder.path, 'mall.json');
  await app.host.answerSave(saved);
  const name = t('decks.names.questions');
  await button(page, t('decks.saveNamed', { name })).click();
  await expect(row(page, 'questions')).toContainText(t('decks.saved'));
  const template = readFileSync(saved, 'utf8');
  expect(template).toBe(deckFileText('questions', new Date().toISOString().slice(0, 10)));

  // No file was chosen: nothing is said and nothing changes.
  await app.host.answerOpen(null);
  await button(page, t('decks.choose')).click();
  await expect(button(page, t('decks.choose'))).toBeFocused();
  await expect(dialog(page).locator('.result-note')).toHaveCount(0);

  await choose(app, folder, template.replace('our-questions', 'vara-fragor'));
  await expect(row(page, 'questions')).toContainText('vara-fragor');
  await button(page, t('decks.drop.named', { name })).click();
  await expect(button(page, t('common.action.cancel'))).toBeFocused();
  await button(page, t('decks.drop.action')).click();
  await expect(row(page, 'questions')).toContainText(t('decks.whose.builtIn'));
  await expect(dialog(page).locator('.result-note')).toHaveCount(0);
});
