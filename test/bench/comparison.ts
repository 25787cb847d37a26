/** One thing that is measured against a baseline. */
export interface Bench {
  readonly name: string;
  readonly about: string;
  /** Programs of the system's that it compares with. */
  readonly needs: readonly string[];
  run(isShort: boolean): Promise<void>;
}

/** Something that was measured several times. */
export interface Measured {
  readonly what: string;
  readonly values: readonly number[];
}

export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

function figure(value: number): string {
  return value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2);
}

function spread({ what, values }: Measured, unit: string): string {
  const [least, median, most] = [Math.min(...values), medianOf(values), Math.max(...values)].map(
    figure,
  );
  return `  ${what.padEnd(54)} ${unit}  min ${least}  median ${median}  max ${most}  (${values.length} times)`;
}

/** A ratio of medians. Two zeros are the same; nothing can be compared with one. */
function ratio(ours: Measured, baseline: Measured): string {
  const [a, b] = [medianOf(ours.values), medianOf(baseline.values)];
  if (b === 0) return a === 0 ? '1.00 (both 0)' : 'none (the baseline is 0)';
  return (a / b).toFixed(2);
}

/** Prints the baseline, then each of ours with its ratio. */
export function printComparison(unit: string, baseline: Measured, ours: readonly Measured[]): void {
  console.log(spread({ ...baseline, what: `baseline: ${baseline.what}` }, unit));
  for (const measured of ours) {
    console.log(`${spread(measured, unit)}  ratio ${ratio(measured, baseline)}`);
  }
}
