import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import { meetingOf } from '#shared/model/meeting.ts';
import type { Act, Actor } from '#shared/model/step.ts';
import {
  asked,
  Killed,
  checkedSession,
  type KillFlow,
  type PreparedFlow,
} from '#test/support/kill-flow.ts';
import { knownFolder } from '#test/support/known-folder.ts';
import { allCardIds } from '#test/support/meeting.ts';
import type { Chances } from '#test/support/random.ts';
import { openSession } from '#test/support/session.ts';
import { valueOf } from '#test/support/vault.ts';

function randomAct(chances: Chances, count: number): readonly [Actor, Act] {
  const cardId = chances.oneOf(allCardIds);
  const index = chances.below(5);
  const acts: readonly Act[] = [
    { kind: 'card-placed', cardId, index },
    { kind: 'card-moved', cardId, index },
    { kind: 'card-returned', cardId },
    { kind: 'own-card-written', cardId: `own${count}`, text: `Eget ord ${count}`, index: 0 },
    {
      kind: 'answer-given',
      cardId,
      answer: {
        reply: 'no',
        why: `Därför ${count}`,
        who: 'caseworker',
        when: '2026-12-03',
        colour: null,
      },
    },
    { kind: 'undone' },
    { kind: 'redone' },
    {
      kind: 'sentence-written',
      sentenceId: `s${count}`,
      text: `Mening ${count}`,
      who: null,
      when: null,
      colour: null,
    },
    { kind: 'deck-shuffled', order: allCardIds.toReversed() },
  ];
  return [chances.next() < 0.8 ? 'youth' : 'caseworker', chances.oneOf(acts)];
}

/** Steps of one meeting without end, a new meeting now and then. */
async function prepare(
  chances: Chances,
  fault: { commitsAfterMs?: number },
): Promise<PreparedFlow> {
  const folder = await knownFolder(fault);
  const { account } = folder;
  let kills = 0;
  let count = 0;
  let meetingId = '';
  let kept = 0;
  let told: { readonly seq: number; readonly act: Act }[] = [];

  function startMeeting(): void {
    const session = openSession(account);
    const name = `Robin ${kills}`;
    const { contactId } = valueOf(
      session.contacts.create({ name, caseNumber: null, language: 'sv' }),
    );
    ({ meetingId } = valueOf(session.meetings.start(contactId, 'sv')));
    session.store.close();
    kept = 0;
  }

  return {
    spanMs: 40,
    ready() {
      if (kills % 20 === 0) startMeeting();
      kills += 1;
      told = [];
      return folder.path;
    },
    async work({ client }, begin) {
      await asked(client.accounts.unlock({ accountId: account.file.id, passphrase: 'x' }));
      const { steps } = await asked(client.meetings.open({ meetingId }));
      let after = steps.length;
      // The fault shows only when something was told: else an early kill would find nothing to lose.
      if (fault.commitsAfterMs === undefined) begin();
      for (;;) {
        count += 1;
        const [by, act] = randomAct(chances, count);
        const added = await client.meetings.addStep({ meetingId, after, by, act });
        if (added.ok) {
          after = added.value.seq;
          told.push({ seq: after, act });
          begin();
        } else if (added.error.code === 'vault-gone') throw new Killed();
        else expect(added.error.code).toBe('step-not-possible');
      }
    },
    async lost() {
      const { session, found } = await checkedSession(account);
      const meeting = session.store.meeting(meetingId);
      const steps = session.store.steps(meetingId);
      session.store.close();
      expect(steps.map(({ seq }) => seq)).toEqual(steps.map((_, index) => index + 1));
      // At most the one step that was being committed may be there without having been told.
      expect(steps.length - kept - told.length).toBeLessThanOrEqual(1);
      expect(meeting && meetingOf(meeting.start, steps).seq).toBe(steps.length);
      kept = steps.length;
      const lost = told.filter(({ seq, act }) => !isDeepStrictEqual(steps[seq - 1]?.act, act));
      return [...found, ...lost.map(({ seq, act }) => `step ${seq}, ${act.kind}`)];
    },
    finish: () => Promise.resolve(folder.remove()),
  };
}

export const meeting: KillFlow = {
  name: 'a meeting',
  quick: 12,
  full: 150,
  prepare: (chances) => prepare(chances, {}),
};

/** The fault: each step is told long before it is committed, so that every kill loses some. */
export const toldTooEarly: KillFlow = {
  name: 'a meeting whose steps are told before they are committed',
  quick: 2,
  full: 20,
  prepare: (chances) => prepare(chances, { commitsAfterMs: 10_000 }),
};
