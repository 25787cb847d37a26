import { join } from 'node:path';
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
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
  await flipFuses(join(appOutDir, program), {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
    resetAdHocDarwinSignature: isMac,
    ...fuses,
  });
}

/** Only the Linux packager has a name of its own for the program. */
function linuxName(packager: AfterPackContext['packager']): string {
  return 'executableName' in packager
    ? String(packager.executableName)
    : packager.appInfo.productFilename;
}
