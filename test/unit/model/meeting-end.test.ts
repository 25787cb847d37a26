import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { whyNot } from '#shared/model/meeting-rules.ts';
import { anyDeed, meetingAfter, type Deed } from './any-meeting.ts';

const youth = (act: Deed['act']): Deed => ({ by: 'youth', act });
const place = (cardId: string, index: number): Deed =>
  youth({ kind: 'card-placed', cardId, index });
const keep = (by: 'youth' | 'caseworker', wanted: boolean): Deed => ({
  by,
  act: { kind: 'keep-chosen', keep: wanted },
});

describe('not agreeing', () => {
  const no = youth({ kind: 'declined' });
  test('it is kept only when both want it', () => {
    for (const one of [true, false]) {
      for (const other of [true, false]) {
        const state = meetingAfter([no, keep('youth', one), keep('caseworker', other)]);
        expect(state.outcome).toBe(one && other ? 'kept' : 'thrown-away');
      }
    }
  });

  test('there is a way back before both have chosen', () => {
    const back = youth({ kind: 'decline-withdrawn' });
    const state = meetingAfter([place('fika', 0), no, keep('youth', false), back]);
    expect(state.outcome).toBe('open');
    expect(state.keep).toEqual({ youth: null, caseworker: null });
    expect(state.chosen.map(({ id }) => id)).toEqual(['fika']);
  });

  test('a kept meeting goes on where it was', () => {
    const state = meetingAfter([
      place('fika', 0),
      no,
      keep('youth', true),
      keep('caseworker', true),
      { by: 'together', act: { kind: 'continued' } },
    ]);
    expect(state.outcome).toBe('open');
    expect(state.chosen.map(({ id }) => id)).toEqual(['fika']);
  });
});

describe('a pause', () => {
  test('lets nothing be done but going on', () => {
    const paused = meetingAfter([place('fika', 0), youth({ kind: 'paused' })]);
    fc.assert(
      fc.property(anyDeed, ({ by, act }) => {
        fc.pre(act.kind !== 'resumed');
        expect(whyNot(paused, by, act)).not.toBeNull();
      }),
    );
    expect(whyNot(paused, 'together', { kind: 'resumed' })).toBeNull();
  });
});
