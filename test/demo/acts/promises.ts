import { button, callVault, t } from '#test/support/screens.ts';
import { table } from '#test/support/table.ts';
import type { Play } from '../play.ts';
import { remark } from './desk.ts';

/** Promises are kept in sight, and the next meeting opens with them and with what the supervisor wrote. */
export async function playPromises(
  play: Play,
  who: { readonly caseworker: string; readonly youth: string },
  phrase: string,
): Promise<void> {
  play.say('promises are kept in sight, and the next meeting opens with them');
  await play.unlock(who.caseworker, phrase);
  await callVault(play.page, 'exchange.visit', {});
  await play.page.getByText(remark).first().waitFor();
  await button(play.page, t('promises.home.show')).click();
  await play.show('promises-by-date');
  await play.choose(who.youth);
  await play.startMeeting();
  await table.next(play.page).click();
  const round = play.page.getByRole('region', { name: t('promises.title') });
  await round.getByText(remark).waitFor();
  await round
    .getByRole('radio', { name: t('promises.view.kept') })
    .first()
    .click();
  await play.show('did-we-keep-what-we-said');
}
