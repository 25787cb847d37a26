import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The systems that packages are made for, as Electron names them. */
export type System = 'linux' | 'win32' | 'darwin';

/** electron-builder's own modules, from where electron-builder finds them. */
export const builder = createRequire(
  createRequire(import.meta.url).resolve('electron-builder/package.json'),
);

/** What stands before the fuses in Electron's binary (`@electron/fuses`), their format and number. */
const fuseWire = Buffer.concat([
  Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX', 'latin1'),
  Buffer.from([1, 9]),
  // As Electron leaves them: WasmTrapHandlers and those it has on, the others off.
  Buffer.from('101100011', 'latin1'),
]);

const languages = ['sv', 'en-US', 'de', 'zh-CN'];

/**
 * A folder that stands in for the one Electron is shipped as: the names that packaging asks for, a
 * program file with a real fuse wire in it, and nothing that could run.
 */
export function makeRuntimeFolder(system: System): string {
  const folder = mkdtempSync(join(tmpdir(), 'soc-box-runtime-'));
  const put = (path: string, content: string | Uint8Array) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  put('LICENSE', 'of Electron');
  put('LICENSES.chromium.html', 'of Chromium');
  if (system === 'darwin') {
    putBundle(put);
    return folder;
  }
  put(
    system === 'win32' ? 'electron.exe' : 'electron',
    system === 'win32' ? windowsProgram() : fuseWire,
  );
  for (const language of languages) put(`locales/${language}.pak`, '');
  mkdirSync(join(folder, 'resources'));
  return folder;
}

type Put = (path: string, content: string | Uint8Array) => void;

function putBundle(put: Put): void {
  const frameworks = 'Electron.app/Contents/Frameworks';
  const framework = `${frameworks}/Electron Framework.framework`;
  put('Electron.app/Contents/Info.plist', plist);
  put('Electron.app/Contents/MacOS/Electron', '');
  put(`${framework}/Electron Framework`, fuseWire);
  for (const language of ['sv', 'en', 'de']) {
    put(`Electron.app/Contents/Resources/${language}.lproj/locale.pak`, '');
    put(`${framework}/Versions/A/Resources/${language}.lproj/locale.pak`, '');
  }
  for (const helper of ['', ' (GPU)', ' (Plugin)', ' (Renderer)']) {
    put(`${frameworks}/Electron Helper${helper}.app/Contents/Info.plist`, plist);
    put(`${frameworks}/Electron Helper${helper}.app/Contents/MacOS/Electron Helper${helper}`, '');
  }
}

const plist = '<plist version="1.0"><dict></dict></plist>';

/** A Windows program file without code, with the version resource that packaging writes in. */
function windowsProgram(): Uint8Array {
  const { NtExecutable, NtExecutableResource, Resource } = builder('resedit') as Resedit;
  const program = NtExecutable.createEmpty(false, false);
  const resource = NtExecutableResource.from(program);
  const version = Resource.VersionInfo.createEmpty();
  version.setStringValues({ lang: 1033, codepage: 1200 }, { FileDescription: 'Electron' });
  version.outputToResourceEntries(resource.entries);
  resource.outputResource(program);
  program.setExtraData(Uint8Array.from(fuseWire).buffer);
  return new Uint8Array(program.generate());
}

/** The part of resedit that is used here. */
interface Resedit {
  readonly NtExecutable: { createEmpty(is32Bit: boolean, isDll: boolean): Program };
  readonly NtExecutableResource: {
    from(program: Program): { readonly entries: unknown[]; outputResource(to: Program): void };
  };
  readonly Resource: {
    readonly VersionInfo: {
      createEmpty(): {
        setStringValues(language: object, values: Readonly<Record<string, string>>): void;
        outputToResourceEntries(entries: unknown[]): void;
      };
    };
  };
}
interface Program {
  setExtraData(data: ArrayBuffer): void;
  generate(): ArrayBuffer;
}
