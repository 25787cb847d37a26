import { join } from 'node:path';
import { launchApp } from '#test/support/app.ts';
import { testPassphrase } from '#test/support/meeting.ts';
import { button, signIn, t } from '#test/support/screens.ts';
import { makeUnitFolder } from '#test/generate/unit.ts';
import type { Play } from '../play.ts';

/** What a whole, made-up unit's youths need: charts, with the same figures as tables. */
export async function playFigures(play: Play): Promise<void> {
  play.say('what the youths of a made-up unit need');
  const dataFolder = join(play.out, 'unit');
  await makeUnitFolder(dataFolder, { frames: 2_000, seed: 7, today: '2026-11-22' }, testPassphrase);
  const app = await launchApp({ dataFolder, headless: true, viewport: play.viewport });
  await signIn.unlock(app.page, testPassphrase);
  await app.page.locator('.desk-list').waitFor();
  await play.album.take(app.page, 'a-full-desk');
  await button(app.page, t('figures.open')).click();
  await app.page.getByRole('heading', { name: t('figures.cards.title') }).waitFor();
  await play.album.take(app.page, 'what-young-people-need');
  await app.close();
}
