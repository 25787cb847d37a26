import { translatorFor } from '#shared/i18n/words.ts';
import type { Language } from '#shared/i18n/language.ts';
import type { Fact } from '#shared/telling/fact.ts';
import { html, style, type Html } from './html.ts';
import { told } from './told.ts';

/** The font files a printed page asks for, at `../fonts/` beside its own address. */
export const paperFonts = [
  'atkinson-hyperlegible-next-latin-wght-normal.woff2',
  'atkinson-hyperlegible-next-latin-ext-wght-normal.woff2',
  'bricolage-grotesque-latin-wght-normal.woff2',
  'bricolage-grotesque-latin-ext-wght-normal.woff2',
] as const;

// The ranges are those the fonts were cut by (@fontsource-variable).
const latin =
  'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD';
const latinExt =
  'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+0304, U+0308, U+0329, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF';

function fontFace(family: string, file: (typeof paperFonts)[number], range: string): string {
  return `@font-face { font-family: '${family}'; font-weight: 200 800; font-display: block; src: url('../fonts/${file}') format('woff2'); unicode-range: ${range}; }`;
}

const fontFaces = [
  fontFace('Paper Text', paperFonts[0], latin),
  fontFace('Paper Text', paperFonts[1], latinExt),
  fontFace('Paper Heading', paperFonts[2], latin),
  fontFace('Paper Heading', paperFonts[3], latinExt),
].join('\n');

const base = `
:root {
  --ink: #22303c;
  --ink-soft: #4d5a66;
  --line: #c9c2b4;
  --sun: #e9b44c;
  --coral: #e4572e;
  --teal: #0f766e;
  /* Scripts the two fonts lack come from the machine; each system's own is named first. */
  --others: 'Segoe UI', 'Noto Sans', 'Noto Sans Arabic', 'Noto Sans Ethiopic', 'Segoe UI Emoji', 'Apple Color Emoji', 'Noto Color Emoji', system-ui, sans-serif;
  --text: 'Paper Text', var(--others);
  --heading: 'Paper Heading', var(--text);
}
*, *::before, *::after { box-sizing: border-box; }
html {
  color: var(--ink);
  font: 400 10.75pt/1.4 var(--text);
  font-variant-numeric: lining-nums;
  hyphens: manual;
  overflow-wrap: anywhere;
  print-color-adjust: exact;
}
/* A little narrower than the page's area, whose edge cuts what ends on it; the foot stands at the bottom. */
body { display: flex; flex-direction: column; width: calc(100% - 0.5mm); min-height: 100vh; margin: 0; }
h1, h2, p, ul, ol, dl, dd { margin: 0; padding: 0; }
ul, ol { list-style: none; }
h1, h2 { font-family: var(--heading); font-weight: 700; letter-spacing: -0.012em; line-height: 1.12; break-after: avoid; text-wrap: balance; }
h1 { font-size: 31pt; letter-spacing: -0.022em; }
h2 { font-size: 15pt; }
p, li { orphans: 2; widows: 2; }
dt { color: var(--ink-soft); }
/* Three colours of the sheet on the screen; in greyscale they are three clear steps. */
.ribbon { display: block; height: 2.4mm; margin-bottom: 6mm; border-radius: 1.2mm; overflow: hidden; background: var(--coral); }
.ribbon::before, .ribbon::after { content: ""; float: left; width: 33.333%; height: 100%; background: var(--sun); }
.ribbon::after { float: right; background: var(--teal); }
.lead { margin-top: 2mm; font-size: 12pt; line-height: 1.38; text-wrap: pretty; }
.facts { display: flex; flex-wrap: wrap; gap: 2mm 9mm; margin-top: 4.5mm; padding: 2.6mm 0; border-block: 0.25mm solid var(--line); break-inside: avoid; }
.facts dt { font-size: 8.75pt; }
.facts dd { font-size: 11.5pt; font-weight: 600; line-height: 1.3; }
`;

function pageStyle(language: Language, title: string, hasFoot: boolean): string {
  if (!hasFoot) return '@page { size: A4; margin: 13mm 19mm; }';
  const t = translatorFor(language);
  const running = 'color: #4d5a66; font: 400 8.5pt/1 "Paper Text", "Segoe UI", sans-serif;';
  return `@page {
  size: A4;
  margin: 13mm 19mm 17mm;
  @bottom-left { content: "${title}"; vertical-align: top; padding-top: 6mm; ${running} }
  @bottom-right { content: "${t('documents.page')} " counter(page) " ${t('documents.pageOf')} " counter(pages); vertical-align: top; padding-top: 6mm; ${running} }
}`;
}

/** The facts under a paper's heading. */
export function factList(facts: readonly Fact[]): Html {
  return html`<dl class="facts">
    ${facts.map(
      ({ label, value }) =>
        html`<div>
          <dt>${label}</dt>
          <dd dir="auto">${told(value)}</dd>
        </div>`,
    )}
  </dl>`;
}

/** A whole page to print: one file with its own styles, no script, nothing from a network. */
export function paper(sheet: {
  readonly language: Language;
  readonly title: string;
  /** The size and margins of the paper; A4 with its title and page numbers when not said. */
  readonly page?: string;
  readonly styles: string;
  readonly body: Html;
  /** False where nothing may stand below: no title, no number of the page. */
  readonly hasFoot?: boolean;
}): string {
  const { language, title, hasFoot = true } = sheet;
  const page = sheet.page ?? pageStyle(language, title, hasFoot);
  const styles = [fontFaces, page, base, sheet.styles].join('\n');
  return html`<!doctype html>
    <html lang="${sheet.language}">
      <head>
        <meta charset="utf-8" />
        <title>${sheet.title}</title>
        ${style(styles)}
      </head>
      <body>
        ${sheet.body}
      </body>
    </html> `.markup;
}
