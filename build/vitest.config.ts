import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..');

/** These set the stand-in's one app and its one table of calls up, each in its own way. */
const ofTheHost = ['test/unit/host/**/*.test.ts', 'test/security/*.test.ts'];

export default defineConfig({
  root,
  test: {
    projects: [
      { extends: true, test: { name: 'host', include: ofTheHost } },
      {
        extends: true,
        test: {
          name: 'rest',
          include: ['test/{unit,reliability}/**/*.test.ts'],
          exclude: ofTheHost,
          // Reading the sources anew for each file takes longer than most of the files.
          isolate: false,
        },
      },
    ],
    environment: 'node',
    globalSetup: join(root, 'test', 'support', 'built-program.ts'),
    pool: 'forks',
    // Many tests wait for a process of their own, so each core is not kept busy by one.
    maxWorkers: availableParallelism() + 1,
    // Making an account stretches a key, and some tests make several: seconds on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The host's own modules run on the stand-in here, as they do everywhere without Electron.
    alias: { electron: join(root, 'build', 'stand-in', 'electron.ts') },
  },
});
