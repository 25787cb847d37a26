import { Bar, LabelList } from 'recharts';
import { useWords } from '#renderer/ui/words.tsx';
import { ChartFrame } from './chart-frame.tsx';
import { EndLabel } from './chart-parts.tsx';

/** How many youths asked for each card: one bar for each, its words beside it and its number at its end. */
export function AskedChart({
  title,
  rows,
}: {
  readonly title: string;
  readonly rows: readonly { readonly words: string; readonly count: number }[];
}) {
  const { t } = useWords();
  return (
    <ChartFrame title={title} rows={rows} rowHeight={2.5} room={3.5}>
      <Bar
        dataKey="count"
        name={t('figures.cards.youths')}
        className="chart-asked"
        radius={[0, 6, 6, 0]}
        isAnimationActive={false}
      >
        <LabelList dataKey="count" content={<EndLabel />} />
      </Bar>
    </ChartFrame>
  );
}
