/** `npm run demo`: a whole meeting played through, with pictures in out/demo. */
import { runProgram, setUp } from './setup.mjs';

setUp();
process.exitCode =
  (await runProgram('build/rebuild.ts')) ||
  (await runProgram('test/demo/demo.ts', process.argv.slice(2)));
