import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawOther } from '#renderer/toolbox/draw.ts';

test('what is drawn is in the deck, and is not what was drawn last while there is another', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { minLength: 2 }), fc.nat(), (ids, at) => {
      const last = ids[at % ids.length] ?? null;
      const drawn = drawOther(ids, last);
      expect(ids).toContain(drawn);
      expect(drawn).not.toBe(last);
    }),
  );
});

test('every card can be drawn first', () => {
  const ids = ['a', 'b', 'c'];
  const drawn = new Set(Array.from({ length: 200 }, () => drawOther(ids, null)));
  expect(drawn).toEqual(new Set(ids));
});

test('the only card is drawn again, and of no cards none', () => {
  expect(drawOther(['a'], 'a')).toBe('a');
  expect(drawOther([], null)).toBeNull();
});
