import { lazy } from 'react';
import { useWords } from '#renderer/ui/words.tsx';
import { promiseEnds, type QuarterFigures } from '#shared/model/figures.ts';
import { promiseInWords, promiseParts, quarterInShort } from '#shared/telling/figures.ts';
import { ChartAndTable } from './chart-and-table.tsx';
import type { PartRow } from './part-row.ts';
import { PartsTable } from './parts-table.tsx';

const PartsChart = lazy(async () => ({ default: (await import('./parts-chart.tsx')).PartsChart }));

/** What became of what the unit promised, quarter by quarter. */
export function PromisesSection({ quarters }: { readonly quarters: readonly QuarterFigures[] }) {
  const { t } = useWords();
  const title = t('figures.promises.title');
  const rows = quarters.map((figures): PartRow => ({
    id: figures.quarter,
    words: quarterInShort(figures.quarter, t),
    all: figures.promises === null ? t('figures.shown.hidden') : String(figures.promises.all),
    parts: promiseParts(figures).map(({ part, count }) => ({
      id: part,
      words: promiseInWords(part, t),
      count,
    })),
  }));
  const drawn = rows.filter(({ parts }) => parts.some(({ count }) => count > 0));
  return (
    <ChartAndTable
      look="above"
      id="figures-promises"
      title={title}
      lead={drawn.length === 0 ? t('figures.promises.none') : t('figures.promises.lead')}
      chart={drawn.length === 0 ? null : <PartsChart title={title} rows={drawn} isShare={false} />}
    >
      <PartsTable
        caption={t('figures.chart.table', { title })}
        head={t('figures.promises.quarter')}
        all={t('figures.promises.all')}
        parts={promiseEnds.map((id) => ({ id, words: promiseInWords(id, t) }))}
        groups={[2, 4]}
        rows={rows}
        hidden={t('figures.promises.hidden')}
      />
    </ChartAndTable>
  );
}
