import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..');
const oxlint = join(root, 'node_modules', '.bin', 'oxlint');

/** Lints a file that is planted for a moment, and says what the linter said. */
function lintPlanted(folder: string, source: string): string {
  const file = join(root, folder, `planted-${process.pid}.ts`);
  writeFileSync(file, source);
  try {
    return spawnSync(process.execPath, [oxlint, file], { encoding: 'utf8' }).stdout;
  } finally {
    rmSync(file);
  }
}

test.each([
  ['renderer', '#main/vault/file.ts', 'digestOf', 'The renderer has no disk and no keys'],
  ['renderer/home', '@dnd-kit/core', 'useDraggable', 'Dragging lives in renderer/board'],
  ['main/vault', 'electron', 'app', 'The vault is a plain Node program'],
  ['main/host', '#main/vault/file.ts', 'digestOf', 'The host holds no keys and no store'],
  ['shared/model', 'node:fs', 'readFileSync', 'shared is pure'],
])('the linter stops %s from importing %s', (folder, from, name, message) => {
  const source = `import { ${name} } from '${from}';\n\nexport const planted = ${name};\n`;
  expect(lintPlanted(folder, source)).toContain(message);
});
