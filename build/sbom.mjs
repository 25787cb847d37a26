/** `npm run sbom`: the parts list of what a package carries. Needs no browser. */
import { installPackages, runProgram } from './setup.mjs';

installPackages();
process.exitCode = await runProgram('build/sbom.ts');
