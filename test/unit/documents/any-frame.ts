import * as fc from 'fast-check';
import { colours } from '#shared/content/kinds.ts';
import type { Frame } from '#shared/model/frame.ts';
import { actors, doers, promiseViews, replies } from '#shared/model/step.ts';
import { textLimits } from '#shared/model/text.ts';
import { anyDay as day, written } from '#test/unit/model/any-text.ts';

const colour = fc.option(fc.constantFrom(...colours));

const answer = fc.record({
  reply: fc.constantFrom(...replies),
  why: fc.oneof(fc.constant(''), written(textLimits.why)),
  who: fc.option(fc.constantFrom(...doers)),
  when: fc.option(day),
  colour,
});

const card = fc.record({
  id: fc.constantFrom('trygghet', 'respekt', 'inte-anteckna', 'own-1', 'gone'),
  words: written(textLimits.ownCard),
  own: fc.boolean(),
  placedBy: fc.constantFrom(...actors),
  answer,
});

/** Any frame that two people could agree to. */
export const anyFrame: fc.Arbitrary<Frame> = fc.record({
  format: fc.constant('soc-box-frame' as const),
  formatVersion: fc.constant(1 as const),
  id: fc.constant('frame-1'),
  version: fc.integer({ min: 1, max: 300 }),
  contact: fc.record({
    name: written(textLimits.contactName),
    caseNumber: fc.option(written(textLimits.caseNumber)),
  }),
  caseworker: fc.record({ name: written(textLimits.displayName) }),
  language: fc.constantFrom('sv' as const, 'en' as const),
  agreedOn: day,
  deck: fc.record({ id: fc.constantFrom('soc-box', 'other'), version: fc.constant(1) }),
  promises: fc.array(
    fc.record({
      frameId: fc.constant('frame-0'),
      id: fc.constantFrom('p1', 'p2'),
      about: fc.option(written(textLimits.ownCard)),
      text: written(textLimits.sentence),
      who: fc.constantFrom(...doers),
      when: fc.option(day),
      youth: fc.option(fc.constantFrom(...promiseViews)),
      caseworker: fc.option(fc.constantFrom(...promiseViews)),
    }),
    { maxLength: 3 },
  ),
  rules: fc.array(
    fc.record({
      id: fc.constantFrom('r1', 'r2'),
      words: written(textLimits.rule),
      own: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
  path: fc.record({
    here: fc.option(fc.record({ id: fc.constant('s1'), words: written(60) })),
    dates: fc.array(fc.record({ id: fc.constant('s1'), words: written(60), day }), {
      maxLength: 2,
    }),
    toExplain: fc.array(fc.record({ id: fc.constant('s1'), words: written(60) }), {
      maxLength: 2,
    }),
  }),
  closing: fc.array(
    fc.record({
      id: fc.constantFrom('c1', 'c2'),
      words: written(textLimits.closing),
      own: fc.boolean(),
      by: fc.constantFrom(...actors),
    }),
    { maxLength: 3 },
  ),
  notToday: fc.boolean(),
  points: fc.array(written(textLimits.point), { maxLength: 4 }),
  cards: fc.array(card, { maxLength: 6 }),
  sentences: fc.array(
    fc.record({
      id: fc.constantFrom('s1', 's2'),
      text: written(textLimits.sentence),
      by: fc.constantFrom(...actors),
      who: fc.option(fc.constantFrom(...doers)),
      when: fc.option(day),
      colour,
    }),
    { maxLength: 4 },
  ),
  previous: fc.constant(null),
});

/** Every text in a frame that a person wrote or chose. */
export function writtenTexts(frame: Frame): readonly string[] {
  return [
    frame.contact.name,
    ...(frame.contact.caseNumber === null ? [] : [frame.contact.caseNumber]),
    frame.caseworker.name,
    ...frame.promises.flatMap(({ about, text }) => [...(about === null ? [] : [about]), text]),
    ...frame.rules.map(({ words }) => words),
    ...(frame.path.here === null ? [] : [frame.path.here.words]),
    ...[...frame.path.dates, ...frame.path.toExplain].map(({ words }) => words),
    ...frame.closing.map(({ words }) => words),
    ...frame.points,
    ...frame.cards.flatMap((each) => [each.words, each.answer.why]),
    ...frame.sentences.map((each) => each.text),
  ];
}
