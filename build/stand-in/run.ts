/**
 * Starts the built program on the stand-in:
 * `node build/stand-in/run.ts [--headless] [--data=<folder>]`.
 */
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from './app.ts';
import { settings } from './settings.ts';
import { takeTestControl } from './test-control.ts';

const electron = pathToFileURL(join(import.meta.dirname, 'electron.ts')).href;
const program = settings.program ?? join(import.meta.dirname, '..', '..', 'out', 'app');

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: electron, shortCircuit: true } : next(specifier, context),
});

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit());
if (settings.hasTestControl) takeTestControl();

await import(pathToFileURL(join(program, 'main', 'index.js')).href);
