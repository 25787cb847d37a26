import { ageGroups } from '#shared/content/item.ts';
import { colours, letterGaps, planParts, type LetterGap } from '#shared/content/kinds.ts';
import { languages } from '#shared/i18n/language.ts';
import fc from 'fast-check';
import { socBox } from '#shared/decks/soc-box.ts';
import { whyNot } from '#shared/model/meeting-rules.ts';
import { meetingOf, type MeetingStart, type MeetingState } from '#shared/model/meeting.ts';
import {
  actors,
  doers,
  promiseViews,
  replies,
  stages,
  type Act,
  type Actor,
  type LetterWords,
  type Step,
} from '#shared/model/step.ts';

export const start: MeetingStart = {
  language: 'sv',
  deck: socBox,
};

/** What acts are made of. */
export interface Material {
  readonly cardId: fc.Arbitrary<string>;
  readonly pointId: fc.Arbitrary<string>;
  readonly sentenceId: fc.Arbitrary<string>;
  /** Of an own rule. */
  readonly ruleId: fc.Arbitrary<string>;
  /** Of own words about the meeting. */
  readonly wordId: fc.Arbitrary<string>;
  readonly when: fc.Arbitrary<string>;
  readonly ownCard: fc.Arbitrary<string>;
  readonly point: fc.Arbitrary<string>;
  readonly why: fc.Arbitrary<string>;
  readonly sentence: fc.Arbitrary<string>;
  readonly rule: fc.Arbitrary<string>;
  readonly closing: fc.Arbitrary<string>;
  readonly plan: fc.Arbitrary<string>;
}

const text = fc.constantFrom('Vi ses på biblioteket', 'Musik', 'سلام');

/** A few ids and texts, so that acts meet the same card, point or sentence again and again. */
const little: Material = {
  cardId: fc.constantFrom('fika', 'trygghet', 'inte-anteckna', 'own-1', 'own-2', 'former-1'),
  pointId: fc.constantFrom('p1', 'p2'),
  sentenceId: fc.constantFrom('s1', 's2'),
  ruleId: fc.constantFrom('rule-1', 'rule-2'),
  wordId: fc.constantFrom('word-1', 'word-2'),
  when: fc.constantFrom('2026-12-03', '2027-01-01'),
  ownCard: text,
  point: text,
  why: fc.constantFrom('', 'Det går på torsdag'),
  sentence: text,
  rule: text,
  closing: text,
  plan: text,
};

/** Some of our own texts; what is not one of them cannot be picked. */
const ourRule = fc.constantFrom('prata-klart', 'paus', 'no-such-rule');
const ourWord = fc.constantFrom('lagom', 'rummet', 'no-such-word');
const stopId = fc.constantFrom('ansokan', 'beslut', 'no-such-stop');

const index = fc.integer({ min: 0, max: 6 });
const who = fc.option(fc.constantFrom(...doers));
const view = fc.option(fc.constantFrom(...promiseViews));
const order = fc
  .shuffledSubarray([...start.deck.cards], { minLength: start.deck.cards.length })
  .map((cards) => cards.map(({ id }) => id));

/** A frame that is brought, as the contract lets it through. */
const colour = fc.option(fc.constantFrom(...colours));

function frames(material: Material) {
  const { cardId, sentenceId, ruleId, ownCard, sentence, why, rule } = material;
  const when = fc.option(material.when);
  // What is not a yes has its why.
  const answer = fc.record({
    reply: fc.constantFrom(...replies),
    why: why.map((text) => text || 'Så är det'),
    who,
    when,
    colour,
  });
  const by = fc.constantFrom(...actors);
  const card = (own: boolean, words: fc.Arbitrary<string | null>) =>
    fc.record({ id: cardId, own: fc.constant(own), words, placedBy: by, answer });
  return fc.record({
    frameId: fc.constantFrom('f1', 'f2'),
    cards: fc.array(fc.oneof(card(false, fc.option(ownCard)), card(true, ownCard)), {
      maxLength: 3,
    }),
    sentences: fc.array(fc.record({ id: sentenceId, text: sentence, by, who, when, colour }), {
      maxLength: 2,
    }),
    rules: fc.array(
      fc.oneof(
        fc.record({ id: ourRule, words: fc.constant(null) }),
        fc.record({ id: ruleId, words: rule }),
      ),
      { maxLength: 2 },
    ),
  });
}

function letters({ ownCard }: Material): fc.Arbitrary<LetterWords> {
  // The shortest gap has as much room as a card.
  const gap = fc.oneof(fc.constant(''), ownCard);
  const gaps = Object.fromEntries(letterGaps.map((name) => [name, gap])) as Record<
    LetterGap,
    typeof gap
  >;
  return fc.record({
    age: fc.option(fc.constantFrom(...ageGroups)),
    language: fc.constantFrom(...languages),
    gaps: fc.record(gaps),
  });
}

function kind<K extends Act['kind']>(name: K) {
  return fc.constant(name);
}

/** Any act that the contract lets through, whether or not it can be done now. */
export function acts(material: Material): fc.Arbitrary<Act> {
  const { cardId, pointId, sentenceId, ruleId, wordId } = material;
  const { ownCard, point, why, sentence, rule, closing, plan } = material;
  const promiseId = fc.constantFrom('promise-1', 'promise-2');
  const when = fc.option(material.when);
  const answer = fc.record({
    reply: fc.constantFrom(...replies),
    why,
    who,
    when,
    colour,
  });
  return fc.oneof(
    fc.record({ kind: kind('stage-entered'), stage: fc.constantFrom(...stages) }),
    fc.record({ kind: kind('language-chosen'), language: fc.constantFrom('sv', 'en') }),
    fc.record({ kind: kind('paused') }),
    fc.record({ kind: kind('resumed') }),
    frames(material).map((frame) => ({ kind: 'frame-brought' as const, ...frame })),
    fc.record({
      kind: kind('plan-noted'),
      part: fc.constantFrom(...planParts),
      text: fc.oneof(fc.constant(''), plan),
    }),
    fc.record({ kind: kind('letter-written'), letter: letters(material) }),
    fc.record({ kind: kind('age-chosen'), age: fc.constantFrom(...ageGroups) }),
    fc.record({ kind: kind('opening-read') }),
    fc.record({ kind: kind('rule-chosen'), ruleId: ourRule }),
    fc.record({ kind: kind('own-rule-written'), ruleId: fc.oneof(ruleId, ourRule), text: rule }),
    fc.record({ kind: kind('rule-removed'), ruleId: fc.oneof(ruleId, ourRule) }),
    fc.record({ kind: kind('stop-reached'), stopId: fc.option(stopId) }),
    fc.record({ kind: kind('stop-dated'), stopId, day: when }),
    fc.record({ kind: kind('explain-asked'), stopId }),
    fc.record({ kind: kind('explain-settled'), stopId }),
    fc.record({ kind: kind('closing-picked'), wordId: ourWord }),
    fc.record({ kind: kind('closing-written'), wordId: fc.oneof(wordId, ourWord), text: closing }),
    fc.record({ kind: kind('closing-removed'), wordId: fc.oneof(wordId, ourWord) }),
    fc.record({ kind: kind('promise-viewed'), promiseId, view }),
    fc.record({ kind: kind('deck-shuffled'), order }),
    fc.record({ kind: kind('card-placed'), cardId, index }),
    fc.record({ kind: kind('card-moved'), cardId, index }),
    fc.record({ kind: kind('card-returned'), cardId }),
    fc.record({ kind: kind('own-card-written'), cardId, text: ownCard, index }),
    fc.record({ kind: kind('own-card-changed'), cardId, text: ownCard }),
    fc.record({ kind: kind('own-card-removed'), cardId }),
    fc.record({ kind: kind('not-today-chosen') }),
    fc.record({ kind: kind('not-today-withdrawn') }),
    fc.record({ kind: kind('point-written'), pointId, text: point }),
    fc.record({ kind: kind('point-changed'), pointId, text: point }),
    fc.record({ kind: kind('point-removed'), pointId }),
    fc.record({ kind: kind('answer-given'), cardId, answer }),
    fc.record({ kind: kind('answer-removed'), cardId }),
    fc.record({ kind: kind('sentence-written'), sentenceId, text: sentence, who, when, colour }),
    fc.record({ kind: kind('sentence-changed'), sentenceId, text: sentence, who, when, colour }),
    fc.record({ kind: kind('sentence-removed'), sentenceId }),
    fc.record({ kind: kind('sentence-approved'), sentenceId, text: sentence, who, when, colour }),
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
}

/** Any act about a few things. */
export const anyAct = acts(little);

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
  const { plan, letter, rules, path, closing, promises } = state;
  const { brought: from, order: lies, ownCards, chosen, notToday, points, sentences } = state;
  return {
    plan,
    letter,
    rules,
    path,
    closing,
    promises,
    brought: from,
    order: lies,
    ownCards,
    chosen,
    notToday,
    points,
    sentences,
  };
}
