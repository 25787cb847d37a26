/** The least a program can do on the stand-in: one window with an empty page from its own origin. */
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { takeTestControl } from '#build/stand-in/test-control.ts';
import { scheme, startPage } from '#main/host/origin.ts';

const standIn = join(import.meta.dirname, '..', '..', 'build', 'stand-in', 'electron.ts');

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron'
      ? { url: pathToFileURL(standIn).href, shortCircuit: true }
      : next(specifier, context),
});
takeTestControl();

const { app, BrowserWindow, session } = await import('electron');
const data = process.argv.find((arg) => arg.startsWith('--data='))?.slice('--data='.length) ?? '';
app.setPath('userData', data);
app.requestSingleInstanceLock();
await app.whenReady();
const own = session.fromPartition('empty');
own.protocol.handle(
  scheme,
  () =>
    new Response('<!doctype html><title>Empty</title><p id="ready">Empty</p>', {
      headers: { 'content-type': 'text/html' },
    }),
);
await new BrowserWindow({ width: 1366, height: 768, webPreferences: { session: own } }).loadURL(
  startPage,
);
