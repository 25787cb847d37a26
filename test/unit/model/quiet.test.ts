import { socBox } from '#shared/decks/soc-box.ts';
import { frameOf } from '#shared/model/frame.ts';
import { unanswered, whyNot } from '#shared/model/meeting-rules.ts';
import { meetingOf } from '#shared/model/meeting.ts';
import { forgottenSteps, isQuiet } from '#shared/model/quiet.ts';
import type { Act, Step } from '#shared/model/step.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  anyDeed,
  contentOf,
  meetingAfter,
  possible,
  start,
  stepsOf,
  type Deed,
} from './any-meeting.ts';

const youth = (act: Act): Deed => ({ by: 'youth', act });
const adult = (act: Act): Deed => ({ by: 'caseworker', act });
const together = (act: Act): Deed => ({ by: 'together', act });
const lay = (cardId: string): Deed => youth({ kind: 'card-placed', cardId, index: 0 });
const takeBack = youth({ kind: 'card-returned', cardId: 'inte-anteckna' });
const quiet = lay('inte-anteckna');
const atTheEnd = together({ kind: 'stage-entered', stage: 'frame' });
const undo = youth({ kind: 'undone' });
const redo = youth({ kind: 'redone' });
const words = (sentenceId: string, text: string) =>
  ({ sentenceId, text, who: null, when: null, colour: null }) as const;
const write = (id: string, text: string) =>
  together({ kind: 'sentence-written', ...words(id, text) });
const approve = (id: string, text: string) =>
  youth({ kind: 'sentence-approved', ...words(id, text) });
const answer = (cardId: string, why: string, reply: 'yes' | 'no' = 'no') =>
  adult({
    kind: 'answer-given',
    cardId,
    answer: { reply, why, who: null, when: null, colour: null },
  });

function refusal(deeds: readonly Deed[], { by, act }: Deed): string | null {
  return whyNot(meetingAfter(deeds), by, act);
}

function frameAfter(deeds: readonly Deed[]) {
  return frameOf(meetingAfter(deeds), socBox, {
    id: 'f1',
    version: 1,
    contact: { name: 'Alva', caseNumber: null },
    caseworker: { name: 'Kim' },
    agreedOn: '2026-11-22',
    previous: null,
  });
}

function texts(deeds: readonly Deed[]): readonly string[] | null {
  return frameAfter(deeds)?.sentences.map(({ text }) => text) ?? null;
}

/** The steps as the store leaves them when such a meeting is kept. */
function redacted(steps: readonly Step[]): readonly Step[] {
  const instead = new Map(
    forgottenSteps(meetingOf(start, steps), steps).map((step) => [step.seq, step]),
  );
  return steps.map((step) => instead.get(step.seq) ?? step);
}

function sentenceTexts(steps: readonly Step[]): readonly string[] {
  return steps.flatMap(({ act }) => ('sentenceId' in act && 'text' in act ? [act.text] : []));
}

/** What an act says in somebody's own words. */
function freeTexts(act: Act): readonly string[] {
  const said = 'answer' in act ? [act.answer.why] : 'text' in act ? [act.text] : [];
  return said.filter((text) => text !== '');
}

const sentenceDeed = fc.constantFrom(
  ...['s1', 's2', 's3'].flatMap((id) => [
    write(id, `skriven ${id}`),
    together({ kind: 'sentence-changed', ...words(id, `ändrad ${id}`) }),
    approve(id, `skriven ${id}`),
    approve(id, `godkänd ${id}`),
    together({ kind: 'sentence-removed', sentenceId: id }),
  ]),
);

const someDeeds = fc.array(
  fc.oneof(
    { weight: 2, arbitrary: anyDeed },
    { weight: 1, arbitrary: fc.constantFrom(quiet, takeBack, atTheEnd) },
    { weight: 5, arbitrary: sentenceDeed },
    { weight: 2, arbitrary: fc.constantFrom(undo, redo) },
  ),
  { maxLength: 30 },
);

/** Meetings that get the card, come to their end, where sentences get their yes, and end quiet. */
const quietDeeds = fc
  .tuple(someDeeds, someDeeds)
  .map(([opening, end]) => possible([...opening, quiet, atTheEnd, ...end, quiet]));

describe('while “Inte anteckna” lies on the mat', () => {
  test('every act that stores free text is refused, and removing is not', () => {
    const before = [
      youth({ kind: 'own-card-written', cardId: 'own-1', text: 'Musik', index: 0 }),
      adult({ kind: 'point-written', pointId: 'p1', text: 'Skolan' }),
      write('s1', 'Vi ses ute.'),
      quiet,
    ];
    for (const deed of [
      youth({ kind: 'own-card-written', cardId: 'own-2', text: 'Rita', index: 0 }),
      youth({ kind: 'own-card-changed', cardId: 'own-1', text: 'Rita' }),
      adult({ kind: 'point-written', pointId: 'p2', text: 'Hemma' }),
      adult({ kind: 'point-changed', pointId: 'p1', text: 'Hemma' }),
      write('s2', 'Vi ses inne.'),
      together({ kind: 'sentence-changed', ...words('s1', 'Vi ses inne.') }),
      answer('own-1', 'Det går inte här'),
      answer('own-1', 'Det går på torsdag', 'yes'),
    ]) {
      expect([deed.act.kind, refusal(before, deed)]).toEqual([deed.act.kind, 'writing-closed']);
      expect(refusal([...before, takeBack], deed)).toBeNull();
    }
    for (const deed of [
      youth({ kind: 'own-card-removed', cardId: 'own-1' }),
      adult({ kind: 'point-removed', pointId: 'p1' }),
      together({ kind: 'sentence-removed', sentenceId: 's1' }),
      answer('own-1', ''),
    ]) {
      expect(refusal(before, deed)).toBeNull();
    }
  });

  test('no act that can be done stores free text, but a sentence with the youth’s own yes', () => {
    fc.assert(
      fc.property(quietDeeds, anyDeed, (done, deed) => {
        const state = meetingAfter(done);
        fc.pre(isQuiet(state) && whyNot(state, deed.by, deed.act) === null);
        const isOwnYes =
          deed.act.kind === 'sentence-approved' && deed.by === 'youth' && state.stage === 'frame';
        expect(isOwnYes || freeTexts(deed.act).length === 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('a card needs its answer, and the why that was said aloud is missed when writing opens', () => {
    const said = [lay('fika'), quiet, answer('fika', ''), answer('inte-anteckna', '', 'yes')];
    expect(refusal([lay('fika'), quiet], youth({ kind: 'yes-given' }))).toBe('unanswered');
    expect(unanswered(meetingAfter(said))).toEqual([]);
    expect(frameAfter(said)?.cards.map((card) => card.answer.why)).toEqual(['', '']);
    expect(unanswered(meetingAfter([...said, takeBack])).map(({ id }) => id)).toEqual(['fika']);
    expect(frameAfter([...said, takeBack])).toBeNull();
    expect(refusal([...said, takeBack], answer('fika', ''))).toBe('why-missing');
  });

  test('a sentence is kept by the youth’s own yes, at the end, and by nothing else', () => {
    const yes = approve('s1', 'Vi ses ute.');
    expect(refusal([quiet], yes)).toBe('not-the-end');
    expect(refusal([atTheEnd], yes)).toBe('writing-open');
    for (const by of ['caseworker', 'together'] as const) {
      expect(refusal([quiet, atTheEnd], { ...yes, by })).toBe('youth-only');
    }
    expect(refusal([quiet, atTheEnd], yes)).toBeNull();
    const done = [quiet, answer('inte-anteckna', '', 'yes'), atTheEnd, yes];
    expect(frameAfter(done)?.sentences).toEqual([
      { id: 's1', text: 'Vi ses ute.', by: 'together', who: null, when: null, colour: null },
    ]);
    expect(frameAfter([...done, undo])?.sentences).toEqual([]);
    expect(frameAfter([...done, undo, redo])?.sentences).toHaveLength(1);
  });

  test('what stood there before needs the yes too, and loses it when it is rewritten', () => {
    const begun = [
      write('s1', 'Ett'),
      write('s2', 'Två'),
      quiet,
      answer('inte-anteckna', '', 'yes'),
    ];
    expect(texts(begun)).toEqual([]);
    const one = [...begun, atTheEnd, approve('s1', 'Ett')];
    expect(texts(one)).toEqual(['Ett']);
    expect(texts([...one, takeBack])).toEqual(['Två', 'Ett']);
    const rewritten = [
      ...one,
      takeBack,
      together({ kind: 'sentence-changed', ...words('s1', 'Ett till') }),
      quiet,
      answer('inte-anteckna', '', 'yes'),
    ];
    expect(texts(rewritten)).toEqual([]);
  });

  test('twenty sentences are the most, however they came', () => {
    const ids = Array.from({ length: 20 }, (_, index) => `s${index}`);
    const full = [...ids.map((id) => write(id, id)), quiet, atTheEnd];
    expect(refusal(full, approve('s20', 'En till'))).toBe('too-many');
    expect(refusal(full, approve('s1', 's1'))).toBeNull();
  });

  test('nobody forgets a sentence by hand', () => {
    const forgotten = together({ kind: 'sentence-forgotten', sentenceId: 's1' });
    expect(refusal([write('s1', 'Ett'), quiet], forgotten)).toBe('not-by-hand');
  });
});

describe('a quiet meeting that is kept for next time', () => {
  test('is the same meeting without the sentences that got no yes', () => {
    fc.assert(
      fc.property(quietDeeds, (done) => {
        const steps = stepsOf(done);
        const was = meetingOf(start, steps);
        fc.pre(isQuiet(was));
        const approved = was.sentences.filter((sentence) => sentence.approved);
        const is = meetingOf(start, redacted(steps));
        expect(is).toEqual({
          ...was,
          sentences: approved,
          undoable: is.undoable,
          redoable: is.redoable,
        });
        expect(is.undoable.map(({ seq }) => seq)).toEqual(was.undoable.map(({ seq }) => seq));
        expect(is.redoable.map(({ seq }) => seq)).toEqual(was.redoable.map(({ seq }) => seq));
        expect(sentenceTexts(redacted(steps)).toSorted()).toEqual(
          approved.map(({ text }) => text).toSorted(),
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('nothing that was undone or done again brings the words back', () => {
    fc.assert(
      fc.property(quietDeeds, (done) => {
        const steps = redacted(stepsOf(done));
        const is = meetingOf(start, steps);
        fc.pre(isQuiet(is));
        const back = Array.from({ length: is.undoable.length }, () => undo);
        const on = Array.from({ length: is.undoable.length + is.redoable.length }, () => redo);
        const late = stepsOf([...steps, ...back]);
        expect(contentOf(meetingOf(start, late))).toEqual(contentOf(meetingAfter([])));
        const again = meetingOf(start, stepsOf([...steps, ...back, ...on]));
        const kept = new Set(sentenceTexts(steps));
        for (const { text } of again.sentences) expect(kept).toContain(text);
      }),
    );
  });

  test('where the card does not lie, nothing is forgotten', () => {
    const steps = stepsOf([write('s1', 'Ett'), quiet, takeBack]);
    expect(forgottenSteps(meetingOf(start, steps), steps)).toEqual([]);
  });
});
