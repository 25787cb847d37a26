/**
 * Electron's own security list and its fuses, over what the host's modules really set up and do. What the
 * list asks of a running Electron is asked there too: `electron.spec.ts`.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AfterPackContext } from 'electron-builder';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { electronSupport } from '#build/electron-support.ts';
import { afterPack, fuseNames, fuses, wrongFuses } from '#build/fuses.ts';
import { points, type Setup } from '#test/support/electron-points.ts';
import { observeHost } from '#test/support/electron-setup.ts';
import { proved } from '#test/support/proof.ts';
import { makeRuntimeFolder } from '#test/support/runtime-folder.ts';

const today = new Date().toISOString().slice(0, 10);
/** Electron's folder, before and after packaging has set its fuses. */
const untouched = makeRuntimeFolder('linux');
const packed = makeRuntimeFolder('linux');
const spare = mkdtempSync(join(tmpdir(), 'soc-box-fuses-'));
let setup: Setup;

/** Packaging's own last step, on a program folder. */
function setFuses(appOutDir: string): Promise<void> {
  const packager = { appInfo: { productFilename: 'electron' }, executableName: 'electron' };
  return afterPack({
    appOutDir,
    electronPlatformName: 'linux',
    packager,
  } as unknown as AfterPackContext);
}

beforeAll(async () => {
  await setFuses(packed);
  setup = {
    ...(await observeHost(today)),
    fuses: fuseNames.length,
    wrongFuses: await wrongFuses(join(packed, 'electron')),
  };
});
afterAll(() => {
  for (const folder of [untouched, packed, spare]) rmSync(folder, { recursive: true });
});

describe("Electron's security list", () => {
  test.each(points)('$number $name', ({ faults }) => {
    expect(faults(setup)).toEqual([]);
  });

  test.each(points)(
    'positive control: $number, each option turned the wrong way is found',
    (point) => {
      expect(point.flips.length).toBeGreaterThan(0);
      const unfound = point.flips.filter(
        (flip) => point.faults({ ...setup, ...flip }).length === 0,
      );
      expect(unfound).toEqual([]);
    },
  );

  test('there are twenty', () => expect(points).toHaveLength(20));
});

/** A program file with other fuses than packaging leaves: as text, one sign for each. */
function programWith(change: (wire: string) => string): string {
  const program = readFileSync(join(packed, 'electron'), 'latin1');
  const wire = program.slice(-fuseNames.length);
  const changed = change(wire);
  const head = program.slice(0, -fuseNames.length - 1);
  const file = join(spare, 'electron');
  writeFileSync(file, head + String.fromCodePoint(changed.length) + changed, 'latin1');
  return file;
}

describe('the fuses, as packaging sets them and as they are read back', () => {
  const wanted = {
    RunAsNode: false,
    EnableCookieEncryption: false,
    EnableNodeOptionsEnvironmentVariable: false,
    EnableNodeCliInspectArguments: false,
    EnableEmbeddedAsarIntegrityValidation: true,
    OnlyLoadAppFromAsar: true,
    LoadBrowserProcessSpecificV8Snapshot: false,
    GrantFileProtocolExtraPrivileges: false,
    WasmTrapHandlers: true,
  } as const;

  test.each(Object.entries(wanted))('%s: %s', async (name, isOn) => {
    const wire = readFileSync(join(packed, 'electron'), 'latin1').slice(-fuseNames.length);
    expect(wire[Object.keys(wanted).indexOf(name)]).toBe(isOn ? '1' : '0');
  });

  test('they are all there are, and all are read back', async () => {
    expect(fuseNames).toEqual(Object.keys(wanted));
    expect(Object.keys(fuses)).toHaveLength(9);
    expect(await wrongFuses(join(packed, 'electron'))).toEqual([]);
  });

  test('positive control: of a program as Electron leaves it, six are found', async () => {
    expect(await wrongFuses(join(untouched, 'electron'))).toEqual([
      'RunAsNode',
      'EnableNodeOptionsEnvironmentVariable',
      'EnableNodeCliInspectArguments',
      'EnableEmbeddedAsarIntegrityValidation',
      'OnlyLoadAppFromAsar',
      'GrantFileProtocolExtraPrivileges',
    ]);
  });

  test.each(fuseNames)(
    'positive control: %s alone, turned the wrong way, is found',
    async (name) => {
      const index = fuseNames.indexOf(name);
      const turned = programWith((wire) =>
        [...wire].map((sign, at) => (at === index ? String(1 - Number(sign)) : sign)).join(''),
      );
      expect(await wrongFuses(turned)).toEqual([name]);
    },
  );

  test.each([
    ['a fuse that we do not know', (wire: string) => `${wire}1`],
    ['a fuse that is gone', (wire: string) => wire.slice(0, -1)],
  ])('an Electron with %s is not packed', async (_what, change) => {
    programWith(change);
    await expect(setFuses(spare)).rejects.toThrow(/fuse/i);
  });
});

test('the twenty points and the nine fuses, together', async () => {
  expect(points.flatMap(({ faults }) => faults(setup))).toEqual([]);
  const flips = points.flatMap(({ faults, flips: turned }) =>
    turned.map((flip) => faults({ ...setup, ...flip }).length > 0),
  );
  expect(flips.filter((isFound) => !isFound)).toEqual([]);
  const before = await wrongFuses(join(untouched, 'electron'));
  const major = Number.parseInt(setup.version, 10);
  const support = electronSupport.majors.find((known) => known.major === major);
  proved('electron', {
    figure: `20 of 20 points, 9 of 9 fuses; Electron ${setup.version}, supported until ${support?.endOfLife}`,
    control: `${flips.length} of ${flips.length} wrong options found; ${before.length} fuses of an untouched program`,
  });
});
