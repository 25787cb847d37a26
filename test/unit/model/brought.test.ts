import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { socBox } from '#shared/decks/soc-box.ts';
import { bringing } from '#shared/model/brought.ts';
import { frameOf, wordsOnCard, type Frame } from '#shared/model/frame.ts';
import { whyNot } from '#shared/model/meeting-rules.ts';
import { forgottenSteps } from '#shared/model/quiet.ts';
import { meetingOf } from '#shared/model/meeting.ts';
import {
  anyDeed,
  contentOf,
  meetingAfter,
  possible,
  start,
  stepsOf,
  type Deed,
} from './any-meeting.ts';

const facts = {
  id: 'f1',
  version: 1,
  contact: { name: 'Alva', caseNumber: null },
  caseworker: { name: 'Kim' },
  agreedOn: '2026-11-22',
  previous: null,
};

/** Any frame that a meeting can lead to. */
const meetingFrame = fc
  .array(anyDeed, { maxLength: 40 })
  .map((deeds) => frameOf(meetingAfter(possible(deeds)), socBox, facts))
  .filter((frame) => frame !== null);

const bring = (frame: Frame): Deed => ({ by: 'together', act: bringing(frame, socBox) });

function sentence(id: string, text: string): Frame['sentences'][number] {
  return { id, text, by: 'together', who: null, when: null, colour: null };
}

describe('starting from a frame', () => {
  test('lays what was agreed: agreed again unchanged it says the same', () => {
    fc.assert(
      fc.property(meetingFrame, (frame) => {
        const deed = bring(frame);
        expect(whyNot(meetingAfter([]), deed.by, deed.act)).toBeNull();
        const again = frameOf(meetingAfter([deed]), socBox, facts);
        expect(again?.sentences).toEqual(frame.sentences);
        // Deck words follow the language of the meeting; everything else is to the letter.
        const laid = again?.cards.map((card) => (card.own ? card : { ...card, words: '' }));
        expect(laid).toEqual(frame.cards.map((card) => (card.own ? card : { ...card, words: '' })));
      }),
    );
  });

  test('is one act, and one undo takes all of it back', () => {
    fc.assert(
      fc.property(meetingFrame, (frame) => {
        const undone = meetingAfter([bring(frame), { by: 'together', act: { kind: 'undone' } }]);
        expect(contentOf(undone)).toEqual(contentOf(meetingAfter([])));
      }),
    );
  });

  test('can only be done on an empty table, and by both', () => {
    fc.assert(
      fc.property(meetingFrame, anyDeed, (frame, deed) => {
        const state = meetingAfter(possible([deed]));
        const isEmpty = [state.chosen, state.ownCards, state.sentences].every(
          (list) => list.length === 0,
        );
        fc.pre(!isEmpty);
        expect(whyNot(state, 'together', bringing(frame, socBox))).toBe('not-empty');
      }),
    );
    for (const by of ['youth', 'caseworker'] as const) {
      const { act } = bring({ ...emptyFrame, cards: [] });
      expect(whyNot(meetingAfter([]), by, act)).toBe('only-together');
    }
  });

  const emptyFrame: Frame = {
    format: 'soc-box-frame',
    formatVersion: 1,
    ...facts,
    language: 'sv',
    deck: { id: 'soc-box', version: 1 },
    promises: [],
    rules: [],
    path: { here: null, dates: [], toExplain: [] },
    closing: [],
    notToday: false,
    points: [],
    cards: [],
    sentences: [],
  };

  test('a card that the deck no longer has keeps its words, and lies in the box when taken back', () => {
    const frame: Frame = {
      ...emptyFrame,
      cards: [
        {
          id: 'gammalt-ord',
          words: 'Ett gammalt ord',
          own: false,
          placedBy: 'youth',
          answer: { reply: 'yes', why: '', who: 'caseworker', when: null, colour: null },
        },
      ],
    };
    const state = meetingAfter([bring(frame)]);
    expect(wordsOnCard(state, socBox, 'gammalt-ord')).toBe('Ett gammalt ord');
    expect(frameOf(state, socBox, facts)?.cards).toEqual(frame.cards);
    const back = meetingAfter([
      bring(frame),
      { by: 'youth', act: { kind: 'card-returned', cardId: 'gammalt-ord' } },
    ]);
    expect(back.order).toContain('gammalt-ord');
    const act = { kind: 'card-placed', cardId: 'gammalt-ord', index: 0 } as const;
    expect(whyNot(back, 'youth', act)).toBeNull();
  });

  test('where writing is closed each sentence waits for its yes anew, and without it is written over', () => {
    const frame: Frame = {
      ...emptyFrame,
      sentences: [sentence('s1', 'Vi ses på biblioteket.'), sentence('s2', 'Du ringer först.')],
    };
    const deeds: readonly Deed[] = [
      bring(frame),
      { by: 'youth', act: { kind: 'card-placed', cardId: 'inte-anteckna', index: 0 } },
      {
        by: 'caseworker',
        act: {
          kind: 'answer-given',
          cardId: 'inte-anteckna',
          answer: { reply: 'yes', why: '', who: 'caseworker', when: null, colour: null },
        },
      },
      { by: 'together', act: { kind: 'stage-entered', stage: 'frame' } },
    ];
    expect(frameOf(meetingAfter(deeds), socBox, facts)?.sentences).toEqual([]);
    const { id: sentenceId, text, who, when, colour } = sentence('s2', 'Du ringer först.');
    const yes: Deed = {
      by: 'youth',
      act: { kind: 'sentence-approved', sentenceId, text, who, when, colour },
    };
    const steps = stepsOf([...deeds, yes]);
    const state = meetingOf(start, steps);
    expect(frameOf(state, socBox, facts)?.sentences).toEqual([frame.sentences[1]]);
    const instead = new Map(forgottenSteps(state, steps).map((step) => [step.seq, step]));
    const kept = steps.map((step) => instead.get(step.seq) ?? step);
    expect(JSON.stringify(kept)).not.toContain('biblioteket');
    const after = meetingOf(start, kept);
    expect(after.sentences.map(({ id }) => id)).toEqual(['s2']);
    expect(frameOf(after, socBox, facts)?.sentences).toEqual([frame.sentences[1]]);
  });
});
