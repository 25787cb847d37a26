import { client } from '#renderer/data/client.ts';
import { reportError } from '#renderer/ui/error-notice.tsx';
import type { AgeGroup } from '#shared/content/item.ts';
import type { Colour } from '#shared/content/kinds.ts';
import type { Language } from '#shared/i18n/language.ts';
import { bringing } from '#shared/model/brought.ts';
import type { Frame } from '#shared/model/frame.ts';
import type { MeetingState } from '#shared/model/meeting.ts';
import type { ActInput, Actor, Answer, Doer, PromiseView, Stage } from '#shared/model/step.ts';
import type { Place } from '#renderer/board/place.ts';

/** Who holds the cards now; asked anew for each step. */
export type Hand = 'youth' | 'caseworker';

/** What the words of a sentence come with. */
export interface SentenceWords {
  readonly text: string;
  readonly who: Doer | null;
  readonly when: string | null;
  /** The workshop's colour, when it is an idea from the suggestions. */
  readonly colour: Colour | null;
}

interface Screen {
  readonly state: MeetingState;
  readonly hand: Hand;
}

/** An id for something that is made here; the same whether it is stored at once or later. */
export function newId(kind: string): string {
  return `${kind}-${crypto.randomUUID().slice(0, 8)}`;
}

/**
 * Sends steps one after the other: each waits for the one before, and is put after the newest step
 * that the store or the screen has told of. Answers whether the step was committed.
 */
export class StepQueue {
  readonly #meetingId: string;
  readonly #listeners = new Set<() => void>();
  #tail: Promise<unknown> = Promise.resolve();
  #seq = 0;
  /** What the screen shows, and whose hand it is. */
  #screen: Screen | null = null;

  constructor(meetingId: string) {
    this.#meetingId = meetingId;
  }

  /** The screen shows this now. */
  readonly show = (screen: Screen): void => {
    this.#screen = screen;
    this.#seq = Math.max(this.#seq, screen.state.seq);
  };

  get screen(): Screen {
    if (this.#screen === null) throw new TypeError('no meeting on the table');
    return this.#screen;
  }

  /** Called just before a step is sent: the table still lies as it did. */
  readonly beforeStep = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly send = (by: Actor, act: ActInput): Promise<boolean> => {
    const sent = this.#tail.then(async () => {
      for (const listener of this.#listeners) listener();
      const result = await client.meetings.addStep({
        meetingId: this.#meetingId,
        after: this.#seq,
        by,
        act,
      });
      if (result.ok) this.#seq = Math.max(this.#seq, result.value.seq);
      else reportError(result.error);
      return result.ok;
    });
    this.#tail = sent;
    return sent;
  };
}

/**
 * Everything that can be done in a meeting. Drag, tap, key and button all end here, so they can
 * never differ. Each answers whether the store took it.
 */
export function actionsOf(queue: StepQueue) {
  const { send } = queue;
  const hand = () => queue.screen.hand;
  /** The hand is asked for where each does things alone; elsewhere the two sit at the sheet together. */
  const actor = (): Actor =>
    ['cards', 'closing'].includes(queue.screen.state.stage) ? hand() : 'together';
  const lies = (cardId: string) =>
    queue.screen.state.chosen.findIndex((card) => card.id === cardId);
  return {
    beforeStep: queue.beforeStep,

    /** Leaving the welcome for the first time means that the honest limits have been said. */
    goTo: async (stage: Stage): Promise<boolean> => {
      if (!queue.screen.state.isOpened && stage !== 'welcome') {
        if (!(await send('together', { kind: 'opening-read' }))) return false;
      }
      return send('together', { kind: 'stage-entered', stage });
    },
    chooseLanguage: (language: Language) => send('together', { kind: 'language-chosen', language }),
    pause: () => send('together', { kind: 'paused' }),
    resume: () => send('together', { kind: 'resumed' }),
    continueKept: () => send('together', { kind: 'continued' }),
    /** Lays the frame the two have on the empty table. */
    bring: (frame: Frame) => send('together', bringing(frame, queue.screen.state.deck)),
    undo: () => send(actor(), { kind: 'undone' }),
    redo: () => send(actor(), { kind: 'redone' }),

    /** What one of the two says to "Höll vi det vi sa?"; null takes it back. */
    viewPromise: (by: Hand, promiseId: string, view: PromiseView | null) =>
      send(by, { kind: 'promise-viewed', promiseId, view }),

    chooseAge: (age: AgeGroup) => send('caseworker', { kind: 'age-chosen', age }),
    chooseRule: (ruleId: string) => send('together', { kind: 'rule-chosen', ruleId }),
    writeRule: (text: string) =>
      send('together', { kind: 'own-rule-written', ruleId: newId('rule'), text }),
    removeRule: (ruleId: string) => send('together', { kind: 'rule-removed', ruleId }),

    /** How the meeting was: each of the two says their own. */
    pickClosing: (wordId: string) => send(hand(), { kind: 'closing-picked', wordId }),
    writeClosing: (text: string) =>
      send(hand(), { kind: 'closing-written', wordId: newId('word'), text }),
    removeClosing: (wordId: string) => send(hand(), { kind: 'closing-removed', wordId }),

    /** Where we are on the path; null when that is taken back. */
    reachStop: (stopId: string | null) => send('together', { kind: 'stop-reached', stopId }),
    dateStop: (stopId: string, day: string | null) =>
      send('together', { kind: 'stop-dated', stopId, day }),
    /** What is understood is the youth's to say. */
    askToExplain: (stopId: string) => send('youth', { kind: 'explain-asked', stopId }),
    settleExplained: (stopId: string) => send('youth', { kind: 'explain-settled', stopId }),

    /** Lays a card, wherever it lies now; laying it where it lies is no step. */
    layCard: (cardId: string, place: Place): Promise<boolean> => {
      const at = lies(cardId);
      if (place.pile === 'box') {
        return at < 0 ? Promise.resolve(true) : send(hand(), { kind: 'card-returned', cardId });
      }
      const { index } = place;
      if (at === index) return Promise.resolve(true);
      const kind = at < 0 ? 'card-placed' : 'card-moved';
      return send(hand(), { kind, cardId, index });
    },
    writeOwnCard: (text: string) =>
      send(hand(), {
        kind: 'own-card-written',
        cardId: newId('own'),
        text,
        index: queue.screen.state.chosen.length,
      }),
    changeOwnCard: (cardId: string, text: string) =>
      send(hand(), { kind: 'own-card-changed', cardId, text }),
    removeOwnCard: (cardId: string) => send(hand(), { kind: 'own-card-removed', cardId }),
    shuffle: (order: readonly string[]) =>
      send(hand(), { kind: 'deck-shuffled', order: [...order] }),
    chooseNotToday: () => send(hand(), { kind: 'not-today-chosen' }),
    withdrawNotToday: () => send(hand(), { kind: 'not-today-withdrawn' }),

    writePoint: (text: string) =>
      send('caseworker', { kind: 'point-written', pointId: newId('point'), text }),
    changePoint: (pointId: string, text: string) =>
      send('caseworker', { kind: 'point-changed', pointId, text }),
    removePoint: (pointId: string) => send('caseworker', { kind: 'point-removed', pointId }),

    answer: (cardId: string, answer: Answer) =>
      send('caseworker', { kind: 'answer-given', cardId, answer }),
    removeAnswer: (cardId: string) => send('caseworker', { kind: 'answer-removed', cardId }),

    writeSentence: (words: SentenceWords) =>
      send('together', { kind: 'sentence-written', sentenceId: newId('line'), ...words }),
    /** What the caseworker did not know, and by when they find out. */
    findOut: (text: string, when: string) =>
      send('caseworker', {
        kind: 'sentence-written',
        sentenceId: newId('line'),
        text,
        who: 'caseworker',
        when,
        colour: null,
      }),
    changeSentence: (sentenceId: string, words: SentenceWords) =>
      send('together', { kind: 'sentence-changed', sentenceId, ...words }),
    /** The youth's own yes to exactly these words, while writing is closed. */
    approveSentence: (sentenceId: string, words: SentenceWords) =>
      send('youth', { kind: 'sentence-approved', sentenceId, ...words }),
    removeSentence: (sentenceId: string) =>
      send('together', { kind: 'sentence-removed', sentenceId }),

    sayYes: (by: Hand) => send(by, { kind: 'yes-given' }),
    takeBackYes: (by: Hand) => send(by, { kind: 'yes-withdrawn' }),
    decline: () => send('together', { kind: 'declined' }),
    takeBackDecline: () => send('together', { kind: 'decline-withdrawn' }),
    chooseKeep: (by: Hand, keep: boolean) => send(by, { kind: 'keep-chosen', keep }),
  } as const;
}

export type Actions = ReturnType<typeof actionsOf>;
