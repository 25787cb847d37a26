import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from 'playwright-core';
import { letterGapLimits, letterGaps, planParts } from '#shared/content/kinds.ts';
import type { Bridge } from '#shared/contract/handlers.ts';
import type { MeetingStep, Snapshot } from '#shared/model/record.ts';
import { wholeDesk } from '#shared/model/review.ts';
import type { ActInput, Actor } from '#shared/model/step.ts';
import type { RunningApp } from '#test/support/app.ts';
import { choose } from '#test/support/choice.ts';
import { testPassphrase } from '#test/support/meeting.ts';
import { descendantsOf } from '#test/support/processes.ts';
import { hasProgram } from '#test/support/program.ts';
import { button, callVault, home, signIn, t } from '#test/support/screens.ts';
import { goTo, sayYes, table, takeHome } from '#test/support/table.ts';

/** Gives a text of its own to each field, by the field's name; the same one for the same name. */
export type Canary = (field: string) => string;

/** The name of an account stands in the open, for everybody at the machine to choose theirs. */
export const openName = 'Öppna Kanariefågel';

/** A call over the bridge that may be refused. */
async function tryVault(page: Page, channel: string, input: unknown): Promise<void> {
  await page.evaluate(
    ([name, value]) =>
      (window as unknown as { socBox: Bridge }).socBox.invoke(name as never, value),
    [channel, input] as const,
  );
}

async function workingCopy(page: Page): Promise<Snapshot> {
  return (await callVault(page, 'workingCopy.load', {})) as Snapshot;
}

async function addSteps(
  page: Page,
  meetingId: string,
  acts: readonly (readonly [Actor, ActInput])[],
): Promise<void> {
  const { steps } = (await callVault(page, 'meetings.open', { meetingId })) as {
    steps: readonly MeetingStep[];
  };
  let after = steps.length;
  for (const [by, act] of acts) {
    const added = await callVault(page, 'meetings.addStep', { meetingId, after, by, act });
    after = (added as { seq: number }).seq;
  }
}

/** An account with a passphrase of its own, made in the window; its sheet goes to `papers`. */
export async function makeAccount(app: RunningApp, canary: Canary, papers: string): Promise<void> {
  const { page } = app;
  await signIn.toPhrase(page, openName);
  await button(page, t('unlock.phrase.suggested.own')).click();
  const phrase = canary('passphrase');
  await page.getByLabel(t('unlock.phrase.own.label'), { exact: true }).fill(phrase);
  await button(page, t('common.action.next')).click();
  await page.getByLabel(t('unlock.phrase.repeat.label'), { exact: true }).fill(phrase);
  await button(page, t('unlock.new.make')).click();
  await home.isOpen(page);
  await home.saveSheet(app, papers);
}

/** What the recovery sheet says, or nothing where its paper cannot be read. */
export function recoveryCode(papers: string): readonly string[] {
  if (!hasProgram('pdftotext')) return [];
  const sheet = execFileSync('pdftotext', [join(papers, 'sheet.pdf'), '-'], { encoding: 'utf8' });
  const code = /[0-9A-Z]{5}(?:[\s-]+[0-9A-Z]{5}){4}/.exec(sheet)?.[0] ?? '';
  const groups = code.split(/[\s-]+/);
  return [groups.join('-'), groups.join('')];
}

/** A first meeting in the window, with words left half-written, and the copy that goes home. */
export async function meetInWindow(app: RunningApp, canary: Canary, papers: string): Promise<void> {
  const { page } = app;
  await home.addContact(page, canary('name'), canary('case number'));
  await button(page, t('home.meetings.start')).click();
  await goTo(page, 'cards');
  await table.ownWord(page).fill(canary('own card'));
  await page.keyboard.press('Enter');
  await table.newSentence(page).fill(canary('sentence'));
  await table.put(page).click();
  await expect(table.sentence(page, canary('sentence'))).toBeVisible();
  await table.ownWord(page).fill(canary('half-written card'));
  await goTo(page, 'answers');
  await choose(page, t('meeting.answers.question'), t('common.reply.no'));
  await table.why(page).fill(canary('why'));
  await table.saveAnswer(page).click();
  await goTo(page, 'frame');
  for (const by of ['youth', 'caseworker'] as const) await sayYes(page, by);
  await expect(table.agreed(page)).toBeVisible();
  await takeHome(app, papers);
  await button(page, t('meeting.end.home')).click();
  await home.isOpen(page);
}

async function newMeeting(page: Page, input: { name: string; isPlanned: boolean }) {
  const { contactId } = (await callVault(page, 'contacts.create', {
    name: input.name,
    caseNumber: null,
    language: 'sv',
  })) as { contactId: string };
  const { meetingId } = (await callVault(page, 'meetings.start', {
    contactId,
    language: 'sv',
    isPlanned: input.isPlanned,
  })) as { meetingId: string };
  return { contactId, meetingId };
}

/** Every other field of a meeting, written, changed, taken back; the meeting is left open. */
export async function writeEveryField(page: Page, canary: Canary): Promise<string> {
  const planned = await newMeeting(page, { name: canary('planned name'), isPlanned: true });
  const letter = Object.fromEntries(
    letterGaps.map((gap) => [gap, canary(`letter ${gap}`).slice(0, letterGapLimits[gap])]),
  ) as Record<(typeof letterGaps)[number], string>;
  let after = 0;
  const plan: ActInput[] = [
    ...planParts.map(
      (part) => ({ kind: 'plan-noted', part, text: canary(`plan ${part}`) }) as const,
    ),
    { kind: 'letter-written', letter: { age: 'from15', language: 'sv', gaps: letter } },
  ];
  for (const act of plan) {
    const { meetingId } = planned;
    const by = 'caseworker';
    const added = await callVault(page, 'meetings.addStep', { meetingId, after, by, act });
    after = (added as { seq: number }).seq;
  }

  const { contactId, meetingId } = await newMeeting(page, {
    name: canary('name before'),
    isPlanned: false,
  });
  await callVault(page, 'contacts.change', {
    contactId,
    name: canary('name after'),
    caseNumber: canary('case number after'),
    language: 'sv',
  });
  const who = 'together';
  const sentence = { who, when: null } as const;
  await addSteps(page, meetingId, [
    ['caseworker', { kind: 'point-written', pointId: 'p', text: canary('point') }],
    ['caseworker', { kind: 'point-changed', pointId: 'p', text: canary('point changed') }],
    ['together', { kind: 'opening-read' }],
    ['youth', { kind: 'own-rule-written', ruleId: 'r', text: canary('own rule') }],
    ['youth', { kind: 'own-card-written', cardId: 'a', text: canary('card'), index: 0 }],
    ['youth', { kind: 'own-card-changed', cardId: 'a', text: canary('card changed') }],
    ['youth', { kind: 'own-card-written', cardId: 'b', text: canary('card removed'), index: 0 }],
    ['youth', { kind: 'own-card-removed', cardId: 'b' }],
    [
      'caseworker',
      {
        kind: 'answer-given',
        cardId: 'a',
        answer: { reply: 'partly', why: canary('answer'), who, when: null },
      },
    ],
    ['together', { kind: 'sentence-written', sentenceId: 's', text: canary('words'), ...sentence }],
    [
      'together',
      { kind: 'sentence-changed', sentenceId: 's', text: canary('words changed'), ...sentence },
    ],
    ['youth', { kind: 'closing-written', wordId: 'c', text: canary('closing') }],
    ['youth', { kind: 'undone' }],
  ]);
  return meetingId;
}

/** A meeting that ends with a no, and nobody wants to keep what was written. */
export async function throwAway(page: Page, canary: Canary): Promise<void> {
  const { meetingId } = await newMeeting(page, { name: canary('other name'), isPlanned: false });
  await addSteps(page, meetingId, [
    ['together', { kind: 'opening-read' }],
    [
      'together',
      {
        kind: 'sentence-written',
        sentenceId: 's',
        text: canary('thrown away'),
        who: null,
        when: null,
      },
    ],
    ['together', { kind: 'declined' }],
    ['youth', { kind: 'keep-chosen', keep: false }],
    ['caseworker', { kind: 'keep-chosen', keep: false }],
  ]);
}

/** What is typed into the other fields: a hand-over, a code that is none, a passphrase that is judged. */
export async function typeElsewhere(page: Page, canary: Canary): Promise<void> {
  const { frames } = await workingCopy(page);
  const frameId = frames[0]?.id ?? '';
  await callVault(page, 'frames.open', { frameId });
  const movedOn = new Date().toISOString().slice(0, 10);
  await callVault(page, 'frames.handOver', { frameId, movedOn, movedBy: canary('moved by') });
  await tryVault(page, 'frames.find', { receiptCode: canary('receipt code') });
  await tryVault(page, 'accounts.judgePassphrase', {
    passphrase: canary('passphrase judged'),
    displayName: canary('name typed'),
  });
  const [current, next] = [canary('passphrase'), canary('passphrase after')];
  await callVault(page, 'accounts.changePassphrase', { current, next });
}

/** What is typed at the sign-in screen and opens nothing. */
export async function typeWrongly(page: Page, canary: Canary): Promise<void> {
  const [account] = (await callVault(page, 'accounts.list', {})) as { id: string }[];
  const accountId = account?.id ?? '';
  await tryVault(page, 'accounts.unlock', { accountId, passphrase: canary('wrong passphrase') });
  await tryVault(page, 'accounts.recover', {
    accountId,
    recoveryCode: canary('wrong code'),
    passphrase: canary('passphrase not taken'),
  });
}

/** From the list of accounts to somebody's own page. */
export async function enter(page: Page, name: string, phrase = testPassphrase): Promise<void> {
  await page.getByRole('button', { name: new RegExp(name) }).click();
  await signIn.unlock(page, phrase);
}

/** A supervisor looks for somebody and writes back about a frame that came. */
export async function review(page: Page, canary: Canary): Promise<void> {
  await callVault(page, 'reviews.show', { ...wholeDesk, search: canary('search') });
  await callVault(page, 'reviews.show', wholeDesk);
  await button(page, 'Alva').click();
  const field = page.getByLabel(t('review.frame.remark.field'), { exact: true });
  await field.fill(canary('remark'));
  await button(page, t('review.frame.remark.send')).click();
  const asked = page.getByRole('dialog', { name: t('review.frame.confirm.title') });
  await asked.getByRole('button', { name: t('review.frame.confirm.send') }).click();
  await expect(field).toHaveValue('');
  await callVault(page, 'exchange.visit', {});
  await button(page, t('review.frame.back')).click();
}

/** The vault crashes, as a program does that reads where it may not: Linux writes its memory to a file if it may. */
export function crashVault(host: number): void {
  const vault = descendantsOf(host).find(({ command }) => command.includes('vault.js'));
  process.kill(vault?.pid ?? 0, 'SIGSEGV');
}

/** The folders of the accounts on a data folder. */
export function accountFolders(dataFolder: string): readonly string[] {
  const accounts = join(dataFolder, 'accounts');
  return readdirSync(accounts).map((id) => join(accounts, id));
}
