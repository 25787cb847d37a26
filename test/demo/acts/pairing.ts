import { button, home, people, signIn, t } from '#test/support/screens.ts';
import type { Play } from '../play.ts';

const lookAgainMs = 20_000;

/** A supervisor's account on the same machine. Both compare six words, each on a screen of their own. Answers the phrase. */
export async function playPairing(
  play: Play,
  names: { readonly caseworker: string; readonly supervisor: string },
  phrase: string,
): Promise<string> {
  play.say('a supervisor and a caseworker compare six words');
  await home.lock(play.app);
  await button(play.page, t('common.action.back')).click();
  const theirs = await signIn.createAccount(play.page, names.supervisor, 'supervisor');
  await people.open(play.page, 'supervisor');
  const row = people.row(play.page, names.caseworker);
  await row.waitFor({ timeout: lookAgainMs });
  const words = await people.words(play.page, names.caseworker);
  await play.show('six-words-to-compare');
  await people.sayAlike(play.page);
  await button(play.page, t('common.action.back')).click();

  await play.unlock(names.caseworker, phrase);
  await people.open(play.page, 'caseworker');
  const same = await people.words(play.page, names.supervisor);
  if (same.join(' ') !== words.join(' ')) throw new Error('the two saw other words');
  await people.sayAlike(play.page);
  await play.show('paired');
  await button(play.page, t('common.action.back')).click();
  return theirs;
}
