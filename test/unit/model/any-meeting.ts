import fc from 'fast-check';
import { socBox } from '#shared/decks/soc-box.ts';
import { whyNot } from '#shared/model/meeting-rules.ts';
import { meetingOf, type MeetingStart, type MeetingState } from '#shared/model/meeting.ts';
import {
  actors,
  doers,
  replies,
  stages,
  type Act,
  type Actor,
  type Step,
} from '#shared/model/step.ts';

export const start: MeetingStart = {
  language: 'sv',
  deckCardIds: socBox.cards.map(({ id }) => id),
};

/** A few ids, so that acts meet the same card, point or sentence again and again. */
const cardId = fc.constantFrom('fika', 'trygghet', 'inte-anteckna', 'own-1', 'own-2', 'nowhere');
const pointId = fc.constantFrom('p1', 'p2');
const sentenceId = fc.constantFrom('s1', 's2');
const text = fc.constantFrom('Vi ses på biblioteket', 'Musik', 'سلام');
const index = fc.integer({ min: 0, max: 6 });
const who = fc.option(fc.constantFrom(...doers));
const when = fc.option(fc.constantFrom('2026-12-03', '2027-01-01'));
const answer = fc.record({
  reply: fc.constantFrom(...replies),
  why: fc.constantFrom('', 'Det går på torsdag'),
  who: fc.constantFrom(...doers),
  when,
});
const order = fc
  .shuffledSubarray([...start.deckCardIds], { minLength: start.deckCardIds.length })
  .map((ids) => [...ids]);

/** An answer as a frame has it: what is not a yes has its why. */
const agreedAnswer = answer.map((given) => ({ ...given, why: given.why || 'Så är det' }));
const brought = fc.record({
  frameId: fc.constantFrom('f1', 'f2'),
  cards: fc.array(
    fc.oneof(
      fc.record({
        id: fc.constantFrom('fika', 'trygghet', 'former-1'),
        own: fc.constant(false),
        words: fc.option(text),
        placedBy: fc.constantFrom(...actors),
        answer: agreedAnswer,
      }),
      fc.record({
        id: fc.constantFrom('own-1', 'own-2', 'fika'),
        own: fc.constant(true),
        words: text,
        placedBy: fc.constantFrom(...actors),
        answer: agreedAnswer,
      }),
    ),
    { maxLength: 3 },
  ),
  sentences: fc.array(
    fc.record({ id: sentenceId, text, by: fc.constantFrom(...actors), who, when }),
    { maxLength: 2 },
  ),
});

function kind<K extends Act['kind']>(name: K) {
  return fc.constant(name);
}

/** Any act that the contract lets through, whether or not it can be done now. */
export const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: kind('stage-entered'), stage: fc.constantFrom(...stages) }),
  fc.record({ kind: kind('language-chosen'), language: fc.constantFrom('sv', 'en') }),
  fc.record({ kind: kind('paused') }),
  fc.record({ kind: kind('resumed') }),
  brought.map((frame) => ({ kind: 'frame-brought' as const, ...frame })),
  fc.record({ kind: kind('deck-shuffled'), order }),
  fc.record({ kind: kind('card-placed'), cardId, index }),
  fc.record({ kind: kind('card-moved'), cardId, index }),
  fc.record({ kind: kind('card-returned'), cardId }),
  fc.record({ kind: kind('own-card-written'), cardId, text, index }),
  fc.record({ kind: kind('own-card-changed'), cardId, text }),
  fc.record({ kind: kind('own-card-removed'), cardId }),
  fc.record({ kind: kind('not-today-chosen') }),
  fc.record({ kind: kind('not-today-withdrawn') }),
  fc.record({ kind: kind('point-written'), pointId, text }),
  fc.record({ kind: kind('point-changed'), pointId, text }),
  fc.record({ kind: kind('point-removed'), pointId }),
  fc.record({ kind: kind('answer-given'), cardId, answer }),
  fc.record({ kind: kind('answer-removed'), cardId }),
  fc.record({ kind: kind('sentence-written'), sentenceId, text, who, when }),
  fc.record({ kind: kind('sentence-changed'), sentenceId, text, who, when }),
  fc.record({ kind: kind('sentence-removed'), sentenceId }),
  fc.record({ kind: kind('sentence-approved'), sentenceId, text, who, when }),
  fc.record({ kind: kind('sentence-forgotten'), sentenceId }),
  fc.record({ kind: kind('undone') }),
  fc.record({ kind: kind('redone') }),
  fc.record({ kind: kind('yes-given') }),
  fc.record({ kind: kind('yes-withdrawn') }),
  fc.record({ kind: kind('declined') }),
  fc.record({ kind: kind('decline-withdrawn') }),
  fc.record({ kind: kind('keep-chosen'), keep: fc.boolean() }),
  fc.record({ kind: kind('continued') }),
);

export const anyDeed = fc.record({ by: fc.constantFrom(...actors), act: anyAct });
export type Deed = { readonly by: Actor; readonly act: Act };

/** Steps as the store writes them, numbered from 1. */
export function stepsOf(deeds: readonly Deed[]): readonly Step[] {
  return deeds.map(({ by, act }, place) => ({
    seq: place + 1,
    at: '2026-11-22T10:00:00.000Z',
    by,
    act,
  }));
}

/** Those of the deeds that can be done when their turn comes, as the store takes them. */
export function possible(deeds: readonly Deed[]): readonly Deed[] {
  const done: Deed[] = [];
  for (const deed of deeds) {
    const state = meetingOf(start, stepsOf(done));
    if (whyNot(state, deed.by, deed.act) === null) done.push(deed);
  }
  return done;
}

export function meetingAfter(deeds: readonly Deed[]): MeetingState {
  return meetingOf(start, stepsOf(deeds));
}

/** What both have laid and written: that which undo takes back. */
export function contentOf(state: MeetingState) {
  const { brought: from, order: lies, ownCards, chosen, notToday, points, sentences } = state;
  return { brought: from, order: lies, ownCards, chosen, notToday, points, sentences };
}
