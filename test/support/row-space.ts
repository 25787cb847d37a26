/** A fraction, exactly. The denominator is positive and the two have no common factor. */
type Fraction = readonly [bigint, bigint];

function gcd(one: bigint, other: bigint): bigint {
  return other === 0n ? one : gcd(other, one % other);
}

function fraction(above: bigint, below: bigint): Fraction {
  const sign = below < 0n ? -1n : 1n;
  const common = gcd(above < 0n ? -above : above, below < 0n ? -below : below) || 1n;
  return [(sign * above) / common, (sign * below) / common];
}

const zero: Fraction = [0n, 1n];

function isZero([above]: Fraction): boolean {
  return above === 0n;
}

function minus([a, b]: Fraction, [c, d]: Fraction): Fraction {
  return fraction(a * d - c * b, b * d);
}

function times([a, b]: Fraction, [c, d]: Fraction): Fraction {
  return fraction(a * c, b * d);
}

function over([a, b]: Fraction, [c, d]: Fraction): Fraction {
  return fraction(a * d, b * c);
}

/**
 * What follows from a set of linear equations, in exact arithmetic: whoever knows the value of each row
 * knows the value of everything that is a sum of multiples of rows, and by sums alone of nothing else.
 */
export class RowSpace {
  /** Columns that are alike in every row are one column: nothing that follows tells them apart. */
  readonly #classOf: readonly number[];
  readonly #width: number;
  /** Reduced: each has a 1 where every other row has a 0. */
  readonly #rows: { readonly pivot: number; readonly row: readonly Fraction[] }[] = [];

  constructor(rows: readonly (readonly number[])[], width: number) {
    const classes = new Map<string, number>();
    this.#classOf = Array.from({ length: width }, (_, column) => {
      const key = rows.map((row) => row[column] ?? 0).join(',');
      const known = classes.get(key) ?? classes.size;
      classes.set(key, known);
      return known;
    });
    this.#width = classes.size;
    for (const row of rows) this.#add(row);
  }

  /** Whether a sum follows: `wanted` has how often each column is in it. */
  has(wanted: readonly number[]): boolean {
    const compact = this.#compact(wanted);
    return compact !== null && this.#reduce(compact).every(isZero);
  }

  #compact(row: readonly number[]): readonly Fraction[] | null {
    const compact: (number | undefined)[] = Array.from({ length: this.#width });
    for (const [column, place] of this.#classOf.entries()) {
      const value = row[column] ?? 0;
      if (compact[place] !== undefined && compact[place] !== value) return null;
      compact[place] = value;
    }
    return compact.map((value) => [BigInt(value ?? 0), 1n]);
  }

  #reduce(row: readonly Fraction[]): readonly Fraction[] {
    return this.#rows.reduce((left, { pivot, row: known }) => {
      const factor = left[pivot] ?? zero;
      if (isZero(factor)) return left;
      return left.map((value, place) => minus(value, times(factor, known[place] ?? zero)));
    }, row);
  }

  #add(row: readonly number[]): void {
    const left = this.#reduce(this.#compact(row) ?? []);
    const pivot = left.findIndex((value) => !isZero(value));
    if (pivot === -1) return;
    const lead = left[pivot] ?? zero;
    const fresh = left.map((value) => over(value, lead));
    for (const [place, known] of this.#rows.entries()) {
      const factor = known.row[pivot] ?? zero;
      const cleared = known.row.map((value, column) =>
        minus(value, times(factor, fresh[column] ?? zero)),
      );
      this.#rows[place] = { pivot: known.pivot, row: cleared };
    }
    this.#rows.push({ pivot, row: fresh });
  }
}
