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

  /** For tests: as if nobody had touched anything for so long. */
  setIdle(seconds: number): void {
    this.#touchedAt = performance.now() - seconds * 1000;
  }
}

export const powerMonitor = new PowerMonitor();
