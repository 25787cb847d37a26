import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { failureOf } from '../failure.ts';
import { replaceFile } from '../file.ts';

const attemptsFile = z.strictObject({
  failures: z.number().int().min(0).max(1_000_000),
  /** Seconds of the present wait that have passed, as the process measured them that wrote this. */
  waited: z.number().min(0).max(300).default(0),
});
type Told = z.output<typeof attemptsFile>;

/** How long to wait after so many wrong tries in a row, in seconds. Three are free. */
export function waitAfter(failures: number): number {
  return failures < 3 ? 0 : Math.min(300, 5 * 2 ** (failures - 3));
}

/** So many make the longest wait there is; more are not counted. */
const mostFailures = 9;

/**
 * What is believed when the file cannot be read. Each account is made with one, so somebody took it
 * away or changed it: then nobody knows how many tries there were, and to forget them must not pay.
 */
const meddledWith: Told = { failures: mostFailures, waited: 0 };

/**
 * The slowing of wrong tries. On disk are the number of tries and how much of the wait has passed.
 * The wait itself is measured on a clock that nobody can set, from the last try or from the start of
 * this process, so neither a restart nor a changed date shortens it; and a restart in good order,
 * as each lock is, does not make it longer.
 */
export class Attempts {
  readonly #path: string;
  readonly #clock: () => number;
  #since: number;
  /** What stood there before the try under way. */
  #before: Told = meddledWith;

  /** `clock`: milliseconds that only go forward. */
  constructor(folder: string, clock: () => number, since: number) {
    this.#path = join(folder, 'attempts.json');
    this.#clock = clock;
    this.#since = since;
  }

  /** Seconds left to wait before the next try, rounded up. Throws what the disk throws. */
  get wait(): number {
    const { failures, waited } = this.#read();
    return Math.max(0, Math.ceil(waitAfter(failures) - waited - this.#passed()));
  }

  /**
   * Counted before the try is judged, so that ending the program in the middle gains nothing. Throws
   * what the disk throws: what cannot be counted is not tried.
   */
  begin(): void {
    this.#before = this.#read();
    const failures = Math.min(mostFailures, this.#before.failures + 1);
    this.#write({ failures, waited: 0 });
  }

  /** The secret was right. */
  succeed(): void {
    this.#writeIfPossible(() => ({ failures: 0, waited: 0 }));
  }

  /** The try turned out not to be about the secret, so it is not counted. */
  takeBack(): void {
    this.#writeIfPossible(() => ({ failures: this.#before.failures, waited: 0 }));
  }

  /** The process ends in good order: what has been waited is not to be waited again. */
  settle(): void {
    this.#writeIfPossible(() => {
      const { failures, waited } = this.#read();
      const whole = waitAfter(failures);
      return whole === 0 ? null : { failures, waited: Math.min(whole, waited + this.#passed()) };
    });
  }

  #passed(): number {
    return (this.#clock() - this.#since) / 1000;
  }

  #read(): Told {
    try {
      const parsed = attemptsFile.safeParse(JSON.parse(readFileSync(this.#path, 'utf8')));
      return parsed.success ? parsed.data : meddledWith;
    } catch (exception) {
      if (exception instanceof SyntaxError) return meddledWith;
      if (failureOf(exception).code === 'folder-missing') return meddledWith;
      // One that the disk does not give is not one that somebody took away.
      throw exception;
    }
  }

  #write(told: Told): void {
    replaceFile(this.#path, JSON.stringify(told));
    this.#since = this.#clock();
  }

  /** Where it cannot be written the next try may have to wait; that is no reason to refuse this one. */
  #writeIfPossible(told: () => Told | null): void {
    try {
      const next = told();
      if (next !== null) this.#write(next);
    } catch {
      // It was counted before, and stays so.
    }
  }
}
