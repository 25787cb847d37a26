import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '#shared/i18n/dates.ts';
import { Ledger } from '#shared/model/ledger.ts';
import type { LogEvent } from '#shared/model/log.ts';
import {
  daysAfter,
  mayRemove,
  needsNotice,
  noticeDays,
  postponed,
  removalsOf,
  removedFrom,
  type Removal,
} from '#shared/model/retention.ts';

const firstDay = '2026-03-20';
const retentionDays = 30;
const contactId = 'c1';
const frameId = 'f1';
const meetingId = 'm1';

/** A day as a moment of it, where the tests run. */
function at(day: string): string {
  return new Date(`${day}T12:00:00`).toISOString();
}

function ledgerOf(lines: readonly (readonly [day: string, event: LogEvent])[]): Ledger {
  const ledger = new Ledger();
  for (const [index, [day, event]] of lines.entries()) {
    ledger.add({
      format: 'soc-box-log',
      formatVersion: 1,
      place: index + 1,
      at: at(day),
      by: { name: 'Karin', role: 'caseworker' },
      event,
      previous: null,
    });
  }
  return ledger;
}

const agreed: LogEvent = {
  kind: 'frame-agreed',
  contactId,
  frameId,
  meetingId,
  version: 1,
  agreedOn: firstDay,
  digest: 'a'.repeat(64),
  promises: [],
};
const handedOver = (purgeOn: string): LogEvent => ({
  kind: 'frame-handed-over',
  contactId,
  frameId,
  movedOn: firstDay,
  movedBy: 'Karin',
  purgeOn,
});
const started: LogEvent = { kind: 'meeting-started', contactId, meetingId };

/**
 * A year in the life of one frame and one meeting, as the vault keeps it: at each unlock the clock has
 * moved by some days, perhaps backwards, and somebody may do something.
 */
const anyLife = fc.array(
  fc.record({
    clock: fc.oneof(
      { weight: 5, arbitrary: fc.integer({ min: 0, max: 9 }) },
      { weight: 1, arbitrary: fc.integer({ min: -400, max: 400 }) },
    ),
    deed: fc.constantFrom('nothing', 'hand over', 'withdraw', 'postpone', 'go on', 'keep'),
  }),
  { minLength: 1, maxLength: 60 },
);
type Life = typeof anyLife extends fc.Arbitrary<infer T> ? T : never;

interface Event {
  readonly session: number;
  readonly day: string;
  readonly event: LogEvent;
}

/** Plays a life by the rules, and answers every line of the log with the session it was written in. */
function play(life: Life): readonly Event[] {
  const lines: Event[] = [];
  let day = firstDay;
  const add = (session: number, event: LogEvent) => lines.push({ session, day, event });
  const ledger = () => ledgerOf(lines.map((line) => [line.day, line.event]));
  add(-1, agreed);
  add(-1, { kind: 'meeting-started', contactId, meetingId: 'm2' });
  for (const [session, { clock, deed }] of life.entries()) {
    day = daysAfter(day, clock);
    for (const removal of removalsOf(ledger(), retentionDays).filter((r) => mayRemove(r, day))) {
      add(
        session,
        removal.of === 'frame'
          ? { kind: 'frame-purged', contactId, frameId, digest: 'a'.repeat(64) }
          : { kind: 'meeting-purged', contactId, meetingId: removal.id },
      );
    }
    for (const removal of removalsOf(ledger(), retentionDays).filter((r) => needsNotice(r, day))) {
      add(
        session,
        removal.of === 'frame'
          ? { kind: 'purge-announced', contactId, frameId }
          : { kind: 'meeting-purge-announced', contactId, meetingId: removal.id },
      );
    }
    const kept = ledger().frame(frameId);
    const isMeetingLeft = ledger().unfinishedMeeting('m2') !== undefined;
    if (kept?.purgedAt === null) {
      if (deed === 'hand over' && kept.handOver === null) {
        add(session, handedOver(daysAfter(day, retentionDays)));
      } else if (deed === 'withdraw' && kept.handOver !== null) {
        add(session, { kind: 'hand-over-withdrawn', contactId, frameId });
      } else if (deed === 'postpone' && kept.handOver !== null) {
        const purgeOn = postponed(kept.handOver.purgeOn, day);
        add(session, { kind: 'purge-postponed', contactId, frameId, purgeOn });
      }
    }
    if (isMeetingLeft && deed === 'go on') {
      add(session, { kind: 'meeting-opened', contactId, meetingId: 'm2' });
    } else if (isMeetingLeft && deed === 'keep') {
      const purgeOn = daysAfter(day, retentionDays);
      add(session, { kind: 'meeting-kept', contactId, meetingId: 'm2', purgeOn });
    }
  }
  return lines;
}

describe('what is removed by itself', () => {
  test('a frame never goes without a hand-over that stands, nor a meeting that was gone on with', () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        const lines = play(life);
        const before = (kind: LogEvent['kind']) => {
          const at = lines.findIndex(({ event }) => event.kind === kind);
          return { removed: lines[at], earlier: lines.slice(0, Math.max(0, at)) };
        };
        const frame = before('frame-purged');
        const lastMove = frame.earlier.findLast(({ event }) =>
          /^(frame-handed-over|hand-over-withdrawn)$/.test(event.kind),
        );
        const meeting = before('meeting-purged');
        const lastWork = meeting.earlier.findLast(({ event }) =>
          /^meeting-(started|opened|kept)$/.test(event.kind),
        );
        const isFrameRight =
          frame.removed === undefined || lastMove?.event.kind === 'frame-handed-over';
        const isMeetingRight =
          meeting.removed === undefined ||
          daysAfter(lastWork?.day ?? '', retentionDays) <= meeting.removed.day;
        expect({ isFrameRight, isMeetingRight }).toEqual({
          isFrameRight: true,
          isMeetingRight: true,
        });
      }),
      { numRuns: 2000 },
    );
  });

  test('never without an announcement after the last change, a week old by the clock, in an earlier session', () => {
    let removed = 0;
    fc.assert(
      fc.property(anyLife, (life) => {
        const lines = play(life);
        for (const [index, line] of lines.entries()) {
          const ofFrame = line.event.kind === 'frame-purged';
          if (!ofFrame && line.event.kind !== 'meeting-purged') continue;
          removed += 1;
          const before = lines.slice(0, index);
          const announced = before.findLastIndex(
            ({ event }) => event.kind === (ofFrame ? 'purge-announced' : 'meeting-purge-announced'),
          );
          const changed = before.findLastIndex(({ event }) =>
            (ofFrame
              ? /^(frame-handed|hand-over|purge-post)/
              : /^meeting-(started|opened|kept)/
            ).test(event.kind),
          );
          const notice = before[announced];
          if (notice === undefined) throw new Error('removed without a word');
          expect(announced).toBeGreaterThan(changed);
          expect(notice.session).toBeLessThan(line.session);
          expect(daysAfter(notice.day, noticeDays) <= line.day).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
    // The rule is worth nothing if no life ever came to a removal.
    expect(removed).toBeGreaterThan(100);
  });

  test('a clock that jumps once, however far and either way, removes nothing at that unlock', () => {
    const jump = fc.integer({ min: -4000, max: 4000 });
    fc.assert(
      fc.property(jump, fc.integer({ min: 7, max: 365 }), (days, retention) => {
        const ledger = ledgerOf([
          [firstDay, agreed],
          [firstDay, handedOver(daysAfter(firstDay, retention))],
        ]);
        const today = daysAfter(firstDay, days);
        expect(removalsOf(ledger, retention).some((removal) => mayRemove(removal, today))).toBe(
          false,
        );
      }),
    );
  });

  test('an announcement from the future was made by a wrong clock and counts for nothing', () => {
    const dueOn = daysAfter(firstDay, 10);
    const removal: Removal = {
      of: 'frame',
      id: frameId,
      contactId,
      dueOn,
      announcedOn: daysAfter(firstDay, 400),
    };
    expect(mayRemove(removal, dueOn)).toBe(false);
    expect(needsNotice(removal, dueOn)).toBe(true);
  });

  test('after a year in a drawer everything is announced first and goes a week later', () => {
    const ledger = ledgerOf([
      [firstDay, agreed],
      [firstDay, handedOver(daysAfter(firstDay, 30))],
      [firstDay, { ...started, meetingId: 'm2' }],
    ]);
    const today = daysAfter(firstDay, 365);
    const removals = removalsOf(ledger, 30);
    expect(removals.map(({ of }) => of)).toEqual(['frame', 'meeting']);
    for (const removal of removals) {
      expect(mayRemove(removal, today)).toBe(false);
      expect(needsNotice(removal, today)).toBe(true);
      expect(removedFrom(removal, today)).toBe(daysAfter(today, 7));
      const told = { ...removal, announcedOn: today };
      expect(needsNotice(told, today)).toBe(false);
      expect(mayRemove(told, daysAfter(today, 6))).toBe(false);
      expect(mayRemove(told, daysAfter(today, 7))).toBe(true);
    }
  });

  test('the day that is shown is the first on which it can go', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -400, max: 400 }),
        fc.option(fc.integer({ min: -400, max: 0 })),
        (due, told) => {
          const removal: Removal = {
            of: 'meeting',
            id: meetingId,
            contactId,
            dueOn: daysAfter(firstDay, due),
            announcedOn: told === null ? null : daysAfter(firstDay, told),
          };
          const from = removedFrom(removal, firstDay);
          const asTold = needsNotice(removal, firstDay)
            ? { ...removal, announcedOn: firstDay }
            : removal;
          const isRight =
            asTold.announcedOn === null
              ? from === removal.dueOn
              : mayRemove(asTold, from) && !mayRemove(asTold, daysAfter(from, -1));
          expect(isRight).toBe(true);
        },
      ),
    );
  });

  test('days are counted by the calendar, also over the change of the clocks', () => {
    expect(daysAfter('2026-03-28', 2)).toBe('2026-03-30');
    expect(daysAfter('2026-10-24', 2)).toBe('2026-10-26');
    expect(dayOf(new Date(at('2026-03-29')))).toBe('2026-03-29');
  });
});
