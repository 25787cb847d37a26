import { join } from 'node:path';
import {
  flipFuses,
  FuseState,
  FuseV1Options,
  FuseVersion,
  getCurrentFuseWire,
} from '@electron/fuses';
import type { AfterPackContext } from 'electron-builder';

/** All nine fuses of the packaged program. */
export const fuses = {
  [FuseV1Options.RunAsNode]: false,
  // No cookie is ever stored; on, it would ask for the system's keychain, which we do not use.
  [FuseV1Options.EnableCookieEncryption]: false,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.WasmTrapHandlers]: true,
} as const satisfies Record<FuseV1Options, boolean>;

type FuseName = keyof typeof FuseV1Options;
export const fuseNames = Object.keys(FuseV1Options).filter((name): name is FuseName =>
  Number.isNaN(Number(name)),
);

/** Called by electron-builder when a program folder is complete, before it is signed. */
export async function afterPack(context: AfterPackContext): Promise<void> {
  const { appOutDir, electronPlatformName, packager } = context;
  const { productFilename } = packager.appInfo;
  const isMac = electronPlatformName === 'darwin';
  const program = isMac
    ? `${productFilename}.app`
    : electronPlatformName === 'win32'
      ? `${productFilename}.exe`
      : linuxName(packager);
  const path = join(appOutDir, program);
  await flipFuses(path, {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
    // Only macOS has the tool for it; a package made elsewhere is signed as a whole on one.
    resetAdHocDarwinSignature: isMac && process.platform === 'darwin',
    ...fuses,
  });
  const wrong = await wrongFuses(path);
  if (wrong.length > 0) throw new Error(`the fuses of ${program} are not as set: ${wrong.join()}`);
}

/** Reads the fuses of a program file back: the names of those that are not as they are to be. */
export async function wrongFuses(program: string): Promise<readonly FuseName[]> {
  const wire = await getCurrentFuseWire(program);
  return fuseNames.filter((name) => {
    const fuse = FuseV1Options[name];
    return wire[fuse] !== (fuses[fuse] ? FuseState.ENABLE : FuseState.DISABLE);
  });
}

/** Only the Linux packager has a name of its own for the program. */
function linuxName(packager: AfterPackContext['packager']): string {
  return 'executableName' in packager
    ? String(packager.executableName)
    : packager.appInfo.productFilename;
}
