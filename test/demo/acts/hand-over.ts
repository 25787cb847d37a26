import { button, t } from '#test/support/screens.ts';
import type { Play } from '../play.ts';

/** From a kept frame: it is put in the case record, with the signed file beside it. Ends on the frame. */
export async function playHandOver(play: Play, fileName: string): Promise<void> {
  const { page } = play;
  play.say('the frame is put in the case record');
  await button(page, t('retention.frame.move')).click();
  await page.getByRole('dialog', { name: t('retention.move.title') }).waitFor();
  await play.saveCopy(t('frame.view.json'), fileName);
  await play.show('into-the-case-record');
  await button(page, t('retention.move.done')).click();
  await button(page, t('retention.frame.keepLonger')).waitFor();
}

/** From a frame that was handed over: the copy here is removed; what stays is said. */
export async function playRemoval(play: Play, code: string): Promise<void> {
  const { page } = play;
  play.say('the copy here is removed, and a paper can still be checked');
  await button(page, t('retention.frame.removeNow')).click();
  const question = page.getByRole('alertdialog', { name: t('retention.now.title') });
  await question.waitFor();
  await play.show('what-goes-and-what-stays');
  await question.getByRole('button', { name: t('retention.frame.removeNow') }).click();
  await page.getByRole('heading', { name: t('retention.gone.title', { version: 1 }) }).waitFor();
  await play.show('where-the-frame-was');
  await button(page, t('receipt.check.title')).click();
  await page.getByRole('textbox', { name: t('receipt.check.code') }).fill(code);
  await page.keyboard.press('Enter');
  await page.getByText(t('receipt.found.title')).waitFor();
  await play.show('a-paper-whose-frame-is-removed');
  await page.keyboard.press('Escape');
  await button(page, t('frame.view.close')).click();
}
