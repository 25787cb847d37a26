import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** The demonstration's pictures, numbered in the order they are taken. */
export class Album {
  readonly #folder: string;
  readonly names: string[] = [];

  constructor(folder: string) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
  }

  /** Takes a picture once everything on the page has come to rest. */
  async take(page: Page, name: string): Promise<void> {
    await page.evaluate(async () => {
      await document.fonts.ready;
      const finite = document
        .getAnimations()
        .filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity);
      await Promise.allSettled(finite.map((animation) => animation.finished));
    });
    const file = `${String(this.names.length + 1).padStart(2, '0')}-${name}.png`;
    await page.screenshot({ path: join(this.#folder, file) });
    this.names.push(file);
  }
}
