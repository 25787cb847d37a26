import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLocatedJson } from '#shared/decks/located-json.ts';

function parsed(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}

test('reads what JSON.parse reads, whatever the spacing', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(0, 1, '\t', 4), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      expect(readLocatedJson(text)).toMatchObject({ ok: true, value: JSON.parse(text) as unknown });
    }),
  );
});

test('refuses what JSON.parse refuses, and nothing else', () => {
  const scrap = fc.constantFrom('{', '}', '[', ']', ':', ',', '"', '\\', 'a', '1', '-', '.', 'e');
  const piece = fc.oneof(scrap, fc.constantFrom('true', 'null', '\n', ' ', '"k"', '\u0007', '01'));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      const own = readLocatedJson(text);
      const theirs = parsed(text);
      expect([text, own.ok]).toEqual([text, theirs !== null]);
      expect(own.ok ? own.value : undefined).toEqual(theirs?.value);
    }),
    { numRuns: 2000 },
  );
});

test('knows the line of every name and element', () => {
  const text = '{\n  "a": 1,\n\n  "b": [\n    "x",\n    { "c": 2,\n      "d": 3 }\n  ]\n}';
  const located = readLocatedJson(text);
  if (!located.ok) throw new Error('not read');
  const lines = [[], ['a'], ['b'], ['b', 0], ['b', 1], ['b', 1, 'c'], ['b', 1, 'd']].map((path) =>
    located.lineOf(path),
  );
  expect(lines).toEqual([1, 2, 4, 5, 6, 6, 7]);
  // What is not there lies where it is missing.
  expect(located.lineOf(['b', 1, 'e', 'f'])).toBe(6);
});

test('tells a name that stands twice, and keeps the prototype out of it', () => {
  const located = readLocatedJson('{ "a": 1,\n "a": 2, "__proto__": { "b": 1 } }');
  if (!located.ok) throw new Error('not read');
  expect(located.repeated).toEqual([['a']]);
  expect(Object.getPrototypeOf(located.value)).toBe(Object.prototype);
  expect(Object.hasOwn(located.value as object, '__proto__')).toBe(true);
});

test('stops before the stack does', () => {
  expect(readLocatedJson('['.repeat(200_000))).toEqual({
    ok: false,
    fault: { line: 1, reason: 'too-deep' },
  });
  expect(readLocatedJson(`\n\n"${'a'.repeat(200_000)}`)).toEqual({
    ok: false,
    fault: { line: 3, reason: 'not-json' },
  });
});
