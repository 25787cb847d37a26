import { closingCardId } from '../decks/deck.ts';
import type { MeetingState, Sentence } from './meeting.ts';
import type { Act, Answer, Step } from './step.ts';

/**
 * Whether a card that closes writing lies on the mat. Derived from the cards alone, so that laying it
 * is enough, taking it back is enough, and undo does both.
 */
export function isQuiet({ chosen }: Pick<MeetingState, 'chosen'>): boolean {
  return chosen.some(({ id }) => id === closingCardId);
}

/**
 * Whether an act would store what somebody wrote freely. The youth's own yes to a sentence is not
 * one of them: it is how a sentence is kept while writing is closed.
 */
export function writesFreely(act: Act): boolean {
  if (act.kind === 'answer-given') return act.answer.why !== '';
  // Any other act with a text, so that a new kind of act is closed until somebody thinks it over.
  return 'text' in act && act.kind !== 'sentence-approved';
}

/** Whether an answer that must have a why has none in writing: it was said aloud (P7). */
export function isWhySaidAloud({ reply, why }: Pick<Answer, 'reply' | 'why'>): boolean {
  return reply !== 'yes' && why === '';
}

/** The sentences that would stand in the frame: while writing is closed, those with the youth's yes. */
export function keptSentences(
  state: Pick<MeetingState, 'chosen' | 'sentences'>,
): readonly Sentence[] {
  return isQuiet(state) ? state.sentences.filter((sentence) => sentence.approved) : state.sentences;
}

/**
 * What must be written over when a meeting is kept while writing is closed: every step that carries
 * the words of a sentence, but the one with the youth's yes to a sentence that stands. Undone and
 * redone steps too, and a frame that was brought. The new acts do nothing and can be undone, so that
 * undo still counts the same.
 */
export function forgottenSteps(state: MeetingState, steps: readonly Step[]): readonly Step[] {
  if (!isQuiet(state)) return [];
  const yeses = new Set(
    keptSentences(state).map(({ id }) => {
      const isYes = ({ act }: Step) => act.kind === 'sentence-approved' && act.sentenceId === id;
      return state.undoable.findLast(isYes)?.seq;
    }),
  );
  return steps.flatMap((step): readonly Step[] => {
    const { act } = step;
    if (act.kind === 'frame-brought') {
      // What got its yes stands in the step of that yes, and comes back from there.
      return act.sentences.length === 0 ? [] : [{ ...step, act: { ...act, sentences: [] } }];
    }
    if (!('text' in act && 'sentenceId' in act) || yeses.has(step.seq)) return [];
    return [{ ...step, act: { kind: 'sentence-forgotten', sentenceId: act.sentenceId } }];
  });
}
