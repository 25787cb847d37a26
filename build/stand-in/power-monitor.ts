import { EventEmitter } from 'node:events';
import { performance } from 'node:perf_hooks';
import type * as Electron from 'electron';

/** The machine as far as the stand-in can know it: a touch is a touch of the window. */
export class PowerMonitor
  extends EventEmitter
  implements Pick<Electron.PowerMonitor, 'getSystemIdleTime'>
{
  #touchedAt = performance.now();

  getSystemIdleTime(): number {
    return Math.floor((performance.now() - this.#touchedAt) / 1000);
  }

  touched(): void {
    this.#touchedAt = performance.now();
  }

  /** For tests: so many seconds pass at once, in which nobody touches anything. */
  setIdle(seconds: number): void {
    const before = performance.now.bind(performance);
    performance.now = () => before() + seconds * 1000;
  }
}

export const powerMonitor = new PowerMonitor();
