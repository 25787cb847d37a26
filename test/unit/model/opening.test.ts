import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allVersions } from '#shared/content/content.ts';
import { ageGroups } from '#shared/content/item.ts';
import { socBox } from '#shared/decks/soc-box.ts';
import { frameOf } from '#shared/model/frame.ts';
import { whyNot } from '#shared/model/meeting-rules.ts';
import { isQuiet } from '#shared/model/quiet.ts';
import { actors, stages, type Act } from '#shared/model/step.ts';
import { anyDeed, meetingAfter, possible, type Deed } from './any-meeting.ts';

const deeds = fc.array(anyDeed, { maxLength: 40 });
const facts = {
  id: 'f1',
  version: 1,
  contact: { name: 'Alva', caseNumber: null },
  caseworker: { name: 'Kim' },
  agreedOn: '2026-11-22',
  previous: null,
};
const together = (act: Act): Deed => ({ by: 'together', act });
const youth = (act: Act): Deed => ({ by: 'youth', act });
const adult = (act: Act): Deed => ({ by: 'caseworker', act });
const undo = together({ kind: 'undone' });
const opened = together({ kind: 'opening-read' });
const choose = (ruleId: string) => together({ kind: 'rule-chosen', ruleId });
const write = (ruleId: string, text: string) =>
  together({ kind: 'own-rule-written', ruleId, text });
const remove = (ruleId: string) => together({ kind: 'rule-removed', ruleId });
const pick = (wordId: string): Act => ({ kind: 'closing-picked', wordId });
const say = (wordId: string, text: string): Act => ({ kind: 'closing-written', wordId, text });
const takeBack = (wordId: string): Act => ({ kind: 'closing-removed', wordId });
const quiet = youth({ kind: 'card-placed', cardId: 'inte-anteckna', index: 0 });

function refusal(before: readonly Deed[], { by, act }: Deed): string | null {
  return whyNot(meetingAfter(before), by, act);
}

function rulesAfter(all: readonly Deed[]): readonly string[] {
  return meetingAfter(all).rules.map(({ id }) => id);
}

function sayersAfter(all: readonly Deed[]): readonly string[] {
  return meetingAfter(all).closing.map(({ by }) => by);
}

describe('the opening', () => {
  test('comes before every other part of the meeting, and can always be gone back to', () => {
    for (const stage of stages) {
      const enter = together({ kind: 'stage-entered', stage });
      expect([stage, refusal([], enter)]).toEqual([
        stage,
        stage === 'welcome' ? null : 'opening-first',
      ]);
      expect([stage, refusal([opened], enter)]).toEqual([stage, null]);
    }
  });

  test('what was said stays said: no meeting leaves the welcome without it, whatever is undone', () => {
    fc.assert(
      fc.property(deeds, (any) => {
        const done = possible(any);
        const { stage, isOpened, age } = meetingAfter(done);
        expect(stage === 'welcome' || isOpened).toBe(true);
        const undone = meetingAfter([...done, ...done.map(() => undo)]);
        expect([undone.isOpened, undone.age]).toEqual([isOpened, age]);
      }),
    );
  });

  test('the age is the last one that was chosen, and is nowhere in the frame', () => {
    for (const age of ageGroups) {
      const state = meetingAfter([
        adult({ kind: 'age-chosen', age: 'from15' }),
        adult({ kind: 'age-chosen', age }),
      ]);
      expect(state.age).toBe(age);
      expect(JSON.stringify(frameOf(state, socBox, facts))).not.toContain(age);
    }
  });
});

describe('the ground rules', () => {
  test('none is a whole answer', () => {
    expect(frameOf(meetingAfter([opened]), socBox, facts)?.rules).toEqual([]);
  });

  test('ours in the words of the meeting’s language, own ones as they were written', () => {
    const done = [choose('prata-klart'), write('rule-1', 'Ingen telefon.')];
    expect(frameOf(meetingAfter(done), socBox, facts)?.rules).toEqual([
      { id: 'prata-klart', words: 'Alla får prata klart.', own: false },
      { id: 'rule-1', words: 'Ingen telefon.', own: true },
    ]);
    const inEnglish = together({ kind: 'language-chosen', language: 'en' });
    expect(frameOf(meetingAfter([...done, inEnglish]), socBox, facts)?.rules[0]?.words).toBe(
      'Everyone gets to finish talking.',
    );
  });

  test('each lies there once, can be removed, and undo brings it back', () => {
    const done = [choose('paus'), write('rule-1', 'Ingen telefon.')];
    expect(refusal(done, choose('paus'))).toBe('already-there');
    expect(refusal(done, write('rule-1', 'Två'))).toBe('already-there');
    expect(refusal([], remove('paus'))).toBe('no-such-rule');
    expect(rulesAfter([...done, remove('paus')])).toEqual(['rule-1']);
    expect(rulesAfter([...done, remove('paus'), undo])).toEqual(['paus', 'rule-1']);
    expect(rulesAfter([...done, undo, undo])).toEqual([]);
  });

  test('nobody’s words pass as one of ours, nor ours as somebody’s', () => {
    expect(refusal([], choose('verkar-ljuga'))).toBe('no-such-rule');
    expect(refusal([], write('paus', 'Inget'))).toBe('no-such-rule');
    expect(refusal([], youth(pick('verkar-ljuga')))).toBe('no-such-word');
    expect(refusal([], youth(say('lagom', 'Nja')))).toBe('no-such-word');
    for (const act of [
      { kind: 'stop-reached', stopId: 'verkar-ljuga' },
      { kind: 'stop-dated', stopId: 'verkar-ljuga', day: '2026-12-03' },
      { kind: 'explain-asked', stopId: 'verkar-ljuga' },
    ] as const) {
      expect(refusal([], together(act))).toBe('no-such-stop');
    }
    const undated = together({ kind: 'stop-dated', stopId: 'verkar-ljuga', day: null });
    expect(refusal([], undated)).toBe('not-dated');
  });

  test('twenty are the most', () => {
    const full = Array.from({ length: 20 }, (_, nr) => write(`rule-${nr}`, `Regel ${nr}`));
    expect(refusal(full, choose('paus'))).toBe('too-many');
    expect(refusal(full.slice(1), choose('paus'))).toBeNull();
  });
});

describe('how the meeting was', () => {
  test('each of the two says their own, and nobody takes back what the other said', () => {
    const both = [youth(pick('for-fort')), adult(pick('for-fort'))];
    expect(refusal([], adult(pick('for-fort')))).toBeNull();
    expect(refusal(both, youth(pick('for-fort')))).toBe('already-there');
    expect(sayersAfter(both)).toEqual(['youth', 'caseworker']);
    expect(sayersAfter([...both, adult(takeBack('for-fort'))])).toEqual(['youth']);
    expect(refusal([youth(pick('lagom'))], adult(takeBack('lagom')))).toBe('no-such-word');
    const saying = fc.record({
      by: fc.constantFrom(...actors),
      act: fc.constantFrom(
        ...['lagom', 'rummet'].flatMap((id) => [pick(id), takeBack(id)]),
        say('word-1', 'Bra'),
        takeBack('word-1'),
      ),
    });
    fc.assert(
      fc.property(fc.array(saying, { maxLength: 12 }), (any) => {
        const done = possible(any);
        for (const [at, { by }] of done.entries()) {
          const ofOthers = (count: number) =>
            meetingAfter(done.slice(0, count)).closing.filter((word) => word.by !== by);
          expect(ofOthers(at + 1)).toEqual(ofOthers(at));
        }
      }),
    );
  });

  test('stands in the frame in words, with who said it', () => {
    const done = [youth(pick('lagom')), adult(say('word-1', 'Jag pratade för länge'))];
    expect(frameOf(meetingAfter(done), socBox, facts)?.closing).toEqual([
      { id: 'lagom', words: 'Det var lagom långt', own: false, by: 'youth' },
      { id: 'word-1', words: 'Jag pratade för länge', own: true, by: 'caseworker' },
    ]);
  });

  test('own words are closed while “Inte anteckna” lies on the mat, picking is not', () => {
    expect(refusal([quiet], youth(say('word-1', 'Bra')))).toBe('writing-closed');
    expect(refusal([quiet], write('rule-1', 'Ingen telefon.'))).toBe('writing-closed');
    expect(refusal([quiet], youth(pick('lagom')))).toBeNull();
    expect(refusal([quiet], choose('paus'))).toBeNull();
    const written = [write('rule-1', 'Ingen telefon.'), youth(say('word-1', 'Bra')), quiet];
    expect(refusal(written, remove('rule-1'))).toBeNull();
    expect(refusal(written, youth(takeBack('word-1')))).toBeNull();
  });
});

test('no id stands where words should: what a meeting can hold can be said in both languages', () => {
  const ours = [...allVersions.groundRules, ...allVersions.closingWords, ...allVersions.stops];
  const ids = new Set(ours.map(({ id }) => id));
  fc.assert(
    fc.property(deeds, fc.constantFrom('sv', 'en'), (any, language) => {
      const state = meetingAfter(possible(any));
      fc.pre(!isQuiet(state) && state.outcome === 'open');
      const answered = { ...state, language, chosen: [] };
      const frame = frameOf(answered, socBox, facts);
      const { here, dates = [], toExplain = [] } = frame?.path ?? {};
      const words = [
        ...(frame?.rules ?? []),
        ...(frame?.closing ?? []),
        ...(here == null ? [] : [here]),
        ...dates,
        ...toExplain,
      ];
      // A frame that is brought may hold a rule that is ours no longer.
      const brought = state.brought === null ? [] : state.rules.map(({ id }) => id);
      expect(words.filter((each) => ids.has(each.words) && !brought.includes(each.id))).toEqual([]);
    }),
  );
});

test('the plan and the letter are the caseworker’s to write', () => {
  for (const by of actors) {
    const note = { kind: 'plan-noted', part: 'place', text: 'Biblioteket' } as const;
    expect([by, refusal([], { by, act: note })]).toEqual([
      by,
      by === 'caseworker' ? null : 'caseworker-only',
    ]);
  }
  const noted = adult({ kind: 'plan-noted', part: 'place', text: 'Biblioteket' });
  const empty = adult({ kind: 'plan-noted', part: 'place', text: '' });
  expect(meetingAfter([noted]).plan).toEqual({ place: 'Biblioteket' });
  expect(meetingAfter([noted, empty]).plan).toEqual({});
  expect(frameOf(meetingAfter([noted]), socBox, facts)).not.toHaveProperty('plan');
});
