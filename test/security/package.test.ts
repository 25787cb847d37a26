/**
 * The packed program, file by file, as `npm run build` left it. Everything is real but Electron itself, in
 * whose place a folder with its names stands; nsis, dmg, deb and AppImage are made of these folders by
 * tools that are not here.
 */
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wrongFuses } from '#build/fuses.ts';
import { VaultProcess } from '#main/host/vault-process.ts';
import { makeFolder } from '#test/support/folder.ts';
import { pack, packaging, type Packed } from '#test/support/packed.ts';
import { hasProgram } from '#test/support/program.ts';
import { proved } from '#test/support/proof.ts';
import { builder, type System } from '#test/support/runtime-folder.ts';
import { isFull } from '#test/support/scale.ts';
import { strangers, unasked, type Target } from '#test/support/package-contents.ts';

const targets: readonly Target[] = (
  [
    ['linux', 'x64'],
    ['win32', 'x64'],
    ['darwin', 'arm64'],
    ['linux', 'arm64'],
    ['win32', 'arm64'],
    ['darwin', 'x64'],
  ] as const satisfies readonly (readonly [System, 'x64' | 'arm64'])[]
)
  .map(([system, arch]) => ({ system, arch }))
  .slice(0, isFull ? 6 : 3);

const root = join(import.meta.dirname, '..', '..');
const made = new Map<Target, Packed>();

afterAll(() => {
  for (const packed of made.values()) packed.remove();
});

describe.each(targets)('$system $arch', (target) => {
  const { system } = target;
  let packed: Packed;
  beforeAll(async () => {
    packed = await pack(target);
    made.set(target, packed);
  });

  test('holds what runs and nothing else', () => {
    expect(strangers(packed, target)).toEqual([]);
  });

  test('holds no file that no other asks for', () => {
    expect(unasked(packed)).toEqual([]);
  });

  test('has one binary of ours, for this system and processor, and only it beside the archive', () => {
    expect(packed.unpacked).toEqual([
      `node_modules/better-sqlite3-multiple-ciphers/prebuilds/${system}-${target.arch}.node`,
    ]);
    const binary = packed.files.find((file) => file.endsWith('.node')) ?? '';
    expect(madeFor(readFileSync(packed.pathOf(binary)))).toEqual(`${system}-${target.arch}`);
  });

  test('has no source map, no script of npm and no tool in its package.json', () => {
    const texts = packed.archived.filter((file) => /\.(?:c?js|css|html)$/.test(file));
    expect(texts.filter((file) => packed.read(file).includes('sourceMappingURL'))).toEqual([]);
    const described = JSON.parse(packed.read('package.json')) as object;
    expect(described).toMatchObject({ name: 'soc-box', main: 'out/app/main/index.js' });
    expect(described).not.toHaveProperty('scripts');
    expect(described).not.toHaveProperty('devDependencies');
  });

  test('all nine fuses are read back as they were set', async () => {
    expect(await wrongFuses(packed.program)).toEqual([]);
  });

  test.skipIf(system === 'linux')('the digest of the archive stands in the program', () => {
    const archive = packed.files.find((file) => file.endsWith('app.asar')) ?? '';
    const { getRawHeader } = builder('@electron/asar') as {
      getRawHeader(archive: string): { readonly headerString: string };
    };
    const { headerString } = getRawHeader(packed.pathOf(archive));
    const digest = createHash('sha256').update(headerString).digest('hex');
    const place = system === 'win32' ? packed.program : join(packed.program, 'Contents/Info.plist');
    expect(readFileSync(place).includes(digest)).toBe(true);
  });

  test("says whose work is in it, beside Electron's own licences", () => {
    const place = packed.files.find((file) => file.endsWith('THIRD-PARTY-NOTICES.txt')) ?? '';
    const notices = readFileSync(packed.pathOf(place), 'utf8');
    const { dependencies, devDependencies } = JSON.parse(
      readFileSync(join(root, 'package.json'), 'utf8'),
    ) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
    const isNamed = ([name, version]: [string, string]) =>
      notices.includes(`\n${name} ${version} (`);
    expect(Object.entries(dependencies).filter((entry) => !isNamed(entry))).toEqual([]);
    expect(Object.entries(devDependencies).filter(isNamed)).toEqual([]);
    // What the binary is made of was read from this version's source.
    expect(notices).toContain(
      `better-sqlite3-multiple-ciphers ${dependencies['better-sqlite3-multiple-ciphers']} is also made of`,
    );
    // On macOS electron-builder moves them into the bundle from beside it, where the stand-in has none.
    const theirs = system === 'darwin' ? [] : ['LICENSE.electron.txt', 'LICENSES.chromium.html'];
    expect(packed.files).toEqual(expect.arrayContaining(theirs));
  });
});

const elfMachines: Readonly<Record<number, string>> = { 0x3e: 'x64', 0xb7: 'arm64' };
const machMachines: Readonly<Record<number, string>> = {
  0x01_00_00_07: 'x64',
  0x01_00_00_0c: 'arm64',
};
const peMachines: Readonly<Record<number, string>> = { 0x86_64: 'x64', 0xaa_64: 'arm64' };

/** Which system and processor a library was made for, by its own head. */
function madeFor(library: Buffer): string {
  if (library.readUInt32BE(0) === 0x7f_45_4c_46) {
    return `linux-${elfMachines[library.readUInt16LE(18)]}`;
  }
  if (library.readUInt32LE(0) === 0xfe_ed_fa_cf) {
    return `darwin-${machMachines[library.readUInt32LE(4)]}`;
  }
  const head = library.readUInt32LE(0x3c);
  return `win32-${peMachines[library.readUInt16LE(head + 4)]}`;
}

/** The program folder of the first target for a system. */
function packedFor(system: System): Packed {
  const target = targets.find((known) => known.system === system);
  const packed = target === undefined ? undefined : made.get(target);
  if (packed === undefined) throw new Error(`nothing was packed for ${system}`);
  return packed;
}

const runsHere = process.platform === 'linux' && process.arch === 'x64';

test.skipIf(!runsHere)(
  'nothing is missing: the vault starts from the package alone (64-bit Linux)',
  async () => {
    const place = makeFolder();
    const dataFolder = makeFolder();
    packedFor('linux').unpackInto(place.path);
    const makeAccount = async () => {
      const vault = new VaultProcess({
        modulePath: join(place.path, 'out', 'app', 'main', 'vault.js'),
        dataFolder: dataFolder.path,
        showsOutput: false,
        onEvent: () => {},
        onGone: () => {},
      });
      const account = {
        displayName: 'Maria',
        role: 'caseworker',
        passphrase: 'kaffe lampa regn stol',
      };
      const result = await vault.call('accounts.create', account);
      await vault.close();
      return result.ok;
    };
    try {
      expect(await makeAccount()).toBe(true);
      // Without the binary it would not.
      rmSync(join(place.path, 'node_modules', 'better-sqlite3-multiple-ciphers', 'prebuilds'), {
        recursive: true,
      });
      expect(await makeAccount()).toBe(false);
    } finally {
      place.remove();
      dataFolder.remove();
    }
  },
);

const associations = /MimeType|Autostart|CFBundleDocumentTypes|CFBundleURLTypes|LSUIElement/;

test('no file belongs to it, no address opens it, and it starts with nothing', () => {
  const { linux } = packedFor('linux');
  const entries = [linux?.debEntry ?? '', linux?.appImageEntry ?? ''];
  for (const entry of entries) {
    expect(entry).toContain('Name=Soc Box');
    expect(entry).toContain('Comment[sv]=');
    expect(entry).not.toMatch(associations);
    expect(entry).not.toContain('--no-sandbox');
  }
  const bundle = readFileSync(join(packedFor('darwin').program, 'Contents', 'Info.plist'), 'utf8');
  expect(bundle).toContain('<string>se.soc-box.app</string>');
  expect(bundle).toContain('<string>icon.icns</string>');
  expect(bundle).not.toMatch(associations);
  const asked = JSON.stringify(packaging);
  expect(asked).not.toMatch(/fileAssociations|protocols|mimeTypes|loginItem/i);
});

test('the deb carries our icons and the fields that Debian asks for', () => {
  const { deb = [] } = packedFor('linux').linux ?? {};
  const value = (name: string) => deb[deb.indexOf(name) + 1];
  expect(value('--maintainer')).toMatch(/^[^<>]+ <[^<>@\s]+@[^<>@\s]+>$/);
  expect(value('--url')).toMatch(/^https:\/\//);
  expect(value('--category')).toBe('misc');
  expect(value('--deb-priority')).toBe('optional');
  expect(deb.filter((arg) => /hicolor\/\d+x\d+\/apps\/soc-box\.png$/.test(arg))).toHaveLength(7);
  expect(deb).toContainEqual(
    expect.stringMatching(/=\/usr\/share\/applications\/soc-box\.desktop$/),
  );
});

test.skipIf(!hasProgram('dpkg-deb'))('dpkg takes its fields (needs dpkg-deb)', () => {
  const { deb = [] } = packedFor('linux').linux ?? {};
  const value = (name: string) => deb[deb.indexOf(name) + 1] ?? '';
  const folder = makeFolder();
  mkdirSync(join(folder.path, 'deb', 'DEBIAN'), { recursive: true });
  const build = (maintainer: string) => {
    const control = [
      `Package: ${value('--name')}`,
      `Version: ${value('--version')}`,
      `Architecture: ${value('--architecture')}`,
      `Maintainer: ${maintainer}`,
      `Section: ${value('--category')}`,
      `Priority: ${value('--deb-priority')}`,
      `Homepage: ${value('--url')}`,
      `Description: ${value('--description')}`,
    ];
    writeFileSync(join(folder.path, 'deb', 'DEBIAN', 'control'), `${control.join('\n')}\n`);
    return spawnSync('dpkg-deb', ['--build', join(folder.path, 'deb'), folder.path], {
      encoding: 'utf8',
    });
  };
  try {
    const { status, stderr } = build(value('--maintainer'));
    expect([status, stderr]).toEqual([0, '']);
    // dpkg would say so of a field that is broken.
    expect(build('').stderr).toContain('Maintainer');
  } finally {
    folder.remove();
  }
});

/** What the searches found in packages with a fault; the quick part packs none. */
let found = 'not packed with a fault';

/** Packs with a fault that this packaging has had or could have, and counts what the same search finds. */
test.runIf(isFull)('positive control: the faults that packaging makes easy are found', async () => {
  const win: Target = { system: 'win32', arch: 'x64' };
  // A list of a system that only takes away: electron-builder then takes the whole project.
  const everything = await pack({
    ...win,
    change: (configuration) => {
      Object.assign(configuration.win ?? {}, {
        files: ['!node_modules/better-sqlite3-multiple-ciphers/prebuilds/!(win32)-*.node'],
      });
    },
  });
  const inAll = strangers(everything, win);
  everything.remove();
  expect(inAll).toContain('main/host/index.ts');
  // Without the lists of the systems, every system's binary comes along.
  const others = await pack({
    ...win,
    change: (configuration) => Object.assign(configuration.win ?? {}, { files: ['package.json'] }),
  });
  const inOthers = strangers(others, win);
  others.remove();
  expect(inOthers).toContain(
    'node_modules/better-sqlite3-multiple-ciphers/prebuilds/darwin-x64.node',
  );
  found = `${inAll.length} files when a list takes all, ${inOthers.length} of other systems without the lists`;
});

test('positive control: a file too many and one that nothing asks for are found', () => {
  const packed = packedFor('linux');
  const planted = [
    'main/host/index.ts',
    'out/app/renderer/assets/index-DFD8yVrg.js.map',
    'node_modules/react/index.js',
    'node_modules/better-sqlite3-multiple-ciphers/prebuilds/win32-x64.node',
    'test/tsconfig.json',
  ];
  const archived = [...packed.archived, ...planted];
  expect(strangers({ ...packed, archived }, { system: 'linux', arch: 'x64' })).toEqual(planted);
  const files = [...packed.files, 'resources/default_app.asar', 'locales/de.pak'];
  expect(strangers({ ...packed, files }, { system: 'linux', arch: 'x64' })).toEqual([
    'resources/default_app.asar',
    'locales/de.pak',
  ]);
  const lost = 'out/app/renderer/assets/lost-DFD8yVrg.js';
  const read = (file: string) => (file === lost ? '' : packed.read(file));
  expect(unasked({ archived: [...packed.archived, lost], read })).toEqual([lost]);
});

test('in every package of the table: nothing too many, and the fuses', async () => {
  const told: string[] = [];
  for (const target of targets) {
    const packed = made.get(target);
    if (packed === undefined) throw new Error('a package was not made');
    const wrong = await wrongFuses(packed.program);
    expect([strangers(packed, target), unasked(packed), wrong]).toEqual([[], [], []]);
    const megabytes = (packed.bytes / 1e6).toFixed(1);
    told.push(`${target.system}-${target.arch} ${packed.archived.length} files, ${megabytes} MB`);
  }
  proved('package', {
    figure: `${told.join('; ')}; 0 that do not run, 9 of 9 fuses read back in each`,
    control: found,
  });
});
