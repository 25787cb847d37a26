/**
 * `npm run demo`: plays a whole first meeting through the real window, by mouse, touch and keyboard,
 * and leaves pictures, papers and the used data folder in out/demo.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Frame } from '#shared/model/frame.ts';
import type { OpenedFrame, Snapshot } from '#shared/model/record.ts';
import { launchApp, type RunningApp } from '#test/support/app.ts';
import {
  card,
  cardsOnMat,
  dragWithMouse,
  dragWithTouch,
  liftWithKeys,
  lies,
  mat,
  tap,
} from '#test/support/board.ts';
import { button, callVault, changeLook, home, signIn, t } from '#test/support/screens.ts';
import { expectOnMat, table } from '#test/support/table.ts';
import { choose } from '#test/support/choice.ts';
import { makeFolder } from '#test/support/folder.ts';
import { findTexts } from '#test/support/search.ts';
import { writeUnencrypted } from '#test/support/unencrypted.ts';
import { Album } from './album.ts';
import { playQuietMeeting } from './quiet-meeting.ts';

const begunAt = Date.now();
const root = join(import.meta.dirname, '..', '..');
const out = join(root, 'out', 'demo');
const dataFolder = join(out, 'data');
const viewport = { width: 1366, height: 768 };
const caseworker = 'Kim Lindqvist';
const youth = 'Robin';
const ownWord = 'Att du svarar när jag ringer';
const point = 'Varför vi ses, och hur det går till';
const sentence = 'Vi ses på biblioteket nästa gång.';
const why = 'Jag får inte alltid berätta allt. Då säger jag att det är så, och varför.';

const album = new Album(out);

function say(text: string): void {
  console.log(`  ${text}`);
}

async function chooseCards(page: Page): Promise<void> {
  await album.take(page, 'the-box-and-the-mat');

  say('with the mouse: a card is dragged to the mat');
  const dragged = await dragWithMouse(page, 'bli-lyssnad-pa', mat(page));
  await album.take(page, 'a-card-in-the-air');
  await dragged.release();
  await lies(page, 'bli-lyssnad-pa', 'mat');

  say('with a finger: one is dragged, one is tapped and tapped again');
  await dragWithTouch(page, 'sa-att-jag-forstar', mat(page));
  await lies(page, 'sa-att-jag-forstar', 'mat');
  await tap(page, card(page, 'arlighet'));
  await album.take(page, 'tap-the-card-tap-where');
  await tap(page, page.getByRole('button', { name: /Ärlighet.*plats 3/ }));
  await lies(page, 'arlighet', 'mat');

  say('with the keys: one is lifted, laid and moved first');
  await liftWithKeys(page, 'fika');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await lies(page, 'fika', 'mat');
  await page.keyboard.press('Alt+ArrowLeft');
  await expectOnMat(page, ['bli-lyssnad-pa', 'sa-att-jag-forstar', 'fika', 'arlighet']);

  say('a word of one’s own');
  await page.getByRole('textbox', { name: 'Eget ord' }).fill(ownWord);
  await page.keyboard.press('Enter');
  await page.locator('[data-pile="mat"] [data-card]').nth(4).waitFor();

  say('the adult moves a card, and the screen shows it');
  await choose(page, 'Vem flyttar korten?', 'Socialsekreteraren');
  const moved = await dragWithMouse(page, 'trygghet', mat(page));
  await moved.release();
  await lies(page, 'trygghet', 'mat');
  await album.take(page, 'moved-by-the-adult-and-marked-so');
  await page.keyboard.press('Control+z');
  await lies(page, 'trygghet', 'box');
  await choose(page, 'Vem flyttar korten?', 'Ungdomen');
}

async function answerCards(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Vidare' }).click();
  const inOrder = ['Bli lyssnad på', 'Prata så att jag förstår', 'Fika', 'Ärlighet', ownWord];
  for (const words of inOrder) {
    await table.picked(page).getByText(words).waitFor();
    const isPartly = words === 'Ärlighet';
    await choose(page, 'Går det här?', isPartly ? 'Delvis' : 'Ja');
    if (isPartly) {
      await page.getByRole('textbox', { name: /Varför/ }).fill(why);
      await album.take(page, 'every-card-gets-an-answer');
    }
    await table.saveAnswer(page).click();
  }
  await page.getByText('Alla kort har fått svar. Ni').waitFor();
}

async function writeSentence(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Ny mening' }).fill(sentence);
  await page.getByRole('button', { name: 'Skriv in' }).click();
  await page.getByText(sentence).waitFor();
}

async function agree(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Vidare' }).click();
  const first = page.getByRole('button', { name: 'Ja från ungdomen' });
  await first.waitFor();
  await album.take(page, 'the-whole-frame-on-one-page');
  await first.hover();
  await page.mouse.down();
  await page.getByText('Ungdomen har sagt ja').waitFor();
  await page.mouse.up();
  const second = page.getByRole('button', { name: 'Ja från socialsekreteraren' });
  await album.take(page, 'one-yes-and-waiting-for-the-other');
  await second.focus();
  await page.keyboard.down('Space');
  await page.getByText('Nu är ni överens').waitFor();
  await page.keyboard.up('Space');
  await album.take(page, 'agreed');
}

/** The bridge as the page has it; the JSON copy has no button before hand-over exists. */
async function takeHome({ page, host }: RunningApp): Promise<void> {
  await host.answerSave(join(out, 'frame.pdf'));
  await page.getByRole('button', { name: 'Spara pdf' }).click();
  await page.getByText('Kopian är sparad.').first().waitFor();
  await host.answerSave(join(out, 'frame.txt'));
  await page.getByRole('button', { name: 'Spara text' }).click();
  await page.getByText('Kopian är sparad.').first().waitFor();
}

/** All that is saved about the youth, on the screen and as a paper, and who did what with it. */
async function readEverything({ page, host }: RunningApp): Promise<void> {
  say('all that is saved about the youth, and who did what');
  await button(page, t('record.button')).click();
  await page.getByRole('heading', { name: 'Ram nummer 1' }).waitFor();
  await album.take(page, 'all-that-is-saved-about-me');
  await host.answerSave(join(out, 'all-saved.pdf'));
  await button(page, t('frame.view.pdf')).click();
  await page.getByText(/sparade Allt som finns sparat om mig som pdf/).waitFor();
  await button(page, t('record.log.title')).click();
  await album.take(page, 'who-did-what');
  await button(page, t('common.action.back')).click();
}

/** Looks for what was chosen and written in everything the program left behind, and proves that it looks. */
async function searchForLeaks(accountFolder: string, phrase: string, frame: Frame): Promise<void> {
  const words = [
    ...frame.cards.map((chosen) => chosen.words),
    ownWord,
    point,
    sentence,
    why,
    phrase,
  ];
  // Four letters can come about by chance in encrypted bytes.
  const texts = words.filter((text) => text.length > 6);
  const found = [
    ...findTexts(dataFolder, texts),
    ...findTexts(tmpdir(), texts, { changedSince: begunAt, except: [root] }),
  ];
  for (const { text, form, file } of found) say(`FOUND IN THE OPEN: ${text} (${form}) in ${file}`);
  const open = makeFolder();
  await writeUnencrypted(accountFolder, phrase, open.path);
  const control = new Set(findTexts(open.path, texts).map(({ text }) => text));
  open.remove();
  if (found.length > 0 || control.size < 4) throw new Error('the search for leaks failed');
  say(`in the data folder and the temporary folder: 0 of ${texts.length} texts found in the open`);
  say(
    `in the same store with its encryption taken off: ${control.size} found, so the search works`,
  );
}

async function play(): Promise<void> {
  let app = await launchApp({ dataFolder, headless: true, viewport });
  let { page } = app;
  say('an account with a passphrase of five words');
  const phrase = (await signIn.toPhrase(page, caseworker)).join(' ');
  await album.take(page, 'five-words-for-a-new-account');
  await button(page, t('unlock.phrase.suggested.next')).click();
  await page.getByLabel(t('unlock.phrase.repeat.label'), { exact: true }).fill(phrase);
  await button(page, t('unlock.new.make')).click();
  await home.isOpen(page);
  await home.saveSheet(app, out);
  await home.addContact(page, youth);
  await album.take(page, 'home');

  say('the meeting begins');
  await button(page, t('home.meetings.start')).click();
  await page.getByRole('textbox', { name: 'Ny punkt' }).fill(point);
  await page.keyboard.press('Enter');
  await page.getByText(point).waitFor();
  await album.take(page, 'welcome');
  await page.getByRole('button', { name: 'Vidare' }).click();
  await chooseCards(page);
  const chosen = await cardsOnMat(page);

  say('the program is killed in the middle, and the meeting goes on where it was');
  await app.kill();
  app = await launchApp({ dataFolder, headless: true, viewport });
  ({ page } = app);
  await album.take(page, 'sign-in');
  await signIn.unlock(page, phrase);
  await home.contacts(page).getByText(youth).click();
  await page.getByRole('button', { name: 'Fortsätt mötet' }).click();
  await lies(page, 'fika', 'mat');
  await writeSentence(page);
  await album.take(page, 'where-it-was');

  say('every look, both languages, and the table turned to the other side');
  await changeLook(page, { look: 'contrast', layout: 'mirrored' });
  await album.take(page, 'high-contrast-and-mirrored');
  await changeLook(page, { look: 'dark', layout: 'normal' });
  await choose(page, t('meeting.tools.language'), 'English');
  await page.getByRole('heading', { name: 'Important to me' }).waitFor();
  await album.take(page, 'dark-and-in-english');
  await choose(page, 'Language', 'Svenska');
  await changeLook(page, { look: 'light' });
  await page.getByRole('heading', { name: t('meeting.mat.title') }).waitFor();

  say('everything saved is seen');
  await page.getByRole('button', { name: 'Allt som sparas syns här på skärmen' }).click();
  await page.getByRole('dialog').waitFor();
  await album.take(page, 'everything-that-is-saved');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Paus' }).click();
  await page.getByRole('button', { name: 'Fortsätt mötet' }).waitFor();
  await album.take(page, 'pause');
  await page.getByRole('button', { name: 'Fortsätt mötet' }).click();

  say('answers, the frame on one page, and two yeses');
  await answerCards(page);
  await agree(page);
  await takeHome(app);
  const { frames } = (await callVault(page, 'workingCopy.load', {})) as Snapshot;
  const [kept] = frames;
  if (kept === undefined) throw new Error('nothing was agreed');
  const agreed = (await callVault(page, 'frames.open', { frameId: kept.id })) as OpenedFrame;
  await app.host.answerSave(join(out, 'frame.json'));
  await callVault(page, 'documents.save', { kind: 'frame', frameId: kept.id, format: 'json' });
  await readEverything(app);
  await page.getByRole('button', { name: 'Till startsidan' }).click();
  await page.getByRole('button', { name: /^Läs ramen/ }).click();
  await album.take(page, 'the-kept-frame');
  await button(page, t('frame.view.close')).click();

  say('a meeting without notes');
  await button(page, t('home.meetings.start')).click();
  await page.getByRole('heading', { name: t('meeting.welcome.title') }).waitFor();
  await playQuietMeeting(page, album);
  await app.close();

  const account = readdirSync(join(dataFolder, 'accounts'))[0] ?? '';
  await searchForLeaks(join(dataFolder, 'accounts', account), phrase, agreed.frame);
  writeFileSync(
    join(out, 'demo.json'),
    `${JSON.stringify(
      {
        host: 'stand-in',
        passphrase: phrase,
        accountFolder: join('data', 'accounts', account),
        chosen,
        written: { ownWord, point, sentence, why },
        agreed: agreed.frame,
        pictures: album.names,
      },
      null,
      2,
    )}\n`,
  );
  console.log(`${album.names.length} pictures and the papers are in out/demo.`);
}

console.log('Playing a first meeting:');
await play();
