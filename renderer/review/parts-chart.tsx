import { Bar, LabelList } from 'recharts';
import { useRem } from '#renderer/ui/use-rem.ts';
import { ChartFrame } from './chart-frame.tsx';
import { PartLabel } from './chart-parts.tsx';
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
  const rem = useRem();
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
      <ChartFrame title={title} rows={data} rowHeight={2.75} room={0.5} isShare={isShare}>
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
      </ChartFrame>
    </>
  );
}
