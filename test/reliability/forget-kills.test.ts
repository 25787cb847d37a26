import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { OpenAccount } from '#main/vault/accounts/account.ts';
import type { Session } from '#main/vault/session.ts';
import { dayOf } from '#shared/i18n/dates.ts';
import { isOver } from '#shared/model/record.ts';
import { daysAfter } from '#shared/model/retention.ts';
import type { ActInput, Actor } from '#shared/model/step.ts';
import { makeFolder } from '#test/support/folder.ts';
import { PageSearch } from '#test/support/pages.ts';
import { addSteps, bothYes, decline, makeOpenAccount, openSession } from '#test/support/session.ts';
import { bundleSubject } from '#test/support/subject.ts';
import { valueOf } from '#test/support/vault.ts';
import type { Order } from './forget-subject.ts';

const today = dayOf(new Date());
const dueAt = new Date(`${daysAfter(today, 31)}T08:00:00`);
const kills = 24;

let subject: string;
beforeAll(async () => {
  subject = await bundleSubject(join(import.meta.dirname, 'forget-subject.ts'));
}, 60_000);

/**
 * Lets the subject begin and kills it some milliseconds later, or when it is done. Answers how long
 * it took, null when it was not done by then.
 */
function killAfter(order: Order, delayMs: number | null): Promise<number | null> {
  const child = fork(subject, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  let begunAt = 0;
  let tookMs: number | null = null;
  return new Promise((resolve, reject) => {
    child.on('message', (message) => {
      if (message === 'begun') {
        begunAt = performance.now();
        // Not a wait for something: the moment of the kill is what is being tested.
        if (delayMs !== null) setTimeout(() => child.kill('SIGKILL'), delayMs);
        return;
      }
      tookMs = performance.now() - begunAt;
      if (delayMs === null) child.kill('SIGKILL');
    });
    child.once('exit', (code, signal) => {
      if (signal === 'SIGKILL') resolve(tookMs);
      else reject(new Error(`the subject ended by itself with ${String(code)}`));
    });
    child.send(order);
  });
}

/** A meeting of ten texts that are sought afterwards. */
function write(session: Session): { meetingId: string; texts: readonly string[] } {
  const { contactId } = valueOf(
    session.contacts.create({
      name: `Robin ${randomBytes(6).toString('hex')}`,
      caseNumber: null,
      language: 'sv',
    }),
  );
  const { meetingId } = valueOf(session.meetings.start(contactId, 'sv'));
  const texts = Array.from({ length: 10 }, () => `Märke ${randomBytes(12).toString('hex')}`);
  const deeds = texts.map((text, index): readonly [Actor, ActInput] => [
    'together',
    { kind: 'sentence-written', sentenceId: `s${index}`, text, who: null, when: null },
  ]);
  addSteps(session, meetingId, deeds);
  return { meetingId, texts };
}

/** An account with four backups, each holding a meeting, a frame that was moved and a kept meeting. */
function prepare(account: OpenAccount) {
  let session = openSession(account);
  const comeBack = () => {
    session.close();
    session = openSession(account);
  };
  const thrown = write(session);
  const moved = write(session);
  const left = write(session);
  addSteps(session, left.meetingId, decline(true));
  addSteps(session, moved.meetingId, bothYes);
  const frameId = session.log.ledger.frames().at(-1)?.id ?? '';
  for (let backup = 1; backup <= 3; backup += 1) {
    comeBack();
    write(session);
  }
  valueOf(session.frames.handOver(frameId, { movedOn: today, movedBy: 'Karin Lund' }, 30));
  session.retention.keepUp(new Date(`${daysAfter(today, 24)}T08:00:00`));
  session.close();
  return { thrown, moved: { ...moved, frameId }, left };
}

test(`${kills} kills while something is thrown away, purged or expires: whole or gone, and then gone`, async () => {
  const origin = makeFolder();
  const made = await makeOpenAccount(origin.path);
  const { thrown, moved, left } = prepare(made);
  const whats = [
    { throwAway: thrown.meetingId },
    { purge: moved.frameId },
    { keepUp: dueAt.toISOString() },
  ] as const;
  const copied = () => {
    const folder = makeFolder();
    cpSync(origin.path, folder.path, { recursive: true });
    return { folder, account: { ...made, folder: folder.path } };
  };
  const usualMs: number[] = [];
  for (const what of whats) {
    const { folder, account } = copied();
    usualMs.push((await killAfter({ account, what }, null)) ?? 0);
    folder.remove();
  }
  let whole = 0;
  let gone = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    const turn = kill % whats.length;
    const what = whats[turn] ?? whats[0];
    const { folder, account } = copied();
    // At every stage of it, and some time after.
    const delayMs = ((kill + Math.random()) / kills) * 1.6 * (usualMs[turn] ?? 0);
    const isDone = (await killAfter({ account, what }, delayMs)) !== null;

    const session = openSession(account);
    const isMeetingHere = ({ meetingId }: { meetingId: string }) => {
      const meeting = session.store.meeting(meetingId);
      const isHere = meeting !== undefined && !isOver(meeting);
      expect(session.store.steps(meetingId).length >= 10).toBe(isHere);
      return isHere;
    };
    const isFrameHere = session.frames.read(moved.frameId).ok;
    expect(session.store.frame(moved.frameId) !== undefined).toBe(isFrameHere);
    const areHere = [isMeetingHere(thrown), isFrameHere, isMeetingHere(left)];
    const isWhole = 'keepUp' in what ? areHere.includes(true) : areHere[turn] === true;
    expect(isDone && isWhole).toBe(false);
    if (isWhole) whole += 1;
    else gone += 1;

    // The same once more, as somebody who comes back does it, or the next unlock by itself.
    if ('keepUp' in what) session.retention.keepUp(dueAt);
    else {
      session.retention.keepUp();
      if (isWhole && 'purge' in what) valueOf(session.frames.purge(what.purge));
      if (isWhole && 'throwAway' in what) throwAwayAgain(session, what.throwAway);
    }
    const sought =
      'throwAway' in what
        ? thrown.texts
        : 'purge' in what
          ? moved.texts
          : [...thrown.texts, ...moved.texts, ...left.texts];
    const found = new PageSearch(sought).in(folder.path, account.keys.storeKey);
    expect(found).toEqual(new Set());
    session.close();
    folder.remove();
  }
  origin.remove();
  console.log(`${kills} kills: ${whole} left it whole, ${gone} came when it was gone`);
  expect(whole).toBeGreaterThan(0);
  expect(gone).toBeGreaterThan(0);
}, 240_000);

/** Goes on from wherever the kill left the three steps of a "Släng". */
function throwAwayAgain(session: Session, meetingId: string): void {
  const said = valueOf(session.meetings.open(meetingId)).steps.length - 10;
  expect(addSteps(session, meetingId, decline(false).slice(said))).toBe('thrown-away');
}
