/** `npm run generate`: a data folder of a made-up unit. Needs no browser. */
import { installPackages, runProgram } from './setup.mjs';

installPackages();
// npm runs this in the project's folder; the data folder is named from where the person stands.
process.env.INIT_CWD ??= process.cwd();
process.exitCode = await runProgram('test/generate/generate.ts', process.argv.slice(2));
