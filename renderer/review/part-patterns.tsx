/** What a part is filled with. Everything that is alike between answers and promises looks alike. */
const patternOf: Readonly<Record<string, string>> = {
  yes: 'full',
  kept: 'full',
  met: 'full',
  partly: 'lines',
  changed: 'dots',
  'not-now': 'dots',
  'not-kept': 'crossed',
  no: 'crossed',
  unmet: 'crossed',
  differ: 'standing',
  open: 'empty',
};

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
        <pattern id="chart-empty" {...tile}>
          <rect width="8" height="8" className="chart-empty-ground" />
        </pattern>
      </defs>
    </svg>
  );
}
