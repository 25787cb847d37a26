import { choose } from '#test/support/choice.ts';
import { button, t } from '#test/support/screens.ts';
import { goTo, table } from '#test/support/table.ts';
import type { Play } from '../play.ts';

/** What is new in the second frame. */
export const newSentence = 'Du får ett sms dagen innan.';

/** A second meeting that starts from the frame there is; what is another is seen before the yes and after. */
export async function playSecondVersion(play: Play): Promise<void> {
  const { page } = play;
  play.say('a second meeting starts from the frame, and what is another is shown');
  await play.startMeeting();
  await choose(page, t('versions.begin.question'), t('versions.begin.earlier'));
  await play.show('starting-from-the-frame-there-is');
  await goTo(page, 'cards');
  await table.newSentence(page).fill(newSentence);
  await table.put(page).click();
  await page.getByText(newSentence).waitFor();
  await goTo(page, 'answers');
  await page.getByRole('button', { name: /^Ärlighet/ }).click();
  await choose(page, t('meeting.answers.question'), t('common.reply.yes'));
  await table.saveAnswer(page).click();
  await goTo(page, 'frame');
  await page.locator('.changes').getByText(newSentence).waitFor();
  await play.show('what-is-another-since-last-time');
  await play.agree();
  await play.goHome();
  await play.show('both-frames-stay');
  await button(page, t('home.frames.read')).click();
  await button(page, t('versions.compare.show')).click();
  await page.locator('.changes').getByText(newSentence).waitFor();
  await play.show('the-difference-afterwards');
  await button(page, t('frame.view.close')).click();
}
