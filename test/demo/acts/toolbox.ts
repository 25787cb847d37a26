import { join } from 'node:path';
import { contentOn } from '#shared/content/content.ts';
import { dayOf } from '#shared/i18n/dates.ts';
import { lies, liftWithKeys } from '#test/support/board.ts';
import { choose } from '#test/support/choice.ts';
import { button, home, t } from '#test/support/screens.ts';
import { goTo, table } from '#test/support/table.ts';
import type { Play } from '../play.ts';

const content = contentOn(dayOf(new Date()));

/** What is said in this meeting. */
export const planned = { place: 'Biblioteket vid torget', ownRule: 'Ingen tittar på telefonen.' };

/** Opens one of the tools over the table, takes its picture and closes it. */
async function showTool(
  play: Play,
  id: 'questions' | 'path' | 'rights',
  name: string,
): Promise<void> {
  const { page } = play;
  await button(page, t('toolbox.tools.button')).click();
  await page.getByRole('menuitem', { name: t(`toolbox.tools.names.${id}`) }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  if (id === 'questions') await button(page, t('toolbox.questions.draw')).click();
  await play.show(name);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
}

/** From the first call through the letter, the opening, the tools and the closing to the two yeses. */
export async function playToolbox(play: Play, youth: string): Promise<void> {
  const { page } = play;
  play.say('a first call, a letter, and a meeting with the whole toolbox');
  await home.addContact(page, youth);
  await button(page, t('before.home.plan')).click();
  await page.getByRole('textbox', { name: 'Var vill du att vi ses?' }).fill(planned.place);
  await page.getByText(t('before.plan.saved'), { exact: true }).waitFor();
  await play.show('beside-the-phone');
  await button(page, t('before.plan.writeLetter')).click();
  await choose(page, t('before.letter.age'), t('content.ages.from15'));
  const fields = {
    phone: '042-10 50 00',
    why: 'Jag vill veta hur du har det',
    day: 'torsdag 3 december',
    time: '15.30',
  };
  for (const [name, words] of Object.entries(fields)) {
    await page
      .getByRole('textbox', {
        name: t(`before.letter.field.${name as keyof typeof fields}`),
        exact: true,
      })
      .fill(words);
  }
  await play.show('the-welcome-letter');
  await play.host.answerSave(join(play.out, 'letter.pdf'));
  await button(page, t('before.letter.save')).click();
  await page.locator('.letter-says').getByText(t('before.letter.saved')).waitFor();
  await button(page, t('common.action.back')).click();
  await button(page, t('common.action.back')).click();

  await button(page, t('before.home.begin')).click();
  await choose(page, t('opening.age.label'), t('content.ages.from15'));
  await play.show('honest-limits-first');
  await page.getByRole('tab', { name: t('opening.parts.rules') }).click();
  const [rule] = content.groundRules;
  if (rule !== undefined) await button(page, rule.words.sv).click();
  await page.getByRole('textbox', { name: t('opening.rules.own') }).fill(planned.ownRule);
  await page.keyboard.press('Enter');
  await play.show('ground-rules-chosen-together');
  await table.next(page).click();

  await showTool(play, 'questions', 'a-question-drawn');
  await showTool(play, 'path', 'what-happens-now');
  await showTool(play, 'rights', 'rights');

  await liftWithKeys(page, 'fika');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await lies(page, 'fika', 'mat');
  await goTo(page, 'answers');
  await button(page, t('toolbox.ideas.title')).click();
  const idea = content.suggestions.find(({ card }) => card === 'fika');
  if (idea !== undefined) await page.getByRole('button', { name: idea.words.sv }).click();
  await choose(page, t('meeting.answers.question'), t('common.reply.yes'));
  await play.show('what-young-people-have-proposed');
  await table.saveAnswer(page).click();
  await goTo(page, 'closing');
  const [word] = content.closingWords;
  if (word !== undefined) await button(page, word.words.sv).first().click();
  await play.show('how-was-the-meeting');
  await goTo(page, 'frame');
  await play.agree();
  await play.goHome();
}
