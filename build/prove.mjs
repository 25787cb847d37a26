/** `npm run prove`: that it holds under attack and accident; one table, each line at its full size. */
import { runProgram, setUp } from './setup.mjs';

setUp({ forTests: true });
process.exitCode =
  (await runProgram('build/rebuild.ts')) ||
  (await runProgram('test/prove/prove.ts', process.argv.slice(2)));
