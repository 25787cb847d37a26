import { expect } from '@playwright/test';
import type { Locator, Page } from 'playwright-core';
import { card, layWithMouse, lies, liftWithKeys } from '#test/support/board.ts';
import { choose } from '#test/support/choice.ts';
import { pressLast } from '#test/support/keys.ts';
import { freezeVault } from '#test/support/processes.ts';
import { test } from '#test/support/program-test.ts';
import { button, home, signIn, slowMs, t } from '#test/support/screens.ts';
import { enterFirstMeeting, expectOnMat, goTo, sayYes, table } from '#test/support/table.ts';

const coverKey = 'Control+Space';

test.beforeEach(({ app, folder }) => enterFirstMeeting(app, folder.phrase));

function cover(page: Page): Locator {
  return page.getByRole('heading', { name: t('meeting.pause.title'), exact: true });
}

function resume(page: Page): Locator {
  return button(page, t('meeting.pause.resume'));
}

/** Nothing of the meeting is left on the page: not for the eye, not for a screen reader, not in the title. */
async function expectNothingToRead(page: Page): Promise<void> {
  await expect(cover(page)).toBeVisible();
  await expect(page).toHaveTitle(t('common.appName'));
  const words = await page.locator('body').evaluate((body) => body.textContent);
  for (const said of ['Alva', 'Karin', 'Fika', 'biblioteket']) expect(words).not.toContain(said);
  await expect(page.getByRole('dialog').or(page.getByRole('alertdialog'))).toHaveCount(0);
}

/** What the frame after the next press shows, found out by the page itself. Runs in the page. */
function watchPress(): void {
  for (const kind of ['pointerup', 'keydown'] as const) {
    addEventListener(
      kind,
      (event) => {
        if (event instanceof KeyboardEvent && event.code !== 'Space') return;
        requestAnimationFrame(() => {
          const isCovered = document.querySelector('.pause') !== null;
          document.documentElement.dataset['nextFrame'] = isCovered ? 'covered' : 'open';
        });
      },
      { capture: true },
    );
  }
}

async function writeSentence(page: Page): Promise<void> {
  await table.newSentence(page).fill('Vi ses på biblioteket.');
  await table.put(page).click();
  await expect(table.sentence(page, 'Vi ses på biblioteket.')).toBeVisible();
}

for (const [how, press] of [
  ['button', (page: Page) => button(page, t('meeting.tools.pause')).click()],
  ['key', (page: Page) => page.keyboard.press(coverKey)],
] as const) {
  test(`the ${how} covers in the next frame, though the vault answers nothing`, async ({ app }) => {
    const { page } = app;
    await table.next(page).click();
    await layWithMouse(page, 'fika');
    await writeSentence(page);
    await page.evaluate(watchPress);
    const thaw = freezeVault(app.process.pid ?? 0);
    try {
      await press(page);
      await expect(page.locator('html')).toHaveAttribute('data-next-frame', 'covered');
      await expectNothingToRead(page);
      await expect(resume(page)).toBeDisabled();
      await expect(button(page, t('meeting.pause.leave'))).toBeEnabled();
    } finally {
      thaw();
    }
    await resume(page).click();
    await expectOnMat(page, ['fika']);
    await expect(button(page, t('meeting.tools.pause'))).toBeFocused();
  });
}

test('the key covers wherever somebody is in the meeting, and does nothing else', async ({
  app,
}) => {
  test.slow();
  const { page } = app;
  const coverAndGoOn = async () => {
    await page.keyboard.press(coverKey);
    await expectNothingToRead(page);
    await resume(page).click();
    await expect(cover(page)).toBeHidden();
  };
  await coverAndGoOn();
  await table.next(page).click();
  await layWithMouse(page, 'fika');
  await liftWithKeys(page, 'respekt');
  await coverAndGoOn();
  await lies(page, 'respekt', 'box');
  await card(page, 'respekt').focus();
  await coverAndGoOn();
  await lies(page, 'respekt', 'box');
  await button(page, t('meeting.eye.sign')).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await coverAndGoOn();
  await button(page, t('meeting.tools.view')).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await coverAndGoOn();
  await table.newSentence(page).fill('Vi ses på biblioteket.');
  await coverAndGoOn();
  await expect(table.newSentence(page)).toHaveValue('Vi ses på biblioteket.');
  await table.put(page).click();
  await goTo(page, 'answers');
  await choose(page, t('meeting.answers.question'), t('common.reply.yes'));
  await table.saveAnswer(page).click();
  await expect(page.getByText(t('meeting.answers.allDone'))).toBeVisible();
  await coverAndGoOn();
  await table.next(page).click();
  await coverAndGoOn();
  await expect(table.closing(page)).toBeVisible();
  await table.next(page).click();
  await coverAndGoOn();

  await button(page, t('meeting.agree.no')).click();
  await choose(page, t('meeting.declined.youth'), t('meeting.declined.throwAway'));
  await choose(page, t('meeting.declined.caseworker'), t('meeting.declined.throwAway'));
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await coverAndGoOn();
  await button(page, t('meeting.declined.back')).click();
  await sayYes(page, 'youth');
  await sayYes(page, 'caseworker');
  await expect(table.agreed(page)).toBeVisible();
  await coverAndGoOn();
  await expect(table.agreed(page)).toBeVisible();
});

test('what could not be saved as a pause is covered all the same, until somebody goes on', async ({
  app,
}) => {
  const { page } = app;
  await table.next(page).click();
  await layWithMouse(page, 'fika');
  // Behind the window's back, so that its own pause comes too late.
  await page.evaluate(async () => {
    const { socBox } = window as unknown as {
      socBox: { invoke: (channel: string, input: unknown) => Promise<unknown> };
    };
    const loaded = (await socBox.invoke('workingCopy.load', {})) as {
      value: { meetings: readonly { id: string }[] };
    };
    const meetingId = loaded.value.meetings[0]?.id;
    const opened = (await socBox.invoke('meetings.open', { meetingId })) as {
      value: { steps: readonly unknown[] };
    };
    Object.assign(window, {
      overtake: () =>
        socBox.invoke('meetings.addStep', {
          meetingId,
          after: opened.value.steps.length,
          by: 'together',
          act: { kind: 'stage-entered', stage: 'answers' },
        }),
    });
    addEventListener(
      'keydown',
      () => void (window as unknown as { overtake: () => unknown }).overtake(),
      { capture: true, once: true },
    );
  });
  await page.keyboard.press(coverKey);
  await expectNothingToRead(page);
  await expect(page.getByText(t('errors.step-out-of-date.what'))).toBeVisible();
  await resume(page).click();
  await expect(page.getByRole('heading', { name: t('meeting.answers.title') })).toBeVisible();
});

test('while a meeting runs nothing else can be opened, covered or not', async ({ app }) => {
  test.slow();
  const { page } = app;
  await table.next(page).click();
  await layWithMouse(page, 'fika');
  const expectSamePage = async (there: Locator) => {
    await page.evaluate(() => Object.assign(window, { isSame: true }));
    for (const keys of ['F5', 'Control+r', 'Alt+ArrowLeft', 'Alt+ArrowRight']) {
      await page.keyboard.press(keys);
    }
    for (const keys of ['Control+n', 'Control+t', 'Control+Shift+n', 'F1', 'Alt', 'F10']) {
      await page.keyboard.press(keys);
    }
    // As the browser's own menu and keys do it, where a window has them.
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Page.reload').catch(() => undefined);
    const { currentIndex, entries } = await devtools.send('Page.getNavigationHistory');
    expect([currentIndex, entries.length]).toEqual([0, 1]);
    await devtools.detach();
    await page.evaluate(() => {
      history.back();
      history.forward();
      location.reload();
      window.open(location.href);
    });
    await expect(there).toBeVisible();
    expect(await page.evaluate(() => 'isSame' in window)).toBe(true);
    await expect.poll(() => page.context().pages().length).toBe(1);
  };
  await expectSamePage(page.getByRole('heading', { name: t('meeting.mat.title') }));
  await expectOnMat(page, ['fika']);
  await page.keyboard.press(coverKey);
  await expectSamePage(cover(page));
  await page.keyboard.press('Escape');
  await expectNothingToRead(page);
});

test('the stand-in’s window has none of its browser’s own keys, and all those that one writes with', async ({
  runtime,
  app,
}) => {
  test.skip(runtime === 'electron', 'without a menu Electron has no such keys');
  const { page } = app;
  await table.newPoint(page).focus();
  await page.evaluate(() => {
    const letThrough: string[] = [];
    Object.assign(window, { letThrough });
    for (const kind of ['keydown', 'contextmenu']) {
      addEventListener(kind, (event) => {
        const isModifier = /^(?:Control|Alt|Shift)$/.test((event as KeyboardEvent).key);
        if (!event.defaultPrevented && !isModifier)
          letThrough.push((event as KeyboardEvent).key ?? kind);
      });
    }
  });
  const browsers = ['F1', 'F5', 'F11', 'F12', 'Alt+ArrowLeft', 'Alt+f', 'Control+Shift+I'];
  for (const key of 'nthjupsofgwdek+-0') browsers.push(`Control+${key}`);
  for (const keys of browsers) await page.keyboard.press(keys);
  await page.mouse.click(600, 400, { button: 'right' });
  const keysLetThrough = () =>
    page.evaluate(() => (window as unknown as { letThrough: string[] }).letThrough);
  expect(await keysLetThrough()).toEqual([]);
  await table.newPoint(page).focus();
  await page.keyboard.type('A@');
  for (const keys of ['Control+a', 'Control+c', 'Control+ArrowLeft', 'Alt+ArrowUp', 'Home'])
    await page.keyboard.press(keys);
  expect(await keysLetThrough()).toEqual(['A', '@', 'a', 'c', 'ArrowLeft', 'ArrowUp', 'Home']);
});

test('leaving the cover takes the passphrase, by the keys alone', async ({ app, folder }) => {
  const { page } = app;
  await table.next(page).click();
  await layWithMouse(page, 'fika');
  await page.keyboard.press(coverKey);
  await expect(cover(page)).toBeFocused();
  await expect(resume(page)).toBeEnabled();
  await page.keyboard.press('Tab');
  await expect(resume(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(button(page, t('meeting.pause.leave'))).toBeFocused();
  const closed = page.waitForEvent('close');
  await pressLast(page, 'Enter');
  const next = await app.nextPage();
  await closed;
  await expect(next.getByText(t('unlock.locked.asked'))).toBeVisible();
  await expect(next.getByText('Alva')).toHaveCount(0);
  await signIn.passphrase(next).fill('fel lösenfras helt och hållet');
  await next.keyboard.press('Enter');
  await expect(next.getByText(t('errors.wrong-passphrase.what'))).toBeVisible({ timeout: slowMs });
  await signIn.unlock(next, folder.phrase);
  await home.contacts(next).getByRole('option', { name: 'Alva' }).click();
  await button(next, t('home.meetings.goOn')).click();
  await expectNothingToRead(next);
  await resume(next).click();
  await expectOnMat(next, ['fika']);
});
