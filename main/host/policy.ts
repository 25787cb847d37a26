/**
 * The lock-down as plain values, so that tests can assert every point of Electron's security
 * checklist by name without a running Electron.
 */
import type { Privileges, WebPreferences } from 'electron';

/** What a window of ours may do. The session and the preload are added when it is made. */
export const windowPreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  disableDialogs: true,
  spellcheck: false,
  devTools: false,
} as const satisfies WebPreferences;

/** The page a paper is printed from runs no script at all. */
export const paperPreferences = {
  ...windowPreferences,
  javascript: false,
} as const satisfies WebPreferences;

/** Only what a page and its modules need: no fetch, no streaming, no service workers, no CSP bypass. */
export const schemePrivileges = {
  standard: true,
  secure: true,
  supportFetchAPI: false,
  corsEnabled: false,
  stream: false,
  bypassCSP: false,
  allowServiceWorkers: false,
  codeCache: false,
} as const satisfies Privileges;

export const windowContentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

export const paperContentPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline' 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The headers of every answer of our own protocol. */
export function answerHeaders(contentType: string, contentPolicy: string): Record<string, string> {
  return {
    'content-type': contentType,
    'content-security-policy': contentPolicy,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  };
}

/** Chromium switches that would open the packaged program to other programs or to a network. */
export const refusedSwitches = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-allow-origins',
  'disable-web-security',
  'no-sandbox',
  'load-extension',
  'js-flags',
  'proxy-server',
  'log-net-log',
] as const;

/** Chromium switches we add: nothing of the runtime's own may reach for a network. */
export const addedSwitches: readonly (readonly [name: string, value?: string])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['no-pings'],
];
