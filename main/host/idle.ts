/** How long a meeting is asked "är ni kvar?" before it locks. */
export const graceSeconds = 120;

export interface IdleSurroundings {
  /** Seconds since somebody last touched the machine. */
  idleSeconds(): number;
  /** Milliseconds on a clock that nobody can set. */
  now(): number;
  lock(): void;
  /** Tells the page that it locks soon, or (null) that it does not. */
  warn(warning: { lockInSeconds: number } | null): void;
}

/**
 * When to lock because nobody is there. Outside a meeting: at the limit. In a meeting two people may
 * just be talking, so the page asks first and locks when nobody answers. Locks once, and not again
 * until somebody has touched the machine.
 */
export class IdleRule {
  readonly #around: IdleSurroundings;
  #limitSeconds: number;
  #inMeeting = false;
  #deadline: number | null = null;
  /** Idle seconds from before somebody said that they are here. */
  #forgivenSeconds = 0;
  #isLocked: boolean;

  /** `isLocked`: the program starts because it locked, so it does not lock once more for the same absence. */
  constructor(around: IdleSurroundings, limitMinutes: number, isLocked = false) {
    this.#around = around;
    this.#limitSeconds = limitMinutes * 60;
    this.#isLocked = isLocked;
  }

  setLimit(minutes: number): void {
    this.#limitSeconds = minutes * 60;
  }

  setMeeting(on: boolean): void {
    this.#inMeeting = on;
    this.stay();
  }

  /** Somebody said that they are still here. */
  stay(): void {
    this.#forgivenSeconds = this.#around.idleSeconds();
    this.#withdrawWarning();
  }

  /** To be called about once a second. */
  tick(): void {
    const now = this.#around.now();
    const idle = this.#around.idleSeconds();
    if (idle < this.#forgivenSeconds) this.#forgivenSeconds = 0;
    if (idle - this.#forgivenSeconds < this.#limitSeconds) {
      this.#isLocked = false;
      this.#withdrawWarning();
    } else if (this.#isLocked) {
      return;
    } else if (!this.#inMeeting || (this.#deadline !== null && now >= this.#deadline)) {
      this.#deadline = null;
      this.#isLocked = true;
      this.#inMeeting = false;
      this.#around.lock();
    } else if (this.#deadline === null) {
      this.#deadline = now + graceSeconds * 1000;
      this.#around.warn({ lockInSeconds: graceSeconds });
    }
  }

  #withdrawWarning(): void {
    if (this.#deadline === null) return;
    this.#deadline = null;
    this.#around.warn(null);
  }
}
