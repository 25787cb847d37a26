/**
 * `npm run prove [-- line ...]`: runs the tests behind each line at their full size and prints one table:
 * what holds, its figure, its mark, and what the same test found with the fault switched on.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { forgetProof, readProof } from '#test/support/proof.ts';
import { lines, type LineId } from './lines.ts';

const root = join(import.meta.dirname, '..', '..');
const ids = Object.keys(lines) as LineId[];
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !ids.some((id) => id === name));
if (unknown.length > 0) {
  console.error(`There is no line ${unknown.join(', ')}. There are: ${ids.join(', ')}.`);
  process.exit(2);
}
const chosen = asked.length === 0 ? ids : ids.filter((id) => asked.includes(id));
for (const id of chosen) forgetProof(id);

/** Runs the test files of one kind; one that fails tells no figure, so the table says so. */
function run(program: readonly string[], kind: 'test' | 'spec'): number {
  const files = [...new Set(chosen.map((id) => lines[id].file))].filter((file) =>
    file.endsWith(`.${kind}.ts`),
  );
  if (files.length === 0) return 0;
  const [file = '', ...args] = program;
  const { status } = spawnSync(process.execPath, [join(root, file), ...args, ...files], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, SOC_BOX_FULL: '1' },
  });
  return status ?? 1;
}

const started = performance.now();
const failed =
  run(['node_modules/vitest/vitest.mjs', 'run', '--config', 'build/vitest.config.ts'], 'test') +
  run(
    [
      'node_modules/@playwright/test/cli.js',
      'test',
      '--config',
      'test/e2e/playwright.config.ts',
      '--project=stand-in',
      '--workers=1',
    ],
    'spec',
  );

const rows = chosen.map((id) => {
  const proof = readProof(id);
  const holds = proof?.full === true;
  return { id, holds, ...lines[id], figure: proof?.figure ?? '–', control: proof?.control ?? '–' };
});
const minutes = ((performance.now() - started) / 60_000).toFixed(1);
const machine = `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, ${minutes} min`;
const table = [
  '| holds | line | what | mark | figure | with the fault switched on |',
  '| ----- | ---- | ---- | ---- | ------ | -------------------------- |',
  ...rows.map(
    ({ holds, id, what, mark, figure, control }) =>
      `| ${holds ? 'yes' : '**NO**'} | ${id} | ${what} | ${mark} | ${figure} | ${control} |`,
  ),
  '',
  `\`npm run prove${asked.length === 0 ? '' : ` -- ${asked.join(' ')}`}\`, ${machine}`,
].join('\n');
console.log(`\n${table}`);
mkdirSync(join(root, 'out', 'proof'), { recursive: true });
writeFileSync(join(root, 'out', 'proof', 'table.md'), `${table}\n`);
process.exitCode = failed === 0 && rows.every(({ holds }) => holds) ? 0 : 1;
