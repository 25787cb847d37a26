/**
 * The process that `kills.test.ts` kills: the vault's own session over a real store, given its keys
 * instead of stretching a passphrase for a second first. It tells its parent of each step only
 * after the store has said that it is committed, as the vault tells the screen.
 */
import { putSealed, type OpenAccount, type SealedKeys } from '#main/vault/accounts/account.ts';
import { Session } from '#main/vault/session.ts';
import { around } from '#test/support/exchange.ts';
import { allCardIds } from '#test/support/meeting.ts';
import type { Act, Actor } from '#shared/model/step.ts';

/** What the parent sends first. */
export interface Order {
  readonly account: OpenAccount;
  readonly meetingId: string;
  readonly seed: number;
  /** Two sealings of the same keys, to be put in place in turns; none while steps are tested. */
  readonly sealings: readonly string[];
}

/** What it answers: a committed step, or a key file put in place. */
export type Told = { readonly seq: number; readonly act: Act } | { readonly sealing: number };

function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function randomAct(random: () => number, count: number): readonly [Actor, Act] {
  const cardId = allCardIds[Math.floor(random() * allCardIds.length)] ?? 'fika';
  const by: Actor = random() < 0.8 ? 'youth' : 'caseworker';
  const acts: readonly Act[] = [
    { kind: 'card-placed', cardId, index: Math.floor(random() * 5) },
    { kind: 'card-moved', cardId, index: Math.floor(random() * 5) },
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
  return [by, acts[Math.floor(random() * acts.length)] ?? { kind: 'undone' }];
}

function tell(told: Told): Promise<void> {
  return new Promise((resolve) => process.send?.(told, () => resolve()));
}

async function run({ account, meetingId, seed, sealings }: Order): Promise<void> {
  if (sealings.length > 0) {
    let current = account;
    for (let turn = 0; ; turn += 1) {
      const index = turn % sealings.length;
      const sealed: SealedKeys = {
        name: 'key.age',
        bytes: Buffer.from(sealings[index] ?? '', 'base64'),
      };
      current = putSealed(current, sealed);
      await tell({ sealing: index });
    }
  }
  const opened = Session.open(account, around());
  if (!opened.ok) throw new Error(opened.error.code);
  const { meetings } = opened.value;
  const found = meetings.open(meetingId);
  if (!found.ok) throw new Error(found.error.code);
  const random = randomFrom(seed);
  let seq = found.value.steps.length;
  for (let count = seed * 100_000; ; count += 1) {
    const [by, act] = randomAct(random, count);
    const added = meetings.addStep(meetingId, seq, by, act);
    if (!added.ok) continue;
    ({ seq } = added.value);
    await tell({ seq, act });
  }
}

process.once('disconnect', () => process.exit(0));
process.once('message', (order: Order) => void run(order));
