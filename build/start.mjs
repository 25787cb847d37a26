/** `npm start`: sets up what is missing, then opens the program. Arguments after `--` go to it. */
import { runProgram, setUp } from './setup.mjs';

setUp();
process.exitCode = await runProgram('build/start.ts', process.argv.slice(2));
