/** Chances from one seed: the same seed gives the same ones, so that a test that failed can be run again. */
export class Chances {
  readonly seed: number;
  #state: number;

  /** A seed of its own each time, unless `SEED` in the environment names one. */
  constructor(seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31))) {
    this.seed = seed;
    this.#state = seed >>> 0;
  }

  /** At least 0 and less than 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 up to, and without, `limit`. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  /** One of them. Throws when there is none. */
  oneOf<T>(things: readonly T[]): T {
    if (things.length === 0) throw new Error('nothing to choose from');
    return things[this.below(things.length)] as T;
  }

  /** Two different ones, in the order they stand. */
  twoOf<T>(things: readonly T[]): readonly [T, T] {
    const first = this.below(things.length - 1);
    const second = first + 1 + this.below(things.length - 1 - first);
    return [things[first] as T, things[second] as T];
  }
}
