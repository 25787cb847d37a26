import { basename } from 'node:path';
import { paperFonts } from '#main/vault/documents/paper.ts';
import type { Packed } from './packed.ts';
import type { System } from './runtime-folder.ts';

/** What a package is made for. */
export interface Target {
  readonly system: System;
  readonly arch: 'x64' | 'arm64';
}

const nativeModule = 'node_modules/better-sqlite3-multiple-ciphers';

/** What may be in the archive: our program as it is built, and the one module it loads as it is. */
function inArchive({ system, arch }: Target): readonly RegExp[] {
  return [
    /^package\.json$/,
    /^out\/app\/main\/(?:index|vault|shared-[a-z-]+)\.js$/,
    /^out\/app\/preload\/preload\.cjs$/,
    /^out\/app\/renderer\/index\.html$/,
    /^out\/app\/renderer\/assets\/[a-z-]+-[\w-]{8}\.(?:js|css)$/,
    /^out\/app\/renderer\/fonts\/[a-z-]+\.woff2$/,
    new RegExp(`^${nativeModule}/(?:LICENSE|package\\.json)$`),
    new RegExp(`^${nativeModule}/lib/(?:binding|database|index|sqlite-error|util)\\.js$`),
    new RegExp(`^${nativeModule}/lib/methods/[a-z]+\\.js$`),
    new RegExp(`^${nativeModule}/prebuilds/${system}-${arch}\\.node$`),
  ];
}

/** What may lie outside it: Electron's own files under their names, and ours beside the archive. */
function outside({ system, arch }: Target): readonly RegExp[] {
  const mac = 'Soc Box\\.app/Contents';
  const resources = system === 'darwin' ? `${mac}/Resources` : 'resources';
  const ours = [
    new RegExp(`^${resources}/(?:app\\.asar|THIRD-PARTY-NOTICES\\.txt)$`),
    new RegExp(
      `^${resources}/app\\.asar\\.unpacked/${nativeModule}/prebuilds/${system}-${arch}\\.node$`,
    ),
  ];
  if (system === 'darwin') {
    return [
      ...ours,
      new RegExp(`^${mac}/(?:Info\\.plist|MacOS/Soc Box|Resources/icon\\.icns)$`),
      new RegExp(`^${mac}/Frameworks/Electron Framework\\.framework/Electron Framework$`),
      new RegExp(`^${mac}/(?:.*/)?Resources/(?:sv|en)\\.lproj/locale\\.pak$`),
      new RegExp(
        `^${mac}/Frameworks/(Soc Box Helper[^/]*)\\.app/Contents/(?:Info\\.plist|MacOS/\\1)$`,
      ),
    ];
  }
  return [
    ...ours,
    /^LICENSE\.electron\.txt$/,
    /^LICENSES\.chromium\.html$/,
    /^locales\/(?:sv|en-US)\.pak$/,
    system === 'win32' ? /^Soc Box\.exe$/ : /^soc-box$/,
    ...(system === 'linux' ? [/^resources\/apparmor-profile$/] : []),
  ];
}

/** The files of a package that are on neither list. */
export function strangers(
  { archived, files }: Pick<Packed, 'archived' | 'files'>,
  target: Target,
): readonly string[] {
  return [...notOn(inArchive(target), archived), ...notOn(outside(target), files)];
}

function notOn(list: readonly RegExp[], files: readonly string[]): readonly string[] {
  return files.filter((file) => !list.some((known) => known.test(file)));
}

/** Where the program begins, and what is there for people. */
const entrances = new Set([
  'package.json',
  `${nativeModule}/package.json`,
  `${nativeModule}/LICENSE`,
  'out/app/renderer/index.html',
]);

/** The files of the archive that no other file in it names: nothing would ever load them. */
export function unasked({ archived, read }: Pick<Packed, 'archived' | 'read'>): readonly string[] {
  const texts = new Map(
    archived
      .filter((file) => /\.(?:c?js|css|html|json)$/.test(file))
      .map((file) => [file, read(file)] as const),
  );
  return archived.filter((file) => {
    if (entrances.has(file) || file.endsWith('.node')) return false;
    const name = basename(file);
    // `require('./util')` leaves the ending out.
    const named = file.startsWith(nativeModule) ? name.replace(/\.js$/, '') : name;
    const asked = [...texts].some(([other, text]) => other !== file && text.includes(named));
    return !asked && !paperFonts.some((font) => font === name);
  });
}
