import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import { openBrowser } from '#build/stand-in/browser.ts';
import { launchApp } from '#test/support/app.ts';
import { printComparison, type Bench } from './comparison.ts';
import { enterMeeting } from './enter-meeting.ts';
import { droppedShare, inputToFrame, recordFrames, type FrameRecord } from './frame-record.ts';
import { Hand, type Area, type Point } from './hand.ts';
import { makeMeetingFolder } from '#test/support/meeting-folder.ts';

const cardCounts = [21, 40, 60] as const;
const viewport = { width: 1366, height: 768 };
/** How many times slower than this machine. */
const slowdown = 4;
/** Once round the mat and a little more. */
const forMs = 2500;
/** Longer than a card takes to settle, on the slowed processor too. */
const restMs = 1200;

interface SlowedPage {
  readonly page: Page;
  readonly session: CDPSession;
}

/** A page with something on it that can be dragged. */
interface Subject extends SlowedPage {
  /** What is moved while it is dragged. */
  readonly moving: string;
  readonly grip: Point;
  readonly area: Area;
}

async function slowed(page: Page): Promise<SlowedPage> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return { page, session };
}

async function areaOf(page: Page, selector: string): Promise<Area> {
  const area = await page.locator(selector).first().boundingBox();
  if (area === null) throw new Error(`nothing to be seen at ${selector}`);
  return area;
}

/** What one drag showed. */
interface Drag extends FrameRecord {
  /** Processor time of the page's main thread for each frame: hardly changed by what else runs. */
  readonly workMs: number;
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

async function dragOnce(subject: Subject): Promise<Drag> {
  const { page, session, moving, grip, area } = subject;
  const hand = new Hand(session);
  await hand.take(grip);
  await delay(restMs);
  const before = await workOf(session);
  const [record] = await Promise.all([recordFrames(session, forMs), hand.carry(area, forMs)]);
  const work = (await workOf(session)) - before;
  await mustFollow(page, moving, hand.at);
  await hand.drop(grip);
  await delay(restMs);
  return { ...record, workMs: work / record.frames.length };
}

async function compare(
  dataFolder: string,
  name: string,
  cardCount: number,
  barePage: SlowedPage,
  isShort: boolean,
): Promise<void> {
  const rounds = isShort ? 1 : 8;
  const app = await launchApp({ dataFolder, viewport });
  try {
    const { page } = app;
    await enterMeeting(page, name, cardCount);
    const grip = await areaOf(page, '[data-pile="mat"] [data-card] [data-grip]');
    const middle = { x: grip.x + grip.width / 2, y: grip.y + grip.height / 2 };
    const area = await areaOf(page, '[data-pile="mat"]');
    const bare: Subject = { ...barePage, moving: '#box', grip: middle, area };
    const ours: Subject = { ...(await slowed(page)), moving: '.flyer', grip: middle, area };

    const bareRecords: Drag[] = [];
    const ourRecords: Drag[] = [];
    for (let round = 0; round < rounds; round += 1) {
      bareRecords.push(await dragOnce(bare));
      ourRecords.push(await dragOnce(ours));
    }
    const ofBoth = (unit: string, what: string, measure: (drag: Drag) => number) =>
      printComparison(
        unit,
        { what: `${what}, one box on a bare page`, values: bareRecords.map(measure) },
        [{ what: `${what}, ${cardCount} cards`, values: ourRecords.map(measure) }],
      );
    ofBoth('%', 'dropped frames', droppedShare);
    ofBoth('ms', 'input to frame', inputToFrame);
    ofBoth('ms', 'main thread a frame', ({ workMs }) => workMs);
    ofBoth('  ', 'frames over 50 ms', ({ longFrames }) => longFrames);
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
      const barePage = await slowed(browser.page);
      for (const [index, count] of cardCounts.entries()) {
        await compare(folder.path, folder.names[index] ?? '', count, barePage, isShort);
      }
    } finally {
      await browser.close();
      folder.remove();
    }
  },
};
