import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '..', '..');

/**
 * A process that a test kills, as one file: it is started many times, and most of a start would be
 * reading sources. Answers the file's path.
 */
export async function bundleSubject(source: string): Promise<string> {
  const name = source.replace(/^.*\//, '').replace(/\.ts$/, '');
  // Within the project, so that the native module is found.
  const folder = join(root, 'out', name);
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['better-sqlite3-multiple-ciphers'] },
    build: { ssr: source, outDir: folder, emptyOutDir: true, target: 'node24', minify: false },
  });
  return join(folder, `${name}.js`);
}
