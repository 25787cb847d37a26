import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  powerMonitor,
  session,
  utilityProcess,
} from 'electron';
import { expect, test } from 'vitest';
import { settingsFrom, fromBrowser, toBrowser } from '#build/stand-in/settings.ts';

const parts = { app, BrowserWindow, dialog, ipcMain, powerMonitor, session, utilityProcess };

test.each(Object.keys(parts) as (keyof typeof parts)[])('%s fails by name', (name) => {
  const part = parts[name] as unknown as Record<string, unknown>;
  expect(() => part['setFoo']).toThrow(`the stand-in has no ${name}.setFoo`);
});

test('what is made by the parts fails by name too', () => {
  const made = session.fromPartition('window-stand-in-test') as unknown as Record<string, unknown>;
  expect(() => made['setFoo']).toThrow('the stand-in has no session.setFoo');
  expect(() => (made['setFoo'] = 1)).toThrow('the stand-in cannot set session.setFoo');
});

test('there are no sessions but those in memory', () => {
  expect(() => session.fromPartition('persist:x')).toThrow('in-memory sessions only');
  expect(session.fromPartition('window-x').storagePath).toBeNull();
});

test('our origin is mapped in one place, and back', () => {
  expect(toBrowser('app://soc-box/index.html')).toBe('https://soc-box.invalid/index.html');
  expect(fromBrowser('https://soc-box.invalid/index.html')).toBe('app://soc-box/index.html');
  expect(fromBrowser('https://soc-box.invalid.example/')).toBe('https://soc-box.invalid.example/');
  expect(toBrowser('https://example.org/')).toBe('https://example.org/');
});

test('a port and a foreign hand on the program are only for who asks for them', () => {
  expect(settingsFrom([])).toEqual({
    isHeadless: false,
    hasTestControl: false,
    hasDebugPort: false,
    program: null,
  });
  expect(settingsFrom(['--remote-debugging-port=0']).hasDebugPort).toBe(false);
});
