import { Text, type LabelProps } from 'recharts';
import { useWords } from '#renderer/ui/words.tsx';

/** How many pixels of a chart belong to the words beside its bars. */
export function wordsWidth(rem: number, width: number): number {
  return Math.min(17 * rem, width * 0.42);
}

/** The words beside a bar, whole, on as many lines as they take. */
export function RowWords({
  x = 0,
  y = 0,
  room,
  rem,
  payload,
}: {
  readonly x?: number | string;
  readonly y?: number | string;
  /** Pixels that the words have beside the bar. */
  readonly room: number;
  readonly rem: number;
  readonly payload?: { readonly value: string };
}) {
  return (
    <Text
      x={Number(x)}
      y={Number(y)}
      width={room - rem * 0.75}
      textAnchor="end"
      verticalAnchor="middle"
      className="chart-words"
      style={{ fontSize: rem, lineHeight: `${rem * 1.15}px` }}
    >
      {payload?.value ?? ''}
    </Text>
  );
}

/** The number at the end of a bar. */
export function EndLabel({ viewBox, value }: LabelProps) {
  if (viewBox === undefined || !('width' in viewBox)) return null;
  const { x = 0, y = 0, width = 0, height = 0 } = viewBox as Box;
  return (
    <text
      x={x + width + 6}
      y={y + height / 2}
      dominantBaseline="central"
      className="chart-words chart-end"
    >
      {value}
    </text>
  );
}

interface Box {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
}

/** The number in a part of a bar, where there is room for it. */
export function PartLabel({ viewBox, value, rem }: LabelProps & { readonly rem: number }) {
  const { x = 0, y = 0, width = 0, height = 0 } = (viewBox ?? {}) as Box;
  const room = rem * (0.7 + String(value ?? '').length * 0.6);
  if (value === undefined || value === null || value === 0 || width < room) return null;
  return (
    <text
      x={x + width / 2}
      y={y + height / 2}
      dominantBaseline="central"
      textAnchor="middle"
      className="chart-words chart-part-count"
    >
      {value}
    </text>
  );
}

/** What the keys or the pointer are at, in words; a screen reader says it when it changes. */
export function Pointed({
  active,
  label,
  payload,
}: {
  readonly active?: boolean;
  readonly label?: string | number | undefined;
  readonly payload?: readonly { readonly name?: unknown; readonly value?: unknown }[];
}) {
  const { t } = useWords();
  if (active !== true || payload === undefined) return null;
  const told = payload.filter(({ value }) => typeof value === 'number');
  return (
    <div className="chart-pointed" role="status" aria-live="assertive">
      <p className="chart-pointed-row">{label}</p>
      {told.map(({ name, value }) => (
        <p key={String(name)}>
          {String(name)}: {String(value)}
        </p>
      ))}
      {told.length === 0 ? <p>{t('figures.shown.hidden')}</p> : null}
    </div>
  );
}
