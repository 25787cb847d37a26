import type { CardTint } from '#shared/decks/deck.ts';
import { socBox } from '#shared/decks/soc-box.ts';
import { dayInFull } from '#shared/i18n/dates.ts';
import type { Language } from '#shared/i18n/language.ts';
import { translatorFor, type Translate } from '#shared/i18n/words.ts';
import type { Frame, FrameCard, FramePromise, SignedFrame } from '#shared/model/frame.ts';
import { receiptCodeOf } from '#shared/model/receipt.ts';
import { isWhySaidAloud } from '#shared/model/quiet.ts';
import type { Answer } from '#shared/model/step.ts';
import type { Fact } from '#shared/telling/fact.ts';

/** A card on the paper and the answer it got. */
export interface CardContent {
  readonly number: number;
  readonly words: string;
  /** Null for a card somebody wrote. */
  readonly tint: CardTint | null;
  /** What is said beside the words: an own word, or another's hand than the youth's. */
  readonly remarks: readonly string[];
  readonly reply: Fact;
  readonly why: string;
  readonly facts: readonly Fact[];
}

/** A sentence of the frame. */
export interface SentenceContent {
  readonly text: string;
  readonly facts: readonly Fact[];
}

/** A list with a heading: each thing in words, and what is said beside it. */
export interface ListContent {
  /** Names the list in the page. */
  readonly id: 'rules' | 'path' | 'closing';
  readonly heading: string;
  readonly items: readonly { readonly text: string; readonly facts: readonly Fact[] }[];
}

/** A promise from before, and what each of the two said of it. Both views stand, and neither weighs more. */
export interface PromiseContent {
  /** The words of the card it answers; null for a sentence. */
  readonly about: string | null;
  readonly text: string;
  readonly facts: readonly Fact[];
  readonly views: readonly Fact[];
}

/**
 * All that the youth's copy says, in its order and in the meeting's language. The page and the
 * plain text are two layouts of this one content, so neither can say less than the other.
 */
export interface FrameContent {
  readonly language: Language;
  readonly title: string;
  readonly lead: string;
  readonly facts: readonly Fact[];
  /** Null at a first meeting, and when nothing was promised. */
  readonly promises: {
    readonly heading: string;
    readonly promises: readonly PromiseContent[];
  } | null;
  /** The ground rules, before all else. */
  readonly before: readonly ListContent[];
  readonly important: {
    readonly heading: string;
    readonly remarks: readonly string[];
    readonly cards: readonly CardContent[];
  };
  readonly agreed: {
    readonly heading: string;
    readonly remarks: readonly string[];
    readonly sentences: readonly SentenceContent[];
  };
  /** Null when the caseworker brought none. */
  readonly points: {
    readonly heading: string;
    readonly lead: string;
    readonly texts: readonly string[];
  } | null;
  /** The path, and how the meeting was. */
  readonly after: readonly ListContent[];
  readonly about: { readonly heading: string; readonly sentences: readonly string[] };
  /** The code by which the paper can be checked against what is kept, and what it is for. */
  readonly receipt: { readonly code: Fact; readonly what: string };
  readonly credit: {
    readonly text: string;
    /** In Swedish whatever the language of the paper: it is a name. */
    readonly source: string;
    readonly remark: string;
  } | null;
  readonly format: string;
}

function cardContent(
  card: FrameCard,
  index: number,
  language: Language,
  t: Translate,
): CardContent {
  const { answer } = card;
  return {
    number: index + 1,
    words: card.words,
    tint: card.own ? null : (socBox.cards.find(({ id }) => id === card.id)?.tint ?? null),
    remarks: [
      ...(card.own ? [t('documents.frame.ownWord')] : []),
      ...(card.placedBy === 'youth' ? [] : [t(`documents.frame.placedBy.${card.placedBy}`)]),
    ],
    reply: { label: t('documents.frame.reply'), value: t(`common.reply.${answer.reply}`) },
    why: isWhySaidAloud(answer) ? t('quiet.whyAloudKept') : answer.why,
    facts: promiseFacts(answer, language, t),
  };
}

/** Who does what was promised, by when, and in which of the workshop's colours the idea is. */
function promiseFacts(
  { who, when, colour }: Pick<Answer, 'who' | 'when'> & Partial<Pick<Answer, 'colour'>>,
  language: Language,
  t: Translate,
): readonly Fact[] {
  return [
    ...(who === null ? [] : [{ label: t('documents.frame.who'), value: t(`common.doer.${who}`) }]),
    ...(when === null
      ? []
      : [{ label: t('documents.frame.by'), value: dayInFull(when, language) }]),
    ...(colour == null
      ? []
      : [{ label: t('toolbox.frame.colour'), value: t(`toolbox.colour.${colour}`) }]),
  ];
}

function promiseContent(promise: FramePromise, language: Language, t: Translate): PromiseContent {
  return {
    about: promise.about,
    text: promise.text,
    facts: promiseFacts(promise, language, t),
    views: (['youth', 'caseworker'] as const).map((by) => ({
      label: t(`promises.says.${by}`),
      value: t(`promises.view.${promise[by] ?? 'none'}`),
    })),
  };
}

function listed(lists: readonly ListContent[]): readonly ListContent[] {
  return lists.filter(({ items }) => items.length > 0);
}

function ownFact(own: boolean, t: Translate): readonly Fact[] {
  return own ? [{ label: t('documents.frame.writtenBy'), value: t('toolbox.frame.own') }] : [];
}

function rulesContent({ rules }: Frame, t: Translate): ListContent {
  return {
    id: 'rules',
    heading: t('toolbox.frame.rules'),
    items: rules.map(({ words, own }) => ({ text: words, facts: ownFact(own, t) })),
  };
}

function pathContent({ path }: Frame, language: Language, t: Translate): ListContent {
  const { here, dates, toExplain } = path;
  const said = (text: string, value: string, label: string = t('toolbox.frame.now')) => ({
    text,
    facts: [{ label, value }],
  });
  return {
    id: 'path',
    heading: t('toolbox.frame.path'),
    items: [
      ...(here === null ? [] : [said(here.words, t('toolbox.frame.here'))]),
      ...dates.map(({ words, day }) =>
        said(words, dayInFull(day, language), t('toolbox.frame.day')),
      ),
      ...toExplain.map(({ words }) => said(words, t('toolbox.frame.toExplain'))),
    ],
  };
}

function closingContent({ closing }: Frame, t: Translate): ListContent {
  return {
    id: 'closing',
    heading: t('toolbox.frame.closing'),
    items: closing.map(({ words, own, by }) => ({
      text: words,
      facts: [
        { label: t('toolbox.frame.saidBy'), value: t(`toolbox.frame.sayer.${by}`) },
        ...ownFact(own, t),
      ],
    })),
  };
}

/** Two papers may lie side by side at home: the later one says which it takes the place of. */
function versionInWords({ version }: Frame, t: Translate): string {
  return version === 1
    ? String(version)
    : t('documents.frame.laterVersion', { version, earlier: version - 1 });
}

/** What the youth's copy of a frame says. */
export function frameContent({
  frame,
  digest,
}: Pick<SignedFrame, 'frame' | 'digest'>): FrameContent {
  const { language } = frame;
  const t = translatorFor(language);
  const words = 'documents.frame';
  return {
    language,
    title: t(`${words}.title`),
    lead: t(`${words}.lead`),
    facts: [
      { label: t(`${words}.youth`), value: frame.contact.name },
      { label: t(`${words}.caseworker`), value: frame.caseworker.name },
      { label: t(`${words}.agreedOn`), value: dayInFull(frame.agreedOn, language) },
      { label: t(`${words}.version`), value: versionInWords(frame, t) },
      ...(frame.contact.caseNumber === null
        ? []
        : [{ label: t(`${words}.caseNumber`), value: frame.contact.caseNumber }]),
    ],
    promises:
      frame.promises.length === 0
        ? null
        : {
            heading: t('promises.title'),
            promises: frame.promises.map((promise) => promiseContent(promise, language, t)),
          },
    before: listed([rulesContent(frame, t)]),
    important: {
      heading: t(`${words}.important`),
      remarks: [
        ...(frame.notToday ? [t(`${words}.notToday`)] : []),
        ...(frame.cards.length === 0 && !frame.notToday ? [t(`${words}.noCards`)] : []),
        ...(frame.cards.length > 0 ? [t(`${words}.importantLead`)] : []),
      ],
      cards: frame.cards.map((card, index) => cardContent(card, index, language, t)),
    },
    agreed: {
      heading: t(`${words}.agreed`),
      remarks: frame.sentences.length === 0 ? [t(`${words}.noSentences`)] : [],
      sentences: frame.sentences.map(({ text, by, who, when, colour }) => ({
        text,
        facts: [
          ...promiseFacts({ who, when, colour }, language, t),
          { label: t(`${words}.writtenBy`), value: t(`${words}.writer.${by}`) },
        ],
      })),
    },
    points:
      frame.points.length === 0
        ? null
        : {
            heading: t(`${words}.points`),
            lead: t(`${words}.pointsLead`),
            texts: frame.points,
          },
    after: listed([pathContent(frame, language, t), closingContent(frame, t)]),
    about: {
      heading: t(`${words}.about`),
      sentences: [
        t(`${words}.whatItIs`),
        t(`${words}.whatItIsNot`),
        t(`${words}.change`),
        t(`${words}.file`),
      ],
    },
    receipt: {
      code: { label: t('receipt.name'), value: receiptCodeOf(digest) },
      what: t('receipt.what'),
    },
    credit:
      frame.deck.id === socBox.id
        ? {
            text: t(`${words}.credit`),
            source: socBox.source,
            remark: t(`${words}.creditRemark`),
          }
        : null,
    format: t(`${words}.format`, {
      format: frame.format,
      formatVersion: frame.formatVersion,
      deck: frame.deck.id,
      deckVersion: frame.deck.version,
    }),
  };
}
