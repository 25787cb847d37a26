import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  edgePull,
  placeByKey,
  placeCount,
  slotOf,
  type MoveKey,
  type Place,
} from '#renderer/board/place.ts';

const keys: readonly MoveKey[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];
const box: Place = { pile: 'box' };
const mat = (index: number): Place => ({ pile: 'mat', index });
const reach = { count: 7, columns: 3, boxIsLeft: true };

/** The mat after the card was laid, as the reducer does it. */
function after(count: number, from: Place, to: Place): readonly (number | 'held')[] {
  const others: (number | 'held')[] = Array.from({ length: count }, (_, index) => index);
  if (from.pile === 'mat') others.splice(from.index, 1);
  if (to.pile === 'mat') others.splice(to.index, 0, 'held');
  return others;
}

test('neighbours make room exactly where they will lie', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(), fc.nat(), (count, one, other) => {
      const from = one % (count + 1) === count ? box : mat(one % (count + 1));
      const places = placeCount(from, count);
      const to = other % (places + 1) === places ? box : mat(other % (places + 1));
      const lies = after(count, from, to);
      for (let index = 0; index < count; index += 1) {
        if (from.pile === 'mat' && from.index === index) continue;
        expect(slotOf(index, from, to)).toBe(lies.indexOf(index));
      }
    }),
  );
});

test('the arrows go from place to place and jump between the piles at the edge', () => {
  expect(placeByKey(box, 'ArrowRight', reach)).toEqual(mat(6));
  expect(placeByKey(box, 'ArrowLeft', reach)).toEqual(box);
  expect(placeByKey(mat(4), 'ArrowLeft', reach)).toEqual(mat(3));
  expect(placeByKey(mat(3), 'ArrowLeft', reach)).toEqual(box);
  expect(placeByKey(mat(1), 'ArrowDown', reach)).toEqual(mat(4));
  expect(placeByKey(mat(4), 'ArrowDown', reach)).toEqual(mat(6));
  expect(placeByKey(mat(6), 'ArrowDown', reach)).toEqual(mat(6));
  expect(placeByKey(mat(1), 'ArrowUp', reach)).toEqual(mat(1));
});

test('mirrored, the box is on the other side', () => {
  const mirrored = { ...reach, boxIsLeft: false };
  expect(placeByKey(mat(2), 'ArrowRight', mirrored)).toEqual(box);
  expect(placeByKey(mat(6), 'ArrowRight', mirrored)).toEqual(box);
  expect(placeByKey(mat(0), 'ArrowLeft', mirrored)).toEqual(mat(0));
  expect(placeByKey(box, 'ArrowLeft', mirrored)).toEqual(mat(6));
});

test('every place can be reached from every other, and no key leads nowhere', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 6 }),
      fc.boolean(),
      (count, columns, boxIsLeft) => {
        const table = { count, columns, boxIsLeft };
        const seen = new Set<string>();
        const waiting: Place[] = [box];
        for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
          const name = place.pile === 'box' ? 'box' : String(place.index);
          if (seen.has(name)) continue;
          seen.add(name);
          for (const key of keys) waiting.push(placeByKey(place, key, table));
        }
        expect(seen.size).toBe(count + 1);
      },
    ),
  );
});

test('an edge pulls harder the nearer the hand, and the middle not at all', () => {
  const view = { left: 0, top: 100, width: 500, height: 1000 };
  const at = (y: number) => edgePull(view, { x: 0, y });
  expect([at(0), at(100), at(170), at(240)]).toEqual([-1, -1, -0.5, 0]);
  expect([at(600), at(960), at(1030), at(1100), at(2000)]).toEqual([0, 0, 0.5, 1, 1]);
  fc.assert(
    fc.property(fc.integer(), fc.nat(), (y, more) => {
      expect(at(y + more)).toBeGreaterThanOrEqual(at(y));
    }),
  );
});
