import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { FuseV1Options } from '@electron/fuses';
import { expect, test } from 'vitest';
import { fuses } from '#build/fuses.ts';

const root = join(import.meta.dirname, '..', '..', '..');
/** electron-builder's own library, from where electron-builder finds it. */
const builder = createRequire(
  createRequire(import.meta.url).resolve('electron-builder/package.json'),
);

interface Packaging {
  readonly files: readonly string[];
  readonly asarUnpack: readonly string[];
  readonly afterPack: string;
  readonly publish: null;
  readonly npmRebuild: boolean;
  readonly fileAssociations?: unknown;
  readonly win: { readonly icon: string; readonly target: readonly string[] };
  readonly linux: { readonly icon: string; readonly target: readonly string[] };
  readonly mac: { readonly icon: string; readonly target: readonly string[] };
  readonly nsis: { readonly deleteAppDataOnUninstall: boolean };
}

const { load } = builder('js-yaml') as { load: (text: string) => unknown };
const packaging = load(readFileSync(join(root, 'electron-builder.yml'), 'utf8')) as Packaging;

test("it is valid by electron-builder's own scheme", async () => {
  const { validateConfiguration } = builder('app-builder-lib/out/util/config/config.js') as {
    validateConfiguration: (config: unknown, log: { isEnabled: boolean }) => Promise<void>;
  };
  await expect(
    validateConfiguration(structuredClone(packaging), { isEnabled: false }),
  ).resolves.toBeUndefined();
  await expect(
    validateConfiguration({ ...packaging, unknownKey: 1 }, { isEnabled: false }),
  ).rejects.toThrow('unknownKey');
});

test('it makes what was promised, and sends nothing anywhere', () => {
  expect(packaging.win.target).toEqual(['nsis']);
  expect(packaging.linux.target).toEqual(['deb', 'AppImage']);
  expect(packaging.mac.target).toEqual(['dmg']);
  expect(packaging.publish).toBeNull();
  expect(packaging.fileAssociations).toBeUndefined();
  expect(packaging.nsis.deleteAppDataOnUninstall).toBe(false);
});

test('every file it names is there', () => {
  const { afterPack, win, linux, mac } = packaging;
  const missing = [afterPack, win.icon, linux.icon, mac.icon].filter(
    (file) => !existsSync(join(root, file)),
  );
  expect(missing).toEqual([]);
});

test.each([
  ['out/app/main/index.js', true],
  ['package.json', true],
  ['main/host/index.ts', false],
  ['out/types/main/main/host/index.d.ts', false],
  ['build/start.ts', false],
  ['test/tsconfig.json', false],
])('of our own files, %s: %s', (file, isPacked) => {
  // As electron-builder does: what is named is taken, what is named with `!` is not.
  expect(filter(packaging.files)(file)).toBe(isPacked);
});

test.each([
  ['node_modules/better-sqlite3-multiple-ciphers/lib/index.js', true],
  ['node_modules/better-sqlite3-multiple-ciphers/package.json', true],
  ['node_modules/better-sqlite3-multiple-ciphers/prebuilds/linux-x64.node', true],
  ['node_modules/better-sqlite3-multiple-ciphers/prebuilds/win32-x64.node', false],
  ['node_modules/better-sqlite3-multiple-ciphers/deps/sqlite3/sqlite3.c', false],
  ['node_modules/react/index.js', false],
  ['node_modules/@dnd-kit/core/package.json', false],
])('of the modules, %s: %s', (file, isPacked) => {
  // electron-builder takes every production module but what is named with `!`.
  const excluded = packaging.files.filter((pattern) => pattern.startsWith('!'));
  expect(filter(['**/*', ...excluded])(file)).toBe(isPacked);
});

test('the native module can be loaded from outside the archive and needs no compiler', () => {
  expect(packaging.asarUnpack).toEqual(['**/*.node']);
  expect(packaging.npmRebuild).toBe(false);
});

test('all nine fuses are set', () => {
  const names = Object.keys(FuseV1Options).filter((name) => Number.isNaN(Number(name)));
  expect(names).toHaveLength(9);
  expect(Object.keys(fuses)).toHaveLength(9);
  expect(fuses).toEqual({
    [FuseV1Options.RunAsNode]: false,
    [FuseV1Options.EnableCookieEncryption]: false,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: false,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
    [FuseV1Options.OnlyLoadAppFromAsar]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
    [FuseV1Options.WasmTrapHandlers]: true,
  });
});

const expand = (pattern: string) =>
  pattern.replaceAll('${platform}', 'linux').replaceAll('${arch}', 'x64');

/** electron-builder's own matcher, for a 64-bit Linux. */
function filter(patterns: readonly string[]): (file: string) => boolean {
  const { FileMatcher } = builder('app-builder-lib/out/fileMatcher.js') as {
    FileMatcher: new (
      from: string,
      to: string,
      expand: (pattern: string) => string,
      patterns: readonly string[],
    ) => { createFilter(): (file: string, stat: object) => boolean };
  };
  const matcher = new FileMatcher(root, join(root, 'out'), expand, patterns);
  const isTaken = matcher.createFilter();
  const stat = statSync(join(root, 'package.json'));
  return (file) => isTaken(join(root, file), stat);
}
