import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { frameHtml } from '#main/vault/documents/frame-page.ts';
import { paperFonts } from '#main/vault/documents/paper.ts';
import { anyFrame, writtenTexts } from './any-frame.ts';
import { kept, ordinary, straining, wholeBox } from './sample-frames.ts';

const entities = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' } as const;

/** The texts between a page's tags, each on its own, as a browser would read them. */
function textsOf(page: string): readonly string[] {
  const body = page.slice(page.indexOf('<body>'));
  return body.split(/<[^>]*>/).map((text) =>
    text
      .replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity as keyof typeof entities])
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

function tagsOf(page: string): readonly string[] {
  return [...new Set(page.match(/<[^>]*>/g))].toSorted();
}

test('everything people wrote stands on the page, and none of it as markup', () => {
  const ownTags = new Set(
    [ordinary, straining, wholeBox].flatMap((frame) => tagsOf(frameHtml(kept(frame)))),
  );
  fc.assert(
    fc.property(anyFrame, (frame) => {
      const page = frameHtml(kept(frame));
      const texts = textsOf(page);
      for (const text of writtenTexts(frame)) expect(texts).toContain(text);
      const strange = tagsOf(page).filter((tag) => !ownTags.has(tag));
      // A frame can lack a tag that the samples have, or be in English; nothing else is new.
      expect(
        strange.filter((tag) => tag !== '<html lang="en">' && tag !== '<p class="outcome">'),
      ).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('the page is a document that can be read aloud', () => {
  const page = frameHtml(kept(ordinary));
  expect(page).toMatch(/^<!doctype html>\s*<html lang="sv">/i);
  expect(page).toContain('<title>Vår ram</title>');
  expect(page.match(/<h1>/g)).toHaveLength(1);
  expect(page.match(/<h2/g)).toHaveLength(5);
  expect(page.match(/<ol>/g)).toHaveLength(2);
  expect(page).not.toMatch(/<(script|link|img|iframe)/);
});

test('it loads nothing but its fonts', () => {
  const addresses = [...frameHtml(kept(ordinary)).matchAll(/url\('([^']*)'\)/g)].map(
    ([, url]) => url,
  );
  expect(addresses).toEqual(paperFonts.map((file) => `../fonts/${file}`));
});

test('it says what the paper is not, and where the words come from', () => {
  const texts = textsOf(frameHtml(kept(ordinary)));
  expect(texts).toContain(
    'Det är inte en journal, inte en utredning och inte ett samtycke enligt GDPR.',
  );
  expect(texts.join(' ')).toContain('S.O.C. – Hör du mig');
  expect(texts).toContain('Format soc-box-frame 1, kort soc-box 1.');
});
