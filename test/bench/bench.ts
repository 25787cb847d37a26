/**
 * `npm run bench [-- <name> ...] [-- --short]`: each figure beside its baseline, measured in turns in
 * the same run. Nothing here asserts on time: it fails only when a bench cannot run.
 */
import { parseArgs } from 'node:util';
import { hasProgram } from '#test/support/program.ts';
import { archive } from './archive.ts';
import type { Bench } from './comparison.ts';
import { cover } from './cover.ts';
import { deliver } from './deliver.ts';
import { desk } from './desk.ts';
import { drag } from './drag.ts';
import { figures } from './figures.ts';
import { machineLine } from './machine.ts';
import { paper } from './paper.ts';
import { start } from './start.ts';
import { step } from './step.ts';
import { unlock } from './unlock.ts';

const benches: readonly Bench[] = [
  drag,
  cover,
  unlock,
  step,
  archive,
  deliver,
  desk,
  figures,
  paper,
  start,
];

const { values, positionals } = parseArgs({
  options: { short: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const unknown = positionals.filter((name) => !benches.some((bench) => bench.name === name));
if (unknown.length > 0) {
  console.error(
    `no bench is called ${unknown.join(', ')}; there is ${benches.map(({ name }) => name).join(', ')}`,
  );
  process.exit(2);
}

console.log(machineLine());
for (const bench of benches) {
  if (positionals.length > 0 && !positionals.includes(bench.name)) continue;
  console.log(`\n${bench.name}: ${bench.about}`);
  const missing = bench.needs.filter((program) => !hasProgram(program));
  if (missing.length > 0) {
    console.log(`  skipped: needs ${missing.join(' and ')}`);
    continue;
  }
  try {
    await bench.run(values.short);
  } catch (error) {
    console.error(`  failed: ${error instanceof Error ? error.stack : String(error)}`);
    process.exitCode = 1;
  }
}
