/** `npm run bench`: how long the things take that people wait for. */
import { runProgram, setUp } from './setup.mjs';

setUp();
process.exitCode =
  (await runProgram('build/rebuild.ts')) ||
  (await runProgram('test/bench/bench.ts', process.argv.slice(2)));
