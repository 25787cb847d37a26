import { readFileSync } from 'node:fs';
import { readReceiptCode } from '#shared/model/receipt.ts';
import { button, t } from '#test/support/screens.ts';
import type { Play } from '../play.ts';

/** The code on a paper, as somebody who holds it reads it. */
function codeOn(path: string): string {
  const [, code = ''] =
    new RegExp(`${t('receipt.name')}: (.*)`).exec(readFileSync(path, 'utf8')) ?? [];
  if (readReceiptCode(code) === null) throw new Error('the paper has no receipt code');
  return code.trim();
}

/** From the agreed page: the copies go home, and later a paper is checked. Answers its code. */
export async function playPaper(play: Play): Promise<string> {
  const { page } = play;
  await play.saveCopy(t('frame.view.pdf'), 'frame.pdf');
  const paper = await play.saveCopy(t('frame.view.text'), 'frame.txt');
  await play.goHome();

  play.say('the code on the paper finds its frame, and a slip of the finger is told');
  const code = codeOn(paper);
  await button(page, t('receipt.check.title')).click();
  const field = page.getByRole('textbox', { name: t('receipt.check.code') });
  await field.fill(code.startsWith('7') ? `8${code.slice(1)}` : `7${code.slice(1)}`);
  await page.getByText(t('receipt.check.problem.slip')).waitFor();
  await play.show('one-sign-is-wrong');
  await field.fill(code.toLowerCase());
  await page.keyboard.press('Enter');
  await page.getByText(t('receipt.found.title')).waitFor();
  await play.show('the-paper-and-its-frame');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('receipt.found.read') })
    .click();
  await page.locator('.frame-page').waitFor();
  await play.show('the-kept-frame');
  return code;
}
