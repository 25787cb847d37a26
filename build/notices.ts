import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

const root = join(import.meta.dirname, '..');

/** Beside the program in every package: who made what is in it, and on which terms. */
export const noticesFile = join(root, 'out', 'THIRD-PARTY-NOTICES.txt');

/** Shipped as it is, so no bundle knows of it. */
const shipped = ['better-sqlite3-multiple-ciphers'];

const head = `Soc Box innehåller andras arbete. Här står vilka de är och på vilka villkor det får spridas.
Soc Box contains the work of others. Here is who they are, and the terms on which it may be passed on.

Electron and Chromium, which it runs on, have theirs in LICENSE.electron.txt and LICENSES.chromium.html.`;

/** Gathers what the bundles are made of, and writes the licences of it all. */
export function thirdPartyNotices(): Plugin {
  const folders = new Set(shipped.map((name) => join(root, 'node_modules', name)));
  return {
    name: 'third-party-notices',
    // One list for the page, the preload and the programs.
    sharedDuringBuild: true,
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle).flatMap(sourcesOf)) {
        const folder = packageFolder(file);
        if (folder !== null) folders.add(folder);
      }
    },
    // After each bundle, so it is whole after the last.
    writeBundle: () => writeFileSync(noticesFile, noticesOf([...folders])),
  };
}

/** What a part of a bundle was made of; a module that left nothing in it is not named. */
function sourcesOf(part: Rolldown.OutputAsset | Rolldown.OutputChunk): readonly string[] {
  if (part.type === 'asset') return part.originalFileNames;
  return Object.entries(part.modules).flatMap(([id, { renderedLength }]) =>
    renderedLength > 0 ? [id] : [],
  );
}

/** The folder of the installed package a module is from, or null for our own. */
function packageFolder(id: string): string | null {
  const path = id.replaceAll('\\', '/').replace(/^\0/, '');
  const found = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/?]+)\/[^]*$/.exec(path)?.[1];
  if (found === undefined) return null;
  // An asset is named from the page's folder.
  const folder = resolve(root, 'renderer', found);
  return existsSync(join(folder, 'package.json')) ? folder : null;
}

function noticesOf(folders: readonly string[]): string {
  const notices = new Map(folders.map((folder) => noticeOf(folder)));
  const parts = [...notices].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `${[head, ...parts.map(([name, text]) => `${name}\n\n${text}`)].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/** A package's name with version and licence, and every text it carries about it. */
function noticeOf(folder: string): [name: string, text: string] {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as { name: string; version: string; license: string };
  const own = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|notice|copying|copyright)/i.test(file))
    .map((file) => join(folder, file));
  const further = join(root, 'build', 'notices', `${name}.txt`);
  const files = existsSync(further) ? [...own, further] : own;
  if (files.length === 0)
    throw new Error(`${name} carries no licence text: build/notices needs one`);
  const texts = files.map((file) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim());
  return [`${name} ${version} (${license})`, texts.join('\n\n')];
}
