import { expect, test } from 'vitest';
import { publish } from '#shared/model/figures.ts';
import { countsOf, type Answered } from './figure-counts.ts';

/** Every way to part `all` into so many parts. */
function* partings(all: number, parts: number): Generator<readonly number[]> {
  if (parts === 1) {
    yield [all];
    return;
  }
  for (let first = 0; first <= all; first += 1) {
    for (const rest of partings(all - first, parts - 1)) yield [first, ...rest];
  }
}

/** Every group that some parts make together, but nobody and everybody. */
const unions = Array.from({ length: 2 ** 5 - 2 }, (_, bits) => bits + 1);

function sizeOf(parts: readonly number[], union: number): number {
  return parts.reduce((sum, part, place) => (((union >> place) & 1) === 1 ? sum + part : sum), 0);
}

type Publish = (parts: readonly number[]) => string;

/** What is told of one card, when so many youths got each answer and so many did not choose it. */
const told: Publish = ([yes = 0, partly = 0, notNow = 0, no = 0, notChosen = 0]) => {
  const answered: Answered = { yes, partly, 'not-now': notNow, no };
  const all = yes + partly + notNow + no + notChosen;
  const figures = publish(countsOf({ youths: all, cards: { fika: answered } }), '2026-10-15');
  return JSON.stringify([figures.youths, figures.cards.find(({ cardId }) => cardId === 'fika')]);
};

/**
 * Groups of one to four whose size follows from what is told, for whoever knows the rule: in every
 * unit of which the same is told, the group is as large.
 */
function tellTale(publishOne: Publish, most: number): readonly string[] {
  const faults: string[] = [];
  for (let all = 5; all <= most; all += 1) {
    const sizes = new Map<string, Map<number, Set<number>>>();
    for (const parts of partings(all, 5)) {
      const words = publishOne(parts);
      const known = sizes.get(words) ?? new Map(unions.map((union) => [union, new Set()]));
      sizes.set(words, known);
      for (const union of unions) known.get(union)?.add(sizeOf(parts, union));
    }
    for (const [words, known] of sizes) {
      for (const [union, possible] of known) {
        const [size = 0] = possible;
        if (possible.size === 1 && size > 0 && size < 5) faults.push(`${words} ${union}: ${size}`);
      }
    }
  }
  return faults;
}

test('no group of one to four follows from what is told of a card, in any unit of up to 27', () => {
  expect(tellTale(told, 27)).toEqual([]);
});

/** As our own rule once was: a group below five is "few", a rest below five "nearly all". */
const careless: Publish = (parts) => {
  const all = parts.reduce((sum, part) => sum + part, 0);
  const chose = all - (parts[4] ?? 0);
  const isFew = chose > 0 && chose < 5;
  const isNearlyAll = all - chose > 0 && all - chose < 5;
  return JSON.stringify([all, isFew ? 'few' : isNearlyAll ? 'nearly-all' : chose]);
};

test('a rule that says "all but a few" of six youths is caught: only one can be left', () => {
  expect(tellTale(careless, 6)).not.toEqual([]);
});

test('a rule that tells everything is caught', () => {
  expect(tellTale((parts) => JSON.stringify(parts), 6)).not.toEqual([]);
});

/** Every way to share out so many frames over what each of some youths has, as how many got how many. */
function* shares(frames: number, youths: number, most = frames): Generator<readonly number[]> {
  if (frames === 0) yield [];
  else if (youths > 0) {
    for (let first = Math.min(most, frames); first > 0; first -= 1) {
      for (const rest of shares(frames - first, youths - 1, first)) yield [first, ...rest];
    }
  }
}

test('the number of frames tells of no few youths with one, two or any number of them', () => {
  for (let youths = 5; youths <= 16; youths += 1) {
    for (let more = 0; more <= 22; more += 1) {
      const frames = youths + more;
      const isTold = publish(countsOf({ youths, frames }), '2026-10-15').frames !== null;
      const sizes = Array.from({ length: more + 1 }, () => new Set<number>());
      for (const share of shares(more, youths)) {
        for (const [extra, size] of sizes.entries()) {
          const having = share.filter((each) => each === extra).length;
          size.add(extra === 0 ? youths - share.length : having);
        }
      }
      const pinned = sizes.flatMap((size) => (size.size === 1 ? [...size] : []));
      const tells = pinned.some((size) => size > 0 && size < 5);
      expect([youths, frames, isTold && tells]).toEqual([youths, frames, false]);
    }
  }
});
