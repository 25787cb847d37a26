import { Suspense, type ReactNode } from 'react';
import { useWords } from '#renderer/ui/words.tsx';

/** A question, its answer as a chart, and the same figures as a table beside it. */
export function ChartAndTable({
  look,
  id,
  title,
  lead,
  chart,
  children,
}: {
  /** The chart stands over the table, beside it, or beside it and as wide. */
  readonly look: 'above' | 'beside' | 'alike';
  readonly id: string;
  readonly title: string;
  readonly lead: ReactNode;
  /** Null when there is nothing that could be drawn. */
  readonly chart: ReactNode;
  /** The table. */
  readonly children: ReactNode;
}) {
  const { t } = useWords();
  return (
    <section className="figures-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="figures-soft figures-lead">{lead}</p>
      <div className={`figures-both figures-${look}`}>
        {chart === null ? null : (
          <div className="figures-chart">
            <Suspense fallback={<p className="figures-soft">{t('figures.loading')}</p>}>
              {chart}
            </Suspense>
          </div>
        )}
        <div className="figures-table">{children}</div>
      </div>
    </section>
  );
}
