import { app } from './app.ts';
import { shownWindow, type BrowserWindow } from './browser-window.ts';
import { controls } from './controls.ts';
import { powerMonitor } from './power-monitor.ts';

/** What a test tells the stand-in, over the channel between the two processes. */
export type ControlMessage =
  | { readonly kind: 'answer-save'; readonly path: string | null }
  | { readonly kind: 'answer-open'; readonly path: string | null }
  | { readonly kind: 'answer-print'; readonly isPrinted: boolean }
  | { readonly kind: 'idle'; readonly seconds: number }
  | { readonly kind: 'suspend' }
  | { readonly kind: 'lock-screen' }
  /** As the person does with the window's own button. */
  | { readonly kind: 'close-window' };

/** What the stand-in tells the test. */
export type ControlReport =
  /** A window has loaded; the suite attaches to it here. Each lock makes a new one. */
  | { readonly kind: 'window'; readonly number: number; readonly endpoint: string | null }
  /** A control message has been taken. */
  | { readonly kind: 'taken' }
  /** Another start knocked and this window was brought to the front. */
  | { readonly kind: 'second-instance' };

/** Lets the parent process play the person and the machine. Only with `--test-control`. */
export function takeTestControl(): void {
  let number = 0;
  const reportWindow = async ({ webContents }: BrowserWindow) => {
    const endpoint = await webContents.endpoint();
    number += 1;
    report({ kind: 'window', number, endpoint });
  };
  app.on('stand-in-window-loaded', (window: BrowserWindow) => void reportWindow(window));
  app.on('second-instance', () => report({ kind: 'second-instance' }));
  process.on('message', (message: ControlMessage) => {
    take(message);
    report({ kind: 'taken' });
  });
  process.on('disconnect', () => app.quit());
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

function report(message: ControlReport): void {
  if (process.connected) process.send?.(message);
}
