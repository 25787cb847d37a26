import { test as base } from '@playwright/test';
import { electronPath } from '#build/electron-path.ts';
import type { Runtime } from './app.ts';

export interface RuntimeOptions {
  /** What the program runs on in this project of the suite. */
  readonly runtime: Runtime;
}

/** Playwright's test, once for each runtime; the half that cannot run says so by name. */
export const test = base.extend<RuntimeOptions & { readonly runtimeIsThere: undefined }>({
  runtime: ['stand-in', { option: true }],
  runtimeIsThere: [
    async ({ runtime }, use, info) => {
      const isMissing = runtime === 'electron' && electronPath() === null;
      info.skip(isMissing, "Electron's binary is not installed on this machine");
      await use(undefined);
    },
    { auto: true },
  ],
});
