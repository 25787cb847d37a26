import { expect, test } from 'vitest';
import { contentOn } from '#shared/content/content.ts';
import { dueDay } from '#shared/content/due.ts';

const { stops } = contentOn('2026-11-22');

/** The last day of a stop's limit when what it counts from happened on a day. */
function due(id: string, from: string): string | null {
  const limit = stops.find((stop) => stop.id === id)?.limit ?? null;
  return limit === null ? null : dueDay(limit, from);
}

test.each([
  ['forhandsbedomning', '2026-11-22', '2026-12-06'],
  ['utredning', '2026-11-22', '2027-03-22'],
  ['utredning', '2026-10-31', '2027-02-28'],
  ['overklaga', '2026-12-20', '2027-01-10'],
  ['lvu-omedelbart', '2026-11-22', '2026-11-29'],
  ['lvu-vard', '2026-08-31', '2027-02-28'],
])('%s from %s is due on %s', (id, from, last) => {
  expect(due(id, from)).toBe(last);
});

test('where the law gives no length there is no day', () => {
  expect(due('skyddsbedomning', '2026-11-22')).toBeNull();
});
