import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..');

export default defineConfig({
  root,
  test: {
    include: ['test/{unit,reliability,security}/**/*.test.ts'],
    environment: 'node',
    globalSetup: join(root, 'test', 'support', 'built-program.ts'),
    pool: 'forks',
    // Many tests wait for a process of their own, so two cores are not kept busy by one.
    maxWorkers: '100%',
    // Making an account stretches a key, and some tests make several: seconds on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The host's own modules run on the stand-in here, as they do everywhere without Electron.
    alias: { electron: join(root, 'build', 'stand-in', 'electron.ts') },
  },
});
