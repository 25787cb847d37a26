import { socBox } from '#shared/decks/soc-box.ts';
import { frameOf } from '#shared/model/frame.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unanswered, whyNot } from '#shared/model/meeting-rules.ts';
import {
  isUndoable,
  meetingOf,
  type ChosenCard,
  type MeetingState,
} from '#shared/model/meeting.ts';
import { isQuiet } from '#shared/model/quiet.ts';
import {
  anyDeed,
  contentOf,
  meetingAfter,
  possible,
  start,
  stepsOf,
  type Deed,
} from './any-meeting.ts';

const deeds = fc.array(anyDeed, { maxLength: 40 });
const facts = {
  id: 'f1',
  version: 1,
  contact: { name: 'Alva', caseNumber: null },
  caseworker: { name: 'Kim' },
  agreedOn: '2026-11-22',
  previous: null,
};
const youth = (act: Deed['act']): Deed => ({ by: 'youth', act });
const adult = (act: Deed['act']): Deed => ({ by: 'caseworker', act });
const place = (cardId: string, index: number): Deed =>
  youth({ kind: 'card-placed', cardId, index });
const yes = { kind: 'yes-given' } as const;
const undo = youth({ kind: 'undone' });
const redo = youth({ kind: 'redone' });

function lacksWhy({ answer }: ChosenCard): boolean {
  return answer !== null && answer.reply !== 'yes' && answer.why === '';
}

/** What is wrong with a meeting that the store let come about. */
function faultsOf(done: readonly Deed[]): readonly string[] {
  const state = meetingAfter(done);
  const ids = state.chosen.map(({ id }) => id);
  const cards = new Set([...state.order, ...state.ownCards.map(({ id }) => id)]);
  const isAgreed = state.outcome === 'agreed';
  const isKept = state.outcome === 'kept';
  const faults: Readonly<Record<string, boolean>> = {
    'a card lies twice': new Set(ids).size !== ids.length,
    'a card is no card': ids.some((id) => !cards.has(id)),
    'the deck lost a card': !start.deck.cards.every(({ id }) => state.order.includes(id)),
    'agreed by one': isAgreed && !(state.yes.youth && state.yes.caseworker),
    'agreed without answers': isAgreed && unanswered(state).length > 0,
    'agreed without a why': isAgreed && !isQuiet(state) && state.chosen.some(lacksWhy),
    'kept by one': isKept && state.keep.youth !== true,
    'kept by the other': isKept && state.keep.caseworker !== true,
    'a step is missing': state.seq !== done.length,
  };
  return Object.keys(faults).filter((fault) => faults[fault] === true);
}

describe('a meeting is the fold of its steps', () => {
  test('any steps at all can be folded, also such as no store would have taken', () => {
    fc.assert(
      fc.property(deeds, (any) => {
        expect(meetingOf(start, stepsOf(any)).seq).toBe(any.length);
      }),
    );
  });

  test('the same steps give the same meeting', () => {
    fc.assert(
      fc.property(deeds, (any) => {
        expect(meetingAfter(any)).toEqual(meetingAfter(structuredClone([...any])));
      }),
    );
  });

  test('what whyNot lets through leaves a whole meeting', () => {
    fc.assert(
      fc.property(deeds, (any) => {
        expect(faultsOf(possible(any))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('the page can be drawn exactly when every chosen card has its answer', () => {
    fc.assert(
      fc.property(deeds, (any) => {
        const state = meetingAfter(possible(any));
        const frame = frameOf(state, socBox, facts);
        expect(frame === null).toBe(unanswered(state).length > 0);
        expect(frame?.cards.length ?? 0).toBe(frame === null ? 0 : state.chosen.length);
      }),
    );
  });
});

describe('undo and redo', () => {
  test('undo takes back exactly what the last act did', () => {
    fc.assert(
      fc.property(deeds, anyDeed, (any, deed) => {
        const before = possible(any);
        const was = meetingAfter(before);
        fc.pre(isUndoable(deed.act.kind) && whyNot(was, deed.by, deed.act) === null);
        const after = meetingAfter([...before, deed, undo]);
        expect(contentOf(after)).toEqual(contentOf(was));
        expect(after.yes).toEqual({ youth: false, caseworker: false });
      }),
    );
  });

  test('undo reaches back to the beginning, and redo brings all of it again', () => {
    fc.assert(
      fc.property(deeds, (any) => {
        // Undo belongs to a meeting that goes on; its end is not taken back.
        const done = possible(any).filter(({ act }) => isUndoable(act.kind));
        const meant = possible(done);
        const count = meetingAfter(meant).undoable.length;
        const back = [...meant, ...Array.from({ length: count }, () => undo)];
        expect(contentOf(meetingAfter(back))).toEqual(contentOf(meetingAfter([])));
        const again = [...back, ...Array.from({ length: count }, () => redo)];
        expect(contentOf(meetingAfter(again))).toEqual(contentOf(meetingAfter(meant)));
        expect(meetingAfter(again).redoable).toEqual([]);
      }),
    );
  });

  test('a new act after undo leaves nothing to redo', () => {
    const state = meetingAfter([place('fika', 0), undo, place('respekt', 0)]);
    expect(state.redoable).toEqual([]);
    expect(whyNot(state, 'youth', redo.act)).toBe('nothing-to-redo');
  });

  test('where we are and what was said yes to is not undone', () => {
    const state = meetingAfter([
      place('fika', 0),
      { by: 'together', act: { kind: 'stage-entered', stage: 'answers' } },
      undo,
    ]);
    expect(state.stage).toBe('answers');
    expect(state.chosen).toEqual([]);
  });
});

describe('who moved a card is seen', () => {
  test('an adult’s hand stays on the card until the youth moves it', () => {
    const byAdult = [adult({ kind: 'card-placed', cardId: 'fika', index: 0 }), place('respekt', 1)];
    expect(meetingAfter(byAdult).chosen[0]?.placedBy).toBe('caseworker');
    const moved = [...byAdult, youth({ kind: 'card-moved', cardId: 'fika', index: 1 })];
    expect(meetingAfter(moved).chosen[1]).toMatchObject({ id: 'fika', placedBy: 'youth' });
  });
});

/** What the page says of a meeting as it stands. */
function page(state: MeetingState): string {
  return JSON.stringify(frameOf(state, socBox, facts));
}

describe('agreeing', () => {
  const answered: readonly Deed[] = [
    place('fika', 0),
    adult({
      kind: 'answer-given',
      cardId: 'fika',
      answer: { reply: 'yes', why: '', who: 'caseworker', when: null, colour: null },
    }),
  ];

  test('zero cards is a meeting that can be agreed', () => {
    expect(meetingAfter([youth(yes), adult(yes)]).outcome).toBe('agreed');
  });

  test('no yes while a card has no answer, and no yes for both at once', () => {
    expect(whyNot(meetingAfter([place('fika', 0)]), 'youth', yes)).toBe('unanswered');
    expect(whyNot(meetingAfter(answered), 'together', yes)).toBe('one-each');
  });

  test('one yes is not two', () => {
    const state = meetingAfter([...answered, youth(yes)]);
    expect(state.outcome).toBe('open');
    expect(whyNot(state, 'youth', yes)).toBe('already-said');
  });

  test('any change takes both yeses back', () => {
    fc.assert(
      fc.property(anyDeed, (deed) => {
        const state = meetingAfter([...answered, youth(yes)]);
        fc.pre(isUndoable(deed.act.kind) && whyNot(state, deed.by, deed.act) === null);
        expect(meetingAfter([...answered, youth(yes), deed]).yes.youth).toBe(false);
      }),
    );
  });

  test('a yes stands only while the page that was said yes to is the same', () => {
    const before = meetingAfter([...answered, youth(yes)]);
    fc.assert(
      fc.property(anyDeed, (deed) => {
        fc.pre(whyNot(before, deed.by, deed.act) === null);
        const after = meetingAfter([...answered, youth(yes), deed]);
        expect(after.yes.youth && page(after) !== page(before)).toBe(false);
      }),
    );
    const inEnglish = adult({ kind: 'language-chosen', language: 'en' });
    expect(meetingAfter([...answered, youth(yes), inEnglish]).yes.youth).toBe(false);
  });

  test('an adult who rewrites the youth’s card is seen on it', () => {
    const own = youth({ kind: 'own-card-written', cardId: 'own-1', text: 'Musik', index: 0 });
    const other = adult({ kind: 'own-card-changed', cardId: 'own-1', text: 'Tyst' });
    expect(meetingAfter([own, other]).chosen[0]?.placedBy).toBe('caseworker');
  });

  test('after two yeses nothing more can be done', () => {
    fc.assert(
      fc.property(anyDeed, ({ by, act }) => {
        const state = meetingAfter([...answered, youth(yes), adult(yes)]);
        expect(whyNot(state, by, act)).not.toBeNull();
      }),
    );
  });

  test('own words that change lose their answer', () => {
    const own = youth({ kind: 'own-card-written', cardId: 'own-1', text: 'Musik', index: 0 });
    const reply = adult({
      kind: 'answer-given',
      cardId: 'own-1',
      answer: { reply: 'yes', why: '', who: 'youth', when: null, colour: null },
    });
    const other = youth({ kind: 'own-card-changed', cardId: 'own-1', text: 'Tyst' });
    expect(meetingAfter([own, reply, other]).chosen[0]?.answer).toBeNull();
  });
});
