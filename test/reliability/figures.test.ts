import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeKeys, recipientOf, signText, type AccountKeys } from '#main/vault/accounts/keys.ts';
import { digestOf } from '#main/vault/file.ts';
import type { Session } from '#main/vault/session.ts';
import { dayOf } from '#shared/i18n/dates.ts';
import { QuarterCount } from '#shared/model/figure-counts.ts';
import { publish, type QuarterFigures } from '#shared/model/figures.ts';
import { canonicalText } from '#shared/model/frame.ts';
import type { PublicIdentity } from '#shared/model/identity.ts';
import { countedFrom } from '#shared/model/quarter.ts';
import {
  fewBehindPromises,
  numbersIn,
  smallGroupsTold,
  type ToldNumber,
} from '#test/support/figure-reader.ts';
import { makeFolder } from '#test/support/folder.ts';
import { makeOpenAccount, openSession } from '#test/support/session.ts';
import {
  anyUnit,
  framesOf,
  isThere,
  looks,
  quartersHere,
  type Group,
  type MadeFrame,
} from '#test/support/unit-of-youths.ts';
import { valueOf } from '#test/support/vault.ts';

/** When somebody looks: early, when a quarter has ended, when it is counted, much later. */
const anyDays = fc.subarray(['2026-07-20', '2026-10-10', '2026-10-20', '2027-01-05'], {
  minLength: looks,
  maxLength: looks,
});

function numbersOf(
  told: readonly (readonly QuarterFigures[])[],
  days: readonly string[],
): readonly ToldNumber[] {
  return told.flatMap((quarters) =>
    numbersIn(quarters, (quarter) =>
      days.indexOf(quarters.find((each) => each.quarter === quarter)?.countedOn ?? ''),
    ),
  );
}

describe('the figures of a unit', () => {
  let keys: AccountKeys;
  let from: PublicIdentity;
  let place = 0;

  beforeAll(async () => {
    keys = await makeKeys();
    from = {
      format: 'soc-box-identity',
      formatVersion: 1,
      accountId: 'sam',
      displayName: 'Sam',
      role: 'caseworker',
      unit: '',
      verifyKey: keys.verifyKey,
      recipient: await recipientOf(keys),
    };
  });

  function deliver(session: Session, { contactId, frame, outcomes, carried }: MadeFrame): void {
    const document = canonicalText(frame);
    place += 1;
    const letter = {
      kind: 'frame' as const,
      contactId,
      frame,
      digest: digestOf(document),
      signature: signText(keys, document),
      outcomes: [...outcomes],
      carried: [...carried],
      asOf: place,
    };
    valueOf(session.reviews.receive(`e${place}`, letter, from));
  }

  function remove(session: Session, { frame }: MadeFrame): void {
    place += 1;
    const digest = digestOf(canonicalText(frame));
    const letter = { kind: 'frame-purged' as const, frameId: frame.id, digest };
    valueOf(session.reviews.receivePurge(`e${place}`, letter, from));
  }

  /** Looks on some days, with frames coming and going in between; answers what each look told. */
  async function lookOn(
    days: readonly string[],
    unit: readonly Group[],
  ): Promise<readonly (readonly QuarterFigures[])[]> {
    const folder = makeFolder();
    const session = openSession(await makeOpenAccount(folder.path, 'supervisor'));
    const told = days.map((day, look) => {
      session.store.commit(() => {
        for (const [index, group] of unit.entries()) {
          if (group.comes === look)
            for (const made of framesOf(group, index)) deliver(session, made);
        }
      });
      for (const [index, group] of unit.entries()) {
        if (group.goes === look) for (const made of framesOf(group, index)) remove(session, made);
      }
      return session.figures.told(new Date(`${day}T12:00:00`)).quarters;
    });
    session.store.close();
    folder.remove();
    return told;
  }

  test('no sequence of looks, deliveries and removals tells of a group smaller than five', async () => {
    let numbers = 0;
    await fc.assert(
      fc.asyncProperty(anyUnit, anyDays, async (unit, days) => {
        const told = numbersOf(await lookOn(days, unit), days);
        numbers += told.length;
        expect(smallGroupsTold(told, unit)).toEqual([]);
        expect(fewBehindPromises(told, unit)).toEqual([]);
      }),
      { numRuns: 40 },
    );
    // Silence would pass too.
    expect(numbers).toBeGreaterThan(100);
  });

  test('what was told once is told the same way ever after', async () => {
    await fc.assert(
      fc.asyncProperty(anyUnit, anyDays, async (unit, days) => {
        const first = new Map<string, QuarterFigures>();
        for (const quarters of await lookOn(days, unit)) {
          for (const figures of quarters) {
            expect(first.get(figures.quarter) ?? figures).toEqual(figures);
            first.set(figures.quarter, figures);
          }
          for (const quarter of first.keys()) {
            expect(quarters.map((figures) => figures.quarter)).toContain(quarter);
          }
        }
      }),
      { numRuns: 15 },
    );
  });

  test('a quarter that has not ended, or not long enough ago, is not told', async () => {
    const unit: Group[] = [group({ size: 9 })];
    const [early, ended, counted] = await lookOn(['2026-09-30', '2026-10-14', '2026-10-15'], unit);
    expect([early, ended]).toEqual([[], []]);
    expect(counted?.map(({ quarter, youths }) => [quarter, youths])).toEqual([['2026-Q3', 9]]);
  });

  describe('careless figures are caught:', () => {
    /** Eleven who asked for fika and ten who did not; one of the eleven comes late. */
    const late = [
      group({ size: 10 }),
      group({ size: 10, answers: { fika: 'not-chosen', respekt: 'not-chosen' } }),
      group({ size: 1, comes: 1 }),
    ];
    const days = ['2026-10-20', '2026-10-21', '2027-01-05'];

    /** A quarter is counted anew at each look. */
    const countedAnew = (unit: readonly Group[], tell: typeof publish): readonly ToldNumber[] =>
      days.flatMap((day, look) =>
        numbersIn(
          quartersHere
            .filter((quarter) => countedFrom(quarter) <= day)
            .map((quarter) => {
              const count = new QuarterCount(quarter);
              for (const [index, each] of unit.entries()) {
                if (isThere(each, look)) for (const made of framesOf(each, index)) count.add(made);
              }
              return tell(count.counts, dayOf(new Date(day)));
            }),
          () => look,
        ),
      );

    test('those that are counted anew at each look', () => {
      expect(smallGroupsTold(countedAnew(late, publish), late)).not.toEqual([]);
    });

    test('those without a smallest group', () => {
      const three = [
        group({ size: 10 }),
        group({ size: 3, answers: { fika: 'no', respekt: 'no' } }),
      ];
      expect(smallGroupsTold(countedAnew(three, publishAll), three)).not.toEqual([]);
      expect(smallGroupsTold(countedAnew(three, publish), three)).toEqual([]);
    });

    test('those that tell what was promised to few', () => {
      const two = [group({ size: 8, promised: 'kept' }), group({ size: 2, promised: 'not-kept' })];
      expect(fewBehindPromises(countedAnew(two, publishAll), two)).not.toEqual([]);
      expect(fewBehindPromises(countedAnew(two, publish), two)).toEqual([]);
    });
  });
});

function group(change: Partial<Group>): Group {
  return {
    quarter: '2026-Q3',
    comes: 0,
    goes: null,
    frames: 1,
    answers: { fika: 'yes', respekt: 'not-chosen' },
    promised: null,
    size: 10,
    ...change,
  };
}

/** The rule without its rule: everything that was counted. */
const publishAll: typeof publish = (counts, countedOn) => {
  const { quarter, youths, frames, cards, promises } = counts;
  const { kept, partly, changed, 'not-kept': notKept, differ, open } = promises;
  return {
    formatVersion: 1,
    quarter,
    countedOn,
    youths,
    frames,
    cards: [...cards].map(([cardId, card]) => ({
      cardId,
      youths: card.youths,
      answers: { by: 'each' as const, each: card.replies },
    })),
    promises: {
      all: 0,
      ends: {
        by: 'each',
        each: {
          kept: kept.count,
          partly: partly.count,
          changed: changed.count,
          'not-kept': notKept.count,
          differ: differ.count,
          open: open.count,
        },
      },
    },
  };
};
