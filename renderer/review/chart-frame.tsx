import { useState, type ReactNode } from 'react';
import { BarChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { useRem } from '#renderer/ui/use-rem.ts';
import { useWords } from '#renderer/ui/words.tsx';
import { BarKeys } from './bar-keys.tsx';
import { Pointed, RowWords, wordsWidth } from './chart-parts.tsx';

/** What every chart of ours is: lying bars, a row's words beside each, and the keys going through them. */
export function ChartFrame({
  title,
  rows,
  rowHeight,
  room,
  isShare = false,
  children,
}: {
  readonly title: string;
  readonly rows: readonly { readonly words: string }[];
  /** Of one row, in rem. */
  readonly rowHeight: number;
  /** To the right of the longest bar, in rem. */
  readonly room: number;
  /** Whether every bar is as long: then its parts are compared, and not the bars. */
  readonly isShare?: boolean;
  /** The bars. */
  readonly children: ReactNode;
}) {
  const { t } = useWords();
  const rem = useRem();
  const [width, setWidth] = useState(0);
  const words = wordsWidth(rem, width);
  return (
    <BarKeys>
      <ResponsiveContainer
        width="100%"
        height={rows.length * rem * rowHeight + rem}
        onResize={(next) => setWidth(next)}
      >
        <BarChart
          accessibilityLayer
          aria-label={t('figures.chart.label', { title })}
          layout="vertical"
          data={[...rows]}
          stackOffset={isShare ? 'expand' : 'none'}
          margin={{ top: 0, bottom: 0, left: 0, right: rem * room }}
          barCategoryGap="20%"
        >
          <XAxis type="number" hide domain={isShare ? [0, 1] : [0, 'dataMax']} />
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
          {children}
        </BarChart>
      </ResponsiveContainer>
    </BarKeys>
  );
}
