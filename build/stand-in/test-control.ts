import { createInterface } from 'node:readline';
import { app } from './app.ts';
import { shownWindow, type BrowserWindow } from './browser-window.ts';
import { controls } from './controls.ts';
import { powerMonitor } from './power-monitor.ts';

/**
 * What a test tells the stand-in: JSON, a line each, on its standard input. Like the program's output,
 * that stays when a lock puts a new program in the place of the old one.
 */
export type ControlMessage =
  | { readonly kind: 'answer-save'; readonly path: string | null }
  | { readonly kind: 'answer-open'; readonly path: string | null }
  | { readonly kind: 'answer-print'; readonly isPrinted: boolean }
  | { readonly kind: 'idle'; readonly seconds: number }
  | { readonly kind: 'suspend' }
  | { readonly kind: 'lock-screen' }
  /** As the person does with the window's own button. */
  | { readonly kind: 'close-window' };

/** What the stand-in tells the test: on its standard output, in lines that begin with `reportMark`. */
export type ControlReport =
  /** A window has loaded; the suite attaches to it here. Each lock makes a new one. */
  | { readonly kind: 'window'; readonly endpoint: string | null }
  /** A control message has been taken. */
  | { readonly kind: 'taken' }
  /** Another start knocked and this window was brought to the front. */
  | { readonly kind: 'second-instance' };

/** How a line of the test's own begins. */
export const reportMark = 'test control: ';

/** Lets the parent process play the person and the machine. Only with `--test-control`. */
export function takeTestControl(): void {
  app.on('stand-in-window-loaded', (window: BrowserWindow) => void reportWindow(window));
  app.on('second-instance', () => report({ kind: 'second-instance' }));
  const lines = createInterface({ input: process.stdin });
  lines.on('line', (line) => {
    take(JSON.parse(line) as ControlMessage);
    report({ kind: 'taken' });
  });
  // The test is gone.
  lines.once('close', () => app.quit());
}

function take(message: ControlMessage): void {
  switch (message.kind) {
    case 'answer-save':
      controls.answerSave(message.path);
      return;
    case 'answer-open':
      controls.answerOpen(message.path);
      return;
    case 'answer-print':
      controls.answerPrint(message.isPrinted);
      return;
    case 'idle':
      powerMonitor.setIdle(message.seconds);
      return;
    case 'suspend':
    case 'lock-screen':
      powerMonitor.emit(message.kind);
      return;
    case 'close-window':
      shownWindow()?.destroy();
  }
}

async function reportWindow({ webContents }: BrowserWindow): Promise<void> {
  report({ kind: 'window', endpoint: await webContents.endpoint() });
}

function report(message: ControlReport): void {
  process.stdout.write(`${reportMark}${JSON.stringify(message)}\n`);
}
