import { z } from 'zod';
import { ageGroups } from '../content/item.ts';
import { colours, letterGapLimits, planParts, type LetterGap } from '../content/kinds.ts';
import { languages } from '../i18n/language.ts';
import { normalizeText, textLimits, textProblem } from './text.ts';

/** Who did a thing. The screen always shows it; an adult's hand on the youth's cards most of all (P2). */
export const actors = ['youth', 'caseworker', 'together'] as const;
export type Actor = (typeof actors)[number];

/** What the caseworker can say to a chosen card (P7). */
export const replies = ['yes', 'partly', 'not-now', 'no'] as const;
export type Reply = (typeof replies)[number];

/** Who does what was promised. */
export const doers = ['caseworker', 'youth', 'together'] as const;
export type Doer = (typeof doers)[number];

/** What each of the two can say to "Höll vi det vi sa?". Never a figure. */
export const promiseViews = ['kept', 'partly', 'not-yet', 'not-kept'] as const;
export type PromiseView = (typeof promiseViews)[number];

/** What whoever promised says became of it, between two meetings. */
export const promiseMarks = ['kept', 'changed', 'not-kept'] as const;
export type PromiseMark = (typeof promiseMarks)[number];

/** How the youth was told of a change, by the one who promised; `not-yet` is an answer, and stays in sight. */
export const tellings = ['in-person', 'by-phone', 'in-writing', 'not-yet'] as const;
export type Telling = (typeof tellings)[number];

/** Where in the meeting the two are. Every stage can be left and returned to. */
export const stages = ['welcome', 'promises', 'cards', 'answers', 'closing', 'frame'] as const;
export type Stage = (typeof stages)[number];

/** A text field, or nothing in it. */
export function textWithin(limit: number, mayBeEmpty: boolean) {
  return z.string().transform((value, context) => {
    const problem = textProblem(value, limit);
    if (problem === null || (problem === 'empty' && mayBeEmpty)) return normalizeText(value);
    context.addIssue({ code: 'custom', message: problem, params: { problem } });
    return z.NEVER;
  });
}

/** A text field: normalized on arrival; refused as `empty`, `too-long` or `invisible`. */
export function text(limit: number) {
  return textWithin(limit, false);
}

export const id = z.string().regex(/^[0-9a-z][0-9a-z-]{0,47}$/);

/** A calendar day, `2026-12-03`. Days have no time zone: a promise for Thursday is for Thursday. */
export const day = z.iso.date();

const place = z.number().int().min(0).max(199);

const colour = z.enum(colours).nullable();

export const answer = z.strictObject({
  reply: z.enum(replies),
  /** Why, in plain words. Must be there unless the answer is yes, or writing is closed. */
  why: textWithin(textLimits.why, true),
  /** Who does it; null when nobody has to, as after a no. */
  who: z.enum(doers).nullable(),
  /** By which day, when one was named. */
  when: day.nullable(),
  /** When it can be, when it is one of the workshop's ideas. */
  colour,
});
export type Answer = z.output<typeof answer>;

const sentence = {
  sentenceId: id,
  text: text(textLimits.sentence),
  who: z.enum(doers).nullable(),
  when: day.nullable(),
  colour: colour.default(null),
} as const;

/** A card that comes from an agreed frame, with the hand and the answer it had there. */
const broughtCard = z.strictObject({
  id,
  own: z.boolean(),
  /** Null while the deck has the card: its words belong to the deck. */
  words: text(textLimits.sentence).nullable(),
  placedBy: z.enum(actors),
  answer,
});
export type BroughtCard = z.output<typeof broughtCard>;

/** A promise from an earlier frame, as both see it when they meet again. */
const broughtPromise = z.strictObject({
  frameId: id,
  id,
  /** The words of the card it answers; null for a sentence. */
  about: z.string().nullable(),
  text: z.string(),
  who: z.enum(doers),
  when: day.nullable(),
  mark: z.enum(promiseMarks).nullable(),
  told: z.enum(tellings).nullable(),
  newDay: day.nullable(),
});
export type BroughtPromise = z.output<typeof broughtPromise>;

/** What a supervisor wrote back about how the unit works. The youth sees it too. */
const broughtRemark = z.strictObject({ frameId: id, id, fromName: z.string(), words: z.string() });
export type BroughtRemark = z.output<typeof broughtRemark>;

function gap(name: LetterGap) {
  return textWithin(letterGapLimits[name], true);
}

/** The free parts of a welcome letter, and the language it is written in. */
export const letterWords = z.strictObject({
  /** Null until it is chosen; what is fixed in the letter follows it. */
  age: z.enum(ageGroups).nullable(),
  language: z.enum(languages),
  gaps: z.strictObject({
    name: gap('name'),
    caseworker: gap('caseworker'),
    phone: gap('phone'),
    answers: gap('answers'),
    why: gap('why'),
    day: gap('day'),
    time: gap('time'),
    place: gap('place'),
    way: gap('way'),
    length: gap('length'),
    who: gap('who'),
  } satisfies Record<LetterGap, unknown>),
});
export type LetterWords = z.output<typeof letterWords>;

const stopDate = z.strictObject({ stopId: id, day });

/** A sentence as it stands in a frame. */
export const frameSentence = z.strictObject({
  /** Stays with the sentence from one version to the next, so that a change can be told as one. */
  id,
  text: z.string(),
  by: z.enum(actors),
  who: z.enum(doers).nullable(),
  when: day.nullable(),
  colour,
});
export type FrameSentence = z.output<typeof frameSentence>;

/**
 * One visible act in a meeting. There is no kind of step for a private note, a mark on a person or
 * a figure about one, and the schemas are strict: an unknown field is refused (P1, P4).
 */
export const act = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('stage-entered'), stage: z.enum(stages) }),
  z.strictObject({ kind: z.literal('language-chosen'), language: z.enum(languages) }),
  z.strictObject({ kind: z.literal('paused') }),
  z.strictObject({ kind: z.literal('resumed') }),
  /** The two start from the frame they have: its cards, answers and sentences, on an empty table. */
  z.strictObject({
    kind: z.literal('frame-brought'),
    frameId: id,
    cards: z.array(broughtCard).max(200),
    sentences: z.array(frameSentence.extend({ text: text(textLimits.sentence) })).max(200),
    /** Of one of ours the words belong to the content. */
    rules: z
      .array(z.strictObject({ id, words: text(textLimits.rule).nullable() }))
      .max(20)
      .default([]),
  }),
  /** What was promised before, and what a supervisor wrote. The program lays it there, never a hand. */
  z.strictObject({
    kind: z.literal('promises-brought'),
    promises: z.array(broughtPromise).max(400),
    remarks: z.array(broughtRemark).max(100),
  }),
  /** What one of the two says to "Höll vi det vi sa?"; null takes it back. */
  z.strictObject({
    kind: z.literal('promise-viewed'),
    promiseId: id,
    view: z.enum(promiseViews).nullable(),
  }),

  /** What was agreed on the phone; empty words take a part back. */
  z.strictObject({
    kind: z.literal('plan-noted'),
    part: z.enum(planParts),
    text: textWithin(textLimits.plan, true),
  }),
  z.strictObject({ kind: z.literal('letter-written'), letter: letterWords }),

  /** Which of the honest limits hold for the youth. Nowhere but in the meeting's own steps. */
  z.strictObject({ kind: z.literal('age-chosen'), age: z.enum(ageGroups) }),
  /** The honest limits have been said (P6): before this nothing else of the meeting can be entered. */
  z.strictObject({ kind: z.literal('opening-read') }),
  z.strictObject({ kind: z.literal('rule-chosen'), ruleId: id }),
  z.strictObject({ kind: z.literal('own-rule-written'), ruleId: id, text: text(textLimits.rule) }),
  z.strictObject({ kind: z.literal('rule-removed'), ruleId: id }),

  /** Where on the path they were, from the frame they have. The program lays it there. */
  z.strictObject({
    kind: z.literal('path-brought'),
    here: id.nullable(),
    dates: z.array(stopDate).max(60),
    toExplain: z.array(id).max(60),
  }),
  z.strictObject({ kind: z.literal('stop-reached'), stopId: id.nullable() }),
  z.strictObject({ kind: z.literal('stop-dated'), stopId: id, day: day.nullable() }),
  /** "Förklara igen": something for the adult to explain, never a fault. */
  z.strictObject({ kind: z.literal('explain-asked'), stopId: id }),
  z.strictObject({ kind: z.literal('explain-settled'), stopId: id }),

  /** How the meeting was; about the meeting, never about the youth. */
  z.strictObject({ kind: z.literal('closing-picked'), wordId: id }),
  z.strictObject({
    kind: z.literal('closing-written'),
    wordId: id,
    text: text(textLimits.closing),
  }),
  z.strictObject({ kind: z.literal('closing-removed'), wordId: id }),

  z.strictObject({ kind: z.literal('deck-shuffled'), order: z.array(id).max(200) }),
  z.strictObject({ kind: z.literal('card-placed'), cardId: id, index: place }),
  z.strictObject({ kind: z.literal('card-moved'), cardId: id, index: place }),
  z.strictObject({ kind: z.literal('card-returned'), cardId: id }),
  z.strictObject({
    kind: z.literal('own-card-written'),
    cardId: id,
    text: text(textLimits.ownCard),
    index: place,
  }),
  z.strictObject({
    kind: z.literal('own-card-changed'),
    cardId: id,
    text: text(textLimits.ownCard),
  }),
  z.strictObject({ kind: z.literal('own-card-removed'), cardId: id }),
  /** "Inte idag": a full answer to being asked to choose (P3). */
  z.strictObject({ kind: z.literal('not-today-chosen') }),
  z.strictObject({ kind: z.literal('not-today-withdrawn') }),

  z.strictObject({ kind: z.literal('point-written'), pointId: id, text: text(textLimits.point) }),
  z.strictObject({ kind: z.literal('point-changed'), pointId: id, text: text(textLimits.point) }),
  z.strictObject({ kind: z.literal('point-removed'), pointId: id }),

  z.strictObject({
    kind: z.literal('answer-given'),
    cardId: id,
    answer: answer.extend({ colour: colour.default(null) }),
  }),
  z.strictObject({ kind: z.literal('answer-removed'), cardId: id }),

  z.strictObject({ kind: z.literal('sentence-written'), ...sentence }),
  z.strictObject({ kind: z.literal('sentence-changed'), ...sentence }),
  z.strictObject({ kind: z.literal('sentence-removed'), sentenceId: id }),
  /**
   * While "Inte anteckna" lies on the mat: the youth's own yes to exactly these words, whether they
   * stood there before or nowhere but on the screen. Before this step they are in no step.
   */
  z.strictObject({ kind: z.literal('sentence-approved'), ...sentence }),
  /** Written over a step whose sentence never got that yes. Nobody does it by hand. */
  z.strictObject({ kind: z.literal('sentence-forgotten'), sentenceId: id }),

  z.strictObject({ kind: z.literal('undone') }),
  z.strictObject({ kind: z.literal('redone') }),

  /** A yes to the frame as it stands. Any later change of the frame takes both yeses back. */
  z.strictObject({ kind: z.literal('yes-given') }),
  z.strictObject({ kind: z.literal('yes-withdrawn') }),
  /** A yes that was waiting when the program was locked: whoever comes back says it anew (P8). */
  z.strictObject({ kind: z.literal('yes-lapsed') }),
  /** "Vi är inte överens än", or "inte mer idag": an outcome like any other (P3, P8). */
  z.strictObject({ kind: z.literal('declined') }),
  z.strictObject({ kind: z.literal('decline-withdrawn') }),
  /** After a no: each says whether what was written is kept for next time. Kept only if both want it. */
  z.strictObject({ kind: z.literal('keep-chosen'), keep: z.boolean() }),
  z.strictObject({ kind: z.literal('continued') }),
]);
export type Act = z.output<typeof act>;
export type ActInput = z.input<typeof act>;
export type ActKind = Act['kind'];

/** An act as it stands in the store: its place in the meeting, when and by whom. */
export interface Step {
  readonly seq: number;
  /** UTC, ISO 8601 with milliseconds. For people to read; order is by `seq`, never by time. */
  readonly at: string;
  readonly by: Actor;
  readonly act: Act;
}
