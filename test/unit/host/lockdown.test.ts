import { app, session } from 'electron';
import { expect, test, vi } from 'vitest';
import { lockDown } from '#main/host/lockdown.ts';

/** What a page's event looks like to the program, and whether the program let it happen. */
function event() {
  return { preventDefault: vi.fn<() => void>() };
}

/** A page that remembers what the lock-down listens for. */
function page() {
  const listeners = new Map<string, (event: { preventDefault(): void }) => void>();
  let openHandler: ((details: { url: string }) => { action: string }) | null = null;
  return {
    listeners,
    opens: (url: string) => openHandler?.({ url }).action,
    on: (name: string, listener: (event: { preventDefault(): void }) => void) =>
      listeners.set(name, listener),
    setWindowOpenHandler: (handler: typeof openHandler) => {
      openHandler = handler;
    },
  };
}

/** A session that remembers what it was told. */
function memorySession() {
  const listeners = new Map<string, (event: { preventDefault(): void }) => void>();
  const told = {
    request: (
      _contents: null,
      _permission: string,
      _answer: (isGranted: boolean) => void,
    ): void => {},
    check: () => true,
    device: () => true,
    spellChecker: true,
    beforeRequest: (
      _details: { url: string },
      _answer: (r: { cancel: boolean }) => void,
    ): void => {},
  };
  return {
    told,
    listeners,
    on: (name: string, listener: (event: { preventDefault(): void }) => void) =>
      listeners.set(name, listener),
    setPermissionRequestHandler: (handler: typeof told.request) => (told.request = handler),
    setPermissionCheckHandler: (handler: typeof told.check) => (told.check = handler),
    setDevicePermissionHandler: (handler: typeof told.device) => (told.device = handler),
    setSpellCheckerEnabled: (isOn: boolean) => (told.spellChecker = isOn),
    webRequest: {
      onBeforeRequest: (handler: typeof told.beforeRequest) => (told.beforeRequest = handler),
    },
  };
}

lockDown();

test.each([
  ['13: a link', 'will-navigate'],
  ['13: a frame', 'will-frame-navigate'],
  ['13: a redirect', 'will-redirect'],
  ['12: a webview', 'will-attach-webview'],
])('%s is prevented', (_what, name) => {
  const made = page();
  app.emit('web-contents-created', {}, made);
  const attempt = event();
  made.listeners.get(name)?.(attempt);
  expect(attempt.preventDefault).toHaveBeenCalledOnce();
});

test('14: no page opens a window', () => {
  const made = page();
  app.emit('web-contents-created', {}, made);
  expect(made.opens('app://soc-box/index.html')).toBe('deny');
  expect(made.opens('https://example.org/')).toBe('deny');
});

test('5: every permission is denied, asked for or looked up', () => {
  const made = memorySession();
  app.emit('session-created', made);
  const answer = vi.fn<(isGranted: boolean) => void>();
  for (const permission of ['media', 'geolocation', 'notifications', 'clipboard-read']) {
    made.told.request(null, permission, answer);
  }
  expect(answer.mock.calls).toEqual([[false], [false], [false], [false]]);
  expect(made.told.check()).toBe(false);
  expect(made.told.device()).toBe(false);
  expect(made.told.spellChecker).toBe(false);
});

test('1: every request but our own is cancelled, and no download begins', () => {
  const made = memorySession();
  app.emit('session-created', made);
  const cancelled = (url: string) => {
    let isCancelled = false;
    made.told.beforeRequest({ url }, ({ cancel }) => (isCancelled = cancel));
    return isCancelled;
  };
  expect(cancelled('app://soc-box/index.html')).toBe(false);
  const foreign = [
    'https://example.org/',
    'http://soc-box/',
    'app://soc-box.example.org/',
    'app://user@soc-box/',
    'file:///etc/passwd',
    'ws://127.0.0.1:1/',
    'devtools://devtools/bundled/inspector.html',
  ];
  expect(foreign.filter((url) => !cancelled(url))).toEqual([]);
  const download = event();
  made.listeners.get('will-download')?.(download);
  expect(download.preventDefault).toHaveBeenCalledOnce();
});

test('each session of ours is locked down as it is made', () => {
  const heard = vi.fn<() => void>();
  app.on('session-created', heard);
  session.fromPartition('window-lockdown-test', { cache: false });
  expect(heard).toHaveBeenCalledOnce();
});
