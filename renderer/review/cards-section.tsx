import { lazy } from 'react';
import { useWords } from '#renderer/ui/words.tsx';
import type { QuarterFigures } from '#shared/model/figures.ts';
import { askedInWords, mostAskedFor, shownInWords } from '#shared/telling/figures.ts';
import { ChartAndTable } from './chart-and-table.tsx';

// The library that draws is a third of the program's script: it comes when somebody wants a chart.
const AskedChart = lazy(async () => ({ default: (await import('./asked-chart.tsx')).AskedChart }));

/** Which cards the youths of a quarter asked for, most first. */
export function CardsSection({
  figures,
  youths,
}: {
  readonly figures: QuarterFigures;
  readonly youths: number;
}) {
  const { t, language } = useWords();
  const title = t('figures.cards.title');
  const rows = mostAskedFor(figures).map((card) => ({
    id: card.cardId,
    words: askedInWords(card.cardId, language, t),
    count: typeof card.youths === 'number' ? card.youths : 0,
    told: shownInWords(card.youths, t),
  }));
  const drawn = rows.filter(({ count }) => count > 0);
  return (
    <ChartAndTable
      look="beside"
      id="figures-cards"
      title={title}
      lead={t('figures.cards.lead', { youths })}
      chart={drawn.length === 0 ? null : <AskedChart title={title} rows={drawn} />}
    >
      <table>
        <caption className="visually-hidden">{t('figures.chart.table', { title })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('figures.cards.card')}</th>
            <th scope="col" className="figures-count">
              {t('figures.cards.youths')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, words, told }) => (
            <tr key={id}>
              <th scope="row">{words}</th>
              <td className="figures-count">{told}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="figures-soft figures-note">{t('figures.cards.ownNote')}</p>
    </ChartAndTable>
  );
}
