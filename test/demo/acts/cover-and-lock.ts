import { pressLast } from '#test/support/keys.ts';
import { button, t } from '#test/support/screens.ts';
import type { Play } from '../play.ts';

/** In a meeting somebody comes in: a key covers everything, and leaving the cover takes the passphrase. */
export async function playCoverAndLock(play: Play): Promise<void> {
  const { page } = play;
  play.say('somebody comes in: one key covers everything, and leaving takes the passphrase');
  await button(page, t('meeting.eye.sign')).click();
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Control+Space');
  await page.getByRole('button', { name: t('meeting.pause.resume'), disabled: false }).waitFor();
  await play.show('covered-by-a-key');
  await button(page, t('meeting.pause.leave')).focus();
  await pressLast(page, 'Enter');
  const next = await play.app.nextPage();
  await next.getByText(t('unlock.locked.asked')).waitFor();
  await play.show('locked');
}
