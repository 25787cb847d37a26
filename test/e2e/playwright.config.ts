import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { electronPath } from '#build/electron-path.ts';
import { isFull } from '#test/support/scale.ts';
import type { ProgramOptions } from '#test/support/program-test.ts';

/** A whole day, or a hundred kills, in the window: for `npm run prove` alone. */
const long = '**/{host-kills,canaries,memory,network,recovery-sheet,text-attacks}.spec.ts';
const missing = '**/electron-missing.spec.ts';
const out = join(import.meta.dirname, '..', '..', 'out', 'e2e');

/** The same suite on both runtimes. `electron` is skipped by name where its binary is not installed. */
export default defineConfig<ProgramOptions>({
  testDir: join(import.meta.dirname, '..'),
  testMatch: '{e2e,reliability,security}/**/*.spec.ts',
  outputDir: out,
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: { trace: 'off', screenshot: 'off', video: 'off' },
  projects: [
    {
      name: 'stand-in',
      testIgnore: isFull ? missing : [missing, long],
      use: { runtime: 'stand-in' },
    },
    electronPath() === null
      ? { name: 'electron', testMatch: missing }
      : {
          name: 'electron',
          testIgnore: isFull ? missing : [missing, long],
          use: { runtime: 'electron' },
        },
  ],
});
