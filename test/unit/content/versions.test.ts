import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentOn, overdueOn, allVersions, validOn } from '#shared/content/content.ts';

function overdueNames(day: string): readonly string[] {
  return overdueOn(day, allVersions).map(({ kind, id }) => `${kind} ${id}`);
}

const dayOfYear = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('on a day each text is in the version whose day came last, and none comes early', () => {
  const item = fc.record({ id: fc.constantFrom('a', 'b', 'c'), validFrom: dayOfYear });
  const items = fc.uniqueArray(item, { selector: ({ id, validFrom }) => `${id} ${validFrom}` });
  fc.assert(
    fc.property(items, dayOfYear, (items, day) => {
      const valid = validOn(items, day);
      const begun = items.filter(({ validFrom }) => validFrom <= day);
      expect(new Set(valid.map(({ id }) => id))).toEqual(new Set(begun.map(({ id }) => id)));
      expect(valid.length).toBe(new Set(begun.map(({ id }) => id)).size);
      for (const { id, validFrom } of valid) {
        const days = begun.filter((other) => other.id === id).map((other) => other.validFrom);
        expect(validFrom).toBe(days.toSorted().at(-1));
      }
    }),
  );
});

test('the texts about LVU change by themselves on 1 January 2027, and no other does', () => {
  const before = contentOn('2026-12-31');
  const after = contentOn('2027-01-01');
  const changed = Object.values(after)
    .flat()
    .filter(({ version }) => version === 2)
    .map(({ kind, id }) => `${kind} ${id}`);
  expect(changed).toEqual([
    'question ta-mig-fran-familjen',
    'stop lvu-omedelbart',
    'stop lvu-ansokan',
    'stop lvu-domstol',
    'stop lvu-vard',
    'hard-word lvu',
    'right eget-ombud',
  ]);
  const court = (content: typeof before) => content.stops.find(({ id }) => id === 'lvu-domstol');
  expect(court(before)?.happens.sv).toContain('Förvaltningsrätten');
  expect(court(before)?.limit).toBeNull();
  expect(court(after)?.happens.sv).toContain('kan ha ändrats 2027');
  // No time limit of the old law is counted in the new year.
  expect(after.stops.filter(({ branch }) => branch === 'lvu').map(({ limit }) => limit)).toEqual([
    null,
    null,
    null,
    null,
  ]);
  const unchanged = Object.values(after)
    .flat()
    .filter(({ version }) => version === 1);
  expect(Object.values(before).flat()).toEqual(expect.arrayContaining(unchanged));
});

test('what nobody has reviewed in time is named to the adult from the day after', () => {
  expect(overdueNames('2026-11-22')).toEqual([]);
  expect(overdueNames('2027-01-01')).toEqual([]);
  expect(overdueNames('2027-01-02')).toHaveLength(7);
  expect(overdueNames('2027-01-02')).toContain('right eget-ombud');
});
