import type { Deck } from '../decks/deck.ts';
import type { Frame } from './frame.ts';
import type { MeetingState } from './meeting.ts';
import type { Act, Actor } from './step.ts';

/** The act by which the two start from a frame they have. */
export type BringAct = Extract<Act, { kind: 'frame-brought' }>;

/**
 * The one act that brings this frame and nothing else. The screen sends it, and the vault takes no
 * other, so that nothing can be laid on the table in a frame's name that both did not agree to.
 */
export function bringing({ id, language, cards, sentences, rules }: Frame, deck: Deck): BringAct {
  // A unit's box can have other words on a card with the same id.
  const isInDeck = (cardId: string, words: string) =>
    deck.cards.some((card) => card.id === cardId && card.words[language] === words);
  return {
    kind: 'frame-brought',
    frameId: id,
    cards: cards.map(({ id: cardId, own, words, placedBy, answer }) => ({
      id: cardId,
      own,
      words: own || !isInDeck(cardId, words) ? words : null,
      placedBy,
      answer,
    })),
    sentences: sentences.map(({ id: sentenceId, text, by, who, when, colour }) => ({
      id: sentenceId,
      text,
      by,
      who,
      when,
      colour,
    })),
    rules: rules.map(({ id: ruleId, words, own }) => ({ id: ruleId, words: own ? words : null })),
  };
}

/** The act that lays where they were on the path in a frame they have; null when they were nowhere. */
export function pathBrought({ path }: Frame): Act | null {
  const { here, dates, toExplain } = path;
  if (here === null && dates.length === 0 && toExplain.length === 0) return null;
  return {
    kind: 'path-brought',
    here: here?.id ?? null,
    dates: dates.map(({ id: stopId, day }) => ({ stopId, day })),
    toExplain: toExplain.map(({ id }) => id),
  };
}

/** Whether nothing lies on the table yet but the box, the ground rules and the caseworker's points. */
export function isTableEmpty({ chosen, ownCards, sentences }: MeetingState): boolean {
  return chosen.length === 0 && ownCards.length === 0 && sentences.length === 0;
}

function hasTwice(ids: readonly string[]): boolean {
  return new Set(ids).size < ids.length;
}

/** Why a frame cannot be brought now, or null when it can. That it is the frame it says is asked by the vault. */
export function whyNotBrought(
  state: MeetingState,
  by: Actor,
  { cards, sentences, rules }: BringAct,
): string | null {
  if (by !== 'together') return 'only-together';
  if (!isTableEmpty(state)) return 'not-empty';
  if ([cards, sentences, rules].some((list) => hasTwice(list.map(({ id }) => id))))
    return 'already-there';
  if (cards.some(({ id, own }) => own && state.order.includes(id))) return 'already-there';
  return cards.some(({ own, words }) => own && words === null) ? 'no-such-card' : null;
}

/**
 * What the program laid there to look back on, without what a frame said that is gone by now; null
 * when it says nothing of that frame.
 */
export function withoutFrame(act: Act, frameId: string): Act | null {
  if (act.kind !== 'promises-brought') return null;
  const isOther = (one: { readonly frameId: string }) => one.frameId !== frameId;
  const promises = act.promises.filter(isOther);
  const remarks = act.remarks.filter(isOther);
  const isSame = promises.length === act.promises.length && remarks.length === act.remarks.length;
  return isSame ? null : { ...act, promises, remarks };
}

/** The table with a frame laid on it: each card, answer and sentence as it was agreed. */
export function layBrought(state: MeetingState, act: BringAct): MeetingState {
  const { frameId, cards, sentences, rules } = act;
  const ofDeck = cards.filter(({ own }) => !own);
  const withWords = (some: typeof cards) =>
    some.flatMap(({ id, words }) => (words === null ? [] : [{ id, text: words }]));
  return {
    ...state,
    brought: { frameId, cards: withWords(ofDeck) },
    // A card that the deck no longer has lies in the box with the others when it is taken back.
    order: [
      ...state.order,
      ...ofDeck.map(({ id }) => id).filter((id) => !state.order.includes(id)),
    ],
    ownCards: withWords(cards.filter(({ own }) => own)),
    chosen: cards.map(({ id, placedBy, answer }) => ({ id, placedBy, answer })),
    notToday: cards.length === 0 && state.notToday,
    // Where writing is closed each sentence needs the youth's yes anew, like any that stood there.
    sentences: sentences.map((sentence) => ({ ...sentence, approved: false })),
    // Rules that were chosen before the frame was brought stay, after those it had.
    rules: [
      ...rules.map(({ id, words }) => ({ id, text: words, by: 'together' as const })),
      ...state.rules.filter((rule) => !rules.some(({ id }) => id === rule.id)),
    ],
  };
}
