import type { CDPSession } from 'playwright-core';
import { medianOf } from './comparison.ts';

/** What a page saw of itself for a while. */
export interface FrameRecord {
  /** When each frame began, in ms. */
  readonly frames: readonly number[];
  /** From the newest move in a frame to the end of that frame's work, in ms. */
  readonly waits: readonly number[];
  /** Frames the browser itself calls long (over 50 ms). */
  readonly longFrames: number;
}

/** Runs in the page. */
function record(forMs: number): Promise<FrameRecord> {
  const frames: number[] = [];
  const waits: number[] = [];
  let longFrames = 0;
  let moved: number | null = null;
  const onMove = (event: Event) => {
    moved = event.timeStamp;
  };
  const observer = new PerformanceObserver((list) => {
    longFrames += list.getEntries().length;
  });
  observer.observe({ type: 'long-animation-frame' });
  // A message sent from a frame arrives when the frame's style, layout and paint are done.
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', ({ data }) => waits.push(performance.now() - Number(data)));
  port1.start();
  addEventListener('pointermove', onMove, { capture: true });
  const start = performance.now();
  return new Promise((resolve) => {
    const onFrame = (at: number) => {
      frames.push(at);
      if (moved !== null) port2.postMessage(moved);
      moved = null;
      if (at - start < forMs) {
        requestAnimationFrame(onFrame);
        return;
      }
      removeEventListener('pointermove', onMove, { capture: true });
      observer.disconnect();
      resolve({ frames, waits, longFrames });
    };
    requestAnimationFrame(onFrame);
  });
}

/** Records a page's frames for so long. */
export async function recordFrames(session: CDPSession, forMs: number): Promise<FrameRecord> {
  // Not `page.evaluate`: that needs the page's own `eval`, which the program takes away.
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `(${record.toString()})(${forMs})`,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
  return result.value as FrameRecord;
}

const frameMs = 1000 / 60;

/** Frames that did not come, and how many should have. */
interface Frames {
  readonly dropped: number;
  readonly due: number;
}

export function framesOf({ frames }: FrameRecord): Frames {
  let dropped = 0;
  for (const [index, at] of frames.entries()) {
    const before = frames[index - 1];
    if (before !== undefined) dropped += Math.max(0, Math.round((at - before) / frameMs) - 1);
  }
  return { dropped, due: dropped + frames.length - 1 };
}

/** The frames of several records together. */
export function framesOfAll(records: readonly FrameRecord[]): Frames {
  const each = records.map(framesOf);
  return {
    dropped: each.reduce((sum, { dropped }) => sum + dropped, 0),
    due: each.reduce((sum, { due }) => sum + due, 0),
  };
}

/** How many frames did not come, in percent of those that should have. */
export function droppedShare({ dropped, due }: Frames): number {
  return due === 0 ? 0 : (dropped / due) * 100;
}

export function inputToFrame({ waits }: FrameRecord): number {
  return medianOf(waits);
}
