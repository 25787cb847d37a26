import type {
  CallQuestion,
  CardAnswer,
  ClosingWord,
  ContentItem,
  GroundRule,
  HardWord,
  Helpline,
  LetterBlock,
  Limit,
  Question,
  Right,
  Stop,
  Suggestion,
} from './kinds.ts';
import { callQuestions } from './texts/call.ts';
import { cardAnswers } from './texts/card-answers.ts';
import { closingWords } from './texts/closing.ts';
import { hardWords } from './texts/hard-words.ts';
import { helplines } from './texts/helplines.ts';
import { letterBlocks } from './texts/letter.ts';
import { groundRules, limits } from './texts/opening.ts';
import { stops } from './texts/path.ts';
import { questions } from './texts/questions.ts';
import { rights } from './texts/rights.ts';
import { suggestions } from './texts/suggestions.ts';

/** All the words around the meeting, by what they are for. */
export interface Content {
  readonly suggestions: readonly Suggestion[];
  readonly cardAnswers: readonly CardAnswer[];
  readonly questions: readonly Question[];
  readonly stops: readonly Stop[];
  readonly hardWords: readonly HardWord[];
  readonly rights: readonly Right[];
  readonly helplines: readonly Helpline[];
  readonly limits: readonly Limit[];
  readonly groundRules: readonly GroundRule[];
  readonly letterBlocks: readonly LetterBlock[];
  readonly callQuestions: readonly CallQuestion[];
  readonly closingWords: readonly ClosingWord[];
}

/** Every version of every text, past and coming. What is shown is `contentOn(day)`. */
export const allVersions: Content = {
  suggestions,
  cardAnswers,
  questions,
  stops,
  hardWords,
  rights,
  helplines,
  limits,
  groundRules,
  letterBlocks,
  callQuestions,
  closingWords,
};

type Versioned = Pick<ContentItem, 'id' | 'validFrom'>;

/**
 * Of each text the version that holds on a day: the one whose day came last. A text that does not
 * hold yet is not there. The order stays that of each text's first version.
 */
export function validOn<T extends Versioned>(items: readonly T[], day: string): readonly T[] {
  const valid = new Map<string, T>();
  for (const item of items) {
    const held = valid.get(item.id);
    if (item.validFrom <= day && (held === undefined || held.validFrom < item.validFrom)) {
      valid.set(item.id, item);
    }
  }
  return [...valid.values()];
}

/** The words that hold on a day (`2027-01-01`). A new law is a new version with its day; no code changes. */
export function contentOn(day: string, content: Content = allVersions): Content {
  return {
    suggestions: validOn(content.suggestions, day),
    cardAnswers: validOn(content.cardAnswers, day),
    questions: validOn(content.questions, day),
    stops: validOn(content.stops, day),
    hardWords: validOn(content.hardWords, day),
    rights: validOn(content.rights, day),
    helplines: validOn(content.helplines, day),
    limits: validOn(content.limits, day),
    groundRules: validOn(content.groundRules, day),
    letterBlocks: validOn(content.letterBlocks, day),
    callQuestions: validOn(content.callQuestions, day),
    closingWords: validOn(content.closingWords, day),
  };
}

/** The texts that hold on a day and should have been reviewed before it: the adult is told which. */
export function overdueOn(day: string, content: Content): readonly ContentItem[] {
  return Object.values(contentOn(day, content))
    .flat()
    .filter((item: ContentItem) => item.reviewBy < day);
}
