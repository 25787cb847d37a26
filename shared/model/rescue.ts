/**
 * Why an account had to go on from less than it had. `older`: the store was whole, and older than it had
 * been. `headless`: nothing told how far the log had come.
 */
export const storeFaults = ['damaged', 'missing', 'older', 'headless'] as const;
export type StoreFault = (typeof storeFaults)[number];

/** What is known to be gone. Never what any of it said. */
export interface RescueLosses {
  /** Agreed frames whose text is gone. */
  readonly frames: number;
  /** Lines of the log. */
  readonly lines: number;
  /** Youths of whom only the id is left. */
  readonly names: number;
  /** Meetings of which nothing is left but their lines in the log. */
  readonly meetings: number;
  /** Steps of meetings that had not ended: a meeting goes back to the last moment that is whole. */
  readonly steps: number;
  /** What was written back, letters on their way, and a supervisor's copies. */
  readonly others: number;
}

/** What a rescue would come to, told before anything is done. */
export interface RescuePlan {
  readonly found: Extract<StoreFault, 'damaged' | 'missing'>;
  /** When the newest verified backup was made; null when there is none. */
  readonly backupAt: string | null;
  /** When the newest line was written that can be kept; null when there is none. */
  readonly newestAt: string | null;
  /** How much more than in the backup could be read out of the damaged file. */
  readonly newer: number;
  readonly kept: { readonly contacts: number; readonly frames: number; readonly meetings: number };
  readonly lost: RescueLosses;
  /** Pages that cannot be read may have held more than can be counted. */
  readonly mayLackMore: boolean;
  /** Where the damaged file will lie, from the data folder; null when there is no file. */
  readonly keptAs: string | null;
}
