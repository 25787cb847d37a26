import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { chromium, type Page } from 'playwright-core';
import { browserPath } from '#build/browser-path.ts';
import type { Bridge } from '#shared/contract/handlers.ts';
import { languages } from '#shared/i18n/language.ts';
import { translatorFor } from '#shared/i18n/words.ts';
import { en } from '#shared/i18n/en/index.ts';
import { sv } from '#shared/i18n/sv/index.ts';
import type { DocumentRequest } from '#shared/model/document.ts';
import { stages } from '#shared/model/step.ts';
import { textLength } from '#shared/model/text.ts';
import { csvText } from '#shared/telling/csv.ts';
import { fillAttacked, Handout } from '#test/support/attacked-folder.ts';
import { cellsOf } from '#test/support/csv.ts';
import { box, questions, write } from '#test/support/deck-files.ts';
import { testPassphrase } from '#test/support/meeting.ts';
import { payloads } from '#test/support/payloads.ts';
import { proved } from '#test/support/proof.ts';
import { test } from '#test/support/program-test.ts';
import { isFull } from '#test/support/scale.ts';
import { button, callVault, home, people, signIn, slowMs, t } from '#test/support/screens.ts';
import { goTo } from '#test/support/table.ts';
import { textFields } from '#test/support/text-fields.ts';
import { watch, type Watched } from '#test/support/watch.ts';

/**
 * Words that are compared or given to the system and neither kept nor shown, and those that the
 * program itself lays on the table: `whyNot` refuses them from a page.
 */
const notKept =
  /passphrase|current|next|recoveryCode|receiptCode|judgePassphrase|reviews\.show|exchange\.pair|useFolder|decks\.use|promises-brought/;
const seen = payloads.filter(({ isSeen }) => isSeen).map(({ text }) => text.normalize('NFC'));
const unlike = (words: string) =>
  words.replace(/[\u2060\u2068\u2069]/g, '').replaceAll('\u00A0', ' ');
const inFigures = (number: number) => number.toLocaleString('en');
const without = (words: string) => unlike(words).replaceAll(/\s/g, '').toLowerCase();

test.use({ kind: 'empty' });

/** Each payload in each text field of the contract: kept to the letter, or refused by name. */
function throughEveryField(): { readonly fields: number; readonly tries: number } {
  const fields = textFields().filter(({ name }) => !notKept.test(name));
  const some = payloads.filter((_, at) => isFull || at % 10 === 0);
  const wrong: string[] = [];
  for (const field of fields) {
    for (const { text, isSeen } of some) {
      const read = field.read(text);
      const problem = read.success
        ? null
        : read.error.issues[0]?.code === 'custom' && read.error.issues[0].params?.['problem'];
      const isRight = read.success
        ? isSeen && field.in(read.data) === text.normalize('NFC')
        : isSeen
          ? problem === 'too-long' && textLength(text) > 40
          : problem === 'invisible' || problem === 'too-long';
      if (!isRight) wrong.push(`${field.name}: ${JSON.stringify(text)} ${String(problem)}`);
    }
  }
  expect(wrong).toEqual([]);
  return { fields: fields.length, tries: fields.length * some.length };
}

type Words = string | { readonly [key: string]: Words };
function templatesIn(words: Words, path = ''): readonly (readonly [string, string])[] {
  if (typeof words === 'string') return words.includes('{{') ? [[path, words]] : [];
  return Object.entries(words).flatMap(([key, inside]) =>
    templatesIn(inside, path === '' ? key : `${path}.${key}`),
  );
}

/** Every sentence of the catalogs with somebody's words in its gaps: they stand there as they are. */
function throughEverySentence(): number {
  const words = seen.filter((text) => /[{}$[\]%]/.test(text));
  let count = 0;
  const wrong: string[] = [];
  for (const language of languages) {
    const say = translatorFor(language) as unknown as (key: string, gaps: object) => string;
    for (const [key, template] of templatesIn(language === 'sv' ? sv : en)) {
      const names = [...template.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '');
      // Of those with a number the form follows it; their words come from the same place.
      if (names.includes('count')) continue;
      for (let at = 0; at < words.length; at += isFull ? 1 : 20) {
        const gaps = Object.fromEntries(
          names.map((name, place) => [name, words[(at + place) % words.length]]),
        );
        count += 1;
        const expected = template.replaceAll(
          /\{\{(\w+)\}\}/g,
          (_, name: string) => gaps[name] ?? '',
        );
        const said = say(key, gaps);
        if (said !== expected) wrong.push(`${key}: ${said} instead of ${expected}`);
      }
    }
  }
  expect(wrong.slice(0, 5)).toEqual([]);
  return count;
}

/** No cell of a table begins as a formula does, whichever of these parts the cells. */
function throughTables(): void {
  const words = payloads.map(({ text }) => text);
  const first = cellsOf(csvText(words.map((text) => [text, 1])).slice(1), ';').map(
    ([cell]) => cell,
  );
  expect(first).toEqual(words.map((text) => (/^[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text)));
  for (const separator of [';', ',', '\t']) {
    const starts = cellsOf(csvText(words.map((text) => [text])).slice(1), separator).flatMap(
      (row) => row.filter((cell) => /^[=+\-@\t\r\0＝＋－＠]/.test(cell)),
    );
    expect([separator, starts]).toEqual([separator, []]);
  }
}

/** Names of a PDF that do something when it is opened or read. */
const doing =
  /\/(?:JS|JavaScript|OpenAction|AA|Launch|URI|SubmitForm|ImportData|EmbeddedFiles?|RichMedia|GoToR|XFA)\b/g;
/** What a PDF does, its texts and its pictures apart. */
function doneBy(pdf: Buffer): readonly string[] {
  const bare = pdf
    .toString('latin1')
    .replaceAll(/stream\r?\n[\s\S]*?endstream/g, '')
    .replaceAll(/\((?:\\[\s\S]|[^()\\])*\)/g, '');
  return bare.match(doing) ?? [];
}

/** The papers in a browser where scripts may run and nothing is forbidden; and the control: as markup of their own. */
async function inAnOpenPage(
  papers: readonly string[],
): Promise<{ readonly words: string; readonly control: string }> {
  const asRoot = process.getuid?.() === 0;
  const browser = await chromium.launch({
    executablePath: browserPath() ?? '',
    chromiumSandbox: !asRoot,
  });
  try {
    const page = await browser.newPage();
    let paper = '<!doctype html><body>';
    const origin = 'https://soc-box.invalid';
    await page.route('**/*', (route) =>
      route.request().url() === `${origin}/`
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: paper })
        : route.abort(),
    );
    const isOwn = (address: string) =>
      address.startsWith(`${origin}/`) || address === 'about:blank';
    const words: string[] = [];
    for (paper of papers) {
      await page.goto(`${origin}/`);
      const watched = await watch(page, isOwn);
      await page.reload();
      words.push(await watched.words());
      const requests = watched.found.filter((one) => !/fonts|ERR_FAILED/.test(one));
      expect(requests).toEqual([]);
      expect(doneBy(await page.pdf())).toEqual([]);
      page.removeAllListeners();
    }
    paper = '<!doctype html><body><a href="https://example.org/">x</a>';
    await page.goto(`${origin}/`);
    expect(doneBy(await page.pdf())).toContain('/URI');
    const control = await watch(page, isOwn);
    await page.evaluate(
      (all) => {
        for (const text of all) {
          const place = document.createElement('div');
          document.body.append(place);
          place.innerHTML = text;
        }
      },
      seen.filter((text) => !/meta|base/.test(text)),
    );
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { watched: string[] }).watched.length))
      .toBeGreaterThan(10);
    await control.look('as markup');
    const count = (start: RegExp) => control.found.filter((one) => start.test(one)).length;
    const [ran, asked, strange] = [count(/ran: /), count(/request: /), count(/element: /)];
    expect(Math.min(ran, asked, strange)).toBeGreaterThan(0);
    return {
      words: words.join('\n'),
      control: `the same payloads as markup in an open page: ${ran} ran, ${asked} requests, ${strange} strange elements`,
    };
  } finally {
    await browser.close();
  }
}

test('nothing that anybody writes is more than words', async ({ folder, start }) => {
  test.setTimeout(isFull ? 900_000 : 240_000);
  const { fields, tries } = throughEveryField();
  const sentences = throughEverySentence();
  throughTables();

  // A stride through the list takes some of every kind.
  const texts = new Handout(seen.map((_, at) => seen[(at * 7) % seen.length] ?? ''));
  const attacked = await fillAttacked(folder.path, texts, isFull);
  const { words: onPaper, control } = await inAnOpenPage(attacked.papers);

  const app = await start();
  const all: string[] = [];
  const found: string[] = [];
  let views = 0;
  let watched: Watched;
  const enter = async (page: Page, whose: 'sam' | 'kim'): Promise<Page> => {
    page.setDefaultTimeout(10_000);
    const own = new URL(page.url()).origin;
    watched = await watch(page, (address) => address.startsWith(`${own}/`));
    await see('sign-in');
    const accounts = (await callVault(page, 'accounts.list', {})) as {
      id: string;
      displayName: string;
    }[];
    const name = accounts.find(({ id }) => id === whose)?.displayName ?? '';
    await page
      .getByRole('button')
      .filter({ has: page.getByText(name, { exact: true }) })
      .click();
    await signIn.unlock(page, testPassphrase);
    await see('home');
    return page;
  };
  const see = async (name: string): Promise<void> => {
    views += 1;
    await watched.look(name);
    all.push(await watched.words());
    found.push(...watched.found);
  };
  const lock = async (page: Page): Promise<Page> => {
    const next = app.nextPage();
    // The page goes, at times before it has answered.
    await page
      .evaluate(() => {
        void (window as unknown as { socBox: Bridge }).socBox.invoke('app.lock', {});
      })
      .catch(() => undefined);
    return next;
  };
  const save = async (page: Page, request: DocumentRequest, extension: string): Promise<Buffer> => {
    const path = join(folder.path, `paper.${extension}`);
    await app.host.answerSave(path);
    expect(await callVault(page, 'documents.save', request)).toEqual({ saved: true });
    return readFileSync(path);
  };

  let page = await enter(app.page, 'sam');
  const options = home.contacts(page).getByRole('option');
  for (let at = 0; at < (await options.count()); at += 1) {
    await options.nth(at).click();
    await see('a youth');
    const read = page.getByRole('button', { name: t('home.frames.read') });
    if ((await read.count()) === 0) continue;
    await read.first().click();
    await expect(page.locator('.frame-page')).toBeVisible();
    await see('a frame');
    await button(page, t('frame.view.close')).click();
    await button(page, t('home.contact.showRecord')).click();
    await expect(page.getByRole('heading', { name: t('record.log.title') })).toBeVisible();
    await see('all that is saved');
    await button(page, t('common.action.back')).click();
  }
  await people.open(page, 'caseworker');
  await expect(page.getByText('made-up').or(page.getByRole('listitem')).first()).toBeVisible();
  await see('the people');
  await button(page, t('common.action.back')).click();
  await button(page, t('promises.home.title')).click();
  const show = button(page, t('promises.home.show'));
  if ((await show.count()) > 0) await show.click();
  await see('the promises');

  // Every paper and file.
  const [first] = attacked.contacts;
  const { contactId = '', frameId = '' } = first ?? {};
  const of = { language: 'sv' } as const;
  const files: string[] = [];
  const papers: Buffer[] = [];
  papers.push(await save(page, { kind: 'frame', frameId, format: 'pdf' }, 'pdf'));
  papers.push(await save(page, { kind: 'record', contactId, ...of, format: 'pdf' }, 'pdf'));
  const json = (await save(page, { kind: 'frame', frameId, format: 'json' }, 'json')).toString();
  files.push((await save(page, { kind: 'frame', frameId, format: 'text' }, 'txt')).toString());
  files.push(
    (await save(page, { kind: 'record', contactId, ...of, format: 'text' }, 'txt')).toString(),
  );
  for (const pdf of papers) expect(doneBy(pdf)).toEqual([]);
  for (const text of files)
    expect(text.replaceAll('\r\n', '').match(/\p{Cc}|\p{Bidi_Control}/gu)).toBeNull();

  // Decks: one that is right and full of payloads, and ones whose mistakes are told.
  const short = seen.filter((text) => textLength(text) <= 40);
  const cards = Array.from({ length: 30 }, (_, at) => {
    const words = short[(at * 11) % short.length] ?? '';
    return { id: `kort-${at}`, words: { sv: words, en: words } };
  });
  const closing = { id: 'inte-anteckna', words: { sv: 'Skriv inte', en: 'Do not write' } };
  const choose = async (text: string): Promise<void> => {
    const path = join(folder.path, 'lek.json');
    writeFileSync(path, text);
    await app.host.answerOpen(path);
    await button(page, t('decks.choose')).press('Enter');
    await expect(page.getByRole('dialog').locator('.result-note')).toBeVisible();
  };
  await button(page, t('common.settings.title')).click();
  await button(page, t('decks.title')).click();
  const wrongNames = Object.fromEntries(seen.slice(0, 60).map((text) => [text, text]));
  const wrongCards = seen
    .slice(60, 90)
    .map((text) => ({ ...questions.cards[0], id: text, laws: [text] }));
  const hiding = payloads.filter(({ isSeen }) => !isSeen).slice(0, 40);
  const hidden = hiding.map(({ text }, at) => ({
    id: `kort-${at}`,
    words: { sv: text, en: text },
  }));
  for (const [name, file] of [
    ['fields nobody knows', { ...questions, ...wrongNames }],
    [
      'a field called __proto__',
      JSON.parse(`{"__proto__":{"deck":"soc-box"},${write(questions).slice(1)}`) as object,
    ],
    ['wrong ids and laws', { ...questions, cards: wrongCards }],
    ['what hides something', box([...hidden.slice(0, 38), closing])],
    [
      'payloads for facts',
      { ...questions, source: seen[3], checkedOn: seen[4], deck: seen[5], id: seen[6] },
    ],
  ] as const) {
    await choose(write(file));
    const said = await page.getByRole('dialog').getByRole('heading').allTextContents();
    expect([name, ...said]).toContain(t('decks.refused.title'));
    await see(`a deck with ${name}`);
  }
  await choose(write({ ...box([...cards, closing]), source: seen[9] ?? '' }));
  await see('a deck of payloads');
  await page.keyboard.press('Escape');

  // The meeting that is planned, the ones under way, and one with the deck.
  page = await enter(await lock(page), 'sam');
  for (let at = 0; at < attacked.contacts.length + 1; at += 1) {
    const listed = home.contacts(page).getByRole('option');
    await listed.nth(at).click();
    const plan = button(page, t('before.home.open'));
    if ((await plan.count()) > 0) {
      await plan.click();
      await expect(page.getByRole('heading', { name: t('before.plan.title') })).toBeFocused();
      await see('the plan');
      await button(page, t('before.plan.openLetter')).click();
      await expect(page.locator('.letter-page .letter')).toBeVisible();
      await see('the letter');
      page = await enter(await lock(page), 'sam');
      continue;
    }
    await button(page, t('home.meetings.goOn')).click();
    await expect(
      page
        .getByRole('heading', { name: t('meeting.welcome.title') })
        .or(page.locator('.meeting-head')),
    ).toBeVisible();
    for (const stage of stages) {
      const part = button(page, t(`meeting.stages.${stage}`));
      if ((await part.count()) === 0) continue;
      await goTo(page, stage);
      await see(`the meeting, ${stage}`);
    }
    page = await enter(await lock(page), 'sam');
  }

  // The supervisor.
  page = await enter(await lock(page), 'kim');
  const rows = page.locator('.desk-row-open');
  await expect(rows).toHaveCount(attacked.contacts.length, { timeout: slowMs });
  await see('the desk');
  await people.open(page, 'supervisor');
  await see('the caseworkers');
  await button(page, t('common.action.back')).click();
  await rows.first().click();
  await expect(page.locator('.frame-page')).toBeVisible();
  await see('a frame on the desk');
  const csv = (
    await save(page, { kind: 'figures', language: 'sv', format: 'csv' }, 'csv')
  ).toString();
  expect(
    cellsOf(csv.slice(1), ';')
      .flat()
      .filter((cell) => /^[=+\-@]/.test(cell)),
  ).toEqual([]);

  expect([...new Set(found)]).toEqual([]);
  // What was written stands somewhere, to the letter: on a page, and in each file about it.
  const shown = unlike(all.join('\n'));
  const lost = [...texts.placed].filter((text) => !shown.includes(text));
  expect(lost.filter((text) => !without(shown).includes(without(text)))).toEqual([]);
  const written = JSON.parse(json) as {
    frame: { points: string[]; cards: { words: string; answer: { why: string } }[] };
  };
  const inFrame = [
    ...written.frame.points,
    ...written.frame.cards.flatMap(({ words, answer }) => [words, answer.why]),
  ];
  expect(inFrame.length).toBeGreaterThan(60);
  expect(inFrame.filter((text) => !texts.placed.has(text))).toEqual([]);
  const [copy = ''] = files;
  for (const told of [copy, onPaper]) {
    expect(inFrame.filter((text) => !without(told).includes(without(text)))).toEqual([]);
  }

  proved('text-attacks', {
    figure: `${inFigures(payloads.length)} payloads, ${inFigures(tries)} tries in ${fields} fields, ${inFigures(sentences)} sentences with them; ${texts.placed.size} of them in ${views} views, on 5 papers, in 4 files, 6 decks, 10 cards, envelopes and remarks: 0 ran, 0 requests, 0 dialogs, 0 stopped by the policy; each kept to the letter or refused with its word`,
    control,
  });
});
