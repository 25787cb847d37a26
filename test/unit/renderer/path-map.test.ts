import { expect, test } from 'vitest';
import { isDrawable, pathInOrder, spotOf } from '#renderer/toolbox/path-map.ts';
import { contentOn } from '#shared/content/content.ts';

test.each(['2026-11-22', '2027-01-01'])('on %s every stop has a place of its own', (day) => {
  const { stops } = contentOn(day);
  expect(isDrawable(stops)).toBe(true);
  const places = stops.map(({ id }) => spotOf(id)).map((spot) => `${spot?.column} ${spot?.row}`);
  expect(new Set(places).size).toBe(stops.length);
});

test('every stop is read once, each branch in its order', () => {
  const { stops } = contentOn('2026-11-22');
  const order = pathInOrder(stops).flatMap((branch) => branch.stops);
  expect(new Set(order)).toEqual(new Set(stops));
  expect(order).toHaveLength(stops.length);
  for (const { stops: ofBranch } of pathInOrder(stops)) {
    expect(ofBranch.map(({ place }) => place)).toEqual(ofBranch.map((_, index) => index + 1));
  }
});

test('a path with a stop that nobody has drawn is told as a list', () => {
  const [first] = contentOn('2026-11-22').stops;
  expect(isDrawable(first === undefined ? [] : [{ ...first, id: 'nytt' }])).toBe(false);
});
