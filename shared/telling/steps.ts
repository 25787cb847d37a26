import { isolate } from '../i18n/isolate.ts';
import { contentOn } from '../content/content.ts';
import type { Text } from '../content/item.ts';
import { letterGaps, type Colour } from '../content/kinds.ts';
import { dayInWords, dayOf } from '../i18n/dates.ts';
import type { Translate } from '../i18n/words.ts';
import type { Deck } from '../decks/deck.ts';
import type { Language } from '../i18n/language.ts';
import { cardWords } from '../model/frame.ts';
import { isUndoable } from '../model/meeting.ts';
import { isWhySaidAloud } from '../model/quiet.ts';
import { markInWords, promiseInWords } from './promise.ts';
import type {
  Act,
  ActKind,
  Answer,
  BroughtCard,
  BroughtPromise,
  Doer,
  FrameSentence,
  Step,
} from '../model/step.ts';

/** What the words for a step are made with: everything written so far, by id. */
interface Telling {
  readonly t: Translate;
  readonly language: Language;
  readonly today: Date;
  readonly who: string;
  readonly card: (cardId: string) => string;
  readonly text: (id: string) => string;
  readonly promise: (id: string) => string;
  readonly rule: (id: string) => string;
  readonly stop: (id: string) => string;
  readonly closing: (id: string) => string;
  /** The words of the step that is undone or done again. */
  readonly what: string;
}

type Tell<K extends ActKind> = (act: Extract<Act, { kind: K }>, telling: Telling) => string;

/** An act that is told by its kind alone. */
type PlainKind =
  | 'frame-brought'
  | 'opening-read'
  | 'paused'
  | 'resumed'
  | 'deck-shuffled'
  | 'not-today-chosen'
  | 'not-today-withdrawn'
  | 'yes-given'
  | 'yes-withdrawn'
  | 'yes-lapsed'
  | 'declined'
  | 'decline-withdrawn'
  | 'continued';

function plain(kind: PlainKind) {
  return (_act: unknown, { t, who }: Telling) => t(`meeting.step.${kind}`, { who });
}

/** What was said, and who does it by when. */
function withPromise(
  said: string,
  {
    who,
    when,
    colour,
  }: {
    readonly who: Doer | null;
    readonly when: string | null;
    readonly colour?: Colour | null;
  },
  { t, language, today }: Telling,
): string {
  const parts = [
    said,
    ...(who === null ? [] : [t(`frame.does.${who}`)]),
    ...(when === null
      ? []
      : [t('meeting.answers.until', { day: dayInWords(when, language, today) })]),
    ...(colour == null ? [] : [t(`toolbox.colour.${colour}`)]),
  ];
  return parts.join(' · ');
}

function answerInWords(answer: Answer, telling: Telling): string {
  const reply = telling.t(`common.reply.${answer.reply}`);
  const why = isWhySaidAloud(answer) ? telling.t('quiet.whyAloudShort') : isolate(answer.why);
  return withPromise(
    answer.why === '' && !isWhySaidAloud(answer) ? reply : `${reply}. ${why}`,
    answer,
    telling,
  );
}

/** Every kind of act in words. A kind without words does not compile: nothing is kept unseen (P1). */
const tells: { readonly [K in ActKind]: Tell<K> } = {
  'stage-entered': ({ stage }, { t, who }) =>
    t('meeting.step.stage-entered', { who, stage: t(`meeting.stages.${stage}`) }),
  'language-chosen': ({ language }, { t, who }) =>
    t('meeting.step.language-chosen', { who, language: t(`common.language.${language}`) }),
  paused: plain('paused'),
  resumed: plain('resumed'),
  'frame-brought': ({ cards, sentences, rules }, telling) =>
    [
      plain('frame-brought')(null, telling),
      ...cards.map((card) => broughtCardInWords(card, telling)),
      ...sentences.map((sentence) => broughtSentenceInWords(sentence, telling)),
      ...rules.map(({ id, words }) =>
        telling.t('meeting.step.frame-brought-rule', {
          text: words === null ? telling.rule(id) : isolate(words),
        }),
      ),
    ].join('\n'),
  'promises-brought': ({ promises, remarks }, telling) =>
    [
      telling.t('meeting.step.promises-brought'),
      ...promises.map((promise) =>
        telling.t('meeting.step.promises-brought-promise', {
          text: broughtPromiseInWords(promise, telling),
        }),
      ),
      ...remarks.map(({ fromName, words }) =>
        telling.t('meeting.step.promises-brought-remark', {
          who: isolate(fromName),
          text: isolate(words),
        }),
      ),
    ].join('\n'),
  'promise-viewed': ({ promiseId, view }, { t, who, promise }) =>
    t('meeting.step.promise-viewed', {
      who,
      text: promise(promiseId),
      view: t(`promises.view.${view ?? 'none'}`),
    }),
  'plan-noted': ({ part, text }, { t, who }) =>
    text === ''
      ? t('meeting.step.plan-removed', { who, part: t(`toolbox.plan.${part}`) })
      : t('meeting.step.plan-noted', {
          who,
          part: t(`toolbox.plan.${part}`),
          text: isolate(text),
        }),
  'letter-written': ({ letter }, { t, who }) =>
    t('meeting.step.letter-written', {
      who,
      text: [
        ...(letter.age === null ? [] : [t(`toolbox.age.${letter.age}`)]),
        t(`common.language.${letter.language}`),
        ...letterGaps.flatMap((gap) =>
          letter.gaps[gap] === ''
            ? []
            : [`${t(`toolbox.letterGap.${gap}`)}: ${isolate(letter.gaps[gap])}`],
        ),
      ].join('; '),
    }),
  'age-chosen': ({ age }, { t, who }) =>
    t('meeting.step.age-chosen', { who, age: t(`toolbox.age.${age}`) }),
  'opening-read': plain('opening-read'),
  'rule-chosen': ({ ruleId }, { t, who, rule }) =>
    t('meeting.step.rule-chosen', { who, text: rule(ruleId) }),
  'own-rule-written': ({ text }, { t, who }) =>
    t('meeting.step.own-rule-written', { who, text: isolate(text) }),
  'rule-removed': ({ ruleId }, { t, who, rule }) =>
    t('meeting.step.rule-removed', { who, text: rule(ruleId) }),
  'path-brought': ({ here, dates, toExplain }, { t, language, today, stop }) =>
    [
      t('meeting.step.path-brought'),
      ...(here === null ? [] : [t('meeting.step.path-brought-here', { stop: stop(here) })]),
      ...dates.map(({ stopId, day }) =>
        t('meeting.step.path-brought-date', {
          stop: stop(stopId),
          day: dayInWords(day, language, today),
        }),
      ),
      ...toExplain.map((stopId) => t('meeting.step.path-brought-explain', { stop: stop(stopId) })),
    ].join('\n'),
  'stop-reached': ({ stopId }, { t, who, stop }) =>
    stopId === null
      ? t('meeting.step.stop-left', { who })
      : t('meeting.step.stop-reached', { who, stop: stop(stopId) }),
  'stop-dated': ({ stopId, day }, { t, who, stop, language, today }) =>
    day === null
      ? t('meeting.step.stop-undated', { who, stop: stop(stopId) })
      : t('meeting.step.stop-dated', {
          who,
          stop: stop(stopId),
          day: dayInWords(day, language, today),
        }),
  'explain-asked': ({ stopId }, { t, who, stop }) =>
    t('meeting.step.explain-asked', { who, stop: stop(stopId) }),
  'explain-settled': ({ stopId }, { t, who, stop }) =>
    t('meeting.step.explain-settled', { who, stop: stop(stopId) }),
  'closing-picked': ({ wordId }, { t, who, closing }) =>
    t('meeting.step.closing-picked', { who, text: closing(wordId) }),
  'closing-written': ({ text }, { t, who }) =>
    t('meeting.step.closing-written', { who, text: isolate(text) }),
  'closing-removed': ({ wordId }, { t, who, closing }) =>
    t('meeting.step.closing-removed', { who, text: closing(wordId) }),
  'deck-shuffled': plain('deck-shuffled'),
  'card-placed': ({ cardId, index }, { t, who, card }) =>
    t('meeting.step.card-placed', { who, card: card(cardId), place: index + 1 }),
  'card-moved': ({ cardId, index }, { t, who, card }) =>
    t('meeting.step.card-moved', { who, card: card(cardId), place: index + 1 }),
  'card-returned': ({ cardId }, { t, who, card }) =>
    t('meeting.step.card-returned', { who, card: card(cardId) }),
  'own-card-written': ({ text, index }, { t, who }) =>
    t('meeting.step.own-card-written', { who, place: index + 1, text: isolate(text) }),
  'own-card-changed': ({ cardId, text }, { t, who, card }) =>
    t('meeting.step.own-card-changed', { who, card: card(cardId), text: isolate(text) }),
  'own-card-removed': ({ cardId }, { t, who, card }) =>
    t('meeting.step.own-card-removed', { who, card: card(cardId) }),
  'not-today-chosen': plain('not-today-chosen'),
  'not-today-withdrawn': plain('not-today-withdrawn'),
  'point-written': ({ text }, { t, who }) =>
    t('meeting.step.point-written', { who, text: isolate(text) }),
  'point-changed': ({ text }, { t, who }) =>
    t('meeting.step.point-changed', { who, text: isolate(text) }),
  'point-removed': ({ pointId }, { t, who, text }) =>
    t('meeting.step.point-removed', { who, text: text(pointId) }),
  'answer-given': ({ cardId, answer }, telling) =>
    telling.t('meeting.step.answer-given', {
      who: telling.who,
      card: telling.card(cardId),
      answer: answerInWords(answer, telling),
    }),
  'answer-removed': ({ cardId }, { t, who, card }) =>
    t('meeting.step.answer-removed', { who, card: card(cardId) }),
  'sentence-written': (act, telling) =>
    telling.t('meeting.step.sentence-written', {
      who: telling.who,
      text: withPromise(isolate(act.text), act, telling),
    }),
  'sentence-changed': (act, telling) =>
    telling.t('meeting.step.sentence-changed', {
      who: telling.who,
      text: withPromise(isolate(act.text), act, telling),
    }),
  'sentence-removed': ({ sentenceId }, { t, who, text }) =>
    t('meeting.step.sentence-removed', { who, text: text(sentenceId) }),
  'sentence-approved': (act, telling) =>
    telling.t('meeting.step.sentence-approved', {
      text: withPromise(isolate(act.text), act, telling),
    }),
  'sentence-forgotten': (_act, { t }) => t('meeting.step.sentence-forgotten'),
  undone: (_act, { t, who, what }) => t('meeting.step.undone', { who, what }),
  redone: (_act, { t, who, what }) => t('meeting.step.redone', { who, what }),
  'yes-given': plain('yes-given'),
  'yes-withdrawn': plain('yes-withdrawn'),
  'yes-lapsed': plain('yes-lapsed'),
  declined: plain('declined'),
  'decline-withdrawn': plain('decline-withdrawn'),
  'keep-chosen': ({ keep }, { t, who }) =>
    t(keep ? 'meeting.step.keep-chosen' : 'meeting.step.throw-chosen', { who }),
  continued: plain('continued'),
};

function broughtCardInWords(
  { id, own, words, placedBy, answer }: BroughtCard,
  telling: Telling,
): string {
  const { t, card } = telling;
  const tags = [
    ...(own ? [t('frame.own')] : []),
    ...(placedBy === 'caseworker' ? [t('frame.byAdult')] : []),
    ...(placedBy === 'together' ? [t('frame.byBoth')] : []),
  ];
  return t('meeting.step.frame-brought-card', {
    card: `${words === null ? card(id) : isolate(words)}${inBrackets(tags)}`,
    answer: answerInWords(answer, telling),
  });
}

function broughtSentenceInWords(sentence: FrameSentence, telling: Telling): string {
  const said = `${isolate(sentence.text)}${inBrackets([telling.t(`frame.sentenceBy.${sentence.by}`)])}`;
  return telling.t('meeting.step.frame-brought-sentence', {
    text: withPromise(said, sentence, telling),
  });
}

function broughtPromiseInWords(promise: BroughtPromise, telling: Telling): string {
  const { t, language, today } = telling;
  const inWords = (day: string) => dayInWords(day, language, today);
  return [
    withPromise(promiseInWords(promise), promise, telling),
    ...(promise.mark === null ? [] : [markInWords(promise, t, inWords)]),
  ].join(' · ');
}

function inBrackets(tags: readonly string[]): string {
  return tags.length === 0 ? '' : ` (${tags.join(', ')})`;
}

/** A step as it is told, with the name of each thing as it was when the step was made. */
export interface ToldStep {
  readonly step: Step;
  readonly words: string;
  /** What it was, where all that it brought is not said once more. */
  readonly inShort: string;
}

function worded(
  items: readonly { readonly id: string; readonly words: Text }[],
  id: string,
  language: Language,
): string {
  return items.find((item) => item.id === id)?.words[language] ?? id;
}

/** What an act with a text of its own is about. */
function idOfText(act: Extract<Act, { readonly text: string }>): string {
  switch (act.kind) {
    case 'own-card-written':
    case 'own-card-changed':
      return act.cardId;
    case 'point-written':
    case 'point-changed':
      return act.pointId;
    case 'own-rule-written':
      return act.ruleId;
    case 'closing-written':
      return act.wordId;
    case 'plan-noted':
      return act.part;
    case 'sentence-written':
    case 'sentence-changed':
    case 'sentence-approved':
      return act.sentenceId;
  }
}

/** All steps of a meeting with this box in words, the first one first. */
export function tellSteps(
  steps: readonly Step[],
  deck: Deck,
  t: Translate,
  language: Language,
  today: Date,
): readonly ToldStep[] {
  const written = new Map<string, string>();
  const content = contentOn(dayOf(today));
  const promised = new Map<string, string>();
  const done: string[] = [];
  const undone: string[] = [];
  /** Somebody's words stand apart in a sentence of ours; the content's are ours. */
  function named(id: string, items: Parameters<typeof worded>[0]): string {
    const own = written.get(id);
    return own === undefined ? worded(items, id, language) : isolate(own);
  }
  return steps.map((step) => {
    const { act } = step;
    const telling: Telling = {
      t,
      language,
      today,
      who: t(`meeting.who.${step.by}`),
      card: (id) => {
        const own = written.get(id);
        return own === undefined ? cardWords(deck, id, language) : isolate(own);
      },
      text: (id) => {
        const own = written.get(id);
        return own === undefined ? t('quiet.noText') : isolate(own);
      },
      rule: (id) => named(id, content.groundRules),
      stop: (id) => content.stops.find((stop) => stop.id === id)?.title[language] ?? id,
      closing: (id) => named(id, content.closingWords),
      promise: (id) => promised.get(id) ?? t('quiet.noText'),
      what: (act.kind === 'undone' ? done.at(-1) : undone.at(-1)) ?? '',
    };
    // The table is indexed by the act's own kind, which the compiler cannot follow through a union.
    const tell = tells[act.kind] as Tell<ActKind>;
    const words = tell(act, telling);
    const inShort = act.kind === 'frame-brought' ? plain('frame-brought')(null, telling) : words;
    if (act.kind === 'undone') undone.push(done.pop() ?? '');
    else if (act.kind === 'redone') done.push(undone.pop() ?? '');
    else if (isUndoable(act.kind)) {
      done.push(inShort);
      undone.length = 0;
    }
    if ('text' in act) {
      written.set(idOfText(act), act.text);
    }
    if (act.kind === 'promises-brought') {
      for (const promise of act.promises) promised.set(promise.id, promiseInWords(promise));
    }
    if (act.kind === 'frame-brought') {
      for (const { id, words } of act.cards) if (words !== null) written.set(id, words);
      for (const { id, text } of act.sentences) written.set(id, text);
      for (const { id, words } of act.rules) if (words !== null) written.set(id, words);
    }
    return { step, words, inShort };
  });
}
