import { join } from 'node:path';
import { button, t } from '#test/support/screens.ts';
import type { Play } from '../play.ts';

/** All that is saved about the youth, on the screen and as a paper, and who did what with it. */
export async function playEverything(play: Play): Promise<void> {
  const { page, host } = play;
  play.say('all that is saved about the youth, and who did what');
  await button(page, t('record.button')).click();
  await page.getByRole('heading', { name: 'Ram nummer 1' }).first().waitFor();
  await play.show('all-that-is-saved-about-me');
  await host.answerSave(join(play.out, 'all-saved.pdf'));
  const sheet = page.getByRole('dialog', { name: t('record.title') });
  await sheet.getByRole('button', { name: t('frame.view.pdf') }).click();
  await page.getByText(/sparade Allt som finns sparat om mig som pdf/).waitFor();
  await button(page, t('record.log.title')).click();
  await play.show('who-did-what');
  await button(page, t('common.action.back')).click();
}
