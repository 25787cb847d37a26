import { format, parseISO } from 'date-fns';
import { socBox } from '../decks/soc-box.ts';
import { dateLocales } from '../i18n/dates.ts';
import type { Language } from '../i18n/language.ts';
import type { Translate } from '../i18n/words.ts';
import {
  ownWord,
  promiseEnds,
  type CardFigures,
  type PromiseEnd,
  type QuarterFigures,
} from '../model/figures.ts';
import { monthsOf, type QuarterName } from '../model/quarter.ts';
import { replies, type Reply } from '../model/step.ts';
import type { Shown } from '../model/suppression.ts';

/** A part of a whole that may be told: in itself, or put together with others. */
export type ReplyPart = Reply | 'met' | 'unmet';
export type PromisePart = PromiseEnd | 'met' | 'unmet';

/** A quarter in words: "juli–september 2026". */
export function quarterInWords(quarter: QuarterName, language: Language, t: Translate): string {
  const [from = '', , to = ''] = monthsOf(quarter).map((month) =>
    format(parseISO(`${month}-01`), 'LLLL', { locale: dateLocales[language] }),
  );
  return t('figures.quarter.name', { from, to, year: quarter.slice(0, 4) });
}

/** A quarter where there is little room: "Kv 3 2026". */
export function quarterInShort(quarter: QuarterName, t: Translate): string {
  const [year, number] = [quarter.slice(0, 4), quarter.slice(6)];
  return t('figures.quarter.short', { number, year });
}

/** The words of what was asked for. */
export function askedInWords(cardId: string, language: Language, t: Translate): string {
  if (cardId === ownWord) return t('figures.cards.own');
  return socBox.cards.find(({ id }) => id === cardId)?.words[language] ?? cardId;
}

/** A number, or why there is none. */
export function shownInWords(shown: Shown, t: Translate): string {
  return typeof shown === 'number' ? String(shown) : t(`figures.shown.${shown}`);
}

/** Where something without a number stands among the numbers; only for the order. */
function standing(shown: Shown, youths: number): number {
  if (typeof shown === 'number') return shown;
  return { few: 2.5, hidden: youths / 2, 'nearly-all': youths - 2.5 }[shown];
}

/** What was asked for, most first; what is alike stays in the order of the cards. */
export function mostAskedFor({ cards, youths }: QuarterFigures): readonly CardFigures[] {
  return cards.toSorted(
    (one, other) => standing(other.youths, youths ?? 0) - standing(one.youths, youths ?? 0),
  );
}

/** The parts of the answers to one card, in the order they are always told; none when they are withheld. */
export function replyParts({
  answers,
}: CardFigures): readonly { readonly part: ReplyPart; readonly count: number }[] {
  if (answers === null) return [];
  if (answers.by === 'two') return twoParts(answers);
  return replies.map((part) => ({ part, count: answers.each[part] }));
}

/** What became of the promises of a quarter, part by part; none when that is withheld. */
export function promiseParts({
  promises,
}: QuarterFigures): readonly { readonly part: PromisePart; readonly count: number }[] {
  const ends = promises?.ends ?? null;
  if (ends === null) return [];
  if (ends.by === 'two') return twoParts(ends);
  return promiseEnds.map((part) => ({ part, count: ends.each[part] }));
}

function twoParts({ met, unmet }: { readonly met: number; readonly unmet: number }) {
  return [
    { part: 'met', count: met },
    { part: 'unmet', count: unmet },
  ] as const;
}

export function replyInWords(part: ReplyPart, t: Translate): string {
  return part === 'met' || part === 'unmet'
    ? t(`figures.answers.${part}`)
    : t(`common.reply.${part}`);
}

export function promiseInWords(part: PromisePart, t: Translate): string {
  return part === 'met' || part === 'unmet'
    ? t(`figures.promises.${part}`)
    : t(`figures.promises.each.${part}`);
}

/** Every figure that is told, one to a row, for other programs. Has the words of the screen. */
export function figureRows(
  quarters: readonly QuarterFigures[],
  language: Language,
  t: Translate,
): readonly (readonly (string | number)[])[] {
  const head = ['quarter', 'table', 'row', 'part', 'count', 'counts'] as const;
  return [
    head.map((name) => t(`figures.csv.${name}`)),
    ...quarters.flatMap((figures) => quarterRows(figures, language, t)),
  ];
}

function quarterRows(figures: QuarterFigures, language: Language, t: Translate) {
  const { quarter, youths, frames, promises } = figures;
  const all = t('figures.csv.all');
  type Table = 'unit' | 'cards' | 'answers' | 'promises';
  const row = (
    table: Table,
    words: string,
    part: string,
    count: string | number,
    counts: 'youths' | 'frames' | 'promises',
  ) => [
    quarter,
    t(`figures.csv.tables.${table}`),
    words,
    part,
    count,
    t(`figures.csv.units.${counts}`),
  ];
  const unit = row(
    'unit',
    t('figures.sums.youths'),
    all,
    youths ?? t('figures.shown.few'),
    'youths',
  );
  if (youths === null) return [unit];
  const hidden = t('figures.shown.hidden');
  const due = t('figures.sums.promises');
  const ends = promiseParts(figures);
  return [
    unit,
    row('unit', t('figures.sums.frames'), all, frames ?? hidden, 'frames'),
    ...figures.cards.flatMap((card) => {
      const words = askedInWords(card.cardId, language, t);
      const count = typeof card.youths === 'number' ? card.youths : shownInWords(card.youths, t);
      return [row('cards', words, all, count, 'youths')];
    }),
    ...figures.cards.flatMap((card) => {
      const words = askedInWords(card.cardId, language, t);
      const isNumber = typeof card.youths === 'number' && card.youths > 0;
      if (card.cardId === ownWord || !isNumber) return [];
      const parts = replyParts(card);
      if (parts.length === 0) return [row('answers', words, all, hidden, 'youths')];
      return parts.map(({ part, count }) =>
        row('answers', words, replyInWords(part, t), count, 'youths'),
      );
    }),
    row('promises', due, all, promises?.all ?? hidden, 'promises'),
    ...(ends.length > 0 || promises === null
      ? ends.map(({ part, count }) =>
          row('promises', due, promiseInWords(part, t), count, 'promises'),
        )
      : [row('promises', due, t('figures.promises.hidden'), hidden, 'promises')]),
  ];
}
