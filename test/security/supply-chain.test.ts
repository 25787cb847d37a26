/** What comes from others: from where, which version, under which licence, and what it may run. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { partsList } from '#build/sbom.ts';
import { proved } from '#test/support/proof.ts';
import {
  findings,
  shippedPlaces,
  type Finding,
  type Lock,
  type Locked,
  type Manifest,
} from '#test/support/supply-chain.ts';

const root = join(import.meta.dirname, '..', '..');
const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8')) as unknown;
const manifest = read('package.json') as Manifest;
const lock = read('package-lock.json') as Lock;

test('pins, sources, hashes, install scripts and licences: no exception', () => {
  expect(findings(manifest, lock)).toEqual([]);
});

test('of the scripts that packages bring, only the one that fetches Node is run', () => {
  const allowed = Object.entries(manifest.allowScripts).filter(([, isAllowed]) => isAllowed);
  expect(allowed).toEqual([['node', true]]);
  const withScript = Object.entries(lock.packages).filter(([, locked]) => locked.hasInstallScript);
  expect(withScript.map(([place]) => place)).toEqual([
    'node_modules/electron-winstaller',
    'node_modules/node',
  ]);
  // The installation itself refuses one that nobody decided on.
  expect(readFileSync(join(root, 'build', 'setup.mjs'), 'utf8')).toContain(
    "'--strict-allow-scripts'",
  );
});

const library = /\.(?:node|dll|so|dylib|exe|wasm|jar|a|o)$/;

test('of what is passed on, one package carries compiled code, under its expected names', () => {
  const compiled = shippedPlaces(lock).flatMap((place) =>
    readdirSync(join(root, place), { recursive: true, encoding: 'utf8' })
      .filter((file) => library.test(file) && !file.includes('node_modules'))
      .map((file) => join(place, file).replaceAll('\\', '/')),
  );
  const own = 'node_modules/better-sqlite3-multiple-ciphers/';
  expect(compiled.filter((file) => !file.startsWith(own))).toEqual([]);
  // Something compiled on this machine would lie in its `build`, and is not packed.
  expect(
    compiled
      .map((file) => file.slice(own.length))
      .filter((file) => !file.startsWith('build/'))
      .toSorted(),
  ).toEqual(
    ['darwin', 'linux', 'linuxmusl', 'win32'].flatMap((system) => [
      `prebuilds/${system}-arm64.node`,
      `prebuilds/${system}-x64.node`,
    ]),
  );
});

test('what is installed is what the lock says, licence and version', () => {
  const differing = shippedPlaces(lock).filter((place) => {
    const { version, license } = read(`${place}/package.json`) as Locked;
    const locked = lock.packages[place];
    return version !== locked?.version || license !== locked?.license;
  });
  expect(differing).toEqual([]);
});

const canList = spawnSync('npm sbom --help', { shell: true }).status === 0;

test.skipIf(!canList)('the parts list has each part with its hash and licence (npm 10.1)', () => {
  const { bomFormat, components, dependencies, metadata } = partsList();
  expect([bomFormat, metadata.component.name]).toEqual(['CycloneDX', 'soc-box']);
  const shipped = [...shippedPlaces(lock), 'node_modules/electron'].map((place) => {
    const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
    return `${name}@${lock.packages[place]?.version}`;
  });
  expect(components.map((part) => part['bom-ref']).toSorted()).toEqual(shipped.toSorted());
  for (const part of components) {
    expect(part.purl).toMatch(/^pkg:npm\//);
    expect(part.hashes?.[0]?.content).toMatch(/^[0-9a-f]{128}$/);
    expect(part.licenses?.length).toBe(1);
  }
  const program = dependencies.find(({ ref }) => ref === metadata.component['bom-ref']);
  expect(program?.dependsOn).toContain(`electron@${manifest.devDependencies['electron']}`);
});

/** The real lock with one package changed. */
function withPackage(place: string, change: Partial<Locked>): Lock {
  const changed = { ...lock.packages[place], ...change };
  return { ...lock, packages: { ...lock.packages, [place]: changed } };
}

const zod = 'node_modules/zod';
const faults: readonly (readonly [string, Manifest, Lock, Finding])[] = [
  [
    'a caret in package.json',
    { ...manifest, dependencies: { ...manifest.dependencies, zod: '^4.6.7' } },
    lock,
    ['pin', 'zod'],
  ],
  [
    'a tag in package.json',
    { ...manifest, devDependencies: { ...manifest.devDependencies, vite: 'latest' } },
    lock,
    ['pin', 'vite'],
  ],
  [
    'another version in the lock',
    manifest,
    withPackage(zod, { version: '4.6.8' }),
    ['lock', 'zod'],
  ],
  [
    'a lock of an older package.json',
    manifest,
    withPackage('', { dependencies: {} }),
    ['lock', 'package-lock.json'],
  ],
  [
    'a git dependency',
    manifest,
    withPackage(zod, { resolved: 'git+ssh://git@github.com/colinhacks/zod.git#0a1b2c3' }),
    ['source', 'zod'],
  ],
  [
    'another registry',
    manifest,
    withPackage(zod, { resolved: 'https://registry.example.org/zod/-/zod-4.6.7.tgz' }),
    ['source', 'zod'],
  ],
  ['a folder', manifest, withPackage(zod, { link: true }), ['source', 'zod']],
  ['no hash', manifest, withPackage(zod, { integrity: '' }), ['hash', 'zod']],
  [
    'a weak hash',
    manifest,
    withPackage(zod, { integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' }),
    ['hash', 'zod'],
  ],
  ['an install script', manifest, withPackage(zod, { hasInstallScript: true }), ['script', 'zod']],
  ['the GPL', manifest, withPackage(zod, { license: 'GPL-3.0-or-later' }), ['licence', 'zod']],
  [
    'the GPL beside',
    manifest,
    withPackage(zod, { license: 'MIT AND GPL-2.0' }),
    ['licence', 'zod'],
  ],
  ["a tool's licence", manifest, withPackage(zod, { license: 'MPL-2.0' }), ['licence', 'zod']],
  ['no licence', manifest, withPackage(zod, { license: '' }), ['licence', 'zod']],
  [
    'the GPL of a tool',
    manifest,
    withPackage('node_modules/vite', { license: 'GPL-3.0-only' }),
    ['licence', 'vite'],
  ],
  ['a part given up', manifest, withPackage(zod, { deprecated: 'gone' }), ['deprecated', 'zod']],
];

test.each(faults)('positive control: %s is found', (_name, changed, changedLock, expected) => {
  expect(findings(changed, changedLock)).toContainEqual(expected);
});

test('one that may be chosen freely is no fault', () => {
  const free = withPackage(zod, { license: '(MIT OR GPL-3.0-or-later)' });
  expect(findings(manifest, free)).toEqual([]);
});

test('over all of it: no exception', () => {
  const shipped = shippedPlaces(lock).length;
  const all = Object.keys(lock.packages).length - 1;
  expect(findings(manifest, lock)).toEqual([]);
  const found = faults.filter(
    ([, changed, changedLock]) => findings(changed, changedLock).length > 0,
  );
  expect(found).toHaveLength(faults.length);
  proved('supply-chain', {
    figure: `0 exceptions in ${all} packages, ${shipped} of them passed on; 1 install script; 1 with compiled code; parts list complete`,
    control: `${found.length} of ${faults.length} planted faults found (git, caret, no hash, script, GPL, ...)`,
  });
});
