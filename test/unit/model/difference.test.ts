import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { socBox } from '#shared/decks/soc-box.ts';
import { bringing } from '#shared/model/brought.ts';
import {
  differenceOf,
  isSame,
  type CardDifference,
  type CardPart,
  type FrameDifference,
} from '#shared/model/difference.ts';
import { frameOf, type Frame, type FrameCard } from '#shared/model/frame.ts';
import { anyFrame } from '#test/unit/documents/any-frame.ts';
import { anyDeed, meetingAfter, possible, type Deed } from './any-meeting.ts';

function once<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}

/** Two frames of any kind, whose cards and sentences meet each other by their few ids. */
const wholeFrame = anyFrame.map((frame) => ({
  ...frame,
  cards: once(frame.cards),
  sentences: once(frame.sentences),
}));

const facts = {
  id: 'f2',
  version: 2,
  contact: { name: 'Alva', caseNumber: null },
  caseworker: { name: 'Kim' },
  agreedOn: '2026-11-22',
  previous: null,
};

function frameAfter(deeds: readonly Deed[]): Frame | null {
  return frameOf(meetingAfter(deeds), socBox, facts);
}

const deeds = fc.array(anyDeed, { maxLength: 30 });

/** Two frames as they come about: a meeting, and another that starts from what the first one agreed. */
const versions = fc
  .tuple(deeds, deeds)
  .map(([first, second]) => {
    const earlier = frameAfter(possible(first));
    if (earlier === null) return null;
    const bring: Deed = { by: 'together', act: bringing(earlier, socBox) };
    const later = frameAfter(possible([bring, ...second]));
    return later === null ? null : ([earlier, later] as const);
  })
  .filter((pair) => pair !== null);

const twoFrames = fc.oneof(fc.tuple(wholeFrame, wholeFrame), versions);

/**
 * What a reader sees of a frame, apart from what is of its day: number and day, what was said of
 * earlier promises, the place on the path, and how the meeting was.
 */
function shown(frame: Frame, isSameLanguage: boolean) {
  const { contact, caseworker, language, deck, notToday, points, cards, sentences, rules } = frame;
  return {
    facts: { contact: contact.name, caseNumber: contact.caseNumber, caseworker: caseworker.name },
    language,
    deck: `${deck.id} ${deck.version}`,
    notToday,
    points: points.toSorted(),
    rules: rules
      .map(({ id, words, own }) => JSON.stringify([own || isSameLanguage ? words : id, own]))
      .toSorted(),
    cards: cards.map(({ id, words, own, placedBy, answer }) => ({
      // The deck's words are the deck's in each language.
      words: own || isSameLanguage ? words : id,
      own,
      placedBy,
      answer,
    })),
    sentences: sentences
      .map(({ text, by, who, when, colour }) => JSON.stringify([text, by, who, when, colour]))
      .toSorted(),
  };
}

/** A card as it was, with nothing but the told parts of the later one. */
function withParts({
  before,
  after,
  parts,
}: Extract<CardDifference, { kind: 'changed' }>): FrameCard {
  const has = (part: CardPart) => parts.includes(part);
  const { reply, why } = has('answer') ? after.answer : before.answer;
  return {
    ...before,
    words: has('words') ? after.words : before.words,
    placedBy: has('placedBy') ? after.placedBy : before.placedBy,
    answer: {
      reply,
      why,
      who: has('who') ? after.answer.who : before.answer.who,
      when: has('when') ? after.answer.when : before.answer.when,
      colour: has('colour') ? after.answer.colour : before.answer.colour,
    },
  };
}

function applyToCards(cards: readonly FrameCard[], { cards: told }: FrameDifference) {
  const changed = new Map(
    told.flatMap((each) => (each.kind === 'changed' ? [[each.before, each] as const] : [])),
  );
  const removed = new Set(told.flatMap((each) => (each.kind === 'removed' ? [each.before] : [])));
  const result = cards.flatMap((card) => {
    const change = changed.get(card);
    if (removed.has(card) || (change?.move ?? null) !== null) return [];
    return [change === undefined ? card : withParts(change)];
  });
  for (const each of told) {
    if (each.kind === 'new') result.splice(each.place - 1, 0, each.after);
    if (each.kind === 'changed' && each.move) result.splice(each.move.to - 1, 0, withParts(each));
  }
  return result;
}

/** The later frame, made from the earlier one and nothing but what was told. */
function applied(earlier: Frame, difference: FrameDifference): Frame {
  const after = (fact: string, otherwise: string) =>
    difference.facts.find((each) => each.fact === fact)?.after ?? otherwise;
  const caseNumber = difference.facts.find(({ fact }) => fact === 'caseNumber');
  const [deckId = '', deckVersion] = after(
    'deck',
    `${earlier.deck.id} ${earlier.deck.version}`,
  ).split(' ');
  const points = [...earlier.points];
  for (const { kind, text } of difference.points) {
    if (kind === 'new') points.push(text);
    else points.splice(points.indexOf(text), 1);
  }
  const rules = new Set(earlier.rules);
  for (const { kind, rule } of difference.rules) {
    if (kind === 'new') rules.add(rule);
    else rules.delete(rule);
  }
  const sentences = new Set(earlier.sentences);
  for (const each of difference.sentences) {
    if (each.kind !== 'new') sentences.delete(each.before);
    if (each.kind === 'new') sentences.add(each.after);
    if (each.kind === 'changed') {
      const told = each.parts.map((part) => [part, each.after[part]]);
      sentences.add({ ...each.before, ...Object.fromEntries(told) });
    }
  }
  return {
    ...earlier,
    contact: {
      name: after('contact', earlier.contact.name),
      caseNumber: caseNumber === undefined ? earlier.contact.caseNumber : caseNumber.after,
    },
    caseworker: { name: after('caseworker', earlier.caseworker.name) },
    language: after('language', earlier.language) === 'sv' ? 'sv' : 'en',
    deck: { id: deckId, version: Number(deckVersion) },
    notToday: difference.notToday === null ? earlier.notToday : difference.notToday === 'new',
    points,
    rules: [...rules],
    cards: applyToCards(earlier.cards, difference),
    sentences: [...sentences],
  };
}

function added(told: readonly { readonly kind: string; readonly after?: unknown }[]) {
  return new Set(told.flatMap((each) => (each.kind === 'new' ? [each.after] : [])));
}

function gone(told: readonly { readonly kind: string; readonly before?: unknown }[]) {
  return new Set(told.flatMap((each) => (each.kind === 'removed' ? [each.before] : [])));
}

function rulesThat(is: 'new' | 'removed', { rules }: FrameDifference) {
  return new Set(rules.flatMap(({ kind, rule }) => (kind === is ? [rule] : [])));
}

describe('the difference between two frames', () => {
  test('a frame is not another than itself', () => {
    fc.assert(
      fc.property(wholeFrame, (frame) => {
        expect(isSame(differenceOf(frame, structuredClone(frame)))).toBe(true);
      }),
    );
  });

  test('nothing is left out: from the earlier frame and what is told comes the later one', () => {
    fc.assert(
      fc.property(twoFrames, ([earlier, later]) => {
        const isSameLanguage = earlier.language === later.language;
        const made = applied(earlier, differenceOf(earlier, later));
        expect(shown(made, isSameLanguage)).toEqual(shown(later, isSameLanguage));
      }),
      { numRuns: 500 },
    );
  });

  test('what is of one meeting alone is no difference', () => {
    fc.assert(
      fc.property(wholeFrame, wholeFrame, (frame, { promises, path, closing }) => {
        expect(isSame(differenceOf(frame, { ...frame, promises, path, closing }))).toBe(true);
      }),
    );
  });

  test('nothing is told that is not so: each change says what, and says two things', () => {
    fc.assert(
      fc.property(twoFrames, ([earlier, later]) => {
        const { cards, sentences, facts: told } = differenceOf(earlier, later);
        expect(
          cards.filter(
            (each) => each.kind === 'changed' && each.parts.length === 0 && each.move === null,
          ),
        ).toEqual([]);
        for (const each of sentences) {
          if (each.kind !== 'changed') continue;
          for (const part of each.parts) expect(each.before[part]).not.toBe(each.after[part]);
        }
        for (const { before, after } of told) expect(before).not.toBe(after);
      }),
    );
  });

  test('what is new one way is removed the other way', () => {
    fc.assert(
      fc.property(twoFrames, ([earlier, later]) => {
        const there = differenceOf(earlier, later);
        const back = differenceOf(later, earlier);
        expect(added(there.cards)).toEqual(gone(back.cards));
        expect(gone(there.cards)).toEqual(added(back.cards));
        expect(added(there.sentences)).toEqual(gone(back.sentences));
        expect(gone(there.sentences)).toEqual(added(back.sentences));
        expect(rulesThat('new', there)).toEqual(rulesThat('removed', back));
        expect(rulesThat('removed', there)).toEqual(rulesThat('new', back));
      }),
    );
  });
});

/** A frame with these cards on the mat, in this order, all answered with a yes. */
function withCards(ids: readonly string[], language: 'sv' | 'en' = 'sv'): Frame {
  const made = frameAfter([
    { by: 'together', act: { kind: 'language-chosen', language } },
    ...ids.flatMap((cardId, index): Deed[] => [
      { by: 'youth', act: { kind: 'card-placed', cardId, index } },
      {
        by: 'caseworker',
        act: {
          kind: 'answer-given',
          cardId,
          answer: { reply: 'yes', why: '', who: 'caseworker', when: null, colour: null },
        },
      },
    ]),
  ]);
  if (made === null) throw new Error('a card has no answer');
  return made;
}

function movesOf(before: readonly string[], after: readonly string[]) {
  return differenceOf(withCards(before), withCards(after)).cards.flatMap((each) =>
    each.kind === 'changed' ? [[each.after.id, each.move?.direction, each.move?.to]] : [],
  );
}

describe('the order of the cards', () => {
  test('a card that went past others is told, and those it passed are not', () => {
    expect(movesOf(['fika', 'respekt', 'trygghet'], ['trygghet', 'fika', 'respekt'])).toEqual([
      ['trygghet', 'up', 1],
    ]);
    expect(movesOf(['fika', 'respekt', 'trygghet'], ['respekt', 'trygghet', 'fika'])).toEqual([
      ['fika', 'down', 3],
    ]);
    expect(movesOf(['fika', 'respekt'], ['respekt', 'fika'])).toEqual([['respekt', 'up', 1]]);
  });

  test('a card that only has others before it now has not been moved', () => {
    expect(movesOf(['fika', 'respekt'], ['trygghet', 'fika', 'respekt'])).toEqual([]);
    expect(movesOf(['trygghet', 'fika', 'respekt'], ['fika', 'respekt'])).toEqual([]);
  });
});

const own = (id: string, words: string): Frame => ({
  ...withCards([]),
  cards: [
    {
      id,
      words,
      own: true,
      placedBy: 'youth',
      answer: { reply: 'yes', why: '', who: null, when: null, colour: null },
    },
  ],
});

const says = (id: string, text: string, when: string | null = null): Frame => ({
  ...withCards([]),
  sentences: [{ id, text, by: 'together', who: null, when, colour: null }],
});

const withRules = (rules: Frame['rules'], language: 'sv' | 'en' = 'sv'): Frame => ({
  ...withCards([], language),
  rules,
});

describe('what makes a card, a sentence or a rule the same one', () => {
  test('a rule of ours is the same in another language, and an own rule is its words', () => {
    const ours = { id: 'paus', words: 'Vem som helst kan ta paus.', own: false };
    const inEnglish = { ...ours, words: 'Anyone can take a break.' };
    const translated = differenceOf(withRules([ours]), withRules([inEnglish], 'en'));
    expect(translated.rules).toEqual([]);
    const own = { id: 'rule-1', words: 'Ingen telefon.', own: true };
    expect(isSame(differenceOf(withRules([own]), withRules([{ ...own, id: 'rule-2' }])))).toBe(
      true,
    );
    const other = { ...own, words: 'Telefonen i fickan.' };
    expect(differenceOf(withRules([ours, own]), withRules([other, ours])).rules).toEqual([
      { kind: 'new', rule: other },
      { kind: 'removed', rule: own },
    ]);
  });

  test('an idea that can be later is told as changed, with its colour', () => {
    const before = says('s1', 'Vi ses ute.');
    const after = {
      ...before,
      sentences: before.sentences.map((sentence) => ({ ...sentence, colour: 'red' as const })),
    };
    expect(differenceOf(before, after).sentences).toMatchObject([
      { kind: 'changed', parts: ['colour'], after: { colour: 'red' } },
    ]);
  });

  test('a deck card is the same in another language; that the language is another is told once', () => {
    const difference = differenceOf(
      withCards(['fika', 'trygghet']),
      withCards(['fika', 'trygghet'], 'en'),
    );
    expect(difference.cards).toEqual([]);
    expect(difference.facts).toEqual([{ fact: 'language', before: 'sv', after: 'en' }]);
  });

  test('an own card is found by its id, and else by its words', () => {
    expect(isSame(differenceOf(own('own-1', 'Musik'), own('own-2', 'Musik')))).toBe(true);
    expect(differenceOf(own('own-1', 'Musik'), own('own-1', 'Tyst')).cards).toMatchObject([
      { kind: 'changed', parts: ['words'], before: { words: 'Musik' }, after: { words: 'Tyst' } },
    ]);
    expect(differenceOf(own('own-1', 'Musik'), own('own-2', 'Tyst')).cards).toMatchObject([
      { kind: 'new', after: { words: 'Tyst' } },
      { kind: 'removed', before: { words: 'Musik' } },
    ]);
  });

  test('a sentence is found by its id, and else by its text', () => {
    expect(isSame(differenceOf(says('s1', 'Vi ses.'), says('s9', 'Vi ses.')))).toBe(true);
    const changed = differenceOf(says('s1', 'Vi ses.'), says('s1', 'Vi hörs.', '2026-12-03'));
    expect(changed.sentences).toMatchObject([{ kind: 'changed', parts: ['text', 'when'] }]);
    const other = differenceOf(says('s1', 'Vi ses.'), says('s2', 'Vi hörs.'));
    expect(other.sentences.map(({ kind }) => kind)).toEqual(['new', 'removed']);
  });
});
