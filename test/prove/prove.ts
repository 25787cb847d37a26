/**
 * `npm run prove [-- line ...]`: runs the tests behind each line at their full size and prints one table:
 * what holds, its figure, its mark, and what the same test found with the fault switched on.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join, relative } from 'node:path';
import { z } from 'zod';
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

const out = join(root, 'out', 'proof');
mkdirSync(out, { recursive: true });

const vitestReport = z.object({
  testResults: z.array(z.object({ name: z.string(), status: z.string() })),
});
const playwrightReport = z.object({ suites: z.array(z.looseObject({ file: z.string() })) });

/** Files that a run passed whole: a line does not hold because one of its tests does. */
function wholeFiles(report: string, kind: 'test' | 'spec'): readonly string[] {
  const told: unknown = JSON.parse(readFileSync(report, 'utf8'));
  if (kind === 'test') {
    return vitestReport
      .parse(told)
      .testResults.filter(({ status }) => status === 'passed')
      .map(({ name }) => relative(root, name));
  }
  return playwrightReport
    .parse(told)
    .suites.filter((suite) => !/"status":"(?:unexpected|flaky)"/.test(JSON.stringify(suite)))
    .map(({ file }) => join('test', file));
}

/** Runs the test files of one kind; answers those that passed whole. */
function run(program: readonly string[], kind: 'test' | 'spec'): readonly string[] {
  const files = [...new Set(chosen.map((id) => lines[id].file))].filter((file) =>
    file.endsWith(`.${kind}.ts`),
  );
  if (files.length === 0) return [];
  const report = join(out, `${kind}s.json`);
  rmSync(report, { force: true });
  const [file = '', ...args] = program;
  spawnSync(process.execPath, [join(root, file), ...args, ...files], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, SOC_BOX_FULL: '1', PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
  return wholeFiles(report, kind);
}

const started = performance.now();
const passed = new Set([
  ...run(
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--config',
      'build/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${join(out, 'tests.json')}`,
    ],
    'test',
  ),
  ...run(
    [
      'node_modules/@playwright/test/cli.js',
      'test',
      '--config',
      'test/e2e/playwright.config.ts',
      '--project=stand-in',
      '--workers=1',
      '--reporter=list,json',
    ],
    'spec',
  ),
]);

const rows = chosen.map((id) => {
  const proof = readProof(id);
  const holds = proof?.full === true && passed.has(lines[id].file);
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
writeFileSync(join(out, 'table.md'), `${table}\n`);
process.exitCode = rows.every(({ holds }) => holds) ? 0 : 1;
