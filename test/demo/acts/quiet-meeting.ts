import { dragWithMouse, lies, mat } from '#test/support/board.ts';
import { choose } from '#test/support/choice.ts';
import { button, t } from '#test/support/screens.ts';
import { goTo, table } from '#test/support/table.ts';
import type { Play } from '../play.ts';

const standing = 'Vi börjar med fika.';
const wanted = 'Du lägger undan datorn när vi pratar.';
const unwanted = 'Jag berättar hur det är hemma.';

/** A meeting, from its welcome to its frame, in which the youth lays "Inte anteckna". */
export async function playQuietMeeting(play: Play): Promise<void> {
  const { page } = play;
  play.say('a meeting without notes');
  await play.startMeeting();
  await goTo(page, 'cards');
  await table.newSentence(page).fill(standing);
  await table.put(page).click();
  await page.getByText(standing).waitFor();
  const dragged = await dragWithMouse(page, 'inte-anteckna', mat(page));
  await dragged.release();
  await lies(page, 'inte-anteckna', 'mat');
  await page.getByRole('alertdialog').waitFor();
  await play.show('what-not-taking-notes-means');
  await button(page, t('quiet.page.close')).click();
  await page.getByRole('alertdialog').waitFor({ state: 'detached' });
  await play.show('writing-is-closed');

  await goTo(page, 'answers');
  await choose(page, t('meeting.answers.question'), t('common.reply.partly'));
  await play.show('why-is-said-aloud');
  await table.saveAnswer(page).click();
  await page.getByText(t('meeting.answers.allDone')).waitFor();

  await goTo(page, 'frame');
  for (const text of [wanted, unwanted]) {
    await page.getByRole('textbox', { name: t('quiet.desk.write') }).fill(text);
    await button(page, t('quiet.desk.put')).click();
    await page.getByText(text).waitFor();
  }
  await play.hold(new RegExp(`${t('quiet.desk.yes')} till.*${wanted}`));
  await play.show('one-yes-for-each-sentence');
  await play.agree();
  await play.show('agreed-without-notes');
}
