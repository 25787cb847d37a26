import { join } from 'node:path';
import { createBuilder } from 'vite';

/** Before any test: the program is built from the sources as they are now. */
export async function setup(): Promise<void> {
  const configFile = join(import.meta.dirname, '..', '..', 'build', 'vite.config.ts');
  await (await createBuilder({ configFile, logLevel: 'warn' })).buildApp();
}
