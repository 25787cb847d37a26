import { expect } from '@playwright/test';
import type { Page } from 'playwright-core';
import { changePreferences } from '#main/vault/preferences-file.ts';
import type { Language } from '#shared/i18n/language.ts';
import { translatorFor } from '#shared/i18n/words.ts';
import { withAgreedFrame } from '#test/support/agreed.ts';
import { choose } from '#test/support/choice.ts';
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
import { goTo, sayYes, table } from '#test/support/table.ts';
import { valueOf } from '#test/support/vault.ts';

const remark = 'Vi behöver ett rum som inte är på soc.';

/** A frame with four promises, one of them the youth's own, and what a supervisor wrote about it. */
async function meetOnce(folder: PreparedFolder, language: Language = 'sv'): Promise<void> {
  changePreferences(folder.path, { language });
  await withAgreedFrame(folder, 'Alva', (session, { contactId, frameId }) => {
    valueOf(session.contacts.change(contactId, { name: 'Alva', caseNumber: null, language }));
    const { file } = session.account;
    valueOf(
      session.remarks.receive(
        'envelope-1',
        { kind: 'remark', frameId, remarkId: 'remark-1', words: remark, at: file.createdAt },
        {
          format: 'soc-box-identity',
          formatVersion: 1,
          unit: '',
          accountId: 'kim',
          displayName: 'Kim Berg',
          role: 'supervisor',
          verifyKey: file.verifyKey,
          recipient: file.recipient,
        },
      ),
    );
  });
}

const part = (page: Page, name: 'untold' | 'late' | 'to-keep') =>
  page.getByRole('region', { name: t(`promises.home.${name}`), exact: true });
const done = (page: Page) => page.locator('details.promises-part');
const row = (page: Page, words: string) => page.locator('.promise-row').filter({ hasText: words });
const history = (page: Page) => page.locator('.promise-history');
const card = (page: Page, words: string) =>
  page.locator('.round-promise').filter({ hasText: words });
const answers = (page: Page, words: string, who: string) =>
  card(page, words).getByRole('radiogroup', { name: new RegExp(`^.?${who}`) });

async function mark(page: Page, words: string, action: string): Promise<void> {
  await row(page, words)
    .getByRole('button', { name: new RegExp(`^${action}`) })
    .click();
  await expect(page.getByRole('dialog')).toContainText(words);
}

const askedTold = t('promises.dialog.told', { name: '' }).replace('?', '').trim();
const respect = 'Jag kan inte alltid svara samma dag';
const library = 'Vi ses på biblioteket nästa gång';
const listened = 'Bli lyssnad på';
const cap = 'Ha på mig mössan';

test('a promise is kept in sight, changed and told, and the next meeting opens with it', async ({
  folder,
  start,
}) => {
  test.slow();
  await meetOnce(folder);
  const { page } = await start();
  await signIn.unlock(page, folder.phrase);

  await test.step('the list by date, without words until they are asked for', async () => {
    await expect(page.getByRole('heading', { name: t('promises.home.title') })).toBeVisible();
    await expect(part(page, 'late').getByRole('listitem')).toHaveText([/tors 4 dec 2025.*Alva/s]);
    // What the youth promised is nobody's to watch over.
    await expect(part(page, 'to-keep').getByRole('listitem')).toHaveCount(2);
    await expect(page.getByText(respect)).toBeHidden();
    await expect(page.getByText(remark)).toBeVisible();
    await expectAccessible(page);
    await button(page, t('promises.home.show')).click();
    await expect(row(page, respect)).toBeVisible();
    await expect(page.getByText(cap)).toBeHidden();
    await expect(button(page, t('promises.home.show'))).toBeHidden();
    await expectAccessible(page);
  });

  await test.step('a change is not saved without how it was told', async () => {
    await mark(page, respect, t('promises.home.mark'));
    await button(page, t('common.action.save')).click();
    await expect(page.getByRole('dialog')).toContainText(t('promises.dialog.missing'));
    await choose(page, t('promises.dialog.question'), t('promises.dialog.mark.changed'));
    await expect(page.getByRole('dialog')).toContainText(t('promises.dialog.toldMissing'));
    await expectAccessible(page);
    await choose(page, askedTold, 'Inte än');
    await button(page, t('common.action.save')).click();
    await expect(part(page, 'untold')).toContainText(respect);
  });

  await test.step('"not yet" is asked again, and then it is told', async () => {
    await mark(page, respect, t('promises.home.told'));
    await button(page, t('common.date.none'))
      .or(page.locator('.date-picker-button'))
      .first()
      .click();
    await page.getByRole('button', { name: new RegExp(t('common.date.inTwoWeeks')) }).click();
    await choose(page, askedTold, 'I telefon');
    await button(page, t('common.action.save')).click();
    await expect(part(page, 'untold')).toBeHidden();
    await expect(row(page, respect)).toContainText(/ändrat, berättat i telefon/);
    await expect(part(page, 'late')).toBeHidden();
  });

  await test.step('what is marked kept is folded away, and can be taken back', async () => {
    await mark(page, listened, t('promises.home.mark'));
    await choose(page, t('promises.dialog.question'), t('promises.dialog.mark.kept'));
    await button(page, t('common.action.save')).click();
    await expect(part(page, 'to-keep').getByText(listened)).toBeHidden();
    await done(page).locator('summary').click();
    await mark(page, listened, t('promises.home.change'));
    await button(page, t('promises.dialog.takeBack')).click();
    await expect(part(page, 'to-keep').getByText(listened)).toBeVisible();
    await expect(done(page)).toBeHidden();
  });

  await test.step("the contact's page", async () => {
    await home.contacts(page).getByRole('option', { name: 'Alva' }).click();
    await expect(history(page)).toContainText(
      /Du skrev .*: ändrat, ny dag .*, berättat i telefon\./,
    );
    await expect(history(page)).toContainText(cap);
    await expect(page.getByText(remark)).toBeVisible();
    await expectAccessible(page);
    await button(page, t('promises.home.title')).click();
    await expect(part(page, 'to-keep')).toBeVisible();
    await home.contacts(page).getByRole('option', { name: 'Alva' }).click();
  });

  const you = t('promises.round.youth');
  await test.step('the meeting opens with the round, where both answer', async () => {
    await button(page, t('home.meetings.start')).click();
    await table.next(page).click();
    await expect(page.getByRole('heading', { name: t('promises.title') })).toBeVisible();
    await expect(page.locator('.round-promise')).toHaveCount(4);
    await expect(card(page, respect)).toContainText(/Karin Lund.? har skrivit: ändrat, ny dag/);
    await expect(page.getByText(remark)).toBeVisible();
    await expectAccessible(page);

    // The youth, by mouse: one answer, another, none, and the other again.
    const youth = answers(page, respect, you);
    await youth.getByRole('radio', { name: 'Vi höll det', exact: true }).click();
    await youth.getByRole('radio', { name: 'Delvis' }).click();
    await expect(youth.getByRole('radio', { checked: true })).toHaveText('Delvis');
    await youth.getByRole('radio', { name: 'Delvis' }).click();
    await expect(youth.getByRole('radio', { checked: true })).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(youth.getByRole('radio', { checked: true })).toHaveText('Delvis');

    // The caseworker, by the keys.
    const caseworker = answers(page, respect, 'Karin Lund');
    await youth.getByRole('radio', { name: 'Delvis' }).focus();
    await page.keyboard.press('Tab');
    await expect(caseworker.getByRole('radio').first()).toBeFocused();
    await page.keyboard.press('Space');
    await expect(caseworker.getByRole('radio', { checked: true })).toHaveText('Vi höll det');
    await answers(page, library, you).getByRole('radio', { name: 'Vi höll det inte' }).click();
    await expectAccessible(page);
  });

  await test.step('at every size both halves are equal, and nobody scrolls sideways', async () => {
    const halves = () =>
      card(page, respect)
        .locator('.view-choice')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
    for (const textSize of ['largest', 'normal'] as const) {
      await changeLook(page, { textSize });
      await expectNoSidewaysScroll(page);
      const [first = 0, second = 0] = await halves();
      expect(Math.abs(first - second)).toBeLessThan(1);
    }
    const targets = await page
      .locator('.view-choice [role="radio"]')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(Math.min(...targets)).toBeGreaterThanOrEqual(44);
  });

  await test.step('both views stand in the frame that both say yes to', async () => {
    await goTo(page, 'frame');
    const frame = page.locator('.frame-page');
    const both = /Ungdomen säger\s*delvis\s*Socialsekreteraren säger\s*vi höll det/;
    await expect(frame).toContainText(both);
    await expect(frame).toContainText(/vi höll det inte\s*Socialsekreteraren säger\s*inget sagt/);
    await expectAccessible(page);
    await sayYes(page, 'youth');
    await sayYes(page, 'caseworker');
    await expect(table.agreed(page)).toBeVisible();
    await button(page, t('meeting.end.home')).click();
  });

  await test.step('the contact’s page tells over time what was promised and what became of it', async () => {
    await expect(history(page)).toContainText(/Alva.? sa: delvis\. Du sa: vi höll det\./);
    await expect(history(page)).toContainText(/Alva.? sa: vi höll det inte\. Du sa: inget sagt\./);
    await expect(page.getByText(t('promises.remarks.shown'))).toBeVisible();
    await expectAccessible(page);
    await button(page, t('home.contacts.show')).click();
    await button(page, t('promises.home.title')).click();
    await done(page).locator('summary').click();
    await expect(row(page, respect)).toContainText(t('promises.state.differ'));
    await expect(page.getByText(remark)).toBeHidden();
    await expectAccessible(page);
  });

  await test.step('the log that the youth reads tells all of it', async () => {
    await home.contacts(page).getByRole('option', { name: 'Alva' }).click();
    await button(page, t('home.contact.showRecord')).click();
    const log = page.locator('.record-section-log');
    await expect(log).toContainText(/läste vad ni har lovat varandra/);
    await expect(log).toContainText(/ändrat, ny dag .*, berättat i telefon/);
    await expect(log).toContainText(/Du sa: delvis\. .* sa: vi höll det\./);
    await expect(log).toContainText(/Ni såg vad chefen skrev/);
  });
});

test('in English, where nothing is answered and nothing is marked', async ({ folder, start }) => {
  await meetOnce(folder, 'en');
  const { page } = await start();
  const en = translatorFor('en');
  await page.getByLabel(en('unlock.enter.passphrase'), { exact: true }).fill(folder.phrase);
  await button(page, en('unlock.enter.unlock')).click();
  await expect(page.getByRole('heading', { name: en('promises.home.title') })).toBeVisible();
  await expect(page.locator('.promises-part-late')).toContainText('Thu 4 Dec 2025');
  await expectAccessible(page);
  await page.getByRole('option', { name: 'Alva' }).click();
  await button(page, en('home.meetings.start')).click();
  await button(page, en('common.action.next')).click();
  await expect(page.getByRole('heading', { name: en('promises.title') })).toBeVisible();
  await expectAccessible(page);
  // No is a full answer, and so is none.
  await button(page, en('meeting.stages.frame')).click();
  const frame = page.locator('.frame-page');
  await expect(frame.getByText(en('promises.view.none'), { exact: true })).toHaveCount(8);
});
