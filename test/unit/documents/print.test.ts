import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserPath } from '#build/browser-path.ts';
import { frameHtml } from '#main/vault/documents/frame-page.ts';
import { letterHtml } from '#main/vault/documents/letter-page.ts';
import { recoverySheetHtml } from '#main/vault/documents/recovery-sheet.ts';
import type { LetterWords } from '#shared/model/step.ts';
import { posterHtml } from '#main/vault/documents/poster-page.ts';
import { ageGroups } from '#shared/content/item.ts';
import { languages } from '#shared/i18n/language.ts';
import { posterSizes } from '#shared/model/document.ts';
import { english, kept, least, notToday, ordinary, straining } from './sample-frames.ts';
import { barestLetter, fullLetters, ordinaryLetter, wideLetter } from './sample-letters.ts';

const origin = 'https://soc-box.invalid';
const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src 'self'; img-src data:";
/** As small as a picture gets. */
const onePixel =
  'data:image/jpeg;base64,/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AVN//2Q==';

const fontFolders = {
  atkinson: '@fontsource-variable/atkinson-hyperlegible-next/files',
  bricolage: '@fontsource-variable/bricolage-grotesque/files',
} as const;

function fontFile(name: string): Buffer {
  const folder = name.startsWith('atkinson') ? fontFolders.atkinson : fontFolders.bricolage;
  return readFileSync(`${import.meta.dirname}/../../../node_modules/${folder}/${name}`);
}

describe.skipIf(browserPath() === null)('printed by an installed browser', () => {
  let browser: Browser;
  let page: Page;
  let html = '';

  beforeAll(async () => {
    const asRoot = process.getuid?.() === 0;
    browser = await chromium.launch({
      executablePath: browserPath() ?? '',
      chromiumSandbox: !asRoot,
    });
    // As wide as the paper between its margins.
    page = await browser.newPage({ viewport: { width: 650, height: 1000 } });
    await page.emulateMedia({ media: 'print' });
    await page.route(`${origin}/**`, (route) => {
      const { pathname } = new URL(route.request().url());
      return pathname.startsWith('/fonts/')
        ? route.fulfill({ contentType: 'font/woff2', body: fontFile(basename(pathname)) })
        : route.fulfill({
            contentType: 'text/html; charset=utf-8',
            headers: { 'content-security-policy': policy },
            body: html,
          });
    });
  }, 30_000);
  afterAll(() => browser.close());

  async function print(paper: string): Promise<{ pdf: string; pages: number }> {
    html = paper;
    await page.goto(`${origin}/print/1`);
    await page.evaluate(async () => {
      await document.fonts.ready;
    });
    const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true });
    const pdf = bytes.toString('latin1');
    return { pdf, pages: pdf.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0 };
  }

  /** A letter with both of its pictures and the page with the name. */
  const letterPages = async (letter: LetterWords): Promise<number> => {
    const made = { letter, day: '2026-11-22', hasNamePage: true } as const;
    const pictures = { caseworker: onePixel, room: onePixel };
    return (await print(letterHtml({ ...made, pictures }))).pages;
  };

  test('a letter is one page and the name another, with the longest words there is room for', async () => {
    for (const letter of [ordinaryLetter, barestLetter, ...fullLetters]) {
      expect([letter.language, letter.age, await letterPages(letter)]).toEqual([
        letter.language,
        letter.age,
        2,
      ]);
    }
    const { pdf } = await print(
      letterHtml({
        letter: ordinaryLetter,
        day: '2026-11-22',
        hasNamePage: false,
        pictures: { caseworker: null, room: null },
      }),
    );
    expect(pdf).toContain('/StructTreeRoot');
  }, 60_000);

  test('a letter of the widest letters is more than its page, never less than its words', async () => {
    expect(await letterPages(wideLetter)).toBeGreaterThan(2);
  }, 20_000);

  test('an ordinary frame is a tagged PDF of at most two pages', async () => {
    const { pdf, pages } = await print(frameHtml(kept(ordinary)));
    expect(pages).toBeGreaterThanOrEqual(1);
    expect(pages).toBeLessThanOrEqual(2);
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toMatch(/\/Type \/MarkInfo\s*\/Marked true/);
    expect(pdf).toMatch(/\/Lang \(sv\)/);
    expect(
      await page.evaluate(() => [...document.fonts].map(({ status }) => status)),
    ).not.toContain('error');
  }, 20_000);

  test.each([
    ['nothing chosen', frameHtml(kept(least)), 1],
    ['not today', frameHtml(kept(notToday)), 1],
    ['English', frameHtml(kept(english)), 1],
    ['long words and other scripts', frameHtml(kept(straining)), 2],
    [
      'the recovery sheet',
      recoverySheetHtml({
        displayName: 'Maria Lindqvist',
        code: 'WWWWW-MMMMM-WWWWW-MMMMM-WWWWW',
        madeOn: '2026-11-22',
        language: 'sv',
      }),
      1,
    ],
  ])(
    '%s keeps to the width of the paper',
    async (_, paper, expectedPages) => {
      expect((await print(paper)).pages).toBe(expectedPages);
      // What is wider than the paper makes Chromium shrink the whole page.
      const wide = await page.evaluate(() =>
        [...document.querySelectorAll('body *')]
          .filter((element) => element.getBoundingClientRect().right > window.innerWidth)
          .map((element) => element.outerHTML.slice(0, 80)),
      );
      expect(wide).toEqual([]);
    },
    20_000,
  );

  const posters = posterSizes.flatMap((size) =>
    ageGroups.flatMap((age) =>
      languages.flatMap((language) =>
        ['2026-11-22', '2027-01-02'].map((day) => ({ size, age, language, day })),
      ),
    ),
  );
  test.each(posters)(
    'the poster $size, $age, $language of $day is one sheet with nothing over anything',
    async (poster) => {
      const [width, height] = poster.size === 'A3' ? [1122, 1587] : [793, 1122];
      await page.setViewportSize({ width, height });
      const { pdf, pages } = await print(posterHtml(poster));
      expect(pages).toBe(1);
      expect(pdf).toMatch(poster.size === 'A3' ? /841\.\d+ 119[01]/ : /59[45]\.\d+ 841/);
      expect(pdf).toContain('/StructTreeRoot');
      const tooLow = await page.evaluate(() =>
        [
          ['.rights *', '.turn'],
          ['.turn *', 'footer'],
          ['footer *', null],
        ].flatMap(([above = '', below]) => {
          const next = below === null ? null : document.querySelector(below ?? '');
          const limit = next?.getBoundingClientRect().top ?? window.innerHeight;
          return [...document.querySelectorAll(above ?? '')]
            .filter((element) => element.getBoundingClientRect().bottom > limit)
            .map((element) => element.textContent);
        }),
      );
      expect(tooLow).toEqual([]);
      const wide = await page.evaluate(() =>
        [...document.querySelectorAll('li, li *, footer *')]
          .filter((element) => {
            const list = element.closest('ul, footer');
            return (
              list !== null &&
              element.getBoundingClientRect().right > list.getBoundingClientRect().right + 1
            );
          })
          .map((element) => element.textContent),
      );
      expect(wide).toEqual([]);
    },
    20_000,
  );
});
