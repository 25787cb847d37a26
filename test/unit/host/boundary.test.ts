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

test('every window is made with the preferences that are checked', () => {
  const windows = sources('main/host').flatMap((file) => [
    ...code(file).matchAll(/new BrowserWindow\(\{[^]*?webPreferences: \{ \.\.\.(\w+),/g),
  ]);
  expect(new Set(windows.map(([, preferences]) => preferences))).toEqual(
    new Set(['paperPreferences', 'windowPreferences']),
  );
  const made = sources('main/host').flatMap(
    (file) => code(file).match(/new BrowserWindow\(/g) ?? [],
  );
  expect(made).toHaveLength(windows.length);
});

test('the host starts with nothing, belongs to no file or address, and tells nobody anything', () => {
  const dangers =
    /crashReporter|defaultSession|['"`]persist:|safeStorage|autoUpdater|setLoginItemSettings|setAsDefaultProtocolClient|addRecentDocument|setJumpList|new Notification/;
  expect(importersOf(dangers, 'main/host')).toEqual([]);
  expect(dangers.test('app.setLoginItemSettings({ openAtLogin: true })')).toBe(true);
});
