import { Bar, BarChart, LabelList, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { useState } from 'react';
import { useRem } from '#renderer/ui/use-rem.ts';
import { useWords } from '#renderer/ui/words.tsx';
import { BarKeys } from './bar-keys.tsx';
import { Pointed, PartLabel, RowWords, wordsWidth } from './chart-parts.tsx';
import type { PartRow } from './part-row.ts';
import { PartPatterns, partFill, partOrder } from './part-patterns.tsx';

/** Wholes in their parts, one bar for each. A part is known by its pattern and by the key above, not by a colour. */
export function PartsChart({
  title,
  rows,
  isShare,
}: {
  readonly title: string;
  readonly rows: readonly PartRow[];
  /** Whether every bar is as long: then the parts are compared, and not the wholes. */
  readonly isShare: boolean;
}) {
  const { t } = useWords();
  const rem = useRem();
  const [width, setWidth] = useState(0);
  const words = wordsWidth(rem, width);
  const names = new Map(rows.flatMap((row) => row.parts.map((part) => [part.id, part.words])));
  const parts = [...names].toSorted(
    ([one], [other]) => partOrder.indexOf(one) - partOrder.indexOf(other),
  );
  const data = rows.map((row) => ({
    words: row.words,
    ...Object.fromEntries(row.parts.map(({ id, count }) => [id, count])),
  }));
  return (
    <>
      <PartPatterns />
      <ul className="chart-key">
        {parts.map(([id, name]) => (
          <li key={id}>
            <svg className="chart-key-sign" viewBox="0 0 28 18" aria-hidden="true">
              <rect
                x="1"
                y="1"
                width="26"
                height="16"
                rx="3"
                fill={partFill(id)}
                className="chart-part"
              />
            </svg>
            {name}
          </li>
        ))}
      </ul>
      <BarKeys>
        <ResponsiveContainer
          width="100%"
          height={rows.length * rem * 2.75 + rem}
          onResize={(next) => setWidth(next)}
        >
          <BarChart
            accessibilityLayer
            aria-label={t('figures.chart.label', { title })}
            layout="vertical"
            data={data}
            stackOffset={isShare ? 'expand' : 'none'}
            margin={{ top: 0, bottom: 0, left: 0, right: rem * 0.5 }}
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
            {parts.map(([id, name]) => (
              <Bar
                key={id}
                stackId="parts"
                dataKey={id}
                name={name}
                fill={partFill(id)}
                className="chart-part"
                isAnimationActive={false}
              >
                <LabelList dataKey={id} content={<PartLabel rem={rem} />} />
              </Bar>
            ))}
          </BarChart>
        </ResponsiveContainer>
      </BarKeys>
    </>
  );
}
