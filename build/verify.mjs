/** `npm run verify -- frame.json`: whether an exported frame is genuine. Needs no account and no network. */
import { installPackages, runProgram } from './setup.mjs';

installPackages();
// npm runs this in the project's folder; the file is named from where the person stands.
process.env.INIT_CWD ??= process.cwd();
process.exitCode = await runProgram('build/verify.ts', process.argv.slice(2));
