import { expect, test } from 'vitest';
import {
  addedSwitches,
  answerHeaders,
  paperPreferences,
  refusedSwitches,
  schemePrivileges,
  windowContentPolicy,
  windowPreferences,
} from '#main/host/policy.ts';
import { newPartition, windowShape } from '#main/host/window.ts';

// The points of Electron's security list, each by its number: test/security/electron.test.ts.

test('no developer tools, no spell checker, no dropped files, no page dialogs', () => {
  expect(windowPreferences).toMatchObject({
    devTools: false,
    spellcheck: false,
    navigateOnDragDrop: false,
    disableDialogs: true,
  });
});

test('a paper may do what the window may, without scripts', () => {
  expect(paperPreferences).toEqual({ ...windowPreferences, javascript: false });
});

test('our scheme has the privileges of a page and no others', () => {
  expect(schemePrivileges).toEqual({
    standard: true,
    secure: true,
    supportFetchAPI: false,
    corsEnabled: false,
    stream: false,
    bypassCSP: false,
    allowServiceWorkers: false,
    codeCache: false,
  });
});

test('every answer says that it is not to be kept and not to be guessed at', () => {
  expect(answerHeaders('text/html', windowContentPolicy)).toMatchObject({
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'content-security-policy': windowContentPolicy,
  });
});

test('the packaged program refuses switches that open it, and adds those that close the network', () => {
  expect(refusedSwitches).toContain('remote-debugging-port');
  expect(refusedSwitches).toContain('no-sandbox');
  expect(addedSwitches).toContainEqual(['host-resolver-rules', 'MAP * ~NOTFOUND']);
});

test('a session is always new and always in memory', () => {
  expect(newPartition('window')).not.toBe(newPartition('window'));
  for (const purpose of ['window', 'paper'] as const) {
    expect(newPartition(purpose)).not.toMatch(/^persist:/);
  }
});

test('the title says nothing of whose meeting it is', () => {
  expect(windowShape).toMatchObject({
    title: 'Soc Box',
    minWidth: 1024,
    minHeight: 640,
    width: 1366,
    height: 768,
  });
});
