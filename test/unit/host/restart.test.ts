import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lockReasons } from '#shared/contract/contract.ts';
import { errorCodes } from '#shared/errors.ts';
import { nextProgram, restartFrom } from '#main/host/restart.ts';

const place = fc.integer({ min: -10_000, max: 10_000 });
const size = fc.integer({ min: 1, max: 10_000 });
const restart = fc.record({
  reason: fc.constantFrom(...lockReasons),
  bounds: fc.option(fc.record({ x: place, y: place, width: size, height: size })),
  backupProblem: fc.option(fc.constantFrom(...errorCodes)),
});

test('what a lock tells the next program arrives, and nothing of the lock before it', () => {
  fc.assert(
    fc.property(restart, restart, (first, second) => {
      const own = ['/opt/soc-box', '--data=/data folder'];
      const once = nextProgram({ argv: ['electron', ...own], env: {} }, first).args ?? [];
      const { args = [] } = nextProgram({ argv: ['electron', ...once], env: {} }, second);
      expect(args.slice(0, 2)).toEqual(own);
      expect(restartFrom(['electron', ...args])).toEqual(second);
      const told = [second.bounds, second.backupProblem].filter((value) => value !== null);
      expect(args).toHaveLength(own.length + 1 + told.length);
    }),
  );
});

test('who starts the program is not told why it locked', () => {
  expect(restartFrom(['electron', '/opt/soc-box'])).toBeNull();
  expect(restartFrom(['electron', '--locked=', '--window=1,2,3,4'])).toBeNull();
  expect(restartFrom(['electron', '--locked=<script>'])).toBeNull();
});

test('a place that is none is left out', () => {
  for (const window of ['', '1,2,3', 'a,b,c,d', '1,2,3,4,5', '1,2,-3,4', '1e9,2,3,4']) {
    expect(restartFrom(['--locked=idle', `--window=${window}`])).toEqual({
      reason: 'idle',
      bounds: null,
      backupProblem: null,
    });
  }
});

test('of an AppImage the image is started, since what runs goes with its process', () => {
  const argv = ['/tmp/.mount_x/soc-box', '--data=/d'];
  const next = { reason: 'asked', bounds: null, backupProblem: null } as const;
  const args = ['--data=/d', '--locked=asked'];
  expect(nextProgram({ argv, env: {} }, next)).toEqual({ args });
  const image = '/home/kim/Soc-Box.AppImage';
  expect(nextProgram({ argv, env: { APPIMAGE: image } }, next)).toEqual({ args, execPath: image });
});
