import { addDays, format, getDay, parseISO } from 'date-fns';
import { closingCardId } from '#shared/decks/deck.ts';
import { socBox } from '#shared/decks/soc-box.ts';
import type { Frame, FrameCard, FramePromise } from '#shared/model/frame.ts';
import { isToAskAbout, noOutcome, promisesIn, type PromiseOutcome } from '#shared/model/promise.ts';
import type { Actor, Answer, Doer, FrameSentence, PromiseView, Reply } from '#shared/model/step.ts';
import type { Chances } from '#test/support/random.ts';
import { hardToMeet, ownWords, points, popularity, sentences, whys } from './words.ts';

/** A made-up youth, and the days they and their caseworker agreed on something. */
export interface MadeUpYouth {
  readonly contactId: string;
  readonly contact: Frame['contact'];
  readonly caseworker: Frame['caseworker'];
  /** Oldest first. */
  readonly days: readonly string[];
}

/** One agreed frame of a youth's, not yet in its caseworker's chain, and what became of its promises. */
export interface ToldFrame {
  readonly frame: Omit<Frame, 'previous'>;
  readonly outcomes: readonly PromiseOutcome[];
  /** Those that a newer frame carries on. */
  readonly carried: readonly string[];
}

type Agreed = Omit<Frame, 'previous'>;
type Weighted<T> = readonly (readonly [T, number])[];

function weighted<T>(chances: Chances, things: Weighted<T>): T {
  let left = chances.next() * things.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [thing, weight] of things) {
    left -= weight;
    if (left < 0) return thing;
  }
  throw new Error('nothing to choose from');
}

/** An id that looks like the program's own. */
export function madeUpId(chances: Chances): string {
  const part = () =>
    chances
      .below(2 ** 32)
      .toString(16)
      .padStart(8, '0');
  const hex = part() + part() + part() + part();
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** So many days after a day, and not in a weekend. */
export function weekdayAfter(day: string, days: number): string {
  const date = addDays(parseISO(day), days);
  const weekday = getDay(date);
  return format(addDays(date, weekday === 6 ? 2 : weekday === 0 ? 1 : 0), 'yyyy-MM-dd');
}

function key(frameId: string, promiseId: string): string {
  return `${frameId}/${promiseId}`;
}

/** Tells one youth's frames, oldest first, each growing out of the one before. */
export function storyOf(chances: Chances, youth: MadeUpYouth, today: string): readonly ToldFrame[] {
  const frames: Agreed[] = [];
  const outcomes = new Map<string, PromiseOutcome>();
  const outcomeOf = (frameId: string, promiseId: string) =>
    outcomes.get(key(frameId, promiseId)) ?? noOutcome(promiseId);
  const carriedFrom = (index: number) => {
    const later = new Set(frames.slice(index + 1).flatMap((frame) => idsOf(frame)));
    return idsOf(frames[index]).filter((promiseId) => later.has(promiseId));
  };

  for (const agreedOn of youth.days) {
    const promises = frames.flatMap((frame, index): FramePromise[] => {
      const carried = carriedFrom(index);
      return promisesIn(frame).flatMap((promise) => {
        const before = outcomeOf(frame.id, promise.id);
        if (carried.includes(promise.id) || !isToAskAbout(before)) return [];
        const said = { ...marked(chances, before, agreedOn), ...viewsOf(chances) };
        outcomes.set(key(frame.id, promise.id), said);
        const { youth: youthView, caseworker } = said;
        return [{ frameId: frame.id, ...promise, youth: youthView, caseworker }];
      });
    });
    frames.push(agree(chances, youth, { agreedOn, promises, before: frames.at(-1) }));
  }
  // Nobody has met since, so nobody but whoever promised has said anything of the last ones.
  const last = frames.at(-1);
  for (const { id, when } of last === undefined ? [] : promisesIn(last)) {
    if (last !== undefined && when !== null && when < today) {
      outcomes.set(key(last.id, id), marked(chances, outcomeOf(last.id, id), when));
    }
  }
  return frames.map((frame, index) => ({
    frame,
    outcomes: idsOf(frame).map((promiseId) => outcomeOf(frame.id, promiseId)),
    carried: carriedFrom(index),
  }));
}

function idsOf(frame: Agreed | undefined): readonly string[] {
  return frame === undefined ? [] : promisesIn(frame).map(({ id }) => id);
}

/** Most promises are marked by whoever made them. */
function marked(chances: Chances, before: PromiseOutcome, metOn: string): PromiseOutcome {
  if (before.mark !== null || chances.next() < 0.2) return before;
  const mark = weighted(chances, [
    ['kept', 14],
    ['changed', 4],
    ['not-kept', 2],
  ] as const);
  if (mark !== 'changed') return { ...before, mark };
  const told = chances.oneOf(['in-person', 'by-phone', 'in-writing', 'not-yet'] as const);
  return { ...before, mark, told, newDay: weekdayAfter(metOn, 7 + chances.below(30)) };
}

const views: Weighted<PromiseView> = [
  ['kept', 62],
  ['partly', 18],
  ['not-yet', 10],
  ['not-kept', 10],
];

/** Mostly both see it alike; sometimes one of them says nothing. */
function viewsOf(chances: Chances): Pick<PromiseOutcome, 'youth' | 'caseworker'> {
  const youth = chances.next() < 0.93 ? weighted(chances, views) : null;
  const caseworker = chances.next() < 0.85 ? youth : weighted(chances, views);
  return { youth, caseworker };
}

function agree(
  chances: Chances,
  { contact, caseworker }: MadeUpYouth,
  now: {
    readonly agreedOn: string;
    readonly promises: readonly FramePromise[];
    readonly before: Agreed | undefined;
  },
): Agreed {
  const { agreedOn, before } = now;
  const cards = cardsOf(chances, agreedOn, before?.cards ?? []);
  const isQuiet = cards.some(({ id }) => id === closingCardId);
  const isWritten = !isQuiet && chances.next() < 0.6;
  return {
    format: 'soc-box-frame',
    formatVersion: 1,
    id: madeUpId(chances),
    version: (before?.version ?? 0) + 1,
    contact,
    caseworker,
    language: chances.next() < 0.95 ? 'sv' : 'en',
    agreedOn,
    deck: { id: socBox.id, version: socBox.version },
    promises: [...now.promises],
    notToday: cards.length === 0,
    points: isQuiet ? [] : chances.next() < 0.5 ? [chances.oneOf(points)] : [],
    cards: isQuiet ? cards.map(withoutWhy) : cards,
    rules: [],
    path: { here: null, dates: [], toExplain: [] },
    closing: [],
    sentences: isWritten ? [sentence(chances, agreedOn)] : isQuiet ? [] : (before?.sentences ?? []),
  };
}

/** It was said aloud. */
function withoutWhy(card: FrameCard): FrameCard {
  return { ...card, answer: { ...card.answer, why: '' } };
}

/** What lay there before, mostly, and something new. */
function cardsOf(chances: Chances, agreedOn: string, before: readonly FrameCard[]): FrameCard[] {
  const stay = before
    .filter(({ id }) => id !== closingCardId && chances.next() < 0.7)
    .map((card) =>
      chances.next() < 0.6 ? card : { ...card, answer: answerTo(chances, card.id, agreedOn) },
    );
  const more = before.length === 0 ? 1 + chances.below(6) : chances.below(3);
  const cards = [...stay];
  for (let added = 0; added < more; added += 1) {
    const left = socBox.cards.filter(({ id }) => cards.every((card) => card.id !== id));
    const { id, words } = weighted(
      chances,
      left.map((card) => [card, popularity[card.id] ?? 4] as const),
    );
    cards.push(cardOf(chances, agreedOn, { id, words: words.sv, own: false }));
  }
  if (before.length === 0 && chances.next() < 0.15) {
    const own = { id: madeUpId(chances), words: chances.oneOf(ownWords), own: true };
    cards.push(cardOf(chances, agreedOn, own));
  }
  return cards;
}

function cardOf(
  chances: Chances,
  agreedOn: string,
  card: Pick<FrameCard, 'id' | 'words' | 'own'>,
): FrameCard {
  const placedBy: Actor = chances.next() < 0.92 ? 'youth' : 'together';
  return { ...card, placedBy, answer: answerTo(chances, card.id, agreedOn) };
}

function answerTo(chances: Chances, cardId: string, agreedOn: string): Answer {
  const reply = weighted<Reply>(
    chances,
    hardToMeet.has(cardId)
      ? [
          ['yes', 35],
          ['partly', 35],
          ['not-now', 18],
          ['no', 12],
        ]
      : [
          ['yes', 76],
          ['partly', 17],
          ['not-now', 5],
          ['no', 2],
        ],
  );
  const isPromise = reply === 'yes' || reply === 'partly';
  return {
    reply,
    why: chances.oneOf(whys[reply]),
    who: isPromise ? doer(chances) : null,
    when: isPromise && chances.next() < 0.6 ? weekdayAfter(agreedOn, 7 + chances.below(60)) : null,
    colour: null,
  };
}

function doer(chances: Chances): Doer {
  return weighted(chances, [
    ['caseworker', 7],
    ['together', 2],
    ['youth', 1],
  ]);
}

function sentence(chances: Chances, agreedOn: string): FrameSentence {
  return {
    id: madeUpId(chances),
    text: chances.oneOf(sentences),
    by: weighted<Actor>(chances, [
      ['together', 6],
      ['youth', 3],
      ['caseworker', 2],
    ]),
    who: doer(chances),
    when: chances.next() < 0.5 ? weekdayAfter(agreedOn, 7 + chances.below(60)) : null,
    colour: null,
  };
}
