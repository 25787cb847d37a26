import { button, home, signIn, t } from '#test/support/screens.ts';
import type { Play } from '../play.ts';

/** A caseworker's account with five words, its recovery sheet and a first contact. Answers the phrase. */
export async function playAccount(
  play: Play,
  people: { readonly caseworker: string; readonly youth: string },
): Promise<string> {
  const { page } = play;
  play.say('an account with a passphrase of five words');
  const phrase = (await signIn.toPhrase(page, people.caseworker)).join(' ');
  await play.show('five-words-for-a-new-account');
  await button(page, t('unlock.phrase.suggested.next')).click();
  await page.getByLabel(t('unlock.phrase.repeat.label'), { exact: true }).fill(phrase);
  await button(page, t('unlock.new.make')).click();
  await home.isOpen(page);
  await home.saveSheet(play.app, play.out);
  await home.addContact(page, people.youth);
  await play.show('home');
  return phrase;
}
