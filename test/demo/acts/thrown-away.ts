import { dragWithMouse, lies, mat } from '#test/support/board.ts';
import { choose } from '#test/support/choice.ts';
import { button, t } from '#test/support/screens.ts';
import { goTo, table } from '#test/support/table.ts';
import type { Play } from '../play.ts';

/** What is written in the meeting that is thrown away. */
export const thrown = 'Jag vill inte ses mer på kontoret.';

/** A meeting with no agreement: everything is thrown away, and what stays is said before and after. */
export async function playThrownAway(play: Play): Promise<void> {
  const { page } = play;
  play.say('no agreement: everything is thrown away but the day');
  await play.startMeeting();
  await goTo(page, 'cards');
  const dragged = await dragWithMouse(page, 'trygghet', mat(page));
  await dragged.release();
  await lies(page, 'trygghet', 'mat');
  await table.newSentence(page).fill(thrown);
  await table.put(page).click();
  await page.getByText(thrown).waitFor();
  await goTo(page, 'frame');
  await button(page, t('meeting.agree.no')).click();
  await choose(page, t('meeting.declined.youth'), t('meeting.declined.throwAway'));
  await play.show('not-agreed-each-chooses');
  await choose(page, t('meeting.declined.caseworker'), t('meeting.declined.throwAway'));
  await page.getByRole('alertdialog').waitFor();
  await play.show('what-is-thrown-away-and-what-stays');
  await button(page, t('meeting.declined.sureYes')).click();
  await page.getByRole('heading', { name: t('meeting.end.thrownTitle') }).waitFor();
  await play.show('everything-is-gone');
  await play.goHome();
  await page.getByText(/Ett möte slängdes/).waitFor();
  await play.show('only-the-day-stays');
}
