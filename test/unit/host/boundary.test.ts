import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..');

function sources(...folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/')),
  );
}

const importsElectron = /(?:from|import\(|require\()\s*['"]electron['"]/;

function importersOf(pattern: RegExp, ...folders: readonly string[]): readonly string[] {
  return sources(...folders).filter((file) => pattern.test(code(file)));
}

/** A file without its comments and without what it imports of Electron's types. */
function code(file: string): string {
  return readFileSync(join(root, file), 'utf8')
    .replaceAll(/\/\*[^]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')
    .replaceAll(/import type [^;]*from 'electron'/g, '');
}

test('electron is imported in main/host and nowhere else', () => {
  expect(importersOf(importsElectron, 'main/vault', 'renderer', 'shared', 'build')).toEqual([]);
  expect(importersOf(importsElectron, 'main/host')).toContain('main/host/index.ts');
});

test("Electron's types are used in main/host and in the stand-in, and nowhere else", () => {
  const users = sources('main', 'renderer', 'shared', 'build').filter((file) =>
    /from 'electron'/.test(readFileSync(join(root, file), 'utf8')),
  );
  expect(users.filter((file) => !/^(main\/host|build\/stand-in)\//.test(file))).toEqual([]);
});

test('the host calls none of what the checklist warns of', () => {
  const dangers = /openExternal|crashReporter|defaultSession|['"`]persist:|safeStorage|loadFile\(/;
  expect(importersOf(dangers, 'main/host')).toEqual([]);
});

test('16: the pinned Electron is one of the majors this program was built for', () => {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  expect(devDependencies['electron']).toMatch(/^4[5-9]\.\d+\.\d+$/);
});
