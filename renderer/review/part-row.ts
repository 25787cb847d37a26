/** A whole in its parts, as a row of a table and of a chart. */
export interface PartRow {
  readonly id: string;
  readonly words: string;
  /** The whole. */
  readonly all: string;
  /** In their order; none when they are not told. */
  readonly parts: readonly {
    readonly id: string;
    readonly words: string;
    readonly count: number;
  }[];
}
