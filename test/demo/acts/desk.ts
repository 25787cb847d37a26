import { button, callVault, t } from '#test/support/screens.ts';
import type { Play } from '../play.ts';

/** What the supervisor writes back. */
export const remark = 'Vi behöver ett rum som inte är på soc.';

/** The supervisor reads what was agreed, and writes back about how the unit works. */
export async function playDesk(
  play: Play,
  who: { readonly supervisor: string; readonly youth: string },
  phrase: string,
): Promise<void> {
  play.say('the supervisor reads a frame as the youth saw it, and writes back');
  await play.unlock(who.supervisor, phrase);
  await callVault(play.page, 'exchange.visit', {});
  const row = play.page.locator('.desk-list button').filter({ hasText: who.youth });
  await row.first().waitFor();
  await play.show('the-desk');
  await row.first().click();
  await play.page.getByText(t('review.frame.signature.title')).waitFor();
  await play.page.getByLabel(t('review.frame.remark.field')).fill(remark);
  await play.show('a-frame-as-the-youth-saw-it');
  await button(play.page, t('review.frame.remark.send')).click();
  const dialog = play.page.getByRole('dialog');
  await dialog.getByRole('button', { name: t('review.frame.confirm.send') }).click();
  await play.page.getByText(t('review.frame.remark.sent')).waitFor();
  await button(play.page, t('review.frame.back')).click();
}
