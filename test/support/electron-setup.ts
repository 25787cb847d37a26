import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import { app } from 'electron';
import { app as standInApp } from '#build/stand-in/app.ts';
import { answerInvoke } from '#build/stand-in/ipc-main.ts';
import { answerCalls, type HostHandlers } from '#main/host/calls.ts';
import { lockDown } from '#main/host/lockdown.ts';
import { startPage } from '#main/host/origin.ts';
import {
  paperContentPolicy,
  paperPreferences,
  windowContentPolicy,
  windowPreferences,
} from '#main/host/policy.ts';
import { hostChannels, vaultChannels } from '#shared/contract/contract.ts';
import { ok } from '#shared/result.ts';
import type { Setup } from './electron-points.ts';

const root = join(import.meta.dirname, '..', '..');

/** What the host's own modules set up and do, on the stand-in; all but the fuses, which are in a file. */
export async function observeHost(day: string): Promise<Omit<Setup, 'fuses' | 'wrongFuses'>> {
  const isSandboxed = lockedDown();
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  return {
    startPage,
    isSandboxed,
    ...observeSession(),
    ...observePage(),
    ...(await observeCalls()),
    ...observePreload(),
    window: windowPreferences,
    paper: paperPreferences,
    windowPolicy: windowContentPolicy,
    paperPolicy: paperContentPolicy,
    named: namedInCode(),
    version: devDependencies['electron'] ?? '',
    day,
  };
}

function lockedDown(): boolean {
  let isSandboxed = false;
  standInApp.enableSandbox = () => (isSandboxed = true);
  lockDown();
  return isSandboxed;
}

type Listener = (event: { preventDefault(): void }) => void;

/** Whether nobody prevents an event. */
function happens(listeners: ReadonlyMap<string, Listener>, name: string): boolean {
  let isPrevented = false;
  listeners.get(name)?.({ preventDefault: () => (isPrevented = true) });
  return !isPrevented;
}

/** Pages and addresses that are not ours. */
const foreignAddresses = [
  'http://example.org/',
  'https://example.org/',
  'http://soc-box/',
  'app://soc-box.example.org/',
  'app://user@soc-box/',
  'file:///etc/passwd',
  'ws://127.0.0.1:1/',
  'devtools://devtools/bundled/inspector.html',
] as const;

const permissions = ['media', 'geolocation', 'notifications', 'clipboard-read', 'midi', 'hid'];

/** What a new session lets through. It remembers what it was told, as Electron's does. */
function observeSession(): Pick<Setup, 'reached' | 'granted' | 'letHappen'> {
  const listeners = new Map<string, Listener>();
  type Ask = (contents: null, permission: string, answer: (isGranted: boolean) => void) => void;
  type Before = (details: { url: string }, answer: (r: { cancel: boolean }) => void) => void;
  const told: { request?: Ask; check?: () => boolean; device?: () => boolean; before?: Before } =
    {};
  app.emit('session-created', {
    on: (name: string, listener: Listener) => listeners.set(name, listener),
    setPermissionRequestHandler: (handler: Ask) => (told.request = handler),
    setPermissionCheckHandler: (handler: () => boolean) => (told.check = handler),
    setDevicePermissionHandler: (handler: () => boolean) => (told.device = handler),
    setSpellCheckerEnabled: () => {},
    webRequest: { onBeforeRequest: (handler: Before) => (told.before = handler) },
  });
  const isReached = (url: string) => {
    let isCancelled = false;
    told.before?.({ url }, ({ cancel }) => (isCancelled = cancel));
    return !isCancelled;
  };
  if (!isReached(startPage)) throw new Error('the program does not reach its own page');
  const isGranted = (permission: string) => {
    // Electron's own answer, when nobody gives one, is yes.
    let answer = true;
    told.request?.(null, permission, (isGiven) => (answer = isGiven));
    return answer;
  };
  return {
    reached: foreignAddresses.filter(isReached),
    granted: [
      ...permissions.filter(isGranted),
      ...(told.check?.() === false ? [] : ['permission check']),
      ...(told.device?.() === false ? [] : ['device']),
    ],
    letHappen: happens(listeners, 'will-download') ? ['will-download'] : [],
  };
}

const pageEvents = ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'];

/** What any page is let do; for a download, its session is asked too. */
function observePage(): Pick<Setup, 'letHappen' | 'opened'> {
  const listeners = new Map<string, Listener>();
  const told: { opening?: (details: { url: string }) => { action: string } } = {};
  app.emit(
    'web-contents-created',
    {},
    {
      on: (name: string, listener: Listener) => listeners.set(name, listener),
      setWindowOpenHandler: (handler: NonNullable<typeof told.opening>) => (told.opening = handler),
    },
  );
  const opens = (url: string) => told.opening?.({ url }).action !== 'deny';
  return {
    letHappen: [
      ...pageEvents.filter((name) => happens(listeners, name)),
      ...observeSession().letHappen,
    ],
    opened: [startPage, 'about:blank', ...foreignAddresses].filter(opens),
  };
}

const own = { sender: { id: 7 }, senderFrame: { url: startPage, parent: null } };
/** Whoever could call but our own page's top frame in the live window. */
const strangers = [
  { ...own, sender: { id: 8 } },
  { ...own, senderFrame: null },
  { ...own, senderFrame: { url: startPage, parent: {} } },
  ...['', 'about:blank', 'data:text/html,x', ...foreignAddresses].map((url) => ({
    ...own,
    senderFrame: { url, parent: null },
  })),
];

/** Calls every channel as our own page and as each stranger. */
async function observeCalls(): Promise<Pick<Setup, 'answered' | 'channels'>> {
  let asked = 0;
  const handler = () => {
    asked += 1;
    return ok(null);
  };
  const anything = new Proxy({}, { get: () => handler });
  const host = new Proxy({}, { get: () => anything }) as HostHandlers;
  answerCalls({
    beforeCall: () => {},
    liveContentsId: () => 7,
    callVault: () => Promise.resolve(handler()),
    host,
  });
  const isAnswered = async (caller: object, channel: string) => {
    asked = 0;
    await answerInvoke(caller as never, channel, [{}]);
    return asked > 0;
  };
  const channels = [...vaultChannels.keys(), ...hostChannels.keys()];
  const answered = new Set<string>();
  let forOurs = 0;
  await quietly(async () => {
    for (const channel of channels) {
      if (await isAnswered(own, channel)) forOurs += 1;
      for (const stranger of strangers) {
        if (await isAnswered(stranger, channel)) answered.add(channel);
      }
    }
  });
  if (forOurs < vaultChannels.size) throw new Error('our own page is not answered');
  return { answered: [...answered], channels: channels.length };
}

/** Each refusal is told on stderr, thousands of them here. */
async function quietly(work: () => Promise<void>): Promise<void> {
  const write = process.stderr.write.bind(process.stderr);
  process.stderr.write = () => true;
  try {
    await work();
  } finally {
    process.stderr.write = write;
  }
}

/** Runs the preload as it was built, where Electron would, and writes down what the page is given. */
function observePreload(): Pick<Setup, 'given' | 'needed'> {
  const given: string[] = [];
  const needed: string[] = [];
  const contextBridge = {
    exposeInMainWorld: (name: string, api: object) => {
      const isPlain = Object.values(api).every((part) => typeof part === 'function');
      given.push(...(isPlain ? Object.keys(api).map((part) => `${name}.${part}`) : [name]));
    },
  };
  const require = (name: string) => {
    needed.push(name);
    return { contextBridge, ipcRenderer: {} };
  };
  const code = readFileSync(join(root, 'out', 'app', 'preload', 'preload.cjs'), 'utf8');
  compileFunction(code, ['require', 'module', 'exports'])(require, { exports: {} }, {});
  return { given, needed };
}

/** Names that must not stand in our code; a word of its own, so that `shell` is not `shellHeight`. */
const dangers: Readonly<Record<string, RegExp>> = {
  '<webview': /<webview/,
  allowpopups: /allowpopups/i,
  openExternal: /openExternal/,
  shell: /\bshell\b[^;]*from 'electron'|\bshell\./,
  loadFile: /\bloadFile\(/,
  registerFileProtocol: /(?:register|intercept)FileProtocol/,
};

function namedInCode(): readonly string[] {
  const code = ['main/host', 'renderer', 'shared'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:tsx?|html)$/.test(entry.name))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
  );
  return Object.entries(dangers).flatMap(([name, danger]) =>
    code.some((text) => danger.test(text)) ? [name] : [],
  );
}
