import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from 'playwright-core';
import type { RendererChannel } from '#shared/contract/contract.ts';
import type { Bridge } from '#shared/contract/handlers.ts';
import { translatorFor } from '#shared/i18n/words.ts';
import type { Role } from '#shared/model/identity.ts';
import type { Preferences } from '#shared/model/preferences.ts';
import type { RunningApp } from './app.ts';
import { valueOf } from './vault.ts';

/** The Swedish words of the interface, by which the screens below are found. */
export const t = translatorFor('sv');

/** Key stretching on a busy machine: a second or two of a free core for each try. */
export const slowMs = 30_000;

/** A button with one of the interface's words on it. */
export function button(page: Page, name: string) {
  return page.getByRole('button', { name, exact: true });
}

/** The sign-in screen as a caseworker uses it. */
export const signIn = {
  passphrase: (page: Page) => page.getByLabel(t('unlock.enter.passphrase'), { exact: true }),

  /** From the first screen to the five words. */
  async toPhrase(page: Page, name: string, role: Role = 'caseworker'): Promise<readonly string[]> {
    const first = button(page, t('unlock.accounts.none.action'));
    await first.or(button(page, t('unlock.accounts.new'))).click();
    await page.getByLabel(t('unlock.new.name')).fill(name);
    await page.getByText(t(`unlock.new.role.${role}`)).click();
    await button(page, t('common.action.next')).click();
    const words = page.getByRole('list', { name: t('unlock.phrase.suggested.label') });
    await expect(words.getByRole('listitem')).toHaveCount(5);
    return words.getByRole('listitem').allTextContents();
  },

  /** Makes an account with the five words; answers the phrase. Ends on the home view. */
  async createAccount(page: Page, name = 'Sam', role: Role = 'caseworker'): Promise<string> {
    const phrase = (await signIn.toPhrase(page, name, role)).join(' ');
    await button(page, t('unlock.phrase.suggested.next')).click();
    await page.getByLabel(t('unlock.phrase.repeat.label'), { exact: true }).fill(phrase);
    await button(page, t('unlock.new.make')).click();
    await home.isOpen(page);
    return phrase;
  },

  /** The last steps of a recovery: the five new words, typed back and saved; answers the phrase. */
  async saveNewPhrase(page: Page): Promise<string> {
    await expect(page.getByRole('listitem')).toHaveCount(5);
    const phrase = (await page.getByRole('listitem').allTextContents()).join(' ');
    await button(page, t('unlock.phrase.suggested.next')).click();
    await page.getByLabel(t('unlock.phrase.repeat.label'), { exact: true }).fill(phrase);
    await button(page, t('unlock.recover.save')).click();
    return phrase;
  },

  async unlock(page: Page, phrase: string): Promise<void> {
    await signIn.passphrase(page).fill(phrase);
    await button(page, t('unlock.enter.unlock')).click();
    await home.isOpen(page);
  },
};

/** The caseworker's own page. */
export const home = {
  async isOpen(page: Page): Promise<void> {
    await expect(button(page, t('common.action.lock'))).toBeVisible({ timeout: slowMs });
  },

  /** Locks; answers the sign-in screen. */
  async lock(app: RunningApp): Promise<Page> {
    const lock = button(app.page, t('common.action.lock'));
    await lock.focus();
    // The window may go before it has answered the key.
    await lock.press('Enter').catch(() => undefined);
    return app.nextPage();
  },

  /** Makes the recovery sheet and saves it; answers the file. */
  async saveSheet(app: RunningApp, folder: string): Promise<string> {
    const { page } = app;
    const path = join(folder, 'sheet.pdf');
    await app.host.answerSave(path);
    await button(page, t('home.recovery.banner.action')).click();
    await expect(button(page, t('home.recovery.save'))).toBeEnabled({ timeout: slowMs });
    await button(page, t('home.recovery.save')).click();
    await expect(page.getByRole('dialog', { name: t('home.recovery.done') })).toBeVisible();
    await page.keyboard.press('Escape');
    expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-');
    return path;
  },

  async addContact(page: Page, name: string, caseNumber = ''): Promise<void> {
    const first = button(page, t('home.contacts.none.action'));
    await first.or(button(page, t('home.contacts.new'))).click();
    await page.getByLabel(t('home.contact.name'), { exact: true }).fill(name);
    await page.getByLabel(t('home.contact.caseNumber'), { exact: true }).fill(caseNumber);
    await button(page, t('home.contact.add')).click();
    await expect(page.getByRole('heading', { name })).toBeVisible();
  },

  contacts: (page: Page) => page.getByRole('listbox', { name: t('home.contacts.title') }),
};

/** The page of whom one is paired with, and of the exchange folder. */
export const people = {
  async open(page: Page, role: Role): Promise<void> {
    await button(page, t(`pairing.title.${role}`)).click();
    const title = t(`pairing.title.${role}`);
    await expect(page.getByRole('heading', { name: title, exact: true })).toBeFocused();
  },
  row: (page: Page, name: string) =>
    page.getByRole('listitem').filter({ has: page.getByText(name, { exact: true }) }),
  /** Opens the words to compare; answers those on the screen. */
  async words(page: Page, name: string): Promise<readonly string[]> {
    await page.getByRole('button', { name: new RegExp(`^${t('pairing.pair')}.*${name}`) }).click();
    const list = page.getByRole('list', { name: t('pairing.words.label.sv') });
    await expect(list.getByRole('listitem')).toHaveCount(6);
    return list.getByRole('listitem').allTextContents();
  },
  async sayAlike(page: Page): Promise<void> {
    await button(page, t('pairing.words.yes')).click();
    await expect(page.getByText(t('pairing.words.theirs'))).toBeVisible();
    // Focus is on the button that closes.
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  },
};

/** A call over the bridge, as the page makes it; answers the value of one that succeeded. */
export async function callVault(
  page: Page,
  channel: RendererChannel,
  input: unknown,
): Promise<unknown> {
  const result = await page.evaluate(
    ([name, value]) => (window as unknown as { socBox: Bridge }).socBox.invoke(name, value),
    [channel, input] as const,
  );
  return valueOf(result);
}

/** Changes how the program looks, as the settings do. */
export async function changeLook(page: Page, change: Partial<Preferences>): Promise<void> {
  await page.evaluate(
    (changed) =>
      (window as unknown as { socBox: Bridge }).socBox.invoke('preferences.change', changed),
    change,
  );
}

/** What axe asks that a look decides: they differ in their colours and in nothing else. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** Axe for the page as it stands. It is a megabyte of script, so it is put into each page once. */
async function axeFor(page: Page): Promise<AxeBuilder> {
  const isThere = await page.evaluate(() => 'axe' in window);
  const axe = new AxeBuilder({ page, ...(isThere ? { axeSource: 'void 0' } : {}) });
  // Legacy mode: the other would open a page of its own, and this window opens none.
  return axe.setLegacyMode().options({ resultTypes: ['violations'] });
}

/** The view as it stands has no fault that axe can find, in any of the three looks. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const look of ['dark', 'contrast', 'light'] as const) {
    await changeLook(page, { look, motion: 'reduced' });
    await expect(page.locator('html')).toHaveAttribute('data-look', look);
    const axe = await axeFor(page);
    const { violations } = await (look === 'light' ? axe : axe.withRules(ofColours)).analyze();
    const faults = violations.map(({ id, nodes }) => ({
      look,
      id,
      where: nodes.map((node) => node.failureSummary + ' ' + node.html),
    }));
    expect(faults).toEqual([]);
  }
}

/** Nothing is wider than the window: nobody has to scroll sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [needed, there] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(needed).toBeLessThanOrEqual(there ?? 0);
}

/** Everybody can read the view: axe in each look, and no sideways scroll at twice the size, where `look` looks. */
export async function expectReadable(page: Page, look = async () => {}): Promise<void> {
  await expectAccessible(page);
  await page.setViewportSize({ width: 683, height: 384 });
  await expectNoSidewaysScroll(page);
  await look();
  await page.setViewportSize({ width: 1366, height: 768 });
}
