import { allVersions } from '../content/content.ts';
import { whyNotBrought } from './brought.ts';
import type { ChosenCard, MeetingState } from './meeting.ts';
import { isQuiet, isWhySaidAloud, writesFreely } from './quiet.ts';
import type { Act, Actor } from './step.ts';

/** The ids of texts of ours, of every day: an id of a step is one of them, and never somebody's words. */
const known = {
  rules: idsOf(allVersions.groundRules),
  closing: idsOf(allVersions.closingWords),
  stops: idsOf(allVersions.stops),
} as const;

function idsOf(items: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ id }) => id));
}

/** Why an act cannot be done now, or null when it can. One list, asked by the screen and by the store. */
export function whyNot(state: MeetingState, by: Actor, act: Act): string | null {
  const ended = state.outcome !== 'open' && state.outcome !== 'declined';
  if (act.kind === 'continued') return state.outcome === 'kept' ? null : 'not-kept';
  if (ended) return 'ended';
  if (state.paused && act.kind !== 'resumed') return 'paused';
  if (
    state.outcome === 'declined' &&
    act.kind !== 'keep-chosen' &&
    act.kind !== 'decline-withdrawn'
  ) {
    if (act.kind !== 'language-chosen' && act.kind !== 'paused' && act.kind !== 'resumed')
      return 'declined';
  }
  const isClosed = isQuiet(state);
  if (isClosed && writesFreely(act)) return 'writing-closed';
  const isOwn = (id: string) => state.ownCards.some((card) => card.id === id);
  const isChosen = (id: string) => state.chosen.some((card) => card.id === id);
  const isCard = (id: string) => isOwn(id) || state.order.includes(id);
  switch (act.kind) {
    case 'frame-brought':
      return whyNotBrought(state, by, act);
    case 'promises-brought':
    case 'path-brought':
    case 'sentence-forgotten':
      return 'not-by-hand';
    case 'promise-viewed':
      if (by === 'together') return 'one-each';
      return state.promises.some((promise) => promise.id === act.promiseId)
        ? null
        : 'no-such-promise';
    case 'rule-chosen':
    case 'own-rule-written':
      if (state.rules.length >= 20) return 'too-many';
      if (known.rules.has(act.ruleId) === (act.kind === 'own-rule-written')) return 'no-such-rule';
      return state.rules.some(({ id }) => id === act.ruleId) ? 'already-there' : null;
    case 'rule-removed':
      return state.rules.some(({ id }) => id === act.ruleId) ? null : 'no-such-rule';
    case 'stop-reached':
      return act.stopId === null || known.stops.has(act.stopId) ? null : 'no-such-stop';
    case 'stop-dated':
      if (act.day !== null) return known.stops.has(act.stopId) ? null : 'no-such-stop';
      return state.path.dates.some(({ stopId }) => stopId === act.stopId) ? null : 'not-dated';
    case 'explain-settled':
      return state.path.toExplain.includes(act.stopId) ? null : 'not-asked';
    case 'explain-asked':
      if (!known.stops.has(act.stopId)) return 'no-such-stop';
      return state.path.toExplain.includes(act.stopId) ? 'already-there' : null;
    case 'closing-picked':
    case 'closing-written':
      if (state.closing.length >= 40) return 'too-many';
      if (known.closing.has(act.wordId) === (act.kind === 'closing-written')) return 'no-such-word';
      return saysAlready(state, by, act.wordId) ? 'already-there' : null;
    case 'closing-removed':
      // Nobody takes back what the other said (P2).
      return saysAlready(state, by, act.wordId) ? null : 'no-such-word';
    case 'plan-noted':
    case 'letter-written':
      return by === 'caseworker' ? null : 'caseworker-only';
    case 'card-placed':
      if (!isCard(act.cardId)) return 'no-such-card';
      return isChosen(act.cardId) ? 'already-chosen' : null;
    case 'card-moved':
    case 'card-returned':
    case 'answer-given':
      if (!isChosen(act.cardId)) return 'not-chosen';
      if (act.kind !== 'answer-given' || isClosed) return null;
      return isWhySaidAloud(act.answer) ? 'why-missing' : null;
    case 'answer-removed':
      return state.chosen.some((card) => card.id === act.cardId && card.answer !== null)
        ? null
        : 'not-answered';
    case 'own-card-written':
      return isCard(act.cardId) ? 'already-there' : state.ownCards.length >= 60 ? 'too-many' : null;
    case 'own-card-changed':
    case 'own-card-removed':
      return isOwn(act.cardId) ? null : 'no-such-card';
    case 'point-written':
      if (state.points.length >= 12) return 'too-many';
      return state.points.some((point) => point.id === act.pointId) ? 'already-there' : null;
    case 'point-changed':
    case 'point-removed':
      return state.points.some((point) => point.id === act.pointId) ? null : 'no-such-point';
    case 'sentence-written':
      if (state.sentences.length >= 20) return 'too-many';
      return state.sentences.some((sentence) => sentence.id === act.sentenceId)
        ? 'already-there'
        : null;
    case 'sentence-changed':
    case 'sentence-removed':
      return state.sentences.some((sentence) => sentence.id === act.sentenceId)
        ? null
        : 'no-such-sentence';
    case 'sentence-approved':
      if (by !== 'youth') return 'youth-only';
      if (!isClosed) return 'writing-open';
      if (state.stage !== 'frame') return 'not-the-end';
      return state.sentences.filter(({ id }) => id !== act.sentenceId).length >= 20
        ? 'too-many'
        : null;
    case 'deck-shuffled': {
      const same =
        act.order.length === state.order.length &&
        new Set(act.order).size === act.order.length &&
        act.order.every((id) => state.order.includes(id));
      return same ? null : 'other-cards';
    }
    case 'undone':
      return state.undoable.length > 0 ? null : 'nothing-to-undo';
    case 'redone':
      return state.redoable.length > 0 ? null : 'nothing-to-redo';
    case 'yes-given':
      if (by === 'together') return 'one-each';
      if (unanswered(state).length > 0) return 'unanswered';
      return state.yes[by] ? 'already-said' : null;
    case 'yes-lapsed':
      return state.yes.youth || state.yes.caseworker ? null : 'not-said';
    case 'yes-withdrawn':
      return by !== 'together' && state.yes[by] ? null : 'not-said';
    case 'declined':
      return state.outcome === 'open' ? null : 'declined';
    case 'decline-withdrawn':
      return state.outcome === 'declined' ? null : 'not-declined';
    case 'keep-chosen':
      if (by === 'together') return 'one-each';
      return state.outcome === 'declined' ? null : 'not-declined';
    case 'paused':
      return null;
    case 'resumed':
      return state.paused ? null : 'not-paused';
    case 'not-today-chosen':
      return state.notToday ? 'already-said' : null;
    case 'not-today-withdrawn':
      return state.notToday ? null : 'not-said';
    case 'stage-entered':
      return act.stage === 'welcome' || state.isOpened ? null : 'opening-first';
    case 'language-chosen':
    case 'age-chosen':
    case 'opening-read':
      return null;
  }
}

function saysAlready({ closing }: MeetingState, by: Actor, wordId: string): boolean {
  return closing.some((word) => word.id === wordId && word.by === by);
}

/**
 * Chosen cards that have no answer yet: while there is one, nothing can be agreed (P7). An answer
 * whose why was only said aloud lacks it again as soon as writing is open.
 */
export function unanswered(state: MeetingState): readonly ChosenCard[] {
  const isClosed = isQuiet(state);
  return state.chosen.filter(
    ({ answer }) => answer === null || (!isClosed && isWhySaidAloud(answer)),
  );
}
