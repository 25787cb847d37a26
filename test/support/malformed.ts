import type { Chances } from './random.ts';

type Node = Record<string | number, unknown>;
type Path = readonly (string | number)[];

function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, inside]) => pathsIn(inside, [...path, key])),
  ];
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inside, key) => (inside as Node)[key], value);
}

/** The sample with something else in one place. */
function put(sample: unknown, path: Path, value: unknown): unknown {
  const last = path.at(-1);
  if (last === undefined) return value;
  (at(sample, path.slice(0, -1)) as Node)[last] = value;
  return sample;
}

function place(sample: unknown, chances: Chances, fits: (value: unknown) => boolean): Path {
  const paths = pathsIn(sample).filter((path) => fits(at(sample, path)));
  return paths.length === 0 ? [] : chances.oneOf(paths);
}

const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isText = (value: unknown) => typeof value === 'string';

function nest(depth: number, inList: boolean): unknown {
  let value: unknown = 'a';
  for (let count = 0; count < depth; count += 1) value = inList ? [value] : { a: value };
  return value;
}

/** An object with a field that JSON.parse and a clone make, and an assignment does not. */
function withOwn(value: object, name: string, inside: unknown): object {
  return Object.defineProperty(value, name, {
    value: inside,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

const fields = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'toJSON',
  'then',
  'length',
  'extra',
  '',
  ' ',
  '\0',
  '0',
  'ok',
  'kind ',
  'Kind',
  '$where',
  '@@iterator',
  'Symbol(a)',
  'å',
] as const;

const strange = [
  '__proto__',
  'constructor',
  'toString',
  'Symbol(Symbol.iterator)',
  '@@iterator',
  'undefined',
  'null',
  'NaN',
  '[object Object]',
  '\0',
  '\uD800',
  'a\u202Eb',
  '../../../../etc/passwd',
  'C:\\',
  '',
  ' ',
  '\n',
  "'; DROP TABLE contact; --",
  '%s%n',
  'A',
  'å',
  '-a',
  'a'.repeat(49),
  '2026-02-30',
  'sv ',
] as const;

const numbers = [Number.NaN, Infinity, -Infinity, -0, -1, 0.5, 1e308, 2 ** 53, -(2 ** 53), 5e-324];

/** What is put where something else belongs. */
const others: readonly (() => unknown)[] = [
  () => undefined,
  () => null,
  () => true,
  () => false,
  () => 0,
  () => '',
  () => [],
  () => [[]],
  () => [null],
  () => ({ a: 1 }),
  () => 12n,
  () => Number.NaN,
  () => -1,
  () => ({ length: 1, 0: 'a' }),
  () => ({ toString: 'a' }),
  () => withOwn({}, 'then', 'a'),
  () => withOwn({}, '__proto__', { isAdmin: true }),
];

const clonable: readonly (() => unknown)[] = [
  () => new Date(0),
  () => new Date(Number.NaN),
  () => /a+$/,
  () => new Map([['kind', 'paused']]),
  () => new Set(['a']),
  () => new ArrayBuffer(64),
  () => new Uint8Array(64),
  () => new Error('a'),
  () => new BigUint64Array(2),
  () => Object('a') as object,
  () => new DataView(new ArrayBuffer(8)),
];

function detached(): unknown {
  const bytes = new Uint8Array(64);
  structuredClone(bytes, { transfer: [bytes.buffer] });
  return bytes;
}

const unclonable: readonly (() => unknown)[] = [
  () => () => 'a',
  () => Symbol('a'),
  () => new WeakMap(),
  () => Promise.resolve(1),
  () => new Proxy({}, {}),
];

type Change = (sample: unknown, chances: Chances) => unknown;

/** Malformed by how it was made: no schema may take one of these. */
const never: Readonly<Record<string, Change>> = {
  'a field too many': (sample, chances) => {
    const path = place(sample, chances, (value) => isGroup(value) && !Array.isArray(value));
    const inside = (at(sample, path) ?? {}) as Node;
    const name = chances.oneOf(fields.filter((field) => !Object.hasOwn(inside, field)));
    return put(sample, path, withOwn({ ...inside }, name, chances.oneOf(others)()));
  },
  'something else than a call': (_sample, chances) => chances.oneOf([...others, ...clonable])(),
  'a list for a group': (sample, chances) => {
    const path = place(sample, chances, (value) => isGroup(value) && !Array.isArray(value));
    return put(sample, path, Object.values(at(sample, path) as object));
  },
  'no plain data': (sample, chances) =>
    put(
      sample,
      place(sample, chances, () => true),
      chances.oneOf(clonable)(),
    ),
  'a detached buffer': (sample, chances) =>
    put(
      sample,
      place(sample, chances, () => true),
      detached(),
    ),
  'far too deep': (sample, chances) =>
    put(
      sample,
      place(sample, chances, () => true),
      nest(chances.oneOf([17, 100, 500, 3000, 20_000]), chances.next() < 0.5),
    ),
};

/** Malformed in most places; a schema that takes one after all is right to. */
const mostly: Readonly<Record<string, Change>> = {
  'another type': (sample, chances) =>
    put(
      sample,
      place(sample, chances, () => true),
      chances.oneOf(others)(),
    ),
  'an empty group': (sample, chances) =>
    put(
      sample,
      place(sample, chances, () => true),
      {},
    ),
  'a field missing': (sample, chances) => {
    const path = place(sample, chances, (value) => isGroup(value) && Object.keys(value).length > 0);
    const inside = at(sample, path) as Node;
    const names = Object.keys(inside);
    if (names.length > 0) delete inside[chances.oneOf(names)];
    return sample;
  },
  'a strange text': (sample, chances) =>
    put(sample, place(sample, chances, isText), chances.oneOf(strange)),
  'a strange number': (sample, chances) =>
    put(
      sample,
      place(sample, chances, () => true),
      chances.oneOf(numbers),
    ),
  'a group for a list': (sample, chances) => {
    const path = place(sample, chances, Array.isArray);
    const list = at(sample, path) as object;
    return put(sample, path, { ...list, length: Object.keys(list).length });
  },
  'wrapped once more': (sample, chances) => {
    const path = place(sample, chances, () => true);
    return put(
      sample,
      path,
      chances.next() < 0.5 ? [at(sample, path)] : { value: at(sample, path) },
    );
  },
  'a long text': (sample, chances) =>
    put(
      sample,
      place(sample, chances, isText),
      'a'.repeat(chances.oneOf([5000, 100_000, 1_000_000])),
    ),
};

/** So big that a few of them are enough. */
const huge: Readonly<Record<string, Change>> = {
  'a text of 50 MB': (sample, chances) =>
    put(sample, place(sample, chances, isText), 'a'.repeat(50_000_000)),
  'a list of a million': (sample, chances) =>
    put(
      sample,
      place(sample, chances, () => true),
      Array(1_000_000).fill('a'),
    ),
  'a group of 200,000': (sample, chances) =>
    put(
      sample,
      place(sample, chances, () => true),
      Object.fromEntries(Array.from({ length: 200_000 }, (_, place) => [`a${place}`, 0])),
    ),
  'what cannot be sent': (sample, chances) =>
    put(
      sample,
      place(sample, chances, () => true),
      chances.oneOf(unclonable)(),
    ),
};

const kinds = { never: Object.keys(never), mostly: Object.keys(mostly), huge: Object.keys(huge) };
export const kindsOfMalformed: readonly string[] = Object.values(kinds).flat();

export interface Malformed {
  readonly kind: string;
  readonly input: unknown;
  /** Whether a schema may take it after all. */
  readonly mayFit: boolean;
}

/** A valid input, spoilt in one place. One in two thousand is huge. */
export function malformed(sample: unknown, chances: Chances): Malformed {
  const isHuge = chances.below(2000) === 0;
  const kind = chances.oneOf(isHuge ? kinds.huge : [...kinds.never, ...kinds.mostly]);
  const change = { ...never, ...mostly, ...huge }[kind] as Change;
  const input = change(structuredClone(sample), chances);
  return { kind, input, mayFit: !Object.hasOwn(never, kind) };
}

/** Deeper than a message to another process can be; the host lets nothing like that through. */
export function tooDeepToSend(input: unknown): boolean {
  let level: readonly object[] = isGroup(input) ? [input] : [];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > 500) return true;
    level = level.flatMap((value) => Object.values(value).filter(isGroup));
  }
  return false;
}
