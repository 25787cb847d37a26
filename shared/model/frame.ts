import canonicalize from 'canonicalize';
import { z } from 'zod';
import { contentOn, type Content } from '../content/content.ts';
import type { Text } from '../content/item.ts';
import type { Deck } from '../decks/deck.ts';
import { languages, type Language } from '../i18n/language.ts';
import { digest, type LogEntry } from './log.ts';
import { unanswered } from './meeting-rules.ts';
import type { MeetingState } from './meeting.ts';
import { keptSentences } from './quiet.ts';
import { actors, answer, day, doers, frameSentence, id, promiseViews } from './step.ts';

const frameCard = z.strictObject({
  id,
  /** The words as they stood on the card, in the meeting's language. */
  words: z.string(),
  /** True for an own word, false for one of the deck's. `placedBy` says whose hand it was. */
  own: z.boolean(),
  placedBy: z.enum(actors),
  answer,
});

/** What was promised in an earlier frame, and what each of the two said of it. Both views stand. */
const framePromise = z.strictObject({
  /** The frame it was promised in. */
  frameId: id,
  id,
  about: z.string().nullable(),
  text: z.string(),
  who: z.enum(doers),
  when: day.nullable(),
  /** Null: said nothing. */
  youth: z.enum(promiseViews).nullable(),
  caseworker: z.enum(promiseViews).nullable(),
});

/** A ground rule: one of ours in the meeting's language, or one the two wrote. */
const frameRule = z.strictObject({ id, words: z.string(), own: z.boolean() });

/**
 * The document both said yes to. Never changed: a change is a new version made in a new meeting.
 * It has exactly the fields that the shared page shows (P1).
 */
export const frame = z.strictObject({
  format: z.literal('soc-box-frame'),
  formatVersion: z.literal(1),
  id,
  /** 1 for a contact's first frame, then one more for each. */
  version: z.number().int().min(1),
  contact: z.strictObject({ name: z.string(), caseNumber: z.string().nullable() }),
  caseworker: z.strictObject({ name: z.string() }),
  language: z.enum(languages),
  /** The day it was agreed, where they sat. */
  agreedOn: day,
  deck: z.strictObject({ id, version: z.number().int().min(1) }),
  /** "Höll vi det vi sa?" Empty at the first meeting. */
  promises: z.array(framePromise),
  /** The ground rules the two chose. */
  rules: z.array(frameRule),
  notToday: z.boolean(),
  points: z.array(z.string()),
  cards: z.array(frameCard),
  sentences: z.array(frameSentence),
  /** Where they are on the path, the days that are known, and what is to be explained again. */
  path: z.strictObject({
    here: z.strictObject({ id, words: z.string() }).nullable(),
    dates: z.array(z.strictObject({ id, words: z.string(), day })),
    toExplain: z.array(z.strictObject({ id, words: z.string() })),
  }),
  /** How the meeting was, in words about the meeting. */
  closing: z.array(z.strictObject({ id, words: z.string(), own: z.boolean(), by: z.enum(actors) })),
  /** SHA-256 of the frame before this one in the account's chain, in hex; null for the first. */
  previous: digest.nullable(),
});
export type Frame = z.output<typeof frame>;
export type FramePromise = z.output<typeof framePromise>;
export type FrameCard = z.output<typeof frameCard>;
export type FrameRule = z.output<typeof frameRule>;

/** What a frame is made of, apart from what the meeting itself says. */
export interface FrameFacts {
  readonly id: string;
  readonly version: number;
  readonly contact: { readonly name: string; readonly caseNumber: string | null };
  readonly caseworker: { readonly name: string };
  readonly agreedOn: string;
  readonly previous: string | null;
}

/**
 * The frame that a meeting would become as it stands; the same function draws the page before the
 * two yeses and makes the document after them. Null while a chosen card has no answer (P7).
 */
export function frameOf(meeting: MeetingState, deck: Deck, facts: FrameFacts): Frame | null {
  if (unanswered(meeting).length > 0) return null;
  const { language } = meeting;
  const content = contentOn(facts.agreedOn);
  return {
    format: 'soc-box-frame',
    formatVersion: 1,
    id: facts.id,
    version: facts.version,
    contact: { name: facts.contact.name, caseNumber: facts.contact.caseNumber },
    caseworker: { name: facts.caseworker.name },
    language: meeting.language,
    agreedOn: facts.agreedOn,
    deck: { id: deck.id, version: deck.version },
    promises: meeting.promises.map(
      ({ frameId, id, about, text, who, when, youth, caseworker }) => ({
        frameId,
        id,
        about,
        text,
        who,
        when,
        youth,
        caseworker,
      }),
    ),
    rules: meeting.rules.map(({ id, text }) => ({
      id,
      words: text ?? wordsOf(content.groundRules, id, language),
      own: text !== null,
    })),
    notToday: meeting.notToday,
    points: meeting.points.map((point) => point.text),
    cards: meeting.chosen.flatMap((card) => {
      if (card.answer === null) return [];
      return [
        {
          id: card.id,
          words: wordsOnCard(meeting, deck, card.id),
          own: meeting.ownCards.some(({ id: ownId }) => ownId === card.id),
          placedBy: card.placedBy,
          answer: card.answer,
        },
      ];
    }),
    sentences: keptSentences(meeting).map(({ id, text, by, who, when, colour }) => ({
      id,
      text,
      by,
      who,
      when,
      colour,
    })),
    path: pathInWords(meeting, content, language),
    closing: meeting.closing.map(({ id, text, by }) => ({
      id,
      words: text ?? wordsOf(content.closingWords, id, language),
      own: text !== null,
      by,
    })),
    previous: facts.previous,
  };
}

type Worded = { readonly id: string; readonly words: Text };

/** A content's words for an id, or the id when the content no longer has it. */
function wordsOf(items: readonly Worded[], wordId: string, language: Language): string {
  return items.find((item) => item.id === wordId)?.words[language] ?? wordId;
}

function pathInWords(
  { path }: MeetingState,
  { stops }: Pick<Content, 'stops'>,
  language: Language,
): Frame['path'] {
  const titles = stops.map((stop) => ({ id: stop.id, words: stop.title }));
  const named = (stopId: string) => ({ id: stopId, words: wordsOf(titles, stopId, language) });
  return {
    here: path.here === null ? null : named(path.here),
    dates: path.dates.map((date) => ({ ...named(date.stopId), day: date.day })),
    toExplain: path.toExplain.map(named),
  };
}

/** What stands on a card of a meeting, whoever wrote it. */
export function wordsOnCard(meeting: MeetingState, deck: Deck, cardId: string): string {
  const written = [...meeting.ownCards, ...(meeting.brought?.cards ?? [])];
  return (
    written.find((card) => card.id === cardId)?.text ?? cardWords(deck, cardId, meeting.language)
  );
}

/** A deck card's words, or its id when the deck no longer has it. */
export function cardWords(deck: Deck, cardId: string, language: MeetingState['language']): string {
  return deck.cards.find((card) => card.id === cardId)?.words[language] ?? cardId;
}

/**
 * The canonical text (RFC 8785) of a frame or of a line of the log. Its UTF-8 bytes are what is
 * hashed and signed.
 */
export function canonicalText(document: Frame | LogEntry): string {
  const text = canonicalize(document);
  if (text === undefined) throw new TypeError('a document always has a canonical text');
  return text;
}

/** An agreed frame as it is kept and exported: the document, its digest and the account's signature. */
export interface SignedFrame {
  readonly frame: Frame;
  /** SHA-256 of the canonical text, hex. */
  readonly digest: string;
  /** Ed25519 over the canonical text, base64. */
  readonly signature: string;
  /** The account's Ed25519 public key, raw, base64. */
  readonly publicKey: string;
}
