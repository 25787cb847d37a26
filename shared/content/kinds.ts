import { z } from 'zod';
import { ageGroups, envelope, line, slug, words, wordsByAge } from './item.ts';

/** The workshop's colours: redan imorgon, behöver mer tid, längre fram. They rank no idea. */
export const colours = ['blue', 'green', 'red'] as const;
export type Colour = (typeof colours)[number];

const place = z.number().int().min(1).max(99);

/** "Så kan vi göra": an idea for one card, to pick, change or leave. */
export const suggestion = z
  .strictObject({
    kind: z.literal('suggestion'),
    ...envelope,
    card: slug,
    colour: z.enum(colours),
    words: words(120),
  })
  .readonly();

/** What the law says about a card, where it says something, and what we can answer. */
export const cardAnswer = z
  .strictObject({
    kind: z.literal('card-answer'),
    ...envelope,
    card: slug,
    law: words(400).nullable(),
    answer: words(400),
  })
  .readonly();

/** One of the questions that youths usually have. */
export const question = z
  .strictObject({
    kind: z.literal('question'),
    ...envelope,
    place,
    question: words(80),
    short: words(160),
    longer: wordsByAge(700),
  })
  .readonly();

/** A stop on the path. `report` and `asked` are the two ways in; `lvu` is a way that few go. */
export const branches = ['asked', 'report', 'main', 'lvu'] as const;

export const stop = z
  .strictObject({
    kind: z.literal('stop'),
    ...envelope,
    branch: z.enum(branches),
    /** Its place on its branch. */
    place,
    title: words(60),
    happens: words(400),
    /** How long it may take, in words. */
    time: words(200),
    /** The same as a length, where the law gives one, counted from the day of a stop (`id`). */
    limit: z
      .strictObject({
        count: z.number().int().min(1).max(99),
        unit: z.enum(['day', 'week', 'month']),
        from: slug,
      })
      .readonly()
      .nullable(),
    decides: words(200),
    youCan: words(400),
    /** Where the path goes from here. */
    next: z.array(slug).max(6).readonly(),
  })
  .readonly();

/** A word that needs explaining. `forms`: how it looks inside a sentence, in small letters. */
export const hardWord = z
  .strictObject({
    kind: z.literal('hard-word'),
    ...envelope,
    term: words(60),
    means: words(300),
    forms: z
      .strictObject({
        sv: z.array(line(60)).min(1).max(20).readonly(),
        en: z.array(line(60)).min(1).max(20).readonly(),
      })
      .readonly(),
  })
  .readonly();

export const right = z
  .strictObject({
    kind: z.literal('right'),
    ...envelope,
    place,
    /** Whom it holds for. */
    ages: z.array(z.enum(ageGroups)).min(1).readonly(),
    /** The line on the poster. */
    poster: words(120),
    longer: words(500),
  })
  .readonly();

/** Where to turn. No opening hours: they change, and the page says them. */
export const helpline = z
  .strictObject({
    kind: z.literal('helpline'),
    ...envelope,
    place,
    ages: z.array(z.enum(ageGroups)).min(1).readonly(),
    name: words(60),
    words: words(200),
    phone: line(30).nullable(),
    web: line(60).nullable(),
  })
  .readonly();

/** An honest limit, said before the talk. */
export const limit = z
  .strictObject({
    kind: z.literal('limit'),
    ...envelope,
    place,
    title: words(60),
    words: wordsByAge(300),
    /** What holds whatever the age, while nobody has said which. */
    anyAge: words(300),
  })
  .readonly();

export const groundRule = z
  .strictObject({ kind: z.literal('ground-rule'), ...envelope, words: words(100) })
  .readonly();

/** What the caseworker fills in, in a block of the letter; the letter says it where `{{gap}}` stands. */
export const letterGaps = [
  'name',
  'caseworker',
  'phone',
  'answers',
  'why',
  'day',
  'time',
  'place',
  'way',
  'length',
  'who',
] as const;
export type LetterGap = (typeof letterGaps)[number];

/** The longest words in each gap, in characters: together they leave the letter on one page. */
export const letterGapLimits = {
  name: 40,
  caseworker: 60,
  phone: 40,
  answers: 80,
  why: 160,
  day: 40,
  time: 40,
  place: 80,
  way: 160,
  length: 40,
  who: 100,
} as const satisfies Readonly<Record<LetterGap, number>>;

export const letterBlock = z
  .strictObject({
    kind: z.literal('letter-block'),
    ...envelope,
    place,
    heading: words(60).nullable(),
    words: wordsByAge(500),
    /** Empty boxes to prepare in, with what stands over each. */
    boxes: z.array(words(40)).max(3).readonly(),
  })
  .readonly();

/** What is agreed on the phone before the meeting, and nothing else of that talk. How it feels is heard, not kept. */
export const planParts = [
  'place',
  'time',
  'people',
  'good',
  'interpreter',
  'reach',
  'phone',
] as const;
export type PlanPart = (typeof planParts)[number];

/**
 * A question beside the phone. `plan`: the part of the plan for the meeting that the answer becomes;
 * null when the answer is only listened to.
 */
export const callQuestion = z
  .strictObject({
    kind: z.literal('call-question'),
    ...envelope,
    place,
    plan: z.enum(planParts).nullable(),
    words: words(160),
    /** Why we ask, for the caseworker. */
    hint: words(200),
  })
  .readonly();

/** Words to pick about the meeting, never about the youth. */
export const closingWord = z
  .strictObject({
    kind: z.literal('closing-word'),
    ...envelope,
    words: words(60),
    /** What could be another next time, as a sentence to change or leave; null where nothing needs to. */
    nextTime: words(120).nullable(),
  })
  .readonly();

/** Every text around the meeting has this one shape. */
export const contentItem = z.discriminatedUnion('kind', [
  suggestion.unwrap(),
  cardAnswer.unwrap(),
  question.unwrap(),
  stop.unwrap(),
  hardWord.unwrap(),
  right.unwrap(),
  helpline.unwrap(),
  limit.unwrap(),
  groundRule.unwrap(),
  letterBlock.unwrap(),
  callQuestion.unwrap(),
  closingWord.unwrap(),
]);

export type Suggestion = z.output<typeof suggestion>;
export type CardAnswer = z.output<typeof cardAnswer>;
export type Question = z.output<typeof question>;
export type Stop = z.output<typeof stop>;
export type HardWord = z.output<typeof hardWord>;
export type Right = z.output<typeof right>;
export type Helpline = z.output<typeof helpline>;
export type Limit = z.output<typeof limit>;
export type GroundRule = z.output<typeof groundRule>;
export type LetterBlock = z.output<typeof letterBlock>;
export type CallQuestion = z.output<typeof callQuestion>;
export type ClosingWord = z.output<typeof closingWord>;
export type ContentItem = z.output<typeof contentItem>;
