import fc from 'fast-check';
import type { Frame, FrameCard } from '#shared/model/frame.ts';
import type { CountedFrame } from '#shared/model/figure-counts.ts';
import { promiseEnds, type PromiseEnd } from '#shared/model/figures.ts';
import { noOutcome, type PromiseOutcome } from '#shared/model/promise.ts';
import { monthsOf } from '#shared/model/quarter.ts';
import { replies, type Reply } from '#shared/model/step.ts';

/** The two cards that youths of these units can choose, and the two quarters they can do it in. */
export const cardsHere = ['fika', 'respekt'] as const;
export const quartersHere = ['2026-Q2', '2026-Q3'] as const;

/** What was said to a card, or that it was not chosen. */
export const cells = [...replies, 'not-chosen'] as const;
export type CardCell = (typeof cells)[number];

/** What can be told apart of a youth. Whoever reads figures may know when something came and went. */
export interface Kind {
  readonly quarter: (typeof quartersHere)[number];
  /** The look before which their frames came: 0 before the first. */
  readonly comes: number;
  /** The look before which they were removed again; null for never. */
  readonly goes: number | null;
  readonly frames: number;
  readonly answers: Readonly<Record<(typeof cardsHere)[number], CardCell>>;
  /** What became of what was promised to them; null when nothing was. */
  readonly promised: PromiseEnd | null;
}

/** Some youths of one kind. */
export interface Group extends Kind {
  readonly size: number;
}

/** A frame of theirs, and what became of its promises. */
export interface MadeFrame extends CountedFrame {
  readonly frame: Frame;
}

/** How many times somebody looks at the figures. */
export const looks = 3;

const cell = fc.constantFrom<CardCell>(...cells);

const anyGroup: fc.Arbitrary<Group> = fc
  .record({
    quarter: fc.constantFrom(...quartersHere),
    comes: fc.oneof(
      { weight: 4, arbitrary: fc.constant(0) },
      fc.integer({ min: 1, max: looks - 1 }),
    ),
    goes: fc.oneof(
      { weight: 4, arbitrary: fc.constant(null) },
      fc.integer({ min: 1, max: looks - 1 }),
    ),
    frames: fc.integer({ min: 1, max: 3 }),
    answers: fc.record({ fika: cell, respekt: cell }),
    promised: fc.option(fc.constantFrom(...promiseEnds)),
    size: fc.oneof(
      { weight: 3, arbitrary: fc.integer({ min: 4, max: 7 }) },
      fc.integer({ min: 1, max: 3 }),
    ),
  })
  // Nothing goes before it has come and was there at a look.
  .map((group) => ({
    ...group,
    goes: group.goes !== null && group.goes > group.comes ? group.goes : null,
  }));

/** Units whose groups are mostly about as large as the smallest that may be told. */
export const anyUnit: fc.Arbitrary<readonly Group[]> = fc.array(anyGroup, {
  minLength: 1,
  maxLength: 9,
});

/** Whether a youth's frames are there at a look. */
export function isThere({ comes, goes }: Pick<Kind, 'comes' | 'goes'>, look: number): boolean {
  return comes <= look && (goes === null || goes > look);
}

/** The frames of every youth of a group, with what became of what was promised in the last. */
export function framesOf(group: Group, place: number): readonly MadeFrame[] {
  return Array.from({ length: group.size }, (_, youth) =>
    youthsFrames(group, `g${place}y${youth}`),
  ).flat();
}

function youthsFrames(group: Group, contactId: string): readonly MadeFrame[] {
  const [month] = monthsOf(group.quarter);
  return Array.from({ length: group.frames }, (_, index) => {
    const isLast = index === group.frames - 1;
    const frame: Frame = {
      format: 'soc-box-frame',
      formatVersion: 1,
      id: `${contactId}f${index}`,
      version: index + 1,
      contact: { name: 'Påhittad', caseNumber: null },
      caseworker: { name: 'Påhittad' },
      language: 'sv',
      agreedOn: `${month}-${String(index + 1).padStart(2, '0')}`,
      deck: { id: 'soc-box', version: 1 },
      promises: [],
      rules: [],
      notToday: false,
      points: [],
      // Only the newest answer counts, so an older one is another.
      cards: cardsHere.flatMap((cardId) => cardIn(cardId, group.answers[cardId], isLast)),
      sentences:
        isLast && group.promised !== null
          ? [
              {
                id: 's1',
                text: 'Jag ringer',
                by: 'caseworker',
                who: 'caseworker',
                when: `${month}-28`,
                colour: null,
              },
            ]
          : [],
      path: { here: null, dates: [], toExplain: [] },
      closing: [],
      previous: null,
    };
    const outcomes = isLast && group.promised !== null ? [outcomeOf(group.promised)] : [];
    return { contactId, frame, outcomes, carried: [] };
  });
}

function cardIn(cardId: string, answer: CardCell, isLast: boolean): FrameCard[] {
  if (answer === 'not-chosen') return [];
  const reply: Reply = isLast ? answer : answer === 'yes' ? 'no' : 'yes';
  return [
    {
      id: cardId,
      words: cardId,
      own: false,
      placedBy: 'youth',
      answer: { reply, why: 'Därför', who: null, when: null, colour: null },
    },
  ];
}

const ends: Readonly<Record<PromiseEnd, Partial<PromiseOutcome>>> = {
  kept: { youth: 'kept', caseworker: 'kept' },
  partly: { youth: 'partly' },
  changed: { mark: 'changed', told: 'by-phone', newDay: '2026-12-01' },
  'not-kept': { mark: 'not-kept' },
  differ: { youth: 'not-kept', caseworker: 'kept' },
  open: { youth: 'not-yet' },
};

function outcomeOf(end: PromiseEnd): PromiseOutcome {
  return { ...noOutcome('s1'), ...ends[end] };
}
