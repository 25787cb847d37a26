import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { Arch, build, Platform, type Configuration } from 'electron-builder';
import { builder, makeRuntimeFolder, type System } from './runtime-folder.ts';

const root = join(import.meta.dirname, '..', '..');

const { load } = builder('js-yaml') as { load: (text: string) => unknown };

/** electron-builder.yml as it is read. */
export const packaging = load(
  readFileSync(join(root, 'electron-builder.yml'), 'utf8'),
) as Configuration;

/** What a Linux package would be made with, by the tools that are not asked here. */
export interface LinuxOptions {
  /** fpm's arguments, for the deb. */
  readonly deb: readonly string[];
  /** The menu entries of the deb and of the AppImage. */
  readonly debEntry: string;
  readonly appImageEntry: string;
}

/** A program folder as it goes into a package, with a stand-in in Electron's place. */
export interface Packed {
  /** Every file outside the archive, from the program folder, with `/`. */
  readonly files: readonly string[];
  /** Every file in the archive, those that it only names as unpacked too. */
  readonly archived: readonly string[];
  /** Of those, the ones that lie beside it. */
  readonly unpacked: readonly string[];
  /** Bytes of our own parts: the archive, what lies beside it, and the notices. */
  readonly bytes: number;
  /** The file, or on macOS the bundle, that has the fuses. */
  readonly program: string;
  /** Where a file of `files` lies. */
  pathOf(file: string): string;
  /** The text of a file in the archive. */
  read(file: string): string;
  /** Lays everything of the archive into a folder. */
  unpackInto(folder: string): void;
  readonly linux: LinuxOptions | null;
  remove(): void;
}

export interface PackChanges {
  readonly system: System;
  readonly arch?: 'x64' | 'arm64';
  /** What differs from electron-builder.yml, for the positive controls. */
  readonly change?: (configuration: Configuration) => void;
}

/** The real packaging of the built program, up to the point where a system's own tool takes over. */
export async function pack({ system, arch = 'x64', change }: PackChanges): Promise<Packed> {
  const runtime = makeRuntimeFolder(system);
  const output = mkdtempSync(join(tmpdir(), 'soc-box-packed-'));
  const configuration: Configuration = {
    ...structuredClone(packaging),
    electronDist: runtime,
    directories: { ...packaging.directories, output },
  };
  change?.(configuration);
  // A file of its own: what is only handed over is added to electron-builder.yml, list by list.
  const configurationFile = join(output, 'packaging.json');
  writeFileSync(configurationFile, JSON.stringify(configuration));
  const linux = { deb: [] as readonly string[], debEntry: '', appImageEntry: '' };
  try {
    await build({
      projectDir: root,
      publish: 'never',
      targets: targetsOf(system, arch),
      config: configurationFile,
      // electron-builder's own way to look at what a tool would be asked; yes: it is not asked.
      effectiveOptionComputed: (options: unknown) => {
        if (Array.isArray(options)) {
          const [args, entry] = options as [readonly string[], string];
          linux.deb = args;
          linux.debEntry = readFileSync(entry, 'utf8');
        } else {
          linux.appImageEntry = (options as { desktop: string }).desktop;
        }
        return Promise.resolve(true);
      },
    });
  } catch (error) {
    rmSync(output, { recursive: true });
    throw error;
  } finally {
    rmSync(runtime, { recursive: true });
  }
  return described(output, system, system === 'linux' ? linux : null);
}

function targetsOf(system: System, arch: 'x64' | 'arm64') {
  switch (system) {
    case 'linux':
      return Platform.LINUX.createTarget(['deb', 'AppImage'], Arch[arch]);
    case 'win32':
      return Platform.WINDOWS.createTarget('dir', Arch[arch]);
    case 'darwin':
      return Platform.MAC.createTarget('dir', Arch[arch]);
  }
}

const { listPackage, extractAll, extractFile, statFile } = builder('@electron/asar') as {
  extractAll(archive: string, folder: string): void;
  listPackage(archive: string, options: object): readonly string[];
  extractFile(archive: string, file: string): Buffer;
  statFile(archive: string, file: string): { readonly unpacked?: boolean; readonly files?: object };
};

function described(output: string, system: System, linux: LinuxOptions | null): Packed {
  const name = readdirSync(output).find((entry) => /^(?:linux|win|mac)/.test(entry));
  if (name === undefined) throw new Error('nothing was packed');
  const folder = join(output, name);
  const resources =
    system === 'darwin' ? join('Soc Box.app', 'Contents', 'Resources') : 'resources';
  const archive = join(folder, resources, 'app.asar');
  const archived = listPackage(archive, {})
    .map((file) => file.replaceAll('\\', '/').slice(1))
    .filter((file) => statFile(archive, file).files === undefined);
  const files = filesOf(folder);
  const own = files.filter((file) => /\/(?:app\.asar(?:\.unpacked\/.*)?|THIRD-[^/]*)$/.test(file));
  return {
    files,
    archived,
    unpacked: archived.filter((file) => statFile(archive, file).unpacked === true),
    bytes: own.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0),
    program: join(
      folder,
      { linux: 'soc-box', win32: 'Soc Box.exe', darwin: 'Soc Box.app' }[system],
    ),
    pathOf: (file) => join(folder, file),
    read: (file) => extractFile(archive, file).toString('utf8'),
    unpackInto: (place) => extractAll(archive, place),
    linux,
    remove: () => rmSync(output, { recursive: true }),
  };
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}
