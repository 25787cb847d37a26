import type { ChildProcessByStdio } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { createInterface } from 'node:readline';
import {
  reportMark,
  type ControlMessage,
  type ControlReport,
} from '#build/stand-in/test-control.ts';

/** The test's end of the stand-in's test control: the lines of a running program's input and output. */
export class Control {
  readonly #input: Writable;

  constructor(
    child: ChildProcessByStdio<Writable, Readable, Readable | null>,
    hearer: { onReport(report: ControlReport): void; onOutput(line: string): void },
  ) {
    this.#input = child.stdin;
    // A program that just ended takes nothing more; its exit is what counts.
    this.#input.on('error', () => undefined);
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith(reportMark)) {
        hearer.onReport(JSON.parse(line.slice(reportMark.length)) as ControlReport);
      } else {
        hearer.onOutput(line);
      }
    });
  }

  send(message: ControlMessage): void {
    this.#input.write(`${JSON.stringify(message)}\n`);
  }

  /** Nobody plays the person any more: the program ends. */
  end(): void {
    this.#input.end();
  }
}
