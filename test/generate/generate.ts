/**
 * `npm run generate -- --frames 10000 [--data folder] [--seed n]`: a made-up unit's data folder, with
 * a supervisor to sign in as. For looking at a full desk, and for pictures.
 */
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dayOf } from '#shared/i18n/dates.ts';
import { testPassphrase } from '#test/support/meeting.ts';
import { makeUnitFolder } from './unit.ts';
import { supervisorName } from './words.ts';

const { values } = parseArgs({
  options: {
    frames: { type: 'string', default: '10000' },
    data: { type: 'string', default: 'out/made-up-unit' },
    seed: { type: 'string', default: '1' },
  },
});
const frames = Number(values.frames);
const seed = Number(values.seed);
const folder = resolve(process.env['INIT_CWD'] ?? process.cwd(), values.data);

if (![frames, seed].every((each) => Number.isSafeInteger(each) && each >= 0) || frames === 0) {
  console.error('--frames and --seed are whole numbers');
  process.exit(2);
}
// Never among the accounts of somebody who exists.
if (existsSync(folder) && readdirSync(folder).length > 0) {
  console.error(`${folder} is not empty; name another folder with --data`);
  process.exit(2);
}

const start = performance.now();
await makeUnitFolder(folder, { frames, seed, today: dayOf(new Date()) }, testPassphrase);
const seconds = ((performance.now() - start) / 1000).toFixed(0);
console.log(
  [
    `Made up ${frames} agreed frames in ${seconds} s (seed ${seed}). Nobody in them exists.`,
    `  Folder:      ${folder}`,
    `  Account:     ${supervisorName}`,
    `  Passphrase:  ${testPassphrase}`,
    `Open it:  npm start -- --data=${folder}`,
  ].join('\n'),
);
