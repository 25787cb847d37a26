import { translatorFor } from '#shared/i18n/words.ts';
import { askedInWords, figureRows, promiseInWords, replyInWords } from '#shared/telling/figures.ts';
import { csvText } from '#shared/telling/csv.ts';
import { promiseEnds, type PromiseEnd, type QuarterFigures } from '#shared/model/figures.ts';
import { replies } from '#shared/model/step.ts';
import { RowSpace } from './row-space.ts';
import {
  cardsHere,
  cells,
  isThere,
  looks,
  quartersHere,
  type CardCell,
  type Group,
  type Kind,
} from './unit-of-youths.ts';

const t = translatorFor('sv');

/** A number that somebody was told, and of which look's youths it is. */
export interface ToldNumber {
  readonly quarter: string;
  readonly table: string;
  readonly row: string;
  readonly part: string;
  readonly count: number;
  readonly look: number;
}

/** Every number in the file that the screen's figures are saved as. Its words are the screen's. */
export function numbersIn(
  quarters: readonly QuarterFigures[],
  lookOf: (quarter: string) => number,
): readonly ToldNumber[] {
  const [, ...lines] = csvText(figureRows(quarters, 'sv', t))
    .trimEnd()
    .split('\r\n');
  return lines.flatMap((line) => {
    const [quarter = '', table = '', row = '', part = '', count = ''] = line.split(';');
    const look = lookOf(quarter);
    return /^\d+$/.test(count) ? [{ quarter, table, row, part, count: Number(count), look }] : [];
  });
}

type Weight = (kind: Kind) => number;

/** What of a youth is counted in a number; null when it counts promises. */
function weightOf({ table, row, part, look, quarter }: ToldNumber): Weight | null {
  const counted = countedIn(table, row, part);
  if (counted === null) return null;
  return (kind) => (kind.quarter === quarter && isThere(kind, look) ? counted(kind) : 0);
}

function countedIn(table: string, row: string, part: string): Weight | null {
  if (row === t('figures.sums.frames')) return ({ frames }) => frames;
  if (row === t('figures.sums.youths')) return () => 1;
  if (table === t('figures.csv.tables.promises')) return null;
  const card = cardsHere.find((cardId) => askedInWords(cardId, 'sv', t) === row);
  // Nobody here can choose the other cards.
  if (card === undefined) return () => 0;
  const chosen = cellsNamed(part);
  return ({ answers }) => (chosen.includes(answers[card]) ? 1 : 0);
}

function cellsNamed(part: string): readonly CardCell[] {
  if (part === t('figures.csv.all')) return replies;
  if (part === replyInWords('met', t)) return ['yes', 'partly'];
  if (part === replyInWords('unmet', t)) return ['not-now', 'no'];
  return replies.filter((reply) => replyInWords(reply, t) === part);
}

/** Everything a youth of these units can be, apart from what was promised. */
const kinds: readonly Kind[] = quartersHere.flatMap((quarter) =>
  [0, 1, 2].flatMap((comes) =>
    [null, 1, 2]
      .filter((goes) => goes === null || goes > comes)
      .flatMap((goes) =>
        [1, 2, 3].flatMap((frames) =>
          cells.flatMap((fika) =>
            cells.map((respekt) => {
              const answers = { fika, respekt };
              return { quarter, comes, goes, frames, answers, promised: null };
            }),
          ),
        ),
      ),
  ),
);

function isSameTime(one: Kind, other: Kind): boolean {
  return one.comes === other.comes && one.goes === other.goes;
}

/** Whom somebody may want to know of: youths that were there at some look, or came and went together. */
const scopes: readonly ((kind: Kind) => boolean)[] = [
  ...Array.from({ length: looks }, (_, look) => (kind: Kind) => isThere(kind, look)),
  ...kinds
    .filter(
      ({ frames, answers }) => frames === 1 && answers.fika === 'yes' && answers.respekt === 'yes',
    )
    .map((one) => (kind: Kind) => isSameTime(kind, one)),
];

function subsetsOf<T>(all: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.max(0, 2 ** all.length - 2) }, (_, bits) =>
    all.filter((_one, place) => (((bits + 1) >> place) & 1) === 1),
  );
}

/** Groups that a reader could ask for: each part of a whole, and every few parts together. */
const groups: readonly ((kind: Kind) => boolean)[] = [
  () => true,
  ...cardsHere.flatMap((card) =>
    subsetsOf(cells).map((some) => (kind: Kind) => some.includes(kind.answers[card])),
  ),
  ...subsetsOf([1, 2, 3]).map((some) => (kind: Kind) => some.includes(kind.frames)),
  ...cells.flatMap((fika) =>
    cells.map(
      (respekt) => (kind: Kind) => kind.answers.fika === fika && kind.answers.respekt === respekt,
    ),
  ),
];

/** Groups of one to four youths whose size follows from the numbers, in words for a failing test. */
export function smallGroupsTold(
  told: readonly ToldNumber[],
  unit: readonly Group[],
): readonly string[] {
  // Whoever sees the desk sees when frames come and go: at other times than these nothing did.
  const possible = kinds.filter((kind) =>
    unit.some((each) => each.quarter === kind.quarter && isSameTime(each, kind)),
  );
  const weights = told.flatMap((number) => weightOf(number) ?? []);
  const known = new RowSpace(
    weights.map((weight) => possible.map(weight)),
    possible.length,
  );
  return quartersHere.flatMap((quarter) =>
    scopes.flatMap((isMeant, scope) =>
      groups.flatMap((isIn, group) => {
        const isWanted = (kind: Kind) => kind.quarter === quarter && isMeant(kind) && isIn(kind);
        const size = unit.filter(isWanted).reduce((sum, each) => sum + each.size, 0);
        const isSmall = size > 0 && size < 5;
        const wanted = () => possible.map((kind) => (isWanted(kind) ? 1 : 0));
        return isSmall && known.has(wanted()) ? [`${quarter} ${scope}/${group}: ${size}`] : [];
      }),
    ),
  );
}

/** The same for promises: sums of what was told behind which one to four youths stand. */
export function fewBehindPromises(
  told: readonly ToldNumber[],
  unit: readonly Group[],
): readonly string[] {
  const ours = told.filter(({ table }) => table === t('figures.csv.tables.promises'));
  return quartersHere.flatMap((quarter) =>
    Array.from({ length: looks }, (_, look) => look).flatMap((look) => {
      const parts = ours.filter((each) => each.quarter === quarter && each.look === look);
      const names = [...new Set(parts.map(({ part }) => part))];
      return [...subsetsOf(names), names].flatMap((some) => {
        const youths = unit
          .filter((kind) => kind.quarter === quarter)
          .filter((kind) => some.some((part) => isPromised(kind, part, look)))
          .reduce((sum, { size }) => sum + size, 0);
        return youths > 0 && youths < 5 ? [`${quarter} ${some.join()}: ${youths}`] : [];
      });
    }),
  );
}

function isPromised(kind: Kind, part: string, look: number): boolean {
  if (kind.promised === null || !isThere(kind, look)) return false;
  return endsNamed(part).includes(kind.promised);
}

function endsNamed(part: string): readonly PromiseEnd[] {
  if (part === t('figures.csv.all')) return promiseEnds;
  if (part === promiseInWords('met', t)) return ['kept', 'partly'];
  if (part === promiseInWords('unmet', t)) return ['changed', 'not-kept', 'differ', 'open'];
  return promiseEnds.filter((end) => promiseInWords(end, t) === part);
}
