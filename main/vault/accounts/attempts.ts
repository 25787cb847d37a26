import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { failureOf } from '../failure.ts';
import { replaceFile } from '../file.ts';

const attemptsFile = z.strictObject({ failures: z.number().int().min(0).max(1_000_000) });

/** How long to wait after so many wrong tries in a row, in seconds. Three are free. */
export function waitAfter(failures: number): number {
  return failures < 3 ? 0 : Math.min(300, 5 * 2 ** (failures - 3));
}

/**
 * The slowing of wrong tries. Only the number of tries is kept on disk. The wait itself is measured
 * on a clock that nobody can set, from the last try or from the start of this process, so neither a
 * restart nor a changed date shortens it.
 */
export class Attempts {
  readonly #path: string;
  readonly #clock: () => number;
  #since: number;

  /** `clock`: milliseconds that only go forward. */
  constructor(folder: string, clock: () => number, since: number) {
    this.#path = join(folder, 'attempts.json');
    this.#clock = clock;
    this.#since = since;
  }

  get failures(): number {
    try {
      const parsed = attemptsFile.safeParse(JSON.parse(readFileSync(this.#path, 'utf8')));
      return parsed.success ? parsed.data.failures : 3;
    } catch (exception) {
      // A file that cannot be read as JSON has been meddled with.
      if (exception instanceof SyntaxError) return 3;
      // No file: no wrong tries. One that the disk does not give is not the same.
      if (failureOf(exception).code === 'folder-missing') return 0;
      throw exception;
    }
  }

  /** Seconds left to wait before the next try, rounded up. */
  get wait(): number {
    const passed = (this.#clock() - this.#since) / 1000;
    return Math.max(0, Math.ceil(waitAfter(this.failures) - passed));
  }

  /** Counted before the try is judged, so that ending the program in the middle gains nothing. */
  begin(): void {
    replaceFile(this.#path, JSON.stringify({ failures: this.failures + 1 }));
    this.#since = this.#clock();
  }

  /** The secret was right. */
  succeed(): void {
    this.#write(() => 0);
  }

  /** The try turned out not to be about the secret, so it is not counted. */
  takeBack(): void {
    this.#write(() => Math.max(0, this.failures - 1));
  }

  /** Where it cannot be written the next try may have to wait; that is no reason to refuse this one. */
  #write(failures: () => number): void {
    try {
      replaceFile(this.#path, JSON.stringify({ failures: failures() }));
    } catch {
      // It was counted before, and stays so.
    }
  }
}
