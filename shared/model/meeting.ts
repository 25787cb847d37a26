import type { AgeGroup } from '../content/item.ts';
import type { Colour, PlanPart } from '../content/kinds.ts';
import type { Deck } from '../decks/deck.ts';
import type { Language } from '../i18n/language.ts';
import { layBrought } from './brought.ts';
import {
  stages,
  type ActKind,
  type Actor,
  type Answer,
  type BroughtPromise,
  type BroughtRemark,
  type Doer,
  type LetterWords,
  type PromiseView,
  type Stage,
  type Step,
} from './step.ts';

/** A card the youth wrote. */
export interface OwnCard {
  readonly id: string;
  readonly text: string;
}

/** A card on "Viktigt för mig". */
export interface ChosenCard {
  readonly id: string;
  /** Who last put it where it lies. Shown on the card when it was not the youth (P2). */
  readonly placedBy: Actor;
  readonly answer: Answer | null;
}

/** What the caseworker wants to talk about today, visible as the caseworker's. */
export interface Point {
  readonly id: string;
  readonly text: string;
}

/** A sentence of "Vår ram". */
export interface Sentence {
  readonly id: string;
  readonly text: string;
  readonly by: Actor;
  readonly who: Doer | null;
  readonly when: string | null;
  readonly colour: Colour | null;
  /** Whether the youth has said yes to these words by themselves. Asked while writing is closed. */
  readonly approved: boolean;
}

/** A promise from an earlier frame, and what each of the two says of it now. */
export interface PromiseLookedBackOn extends BroughtPromise {
  readonly youth: PromiseView | null;
  readonly caseworker: PromiseView | null;
}

/** A ground rule or a word about the meeting: one of ours by its id, or one that somebody wrote. */
export interface ChosenWords {
  readonly id: string;
  /** Null: the words are the content's. */
  readonly text: string | null;
  readonly by: Actor;
}

/** Where the two are on the path from first contact to follow-up, as far as they know. */
export interface PathState {
  readonly here: string | null;
  readonly dates: readonly { readonly stopId: string; readonly day: string }[];
  /** Stops that the youth wants explained again. */
  readonly toExplain: readonly string[];
}

export type MeetingOutcome = 'open' | 'declined' | 'agreed' | 'kept' | 'thrown-away';

/** The agreed frame that the two started from. */
export interface Brought {
  readonly frameId: string;
  /** The words of those of its cards that the deck no longer has. */
  readonly cards: readonly OwnCard[];
}

/** A meeting as both see it: nothing but the fold of its steps. */
export interface MeetingState {
  readonly stage: Stage;
  readonly language: Language;
  readonly paused: boolean;
  /** Null when they started from an empty mat. */
  readonly brought: Brought | null;
  /** What was promised before. Both say of each how it went, and neither weighs more. */
  readonly promises: readonly PromiseLookedBackOn[];
  /** What supervisors have written since last time. */
  readonly remarks: readonly BroughtRemark[];
  /** What was agreed on the phone before. */
  readonly plan: Readonly<Partial<Record<PlanPart, string>>>;
  readonly letter: LetterWords | null;
  /** Null until it is chosen which honest limits hold. */
  readonly age: AgeGroup | null;
  /** Whether the honest limits have been said. */
  readonly isOpened: boolean;
  readonly rules: readonly ChosenWords[];
  readonly path: PathState;
  readonly closing: readonly ChosenWords[];
  /** The box that the meeting began with. */
  readonly deck: Deck;
  /** Every card id in the order the box lies, the chosen ones included. */
  readonly order: readonly string[];
  readonly ownCards: readonly OwnCard[];
  readonly chosen: readonly ChosenCard[];
  readonly notToday: boolean;
  readonly points: readonly Point[];
  readonly sentences: readonly Sentence[];
  readonly yes: { readonly youth: boolean; readonly caseworker: boolean };
  readonly keep: { readonly youth: boolean | null; readonly caseworker: boolean | null };
  readonly outcome: MeetingOutcome;
  /** The acts that "Ångra" would take back, newest last, and those "Gör om" would bring back. */
  readonly undoable: readonly Step[];
  readonly redoable: readonly Step[];
  /** The newest step's place; 0 before the first. */
  readonly seq: number;
}

/** What a meeting starts from. It keeps the box it began with, whatever the unit uses meanwhile. */
export interface MeetingStart {
  readonly language: Language;
  readonly deck: Deck;
}

/** Acts that stay when something is undone: where we are, and what each has said yes or no to. */
const lasting: ReadonlySet<ActKind> = new Set<ActKind>([
  'path-brought',
  'age-chosen',
  'opening-read',
  'promises-brought',
  'stage-entered',
  'language-chosen',
  'paused',
  'resumed',
  'undone',
  'redone',
  'yes-given',
  'yes-withdrawn',
  'yes-lapsed',
  'declined',
  'decline-withdrawn',
  'keep-chosen',
  'continued',
]);

/** The age that was said: here, or when the letter was written. Null: what is said holds for all. */
export function ageOf({ age, letter }: Pick<MeetingState, 'age' | 'letter'>): AgeGroup | null {
  return age ?? letter?.age ?? null;
}

/** The stages of this meeting: one without earlier promises does not ask about them. */
export function stagesOf({ promises, remarks }: Pick<MeetingState, 'promises' | 'remarks'>) {
  const looksBack = promises.length > 0 || remarks.length > 0;
  return stages.filter((stage) => stage !== 'promises' || looksBack);
}

/** Whether "Ångra" can take this act back. */
export function isUndoable(kind: ActKind): boolean {
  return !lasting.has(kind);
}

const noYes = { youth: false, caseworker: false } as const;
const noKeep = { youth: null, caseworker: null } as const;

function startMeeting(start: MeetingStart): MeetingState {
  return {
    stage: 'welcome',
    language: start.language,
    paused: false,
    brought: null,
    promises: [],
    remarks: [],
    plan: {},
    letter: null,
    age: null,
    isOpened: false,
    rules: [],
    path: { here: null, dates: [], toExplain: [] },
    closing: [],
    deck: start.deck,
    order: start.deck.cards.map(({ id }) => id),
    ownCards: [],
    chosen: [],
    notToday: false,
    points: [],
    sentences: [],
    yes: noYes,
    keep: noKeep,
    outcome: 'open',
    undoable: [],
    redoable: [],
    seq: 0,
  };
}

function insertAt<T>(list: readonly T[], index: number, item: T): readonly T[] {
  return list.toSpliced(Math.min(index, list.length), 0, item);
}

function changeById<T extends { readonly id: string }>(
  list: readonly T[],
  id: string,
  change: (item: T) => T,
): readonly T[] {
  return list.map((item) => (item.id === id ? change(item) : item));
}

function without<T extends { readonly id: string }>(list: readonly T[], id: string): readonly T[] {
  return list.filter((item) => item.id !== id);
}

function withPart(plan: MeetingState['plan'], part: PlanPart, text: string): MeetingState['plan'] {
  const { [part]: _before, ...others } = plan;
  return text === '' ? others : { ...others, [part]: text };
}

function change(state: MeetingState, { act, by }: Step): MeetingState {
  switch (act.kind) {
    case 'stage-entered':
      return { ...state, stage: act.stage };
    case 'language-chosen':
      // The words of the page are others now, so a yes to the former ones does not count.
      return act.language === state.language
        ? state
        : { ...state, language: act.language, yes: noYes };
    case 'paused':
      return { ...state, paused: true };
    case 'resumed':
      return { ...state, paused: false };
    case 'frame-brought':
      return layBrought(state, act);
    case 'promises-brought':
      return {
        ...state,
        promises: act.promises.map((promise) => ({ ...promise, youth: null, caseworker: null })),
        remarks: act.remarks,
      };
    case 'promise-viewed':
      return {
        ...state,
        promises: changeById(state.promises, act.promiseId, (promise) => ({
          ...promise,
          [by]: act.view,
        })),
      };
    case 'plan-noted':
      return { ...state, plan: withPart(state.plan, act.part, act.text) };
    case 'letter-written':
      return { ...state, letter: act.letter };
    case 'age-chosen':
      return { ...state, age: act.age };
    case 'opening-read':
      return { ...state, isOpened: true };
    case 'rule-chosen':
      return { ...state, rules: [...state.rules, { id: act.ruleId, text: null, by }] };
    case 'own-rule-written':
      return { ...state, rules: [...state.rules, { id: act.ruleId, text: act.text, by }] };
    case 'rule-removed':
      return { ...state, rules: without(state.rules, act.ruleId) };
    case 'path-brought': {
      const { here, dates, toExplain } = act;
      return { ...state, path: { here, dates, toExplain } };
    }
    case 'stop-reached':
      return { ...state, path: { ...state.path, here: act.stopId } };
    case 'stop-dated': {
      const { stopId, day } = act;
      const others = state.path.dates.filter((date) => date.stopId !== stopId);
      const dates = day === null ? others : [...others, { stopId, day }];
      return { ...state, path: { ...state.path, dates } };
    }
    case 'explain-asked':
    case 'explain-settled': {
      const others = state.path.toExplain.filter((stopId) => stopId !== act.stopId);
      const toExplain = act.kind === 'explain-asked' ? [...others, act.stopId] : others;
      return { ...state, path: { ...state.path, toExplain } };
    }
    case 'closing-picked':
      return { ...state, closing: [...state.closing, { id: act.wordId, text: null, by }] };
    case 'closing-written':
      return { ...state, closing: [...state.closing, { id: act.wordId, text: act.text, by }] };
    case 'closing-removed':
      return {
        ...state,
        closing: state.closing.filter((word) => word.id !== act.wordId || word.by !== by),
      };
    case 'deck-shuffled':
      return { ...state, order: act.order };
    case 'card-placed':
      return {
        ...state,
        notToday: false,
        chosen: insertAt(state.chosen, act.index, { id: act.cardId, placedBy: by, answer: null }),
      };
    case 'card-moved': {
      const card = state.chosen.find(({ id }) => id === act.cardId);
      if (card === undefined) return state;
      return {
        ...state,
        chosen: insertAt(without(state.chosen, act.cardId), act.index, { ...card, placedBy: by }),
      };
    }
    case 'card-returned':
      return { ...state, chosen: without(state.chosen, act.cardId) };
    case 'own-card-written':
      return {
        ...state,
        notToday: false,
        ownCards: [...state.ownCards, { id: act.cardId, text: act.text }],
        chosen: insertAt(state.chosen, act.index, { id: act.cardId, placedBy: by, answer: null }),
      };
    case 'own-card-changed':
      return {
        ...state,
        ownCards: changeById(state.ownCards, act.cardId, (card) => ({ ...card, text: act.text })),
        // The answer was to other words; and whoever rewrote the card is seen on it.
        chosen: changeById(state.chosen, act.cardId, (card) => ({
          ...card,
          placedBy: by,
          answer: null,
        })),
      };
    case 'own-card-removed':
      return {
        ...state,
        ownCards: without(state.ownCards, act.cardId),
        chosen: without(state.chosen, act.cardId),
      };
    case 'not-today-chosen':
      return { ...state, notToday: true };
    case 'not-today-withdrawn':
      return { ...state, notToday: false };
    case 'point-written':
      return { ...state, points: [...state.points, { id: act.pointId, text: act.text }] };
    case 'point-changed':
      return {
        ...state,
        points: changeById(state.points, act.pointId, (point) => ({ ...point, text: act.text })),
      };
    case 'point-removed':
      return { ...state, points: without(state.points, act.pointId) };
    case 'answer-given':
      return {
        ...state,
        chosen: changeById(state.chosen, act.cardId, (card) => ({ ...card, answer: act.answer })),
      };
    case 'answer-removed':
      return {
        ...state,
        chosen: changeById(state.chosen, act.cardId, (card) => ({ ...card, answer: null })),
      };
    case 'sentence-written': {
      const { sentenceId: id, text, who, when, colour } = act;
      const written = { id, text, by, who, when, colour, approved: false };
      return { ...state, sentences: [...state.sentences, written] };
    }
    case 'sentence-changed': {
      const { text, who, when, colour } = act;
      return {
        ...state,
        sentences: changeById(state.sentences, act.sentenceId, ({ id }) => ({
          id,
          text,
          by,
          who,
          when,
          colour,
          approved: false,
        })),
      };
    }
    case 'sentence-removed':
      return { ...state, sentences: without(state.sentences, act.sentenceId) };
    case 'sentence-approved': {
      const { sentenceId: id, text, who, when, colour } = act;
      // In the order of the yeses: then it does not matter where unapproved words once stood.
      const approved = { id, text, by: 'together', who, when, colour, approved: true } as const;
      return { ...state, sentences: [...without(state.sentences, id), approved] };
    }
    case 'sentence-forgotten':
      return state;
    case 'yes-given':
    case 'yes-withdrawn': {
      if (by === 'together') return state;
      const yes = { ...state.yes, [by]: act.kind === 'yes-given' };
      return { ...state, yes, outcome: yes.youth && yes.caseworker ? 'agreed' : state.outcome };
    }
    case 'yes-lapsed':
      return { ...state, yes: noYes };
    case 'declined':
      return { ...state, yes: noYes, keep: noKeep, outcome: 'declined' };
    case 'decline-withdrawn':
      return { ...state, keep: noKeep, outcome: 'open' };
    case 'keep-chosen': {
      if (by === 'together') return state;
      const keep = { ...state.keep, [by]: act.keep };
      if (keep.youth === null || keep.caseworker === null) return { ...state, keep };
      return { ...state, keep, outcome: keep.youth && keep.caseworker ? 'kept' : 'thrown-away' };
    }
    case 'continued':
      return { ...state, keep: noKeep, yes: noYes, outcome: 'open' };
    case 'undone':
    case 'redone':
      return state;
  }
}

type Content = Pick<
  MeetingState,
  | 'plan'
  | 'letter'
  | 'rules'
  | 'path'
  | 'closing'
  | 'brought'
  | 'promises'
  | 'order'
  | 'ownCards'
  | 'chosen'
  | 'notToday'
  | 'points'
  | 'sentences'
>;

/**
 * A meeting while it is being folded: the state, and for every act that can be undone the content
 * as it stood before it, so that undo reaches back to the start of the meeting.
 */
export interface MeetingFold {
  readonly state: MeetingState;
  readonly before: readonly Content[];
  readonly after: readonly Content[];
}

function content(state: MeetingState): Content {
  const { plan, letter, rules, path, closing } = state;
  const { brought, promises, order, ownCards, chosen, notToday, points, sentences } = state;
  return {
    plan,
    letter,
    rules,
    path,
    closing,
    brought,
    promises,
    order,
    ownCards,
    chosen,
    notToday,
    points,
    sentences,
  };
}

/** A fold before its first step. */
export function beginFold(start: MeetingStart): MeetingFold {
  return { state: startMeeting(start), before: [], after: [] };
}

/** The fold with one more step. Pure; never throws, whatever the step. */
export function foldStep({ state, before, after }: MeetingFold, step: Step): MeetingFold {
  const { undoable, redoable } = state;
  const { seq, act } = step;
  if (act.kind === 'undone') {
    const taken = undoable.at(-1);
    const earlier = before.at(-1);
    if (taken === undefined || earlier === undefined)
      return { state: { ...state, seq }, before, after };
    return {
      state: {
        ...state,
        ...earlier,
        seq,
        yes: noYes,
        undoable: undoable.slice(0, -1),
        redoable: [...redoable, taken],
      },
      before: before.slice(0, -1),
      after: [...after, content(state)],
    };
  }
  if (act.kind === 'redone') {
    const back = redoable.at(-1);
    const later = after.at(-1);
    if (back === undefined || later === undefined)
      return { state: { ...state, seq }, before, after };
    return {
      state: {
        ...state,
        ...later,
        seq,
        yes: noYes,
        undoable: [...undoable, back],
        redoable: redoable.slice(0, -1),
      },
      before: [...before, content(state)],
      after: after.slice(0, -1),
    };
  }
  const next = change(state, step);
  if (!isUndoable(act.kind)) return { state: { ...next, seq }, before, after };
  return {
    state: { ...next, seq, yes: noYes, undoable: [...undoable, step], redoable: [] },
    before: [...before, content(state)],
    after: [],
  };
}

/** The fold after all of a meeting's steps, oldest first. */
export function foldOf(start: MeetingStart, steps: readonly Step[]): MeetingFold {
  return steps.reduce(foldStep, beginFold(start));
}

/** The meeting as its steps leave it: the same steps always give the same meeting. */
export function meetingOf(start: MeetingStart, steps: readonly Step[]): MeetingState {
  return foldOf(start, steps).state;
}
