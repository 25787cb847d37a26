/** Builds out/app again when a source is newer than it. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createBuilder } from 'vite';

const root = join(import.meta.dirname, '..');
const built = [
  'app/main/index.js',
  'app/main/vault.js',
  'app/preload/preload.cjs',
  'app/renderer/index.html',
  'THIRD-PARTY-NOTICES.txt',
].map((file) => join(root, 'out', file));
const sources = ['main', 'renderer', 'shared', 'build', 'package-lock.json'];

function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Number.NEGATIVE_INFINITY;
}

/** When the newest file of a folder was changed; a folder itself changes when a file leaves it. */
function newestIn(path: string): number {
  const own = changedAt(path);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return own;
  const inside = readdirSync(path, { recursive: true, withFileTypes: true });
  return Math.max(own, ...inside.map((entry) => changedAt(join(entry.parentPath, entry.name))));
}

export async function rebuild(): Promise<void> {
  const builtAt = Math.min(...built.map(changedAt));
  if (Math.max(...sources.map((source) => newestIn(join(root, source)))) < builtAt) return;
  console.log('Building (vite build --app)');
  const builder = await createBuilder({
    configFile: join(root, 'build', 'vite.config.ts'),
    logLevel: 'warn',
  });
  await builder.buildApp();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await rebuild();
