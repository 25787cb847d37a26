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
import { choose } from '#test/support/choice.ts';
import { button, changeLook, home, t } from '#test/support/screens.ts';
import { expectOnMat, goTo, table } from '#test/support/table.ts';
import type { Play } from '../play.ts';

/** What is written in the first meeting. */
export const written = {
  ownWord: 'Att du svarar när jag ringer',
  point: 'Varför vi ses, och hur det går till',
  sentence: 'Vi ses på biblioteket nästa gång.',
  why: 'Jag får inte alltid berätta allt. Då säger jag att det är så, och varför.',
} as const;

async function chooseCards(play: Play): Promise<void> {
  const { page } = play;
  await play.show('the-box-and-the-mat');

  play.say('with the mouse: a card is dragged to the mat');
  const dragged = await dragWithMouse(page, 'bli-lyssnad-pa', mat(page));
  await play.show('a-card-in-the-air');
  await dragged.release();
  await lies(page, 'bli-lyssnad-pa', 'mat');

  play.say('with a finger: one is dragged, one is tapped and tapped again');
  await dragWithTouch(page, 'sa-att-jag-forstar', mat(page));
  await lies(page, 'sa-att-jag-forstar', 'mat');
  await tap(page, card(page, 'arlighet'));
  await play.show('tap-the-card-tap-where');
  await tap(page, page.getByRole('button', { name: /Ärlighet.*plats 3/ }));
  await lies(page, 'arlighet', 'mat');

  play.say('with the keys: one is lifted, laid and moved first');
  await liftWithKeys(page, 'fika');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await lies(page, 'fika', 'mat');
  await page.keyboard.press('Alt+ArrowLeft');
  await expectOnMat(page, ['bli-lyssnad-pa', 'sa-att-jag-forstar', 'fika', 'arlighet']);

  play.say('a word of one’s own');
  await table.ownWord(page).fill(written.ownWord);
  await page.keyboard.press('Enter');
  await page.locator('[data-pile="mat"] [data-card]').nth(4).waitFor();

  play.say('the adult moves a card, and the screen shows it');
  await choose(page, t('meeting.hand.question'), t('meeting.hand.caseworker'));
  const moved = await dragWithMouse(page, 'trygghet', mat(page));
  await moved.release();
  await lies(page, 'trygghet', 'mat');
  await play.show('moved-by-the-adult-and-marked-so');
  await page.keyboard.press('Control+z');
  await lies(page, 'trygghet', 'box');
  await choose(page, t('meeting.hand.question'), t('meeting.hand.youth'));
}

async function comeBack(
  play: Play,
  phrase: string,
  { caseworker, youth }: { readonly caseworker: string; readonly youth: string },
): Promise<void> {
  play.say('the program is killed in the middle, and the meeting goes on where it was');
  await play.app.kill();
  await play.start();
  const { page } = play;
  await play.show('sign-in');
  await play.enter(caseworker, phrase);
  await home.contacts(page).getByText(youth).click();
  await button(page, t('home.meetings.goOn')).click();
  await lies(page, 'fika', 'mat');
  await table.newSentence(page).fill(written.sentence);
  await table.put(page).click();
  await page.getByText(written.sentence).waitFor();
  await play.show('where-it-was');
}

async function lookAround(play: Play): Promise<void> {
  const { page } = play;
  play.say('every look, both languages, and the table turned to the other side');
  await changeLook(page, { look: 'contrast', layout: 'mirrored' });
  await play.show('high-contrast-and-mirrored');
  await changeLook(page, { look: 'dark', layout: 'normal' });
  await choose(page, t('meeting.tools.language'), 'English');
  await page.getByRole('heading', { name: 'Important to me' }).waitFor();
  await play.show('dark-and-in-english');
  await choose(page, 'Language', 'Svenska');
  await changeLook(page, { look: 'light' });
  await page.getByRole('heading', { name: t('meeting.mat.title') }).waitFor();

  play.say('everything saved is seen');
  await button(page, t('meeting.eye.sign')).click();
  await page.getByRole('dialog').waitFor();
  await play.show('everything-that-is-saved');
  await page.keyboard.press('Escape');
  await button(page, t('meeting.tools.pause')).click();
  await button(page, t('meeting.pause.resume')).waitFor();
  await play.show('pause');
  await button(page, t('meeting.pause.resume')).click();
}

async function answerCards(play: Play): Promise<void> {
  const { page } = play;
  await table.next(page).click();
  const inOrder = [
    'Bli lyssnad på',
    'Prata så att jag förstår',
    'Fika',
    'Ärlighet',
    written.ownWord,
  ];
  for (const words of inOrder) {
    await table.picked(page).getByText(words).waitFor();
    const reply = words === 'Ärlighet' ? 'partly' : 'yes';
    await choose(page, t('meeting.answers.question'), t(`common.reply.${reply}`));
    if (reply === 'partly') {
      await table.why(page).fill(written.why);
      await play.show('every-card-gets-an-answer');
    }
    await table.saveAnswer(page).click();
  }
  await page.getByText(t('meeting.answers.allDone')).waitFor();
}

async function sayYes(play: Play): Promise<void> {
  const { page } = play;
  await goTo(page, 'frame');
  await table.yes(page, 'youth').waitFor();
  await play.show('the-whole-frame-on-one-page');
  await play.hold(t('meeting.agree.youth'));
  await play.show('one-yes-and-waiting-for-the-other');
  await table.yes(page, 'caseworker').focus();
  await page.keyboard.down('Space');
  await table.agreed(page).waitFor();
  await page.keyboard.up('Space');
  await play.show('agreed');
}

/** A whole first meeting, by mouse, touch and keyboard; ends on the agreed page. Answers the cards that were chosen. */
export async function playFirstMeeting(
  play: Play,
  phrase: string,
  people: { readonly caseworker: string; readonly youth: string },
): Promise<readonly string[]> {
  play.say('the meeting begins');
  await play.startMeeting();
  await table.newPoint(play.page).fill(written.point);
  await play.page.keyboard.press('Enter');
  await play.page.getByText(written.point).waitFor();
  await play.show('welcome');
  await table.next(play.page).click();
  await chooseCards(play);
  const chosen = await cardsOnMat(play.page);
  await comeBack(play, phrase, people);
  await lookAround(play);
  play.say('answers, the frame on one page, and two yeses');
  await answerCards(play);
  await sayYes(play);
  return chosen;
}
