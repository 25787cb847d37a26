import { Bar, BarChart, LabelList, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { useState } from 'react';
import { useRem } from '#renderer/ui/use-rem.ts';
import { useWords } from '#renderer/ui/words.tsx';
import { BarKeys } from './bar-keys.tsx';
import { EndLabel, Pointed, RowWords, wordsWidth } from './chart-parts.tsx';

/** How many youths asked for each card: one bar for each, its words beside it and its number at its end. */
export function AskedChart({
  title,
  rows,
}: {
  readonly title: string;
  readonly rows: readonly { readonly words: string; readonly count: number }[];
}) {
  const { t } = useWords();
  const rem = useRem();
  const [width, setWidth] = useState(0);
  const words = wordsWidth(rem, width);
  return (
    <BarKeys>
      <ResponsiveContainer
        width="100%"
        height={rows.length * rem * 2.5 + rem}
        onResize={(next) => setWidth(next)}
      >
        <BarChart
          accessibilityLayer
          aria-label={t('figures.chart.label', { title })}
          layout="vertical"
          data={[...rows]}
          margin={{ top: 0, bottom: 0, left: 0, right: rem * 3.5 }}
          barCategoryGap="22%"
        >
          <XAxis type="number" hide domain={[0, 'dataMax']} />
          <YAxis
            type="category"
            dataKey="words"
            width={words}
            interval={0}
            axisLine={false}
            tickLine={false}
            tick={<RowWords room={words} rem={rem} />}
          />
          <Tooltip
            content={<Pointed />}
            cursor={{ className: 'chart-cursor' }}
            isAnimationActive={false}
          />
          <Bar
            dataKey="count"
            name={t('figures.cards.youths')}
            className="chart-asked"
            radius={[0, 6, 6, 0]}
            isAnimationActive={false}
          >
            <LabelList dataKey="count" content={<EndLabel />} />
          </Bar>
        </BarChart>
      </ResponsiveContainer>
    </BarKeys>
  );
}
