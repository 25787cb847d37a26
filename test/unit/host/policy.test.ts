import { describe, expect, test } from 'vitest';
import {
  addedSwitches,
  answerHeaders,
  paperContentPolicy,
  paperPreferences,
  refusedSwitches,
  schemePrivileges,
  windowContentPolicy,
  windowPreferences,
} from '#main/host/policy.ts';
import { origin, startPage } from '#main/host/origin.ts';
import { newPartition, windowShape } from '#main/host/window.ts';

function directives(policy: string): Record<string, string> {
  return Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values.join(' ')];
    }),
  );
}

describe("the points of Electron's security checklist that are options", () => {
  test('1 and 18: only our own protocol is loaded, never http or file', () => {
    expect(origin).toBe('app://soc-box');
    expect(startPage).toBe('app://soc-box/index.html');
  });

  test('2: no Node in the page, its workers or its frames', () => {
    expect(windowPreferences).toMatchObject({
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
    });
  });

  test('3: context isolation', () => expect(windowPreferences.contextIsolation).toBe(true));
  test('4: sandbox', () => expect(windowPreferences.sandbox).toBe(true));
  test('6: web security stays on', () => expect(windowPreferences.webSecurity).toBe(true));

  test('7: the content policy, word by word', () => {
    expect(directives(windowContentPolicy)).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self'",
      'font-src': "'self'",
      'connect-src': "'none'",
      'object-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
      'require-trusted-types-for': "'script'",
      'trusted-types': "'none'",
    });
  });

  test('7: a printed page may style itself and run nothing', () => {
    expect(directives(paperContentPolicy)).toEqual({
      'default-src': "'none'",
      'style-src': "'unsafe-inline' 'self'",
      'font-src': "'self'",
      'img-src': "'self' data:",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
    });
    expect(paperPreferences.javascript).toBe(false);
    expect(paperPreferences).toMatchObject(windowPreferences);
  });

  test('8: no insecure content', () =>
    expect(windowPreferences.allowRunningInsecureContent).toBe(false));

  test('9 and 10: no experimental features and no Blink features', () => {
    expect(windowPreferences.experimentalFeatures).toBe(false);
    expect(windowPreferences).not.toHaveProperty('enableBlinkFeatures');
  });

  test('11: no webview', () => expect(windowPreferences.webviewTag).toBe(false));

  test('no developer tools, no spell checker, no dropped files, no page dialogs', () => {
    expect(windowPreferences).toMatchObject({
      devTools: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      disableDialogs: true,
    });
  });
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
