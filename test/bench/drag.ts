import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import { openBrowser } from '#build/stand-in/browser.ts';
import { launchApp } from '#test/support/app.ts';
import { printComparison, type Bench } from './comparison.ts';
import { enterMeeting } from './enter-meeting.ts';
import {
  droppedShare,
  framesOf,
  framesOfAll,
  inputToFrame,
  recordFrames,
  type FrameRecord,
} from './frame-record.ts';
import { Hand, type Area, type Point } from './hand.ts';
import { othersMs } from './others.ts';
import { makeMeetingFolder } from '#test/support/meeting-folder.ts';

/** As many as can lie there: the box and sixty words of one's own make eighty. */
const cardCounts = [21, 40, 60, 80] as const;
const viewport = { width: 1366, height: 768 };
/** How many times slower than this machine. */
const slowdown = 4;
/** Once round the mat and a little more. */
const forMs = 2500;
/** Longer than a card takes to settle, on the slowed processor too. */
const restMs = 1200;

/** How much of one processor others may take during a drag. */
const mostOfOthers = 0.1;

interface Measurable {
  readonly page: Page;
  readonly session: CDPSession;
}

/** A page with something on it that can be dragged. */
interface Subject extends Measurable {
  /** What is moved while it is dragged. */
  readonly moving: string;
  readonly grip: Point;
  readonly area: Area;
}

async function measurable(page: Page): Promise<Measurable> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, session };
}

/**
 * Only the page that is measured is slowed: a slowed page takes four fifths of a processor even when
 * it does nothing, and would take it from the other.
 */
async function slowed<T>(session: CDPSession, measure: () => Promise<T>): Promise<T> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  try {
    return await measure();
  } finally {
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  }
}

async function areaOf(page: Page, selector: string): Promise<Area> {
  const area = await page.locator(selector).first().boundingBox();
  if (area === null) throw new Error(`nothing to be seen at ${selector}`);
  return area;
}

/** What one drag showed. */
interface Drag {
  /** From the press until the card is in the hand and lies still in it. */
  readonly taken: FrameRecord;
  readonly carried: FrameRecord;
  /** From the release until the card has landed. */
  readonly dropped: FrameRecord;
  /** Processor time of the page's main thread for each frame it is carried: hardly changed by what else runs. */
  readonly workMs: number;
  /** Others took processor time: it tells of them and not of the page. */
  readonly isDisturbed: boolean;
}

/** Processor time that the page's main thread has used so far, in ms. */
async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

async function isInHand(page: Page, moving: string, { x, y }: Point): Promise<boolean> {
  const { x: left, y: top, width, height } = await areaOf(page, moving);
  const isUnder = x >= left && x <= left + width && y >= top && y <= top + height;
  return isUnder && page.locator(moving).isVisible();
}

/** A drag that never began, or stopped half-way, has cost nothing and tells nothing. */
async function mustFollow(page: Page, moving: string, hand: Point): Promise<void> {
  const start = performance.now();
  while (!(await isInHand(page, moving, hand))) {
    if (performance.now() - start > restMs) throw new Error(`${moving} is not in the hand`);
    await delay(restMs / 20);
  }
}

async function dragOnce({ page, session, moving, grip, area }: Subject): Promise<Drag> {
  const hand = new Hand(session);
  const start = performance.now();
  const othersBefore = othersMs();
  const [taken] = await Promise.all([recordFrames(session, restMs), hand.take(grip)]);
  const before = await workOf(session);
  const [carried] = await Promise.all([recordFrames(session, forMs), hand.carry(area, forMs)]);
  const work = (await workOf(session)) - before;
  await mustFollow(page, moving, hand.at);
  const [dropped] = await Promise.all([recordFrames(session, restMs), hand.drop(grip)]);
  const others = (othersMs() - othersBefore) / (performance.now() - start);
  return {
    taken,
    carried,
    dropped,
    workMs: work / carried.frames.length,
    isDisturbed: others > mostOfOthers,
  };
}

/** A drag drops none or a few frames, so a median hides them: of all frames, how many did not come. */
function together(drags: readonly Drag[]): string {
  const { dropped, due } = framesOfAll(drags.map(({ carried }) => carried));
  return `${droppedShare({ dropped, due }).toFixed(2)} % (${dropped} of ${due} frames in ${drags.length} drags)`;
}

function printTogether(what: string, drags: readonly Drag[]): void {
  const inPeace = drags.filter(({ isDisturbed }) => !isDisturbed);
  console.log(`  dropped in all drags, ${what}: ${together(drags)}`);
  console.log(`  dropped where others were still, ${what}: ${together(inPeace)}`);
}

async function compare(
  dataFolder: string,
  name: string,
  cardCount: number,
  barePage: Measurable,
  isShort: boolean,
): Promise<void> {
  const rounds = isShort ? 1 : 16;
  const app = await launchApp({ dataFolder, viewport });
  try {
    const { page } = app;
    await enterMeeting(page, name, cardCount);
    const grip = await areaOf(page, '[data-pile="mat"] [data-card] [data-grip]');
    const middle = { x: grip.x + grip.width / 2, y: grip.y + grip.height / 2 };
    const area = await areaOf(page, '[data-pile="mat"]');
    const bare: Subject = { ...barePage, moving: '#box', grip: middle, area };
    const ours: Subject = { ...(await measurable(page)), moving: '.flyer', grip: middle, area };

    const bareDrags: Drag[] = [];
    const ourDrags: Drag[] = [];
    for (let round = 0; round < rounds; round += 1) {
      bareDrags.push(await slowed(bare.session, () => dragOnce(bare)));
      ourDrags.push(await slowed(ours.session, () => dragOnce(ours)));
    }
    const ofBoth = (unit: string, what: string, measure: (drag: Drag) => number) =>
      printComparison(
        unit,
        { what: `${what}, one box on a bare page`, values: bareDrags.map(measure) },
        [{ what: `${what}, ${cardCount} cards`, values: ourDrags.map(measure) }],
      );
    ofBoth('%', 'dropped frames', ({ carried }) => droppedShare(framesOf(carried)));
    printTogether('one box on a bare page', bareDrags);
    printTogether(`${cardCount} cards`, ourDrags);
    ofBoth('ms', 'input to frame', ({ carried }) => inputToFrame(carried));
    ofBoth('ms', 'main thread a frame', ({ workMs }) => workMs);
    ofBoth('  ', 'frames over 50 ms', ({ carried }) => carried.longFrames);
    ofBoth('  ', 'frames dropped when taken', ({ taken }) => framesOf(taken).dropped);
    ofBoth('  ', 'frames dropped when let go', ({ dropped }) => framesOf(dropped).dropped);
  } finally {
    await app.kill();
  }
}

export const drag: Bench = {
  name: 'drag',
  about: `a card carried round the mat, processor slowed ${slowdown} times, ${viewport.width} x ${viewport.height}`,
  needs: [],
  async run(isShort) {
    const folder = await makeMeetingFolder(cardCounts);
    // A second browser with the same switches: the program closes any page in its own but its own.
    const browser = await openBrowser({
      isHeadless: true,
      hasDebugPort: false,
      runsScripts: true,
      backgroundColor: '#fbf5ea',
      profilesIn: folder.path,
      ...viewport,
    });
    try {
      await browser.page.setViewportSize(viewport);
      // Once: a page that is filled again keeps its script's names, and the script fails on them.
      await browser.page.setContent(
        readFileSync(join(import.meta.dirname, 'bare-page.html'), 'utf8'),
      );
      const barePage = await measurable(browser.page);
      for (const [index, count] of cardCounts.entries()) {
        await compare(folder.path, folder.names[index] ?? '', count, barePage, isShort);
      }
    } finally {
      await browser.close();
      folder.remove();
    }
  },
};
