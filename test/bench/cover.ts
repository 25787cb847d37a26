import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser } from '#build/stand-in/browser.ts';
import { meeting as words } from '#shared/i18n/sv/meeting.ts';
import { launchApp } from '#test/support/app.ts';
import { makeMeetingFolder } from '#test/support/meeting-folder.ts';
import { printComparison, type Bench } from './comparison.ts';
import { enterMeeting } from './enter-meeting.ts';

const cardCount = 21;
const viewport = { width: 1366, height: 768 };

/** A page that can be covered by a press, and uncovered again. */
interface Subject {
  readonly page: Page;
  readonly button: () => Promise<void>;
  readonly uncover: () => Promise<void>;
}

declare global {
  interface Window {
    /** From the press to the end of the first covered frame's work, in ms; of the newest press. */
    coverMs?: Promise<number>;
  }
}

/** Runs in the page: listens for the next press. */
function waitForCover(): void {
  window.coverMs = new Promise((resolve) => {
    const abort = new AbortController();
    for (const kind of ['pointerup', 'keydown'] as const) {
      addEventListener(
        kind,
        (event) => {
          if (event instanceof KeyboardEvent && event.code !== 'Space') return;
          abort.abort();
          const look = () => {
            if (document.querySelector('.pause') === null) {
              requestAnimationFrame(look);
              return;
            }
            // A message sent from a frame arrives when the frame's style, layout and paint are done.
            const { port1, port2 } = new MessageChannel();
            port1.addEventListener('message', () => resolve(performance.now() - event.timeStamp));
            port1.start();
            port2.postMessage(null);
          };
          requestAnimationFrame(look);
        },
        { capture: true, signal: abort.signal },
      );
    }
  });
}

async function coverMs({ page, uncover }: Subject, press: () => Promise<void>): Promise<number> {
  await page.evaluate(waitForCover);
  await press();
  const took = await page.evaluate(() => window.coverMs ?? Number.NaN);
  await uncover();
  return took;
}

async function compare(bare: Subject, ours: Subject, slowdown: number, rounds: number) {
  for (const { page } of [bare, ours]) {
    // It holds for as long as the session does.
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  }
  for (const how of ['key', 'button'] as const) {
    const press = (subject: Subject) => () =>
      how === 'key' ? subject.page.keyboard.press('Control+Space') : subject.button();
    const baseline: number[] = [];
    const measured: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      baseline.push(await coverMs(bare, press(bare)));
      measured.push(await coverMs(ours, press(ours)));
    }
    const what = `by the ${how}, processor slowed ${slowdown} times`;
    printComparison('ms', { what: `${what}, a bare page`, values: baseline }, [
      { what: `${what}, ${cardCount} cards`, values: measured },
    ]);
  }
}

export const cover: Bench = {
  name: 'cover',
  about: `from the press of pause to the covered frame, ${viewport.width} x ${viewport.height}`,
  needs: [],
  async run(isShort) {
    const folder = await makeMeetingFolder([cardCount]);
    const browser = await openBrowser({
      isHeadless: true,
      hasDebugPort: false,
      runsScripts: true,
      backgroundColor: '#fbf5ea',
      profilesIn: folder.path,
      ...viewport,
    });
    const app = await launchApp({ dataFolder: folder.path, viewport });
    try {
      const { page } = app;
      await enterMeeting(page, folder.names[0] ?? '', cardCount);
      const ours: Subject = {
        page,
        button: () => page.getByRole('button', { name: words.tools.pause, exact: true }).click(),
        uncover: async () => {
          await page.getByRole('button', { name: words.pause.resume }).click();
          await page.locator('[data-pile="mat"]').waitFor();
        },
      };
      const bare: Subject = {
        page: browser.page,
        button: () => browser.page.locator('button').click(),
        uncover: () =>
          browser.page.evaluate(() => {
            document.querySelector('.pause')?.remove();
          }),
      };
      await bare.page.setViewportSize(viewport);
      await bare.page.setContent(
        readFileSync(join(import.meta.dirname, 'bare-cover.html'), 'utf8'),
      );
      for (const slowdown of [1, 4]) await compare(bare, ours, slowdown, isShort ? 5 : 30);
    } finally {
      await app.kill();
      await browser.close();
      folder.remove();
    }
  },
};
