/**
 * What a part is filled with. What is alike between answers and promises looks alike, and what was put
 * together lies in layers.
 */
const patternOf: Readonly<Record<string, string>> = {
  yes: 'full',
  kept: 'full',
  partly: 'lines',
  'not-now': 'dots',
  changed: 'dots',
  no: 'crossed',
  'not-kept': 'crossed',
  differ: 'standing',
  open: 'empty',
  met: 'stacked',
  unmet: 'layered',
};

/** The order in which parts are always told: in themselves, then those that were put together. */
export const partOrder: readonly string[] = Object.keys(patternOf);

export function partFill(part: string): string {
  return `url(#chart-${patternOf[part] ?? 'empty'})`;
}

/** The patterns that the parts of a bar are filled with. */
export function PartPatterns() {
  const tile = { width: 8, height: 8, patternUnits: 'userSpaceOnUse' } as const;
  return (
    <svg className="chart-patterns" aria-hidden="true">
      <defs>
        <pattern id="chart-full" {...tile}>
          <rect width="8" height="8" className="chart-full-ground" />
        </pattern>
        <pattern id="chart-lines" {...tile} patternTransform="rotate(45)">
          <rect width="8" height="8" className="chart-lines-ground" />
          <rect width="3" height="8" className="chart-lines-mark" />
        </pattern>
        <pattern id="chart-dots" {...tile}>
          <rect width="8" height="8" className="chart-dots-ground" />
          <circle cx="4" cy="4" r="1.8" className="chart-dots-mark" />
        </pattern>
        <pattern id="chart-crossed" {...tile} patternTransform="rotate(45)">
          <rect width="8" height="8" className="chart-crossed-ground" />
          <path d="M0 0H8M0 0V8" className="chart-crossed-mark" />
        </pattern>
        <pattern id="chart-standing" {...tile}>
          <rect width="8" height="8" className="chart-standing-ground" />
          <rect width="2" height="8" className="chart-standing-mark" />
        </pattern>
        <pattern id="chart-stacked" {...tile}>
          <rect width="8" height="8" className="chart-lines-ground" />
          <rect width="8" height="5.5" className="chart-lines-mark" />
        </pattern>
        <pattern id="chart-layered" {...tile}>
          <rect width="8" height="8" className="chart-empty-ground" />
          <path d="M0 4H8" className="chart-crossed-mark" />
        </pattern>
        <pattern id="chart-empty" {...tile}>
          <rect width="8" height="8" className="chart-empty-ground" />
        </pattern>
      </defs>
    </svg>
  );
}
