import { lazy } from 'react';
import { useWords } from '#renderer/ui/words.tsx';
import { ownWord, type QuarterFigures } from '#shared/model/figures.ts';
import { replies } from '#shared/model/step.ts';
import {
  askedInWords,
  mostAskedFor,
  replyInWords,
  replyParts,
  shownInWords,
} from '#shared/telling/figures.ts';
import { ChartAndTable } from './chart-and-table.tsx';
import type { PartRow } from './part-row.ts';
import { PartsTable } from './parts-table.tsx';

const PartsChart = lazy(async () => ({ default: (await import('./parts-chart.tsx')).PartsChart }));

/** Which answers the cards of a quarter got. */
export function AnswersSection({ figures }: { readonly figures: QuarterFigures }) {
  const { t, language } = useWords();
  const title = t('figures.answers.title');
  const rows = mostAskedFor(figures)
    .filter(({ cardId, youths }) => cardId !== ownWord && typeof youths === 'number' && youths > 0)
    .map((card): PartRow => ({
      id: card.cardId,
      words: askedInWords(card.cardId, language, t),
      all: shownInWords(card.youths, t),
      parts: replyParts(card).map(({ part, count }) => ({
        id: part,
        words: replyInWords(part, t),
        count,
      })),
    }));
  const drawn = rows.filter(({ parts }) => parts.length > 0);
  return (
    <ChartAndTable
      look="alike"
      id="figures-answers"
      title={title}
      lead={drawn.length === 0 ? t('figures.answers.none') : t('figures.answers.lead')}
      chart={drawn.length === 0 ? null : <PartsChart title={title} rows={drawn} isShare />}
    >
      {rows.length === 0 ? null : (
        <PartsTable
          caption={t('figures.chart.table', { title })}
          head={t('figures.answers.card')}
          all={t('figures.cards.youths')}
          parts={replies.map((id) => ({ id, words: replyInWords(id, t) }))}
          groups={[2, 2]}
          rows={rows}
          hidden={t('figures.answers.hidden')}
        />
      )}
    </ChartAndTable>
  );
}
