import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from 'playwright-core';
import type { KeptFrame, Snapshot } from '#shared/model/record.ts';
import { readReceiptCode } from '#shared/model/receipt.ts';
import { hasProgram } from '#test/support/program.ts';
import { test } from '#test/support/program-test.ts';
import {
  button,
  callVault,
  expectAccessible,
  expectNoSidewaysScroll,
  signIn,
  t,
} from '#test/support/screens.ts';
import { enterFirstMeeting, goTo, sayYes, table, takeHome } from '#test/support/table.ts';

test.use({ kind: 'with frames' });

const dialog = (page: Page) => page.getByRole('dialog', { name: t('receipt.check.title') });
const field = (page: Page) => page.getByRole('textbox', { name: t('receipt.check.code') });

async function framesOf(page: Page): Promise<readonly KeptFrame[]> {
  return ((await callVault(page, 'workingCopy.load', {})) as Snapshot).frames;
}

/** A sign other than this one, so that only one is wrong. */
function slipIn(code: string): string {
  return code.startsWith('7') ? `8${code.slice(1)}` : `7${code.slice(1)}`;
}

test('the page shows where the code will stand, and then the same code as the papers', async ({
  app,
  folder,
}) => {
  test.slow();
  const { page } = app;
  await enterFirstMeeting(app, folder.phrase);
  await goTo(page, 'cards');
  await button(page, t('meeting.mat.notToday')).click();
  await goTo(page, 'frame');
  await expect(page.getByText(t('receipt.coming'))).toBeVisible();
  await expect(page.locator('.receipt-signs')).toHaveText('················');
  await sayYes(page, 'youth');
  await sayYes(page, 'caseworker');
  await expect(table.agreed(page)).toBeVisible();
  await expect(page.getByText(t('receipt.what'))).toBeVisible();
  const shown = (await page.locator('.receipt-signs').textContent()) ?? '';
  const code = readReceiptCode(shown);
  expect(code).not.toBeNull();
  // Read aloud sign by sign, with a rest between the groups.
  await expect(page.locator('.receipt-code .visually-hidden')).toHaveText(
    (code ?? '')
      .split(' ')
      .map((group) => [...group].join(' '))
      .join(', '),
  );
  expect((await framesOf(page)).at(-1)?.receiptCode).toBe(code);
  await expectAccessible(page);

  await takeHome(app, folder.path);
  if (hasProgram('pdftotext')) {
    const text = execFileSync('pdftotext', [join(folder.path, 'frame.pdf'), '-'], {
      encoding: 'utf8',
    });
    expect(text.replaceAll(/\s+/g, ' ')).toContain(`${t('receipt.name')} ${code}`);
  }
  await app.host.answerSave(join(folder.path, 'frame.txt'));
  await button(page, t('frame.view.text')).click();
  await expect(page.locator('.copies-done')).toBeVisible();
  await expect
    .poll(() => readFileSync(join(folder.path, 'frame.txt'), 'utf8'))
    .toContain(`${t('receipt.name')}: ${code}`);

  await button(page, t('meeting.end.home')).click();
  await expect(page.locator('.frame-list-receipt .receipt-signs')).toHaveText(shown);
});

test('by the keys alone a paper’s code finds its frame, and the frame can be read', async ({
  app,
  folder,
}) => {
  const { page } = app;
  await signIn.unlock(page, folder.phrase);
  const [first, second] = await framesOf(page);
  const check = button(page, t('receipt.check.title'));
  await check.focus();
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();

  // Nothing is said of a code while it is only unfinished.
  await page.keyboard.type(first?.receiptCode.slice(0, 9) ?? '');
  await expect(field(page)).toHaveAccessibleDescription(t('receipt.check.hint'));
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveAccessibleDescription(
    new RegExp(t('receipt.check.problem.too-few', { typed: 8 })),
  );
  // A slip is told with the last sign, before anybody asks.
  await page.keyboard.press('Control+a');
  await page.keyboard.type(slipIn(first?.receiptCode ?? ''));
  await expect(page.getByText(t('receipt.check.problem.slip'))).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByText(t('receipt.unknown.title'))).toBeHidden();

  await page.keyboard.press('Control+a');
  await page.keyboard.type(first?.receiptCode.toLowerCase().replaceAll(' ', '-') ?? '');
  await page.keyboard.press('Enter');
  const found = dialog(page).locator('[aria-live] section');
  await expect(found).toContainText(t('receipt.found.title'));
  await expect(found).toContainText(/Robin \d/);
  await expect(found).toContainText(t('receipt.found.version', { version: 1 }));
  await expect(found).toContainText(/Det finns en nyare ram från .+ Den gäller nu\./);
  await expect(found).toContainText(t('receipt.found.here'));
  await expectAccessible(page);
  await expect(field(page)).toBeFocused();
  for (const next of ['common.action.close', 'receipt.check.go', 'receipt.found.read'] as const) {
    await page.keyboard.press('Tab');
    await expect(
      dialog(page)
        .getByRole('button', { name: t(next), exact: true })
        .last(),
    ).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: t('frame.view.title') })).toBeFocused();
  await expect(page.locator('.frame-page')).toContainText('Ram nummer 1.');
  await expect(page.locator('.frame-page .receipt-signs')).toHaveText(
    first?.receiptCode.replaceAll(' ', '') ?? '',
  );
  await expectAccessible(page);

  // Beside that frame another paper is checked; its frame takes the place.
  await button(page, t('receipt.check.title')).click();
  await field(page).fill(second?.receiptCode ?? '');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toContainText(t('receipt.found.newest'));
  await button(page, t('receipt.found.read')).click();
  await expect(page.locator('.frame-page')).toContainText('Ram nummer 2.');
  await button(page, t('frame.view.close')).click();
  await expect(page.getByRole('heading', { name: /Robin/ })).toBeVisible();
});

test('a code that matches nothing accuses nobody, and a removed frame is told of', async ({
  app,
  folder,
}) => {
  const { page } = app;
  await signIn.unlock(page, folder.phrase);
  const removed = (await framesOf(page)).find(({ purgedAt }) => purgedAt !== null);
  await button(page, t('receipt.check.title')).click();
  await field(page).fill('2222 2222 2222 2222');
  await button(page, t('receipt.check.go')).click();
  await expect(dialog(page)).toContainText(t('receipt.unknown.title'));
  await expect(dialog(page)).toContainText(t('receipt.unknown.elsewhere'));
  await expect(button(page, t('receipt.found.read'))).toBeHidden();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  await field(page).fill('O222 2222 2222 2222');
  await expect(dialog(page)).toContainText('finns inte i någon kod');
  await expect(page.getByText(t('receipt.unknown.title'))).toBeHidden();

  await field(page).fill(removed?.receiptCode ?? '');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toContainText(/ligger i akten sedan .+ och togs bort här/);
  await expect(button(page, t('receipt.found.read'))).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(button(page, t('receipt.check.title'))).toBeFocused();
  await page.keyboard.press('Enter');
  await field(page).fill(removed?.receiptCode ?? '');
  await page.keyboard.press('Enter');
  await button(page, t('retention.gone.show')).click();
  await expect(page.getByRole('heading', { name: t('retention.gone.view') })).toBeVisible();
});
