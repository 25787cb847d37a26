import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packaging } from '#test/support/packed.ts';
import { builder } from '#test/support/runtime-folder.ts';

const root = join(import.meta.dirname, '..', '..', '..');

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
  expect(packaging.win?.target).toEqual(['nsis']);
  expect(packaging.linux?.target).toEqual(['deb', 'AppImage']);
  expect(packaging.mac?.target).toEqual(['dmg']);
  expect(packaging.publish).toBeNull();
});

test('an installer starts nothing, and an uninstaller keeps what was agreed', () => {
  expect(packaging.nsis).toMatchObject({
    oneClick: false,
    perMachine: true,
    runAfterFinish: false,
    deleteAppDataOnUninstall: false,
  });
});

test('every file it names is there', () => {
  const { afterPack, win, linux, mac, nsis } = packaging;
  const named = [
    afterPack,
    win?.icon,
    linux?.icon,
    mac?.icon,
    nsis?.include,
    mac?.entitlements,
    mac?.entitlementsInherit,
  ];
  expect(named.filter((file) => typeof file !== 'string' || !existsSync(join(root, file)))).toEqual(
    [],
  );
});

test('the icons are our own, in every size that is asked for', () => {
  const sizes = [16, 32, 48, 64, 128, 256, 512];
  for (const size of sizes) {
    const picture = readFileSync(join(root, 'build', 'icons', `${size}x${size}.png`));
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([size, size]);
  }
  const windows = readFileSync(join(root, 'build', 'icons', 'icon.ico'));
  // A width of 256 is written as 0.
  const widths = Array.from(
    { length: windows.readUInt16LE(4) },
    (_, n) => windows[6 + 16 * n] || 256,
  );
  expect(Math.max(...widths)).toBe(256);
  const mac = readFileSync(join(root, 'build', 'icons', 'icon.icns'));
  expect(mac.toString('latin1', 0, 4)).toBe('icns');
  expect(mac.readUInt32BE(4)).toBe(mac.length);
  // The largest, for screens of double density.
  expect(mac.includes('ic10')).toBe(true);
});

test('a signed program on macOS may compile as it runs, and nothing else', () => {
  const entitlements = readFileSync(join(root, packaging.mac?.entitlements ?? ''), 'utf8');
  expect([...entitlements.matchAll(/<key>(.*?)<\/key>/g)].map(([, key]) => key)).toEqual([
    'com.apple.security.cs.allow-jit',
  ]);
  expect(packaging.mac?.hardenedRuntime).toBe(true);
});

test("every sentence of the installer's has its Swedish and its English", () => {
  expect(packaging.nsis?.installerLanguages).toEqual(['en_US', 'sv_SE']);
  const { load } = builder('js-yaml') as { load: (text: string) => unknown };
  const templates = join(root, 'node_modules', 'app-builder-lib', 'templates', 'nsis');
  const theirs = ['messages.yml', 'assistedMessages.yml'].flatMap((file) =>
    Object.entries(load(readFileSync(join(templates, file), 'utf8')) as Record<string, Texts>),
  );
  const ours = readFileSync(join(root, packaging.nsis?.include ?? ''), 'utf8');
  const swedish = new Set(
    [...ours.matchAll(/^ *LangString (\w+) 1053 "[^"]+"$/gm)].map((m) => m[1]),
  );
  expect(theirs.length).toBeGreaterThan(20);
  expect(theirs.filter(([, texts]) => texts.en === undefined)).toEqual([]);
  expect(theirs.map(([name]) => name).filter((name) => !swedish.has(name))).toEqual([]);
  // And none for a sentence that is gone.
  expect([...swedish].filter((name) => !theirs.some(([known]) => known === name))).toEqual([]);
});

type Texts = Readonly<Record<string, string>>;
