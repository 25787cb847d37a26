import { test as base } from '@playwright/test';
import type { Runtime } from './app.ts';

export interface RuntimeOptions {
  /** What the program runs on in this project of the suite. */
  readonly runtime: Runtime;
}

/** Playwright's test, once for each runtime. */
export const test = base.extend<RuntimeOptions>({
  runtime: ['stand-in', { option: true }],
});
