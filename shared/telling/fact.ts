/** One thing that is known, with its label: a name, a date. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}
