import type { Frame, FrameCard, FrameRule } from './frame.ts';
import type { FrameSentence } from './step.ts';

/** What can be another in a card that both frames have. `answer` is the reply and the why. */
export type CardPart = 'words' | 'answer' | 'who' | 'when' | 'colour' | 'placedBy';
/** What can be another in a sentence that both frames have. */
export type SentencePart = 'text' | 'who' | 'when' | 'colour' | 'by';

/** The youth's order is what matters most first: a card that went past others is told by itself. */
export interface Move {
  readonly direction: 'up' | 'down';
  /** Its place in the later frame, from 1. */
  readonly to: number;
}

/** A card that is new, removed, or another than it was. */
export type CardDifference =
  | { readonly kind: 'new'; readonly after: FrameCard; readonly place: number }
  | {
      readonly kind: 'changed';
      readonly before: FrameCard;
      readonly after: FrameCard;
      /** Empty when the card has only been moved. */
      readonly parts: readonly CardPart[];
      readonly move: Move | null;
    }
  | { readonly kind: 'removed'; readonly before: FrameCard };

/** A sentence that is new, removed, or another than it was. */
export type SentenceDifference =
  | { readonly kind: 'new'; readonly after: FrameSentence }
  | {
      readonly kind: 'changed';
      readonly before: FrameSentence;
      readonly after: FrameSentence;
      readonly parts: readonly SentencePart[];
    }
  | { readonly kind: 'removed'; readonly before: FrameSentence };

/** One of the caseworker's points. It has no id: other words are another point. */
export interface PointDifference {
  readonly kind: 'new' | 'removed';
  readonly text: string;
}

/** A ground rule. Other words are another rule. */
export interface RuleDifference {
  readonly kind: 'new' | 'removed';
  readonly rule: FrameRule;
}

/** What a frame says of itself: whose it is, its language and which cards lay in the box. */
export interface FactDifference {
  readonly fact: 'contact' | 'caseNumber' | 'caseworker' | 'language' | 'deck';
  readonly before: string | null;
  readonly after: string | null;
}

/** All that a later frame says otherwise than an earlier one. */
export interface FrameDifference {
  readonly rules: readonly RuleDifference[];
  /** In the later frame's order, and then what was removed, in the earlier one's. */
  readonly cards: readonly CardDifference[];
  readonly notToday: 'new' | 'removed' | null;
  readonly sentences: readonly SentenceDifference[];
  readonly points: readonly PointDifference[];
  readonly facts: readonly FactDifference[];
}

/** For each of the later ones its place among the earlier ones, or null for a new one. */
type Pairing = readonly (number | null)[];

/**
 * Finds again what was there before: by the first key as far as it goes, then by the next one. A key
 * of null finds nothing. Each is found once.
 */
function pair<T>(
  earlier: readonly T[],
  later: readonly T[],
  keys: readonly ((item: T) => string | null)[],
): Pairing {
  const found: (number | null)[] = later.map(() => null);
  const taken = new Set<number>();
  for (const key of keys) {
    for (const [place, item] of later.entries()) {
      const wanted = key(item);
      if (found[place] !== null || wanted === null) continue;
      const before = earlier.findIndex((other, at) => !taken.has(at) && key(other) === wanted);
      if (before < 0) continue;
      found[place] = before;
      taken.add(before);
    }
  }
  return found;
}

function notIn<T>(earlier: readonly T[], pairing: Pairing): readonly T[] {
  return earlier.filter((_, place) => !pairing.includes(place));
}

/**
 * The most of these numbers that already stand in rising order (the longest increasing
 * subsequence): what kept its order. All others have been moved, and there are as few as can be.
 */
function keptOrder(numbers: readonly number[]): ReadonlySet<number> {
  const best: (readonly number[])[] = [];
  let longest: readonly number[] = [];
  for (const number of numbers) {
    let before: readonly number[] = [];
    for (const line of best) {
      if ((line.at(-1) ?? -1) < number && line.length > before.length) before = line;
    }
    const line = [...before, number];
    best.push(line);
    // Of two that changed places the one that lies first now is told, as moved up.
    if (line.length >= longest.length) longest = line;
  }
  return new Set(longest);
}

function cardParts(before: FrameCard, after: FrameCard, isSameLanguage: boolean): CardPart[] {
  const was = before.answer;
  const is = after.answer;
  const parts: Readonly<Record<CardPart, boolean>> = {
    // The deck says the same in each of its languages.
    words: before.words !== after.words && (after.own || isSameLanguage),
    answer: was.reply !== is.reply || was.why !== is.why,
    who: was.who !== is.who,
    when: was.when !== is.when,
    colour: was.colour !== is.colour,
    placedBy: before.placedBy !== after.placedBy,
  };
  return (Object.keys(parts) as CardPart[]).filter((part) => parts[part]);
}

function cardDifferences(earlier: Frame, later: Frame): readonly CardDifference[] {
  const pairing = pair(earlier.cards, later.cards, [
    ({ id, own }) => `${own} ${id}`,
    ({ own, words }) => (own ? words : null),
  ]);
  const kept = keptOrder(pairing.filter((place) => place !== null));
  const isSameLanguage = earlier.language === later.language;
  const here = later.cards.flatMap((after, index): readonly CardDifference[] => {
    const was = pairing[index] ?? null;
    const before = was === null ? undefined : earlier.cards[was];
    if (was === null || before === undefined) return [{ kind: 'new', after, place: index + 1 }];
    const parts = cardParts(before, after, isSameLanguage);
    const move = kept.has(was) ? null : moveOf(was, index, pairing, kept);
    return parts.length === 0 && move === null
      ? []
      : [{ kind: 'changed', before, after, parts, move }];
  });
  return [
    ...here,
    ...notIn(earlier.cards, pairing).map((before) => ({ kind: 'removed', before }) as const),
  ];
}

/** Which way a card went past those that kept their order; there is always one that it passed. */
function moveOf(was: number, index: number, pairing: Pairing, kept: ReadonlySet<number>): Move {
  const isPassed = pairing
    .slice(index)
    .some((other) => other !== null && kept.has(other) && other < was);
  return { direction: isPassed ? 'up' : 'down', to: index + 1 };
}

function sentenceParts(before: FrameSentence, after: FrameSentence): SentencePart[] {
  return (['text', 'who', 'when', 'colour', 'by'] as const).filter(
    (part) => before[part] !== after[part],
  );
}

function sentenceDifferences(earlier: Frame, later: Frame): readonly SentenceDifference[] {
  const pairing = pair(earlier.sentences, later.sentences, [({ id }) => id, ({ text }) => text]);
  const here = later.sentences.flatMap((after, index): readonly SentenceDifference[] => {
    const was = pairing[index] ?? null;
    const before = was === null ? undefined : earlier.sentences[was];
    if (before === undefined) return [{ kind: 'new', after }];
    const parts = sentenceParts(before, after);
    return parts.length === 0 ? [] : [{ kind: 'changed', before, after, parts }];
  });
  return [
    ...here,
    ...notIn(earlier.sentences, pairing).map((before) => ({ kind: 'removed', before }) as const),
  ];
}

function ruleDifferences(earlier: Frame, later: Frame): readonly RuleDifference[] {
  const isSameLanguage = earlier.language === later.language;
  const pairing = pair(earlier.rules, later.rules, [
    // One of ours says the same in each language.
    ({ id, words, own }) => `${own} ${own || isSameLanguage ? words : id}`,
  ]);
  return [
    ...later.rules.flatMap((rule, index) =>
      pairing[index] === null ? [{ kind: 'new', rule } as const] : [],
    ),
    ...notIn(earlier.rules, pairing).map((rule) => ({ kind: 'removed', rule }) as const),
  ];
}

function pointDifferences(earlier: Frame, later: Frame): readonly PointDifference[] {
  const pairing = pair(earlier.points, later.points, [(text) => text]);
  return [
    ...later.points.flatMap((text, index) =>
      pairing[index] === null ? [{ kind: 'new', text } as const] : [],
    ),
    ...notIn(earlier.points, pairing).map((text) => ({ kind: 'removed', text }) as const),
  ];
}

function factsOf(frame: Frame): Readonly<Record<FactDifference['fact'], string | null>> {
  return {
    contact: frame.contact.name,
    caseNumber: frame.contact.caseNumber,
    caseworker: frame.caseworker.name,
    language: frame.language,
    deck: `${frame.deck.id} ${frame.deck.version}`,
  };
}

function factDifferences(earlier: Frame, later: Frame): readonly FactDifference[] {
  const was = factsOf(earlier);
  const is = factsOf(later);
  return (Object.keys(is) as FactDifference['fact'][]).flatMap((fact) =>
    was[fact] === is[fact] ? [] : [{ fact, before: was[fact], after: is[fact] }],
  );
}

/**
 * What a later frame says otherwise than an earlier one: everything of what the two agreed that a
 * reader of the two pages can see. Not what is of its day and always differs: the number and the day,
 * what they said of earlier promises, where they were on the path and how the meeting was. A card is
 * found again by its id, an own card also by its words, a sentence by its id or its text. The order of
 * rules, sentences and points ranks nothing and is not told.
 */
export function differenceOf(earlier: Frame, later: Frame): FrameDifference {
  return {
    rules: ruleDifferences(earlier, later),
    cards: cardDifferences(earlier, later),
    notToday: earlier.notToday === later.notToday ? null : later.notToday ? 'new' : 'removed',
    sentences: sentenceDifferences(earlier, later),
    points: pointDifferences(earlier, later),
    facts: factDifferences(earlier, later),
  };
}

/** Whether the two frames say the same. */
export function isSame({ notToday, ...lists }: FrameDifference): boolean {
  return notToday === null && Object.values(lists).every((list) => list.length === 0);
}
