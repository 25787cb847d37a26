import type { WebPreferences } from 'electron';
import { supportOf } from '#build/electron-support.ts';

/** What the program was seen to set up and to do; Electron's own list is asked of it. */
export interface Setup {
  /** The address the window is loaded from. */
  readonly startPage: string;
  /** Of addresses that are not ours, those that a page's request was let through to. */
  readonly reached: readonly string[];
  /** What the window and the hidden page of a paper may do. */
  readonly window: WebPreferences;
  readonly paper: WebPreferences;
  /** Whether the sandbox was put on for every process, before any begins. */
  readonly isSandboxed: boolean;
  /** Permissions that were given, on request, looked up or for a device. */
  readonly granted: readonly string[];
  /** The policies that the window and a paper are served with. */
  readonly windowPolicy: string;
  readonly paperPolicy: string;
  /** What a page did that was not stopped: an event of Electron's by name. */
  readonly letHappen: readonly string[];
  /** Addresses for which a page may open a window. */
  readonly opened: readonly string[];
  /** Names of Electron's that stand in our own code, and would be a danger. */
  readonly named: readonly string[];
  /** The version that is packed, and the day of asking (YYYY-MM-DD). */
  readonly version: string;
  readonly day: string;
  /** Channels that answered somebody who is not our own page, and how many there are. */
  readonly answered: readonly string[];
  readonly channels: number;
  /** Fuses that are not as they are to be, read back from a file, and how many were read. */
  readonly wrongFuses: readonly string[];
  readonly fuses: number;
  /** What the preload gives to the page, and what it needs for it. */
  readonly given: readonly string[];
  readonly needed: readonly string[];
}

/** One point of https://www.electronjs.org/docs/latest/tutorial/security, in Electron's own words. */
export interface Point {
  readonly number: number;
  readonly name: string;
  /** What is wrong; nothing when the point holds. */
  faults(setup: Setup): readonly string[];
  /** The point's own options, each turned the wrong way; every one must be found. */
  readonly flips: readonly Partial<Setup>[];
}

/** The names of preferences that are not as wanted, in the window or in a paper. */
function preferences(wanted: WebPreferences): Point['faults'] {
  return ({ window, paper }) =>
    Object.entries(wanted).flatMap(([name, value]) => {
      const key = name as keyof WebPreferences;
      return [
        ...(window[key] === value ? [] : [`window: ${name}`]),
        ...(paper[key] === value ? [] : [`paper: ${name}`]),
      ];
    });
}

/** Each of the preferences turned the wrong way, or left to Electron, in the window and in a paper. */
function flipped(wanted: WebPreferences): readonly Partial<Setup>[] {
  return Object.entries(wanted).flatMap(([name, value]) => {
    const wrong = { ...holding, [name]: value !== true };
    const left = { ...holding, [name]: undefined };
    return [{ window: wrong }, { window: left }, { paper: wrong }, { paper: left }];
  });
}

/** The preferences that the points ask for, all of them. */
const holding = {
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  contextIsolation: true,
  sandbox: true,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
} as const satisfies WebPreferences;

function ofPreferences(...names: readonly (keyof typeof holding)[]): Check {
  const wanted = Object.fromEntries(names.map((name) => [name, holding[name]]));
  return { faults: preferences(wanted), flips: flipped(wanted) };
}

function directives(policy: string): ReadonlyMap<string, string> {
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values.join(' ')];
    }),
  );
}

/** Nothing from anywhere but our own files; no inline code, no eval, no frames, no forms. */
const windowDirectives = {
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
};
/** A printed page may style itself, and runs nothing. */
const paperDirectives = {
  'default-src': "'none'",
  'style-src': "'unsafe-inline' 'self'",
  'font-src': "'self'",
  'img-src': "'self' data:",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

function differing(policy: string, wanted: Readonly<Record<string, string>>): readonly string[] {
  const found = directives(policy);
  const names = new Set([...found.keys(), ...Object.keys(wanted)]);
  return [...names].filter((name) => found.get(name) !== wanted[name]);
}

function joined(wanted: Readonly<Record<string, string>>): string {
  return Object.entries(wanted)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/** The list is complete when one of Electron's is let happen or named in the code. */
function stopped(...events: readonly string[]) {
  return {
    faults: ({ letHappen }: Setup) => events.filter((event) => letHappen.includes(event)),
    flips: events.map((event) => ({ letHappen: [event] })),
  };
}
function unnamed(...names: readonly string[]) {
  return {
    faults: ({ named }: Setup) => names.filter((name) => named.includes(name)),
    flips: names.map((name) => ({ named: [name] })),
  };
}
type Check = Pick<Point, 'faults' | 'flips'>;
function all(...checks: readonly Check[]): Check {
  return {
    faults: (setup) => checks.flatMap(({ faults }) => faults(setup)),
    flips: checks.flatMap(({ flips }) => flips),
  };
}

const secureContent: Check = {
  faults: ({ startPage, reached }) =>
    startPage.startsWith('app://soc-box/') ? reached : [startPage, ...reached],
  flips: [
    { startPage: 'http://soc-box/index.html' },
    { startPage: 'https://example.org/' },
    { reached: ['http://example.org/'] },
  ],
};
const contentPolicy: Check = {
  faults: ({ windowPolicy, paperPolicy }) => [
    ...differing(windowPolicy, windowDirectives),
    ...differing(paperPolicy, paperDirectives),
  ],
  flips: [
    { windowPolicy: '' },
    { windowPolicy: joined({ ...windowDirectives, 'script-src': "'self' 'unsafe-inline'" }) },
    { windowPolicy: joined({ ...windowDirectives, 'connect-src': '*' }) },
    { windowPolicy: joined({ ...windowDirectives, 'frame-src': "'self'" }) },
    { paperPolicy: joined({ ...paperDirectives, 'script-src': "'self'" }) },
  ],
};
const currentVersion: Check = {
  faults: ({ version, day }) => {
    const support = supportOf(version, day);
    return support === 'supported'
      ? []
      : [
          `Electron ${version} on ${day}: ${support}. Move to a newer major; the list of majors is in build/electron-support.ts`,
        ];
  },
  flips: [
    { version: '42.4.0' },
    { version: '99.0.0' },
    { version: '45.4.1', day: '2027-04-26' },
    { version: '46.0.0', day: '2026-11-22' },
  ],
};
const oneBridge: Check = {
  faults: ({ given, needed }) => [
    ...given.filter((name) => name !== 'socBox.invoke' && name !== 'socBox.on'),
    ...needed.filter((name) => name !== 'electron'),
    ...(given.length === 2 ? [] : ['the bridge is not whole']),
  ],
  flips: [
    { given: ['socBox.invoke', 'socBox.on', 'socBox.ipcRenderer'] },
    { given: ['ipcRenderer'] },
    { given: [] },
    { needed: ['electron', 'node:fs'] },
  ],
};

const checks: readonly (readonly [name: string, check: Check])[] = [
  ['Only load secure content', secureContent],
  [
    'Do not enable Node.js integration for remote content',
    ofPreferences('nodeIntegration', 'nodeIntegrationInWorker', 'nodeIntegrationInSubFrames'),
  ],
  ['Enable context isolation', ofPreferences('contextIsolation')],
  [
    'Enable process sandboxing',
    all(ofPreferences('sandbox'), {
      faults: ({ isSandboxed }) => (isSandboxed ? [] : ['app.enableSandbox']),
      flips: [{ isSandboxed: false }],
    }),
  ],
  [
    'Handle session permission requests from remote content',
    { faults: ({ granted }) => granted, flips: [{ granted: ['media'] }] },
  ],
  ['Do not disable webSecurity', ofPreferences('webSecurity')],
  ['Define a Content Security Policy', contentPolicy],
  ['Do not enable allowRunningInsecureContent', ofPreferences('allowRunningInsecureContent')],
  ['Do not enable experimental features', ofPreferences('experimentalFeatures')],
  [
    'Do not use enableBlinkFeatures',
    {
      faults: ({ window, paper }) =>
        [window, paper].flatMap(({ enableBlinkFeatures }) => enableBlinkFeatures ?? []),
      flips: [
        { window: { ...holding, enableBlinkFeatures: 'ExecCommandInJavaScript' } },
        { paper: { ...holding, enableBlinkFeatures: 'ExecCommandInJavaScript' } },
      ],
    },
  ],
  [
    'Do not use allowpopups for WebViews',
    all(ofPreferences('webviewTag'), unnamed('<webview', 'allowpopups')),
  ],
  ['Verify WebView options before creation', stopped('will-attach-webview')],
  [
    'Disable or limit navigation',
    stopped('will-navigate', 'will-frame-navigate', 'will-redirect', 'will-download'),
  ],
  [
    'Disable or limit creation of new windows',
    { faults: ({ opened }) => opened, flips: [{ opened: ['https://example.org/'] }] },
  ],
  ['Do not use shell.openExternal with untrusted content', unnamed('openExternal', 'shell')],
  ['Use a current version of Electron', currentVersion],
  [
    'Validate the sender of all IPC messages',
    {
      faults: ({ answered, channels }) => (channels > 0 ? answered : ['no channel was asked']),
      flips: [{ answered: ['accounts.list'] }, { channels: 0 }],
    },
  ],
  [
    'Avoid usage of the file:// protocol and prefer usage of custom protocols',
    {
      faults: ({ startPage, named, reached }) => [
        ...(startPage.startsWith('app://') ? [] : [startPage]),
        ...['loadFile', 'registerFileProtocol'].filter((name) => named.includes(name)),
        ...reached.filter((address) => address.startsWith('file:')),
      ],
      flips: [
        { startPage: 'file:///opt/soc-box/index.html' },
        { named: ['loadFile'] },
        { reached: ['file:///etc/passwd'] },
      ],
    },
  ],
  [
    'Check which fuses you can change',
    {
      faults: ({ wrongFuses, fuses }) => (fuses === 9 ? wrongFuses : [`${fuses} fuses of 9`]),
      flips: [{ wrongFuses: ['RunAsNode'] }, { fuses: 8 }],
    },
  ],
  ['Do not expose Electron APIs to untrusted web content', oneBridge],
];

/** Electron's twenty points, in its order. */
export const points: readonly Point[] = checks.map(([name, check], index) => ({
  number: index + 1,
  name,
  ...check,
}));
