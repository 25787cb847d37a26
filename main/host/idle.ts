/** How long a meeting is asked "är ni kvar?" before it locks. */
export const graceSeconds = 120;

export interface IdleSurroundings {
  /** Seconds since somebody last touched the machine, as the system tells. Some systems always tell 0. */
  idleSeconds(): number;
  /** Milliseconds on a clock that nobody can set. On some systems it stands still while the machine sleeps. */
  now(): number;
  /** Milliseconds by the computer's date, which goes on in sleep and which anybody can set. */
  date(): number;
  lock(): void;
  /** Tells the page that it locks soon, or (null) that it does not. */
  warn(warning: { lockInSeconds: number } | null): void;
}

/**
 * When to lock because nobody is there. Outside a meeting: at the limit. In a meeting two people may
 * just be talking, so the page asks first and locks when nobody answers. Locks once, and not again
 * until somebody has touched the machine.
 *
 * It counts moments and not checks, so it does not matter how seldom it is asked: time passes by
 * whichever clock went further, and a touch after too long an absence comes too late.
 */
export class IdleRule {
  readonly #around: IdleSurroundings;
  #limitSeconds: number;
  #inMeeting = false;
  #isAsking = false;
  #isLocked: boolean;
  #lastNow: number;
  #lastDate: number;
  /** Milliseconds since the beginning, in sleep too; what the two below are measured on. */
  #elapsed = 0;
  /** When somebody was last known to be here. */
  #seenAt = 0;
  /** When the window was last touched, by `now`; null while it has not been. */
  #windowTouchedAt: number | null = null;
  /** Whether the system has shown that it can tell. */
  #systemTells = false;

  /** `isLocked`: the program starts because it locked, so it does not lock once more for the same absence. */
  constructor(around: IdleSurroundings, limitMinutes: number, isLocked = false) {
    this.#around = around;
    this.#limitSeconds = limitMinutes * 60;
    this.#isLocked = isLocked;
    this.#lastNow = around.now();
    this.#lastDate = around.date();
  }

  /** Whether anybody has touched this window: else nobody can have unlocked it. */
  get isWindowTouched(): boolean {
    return this.#windowTouchedAt !== null;
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
    this.#pass();
    this.#seenAt = this.#elapsed;
    this.#isLocked = false;
    this.#withdrawWarning();
  }

  /** Somebody touched our own window: that counts also where the system tells nothing. */
  windowTouched(): void {
    this.#windowTouchedAt = this.#around.now();
  }

  /** To be called about once a second, and before anything is shown or answered after a while. */
  check(): void {
    const sinceLastCheck = this.#pass();
    const idle = this.#idle();
    const wasLocked = this.#isLocked;
    /** How long nobody was here before the newest touch, and since. */
    let before = 0;
    if (idle <= sinceLastCheck) {
      const touchedAt = this.#elapsed - idle;
      before = touchedAt - this.#seenAt;
      this.#seenAt = touchedAt;
      this.#isLocked = false;
    }
    const since = this.#elapsed - this.#seenAt;
    const limit = this.#limitSeconds * 1000;
    const lockAfter = this.#inMeeting ? limit + graceSeconds * 1000 : limit;
    if ((!this.#isLocked && since >= lockAfter) || (!wasLocked && before >= lockAfter)) {
      this.#isLocked = since >= lockAfter;
      this.#isAsking = false;
      this.#inMeeting = false;
      this.#around.lock();
    } else if (since < limit) {
      this.#withdrawWarning();
    } else if (!this.#isLocked && !this.#isAsking) {
      this.#isAsking = true;
      this.#around.warn({ lockInSeconds: Math.ceil((lockAfter - since) / 1000) });
    }
  }

  /** Lets the time since the last time pass. Answers how much of it `now` has seen. */
  #pass(): number {
    const [now, date] = [this.#around.now(), this.#around.date()];
    const seen = now - this.#lastNow;
    this.#elapsed += Math.max(seen, date - this.#lastDate);
    this.#lastNow = now;
    this.#lastDate = date;
    return seen;
  }

  /** Milliseconds by `now` since the last touch anybody knows of. */
  #idle(): number {
    const system = this.#around.idleSeconds() * 1000;
    if (system > 0) this.#systemTells = true;
    const window =
      this.#windowTouchedAt === null
        ? Number.POSITIVE_INFINITY
        : this.#around.now() - this.#windowTouchedAt;
    return this.#systemTells ? Math.min(system, window) : window;
  }

  #withdrawWarning(): void {
    if (!this.#isAsking) return;
    this.#isAsking = false;
    this.#around.warn(null);
  }
}
