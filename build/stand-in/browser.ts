import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { browserPath } from '#build/browser-path.ts';
import { addedSwitches } from '#main/host/policy.ts';
import { app, profilePrefix } from './app.ts';
import { settings } from './settings.ts';

export interface BrowserSettings {
  readonly isHeadless: boolean;
  readonly hasDebugPort: boolean;
  readonly runsScripts: boolean;
  readonly width: number;
  readonly height: number;
  /** What stands there until the page does. */
  readonly backgroundColor: string;
  /** Where Chromium's own folder for this window is made, and swept up after a crash. */
  readonly profilesIn: string;
}

/** A browser process of its own: it is one in-memory session, and ends with it. */
export interface Browser {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Where the end-to-end suite attaches, when a debugging port was asked for. */
  readonly endpoint: string | null;
  close(): Promise<void>;
}

/** A browser's own offers that a program's window does not make. */
const browserPreferences = {
  translate: { enabled: false },
  credentials_enable_service: false,
  browser: { enable_spellchecking: false },
};

/** Chromium's own sandbox needs a user that is not root. */
const isRoot = process.getuid?.() === 0;

/** Chromium's own folder for one window, beside the data like Electron's; `app.ts` sweeps up after a crash. */
function newProfile(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return mkdtempSync(join(folder, profilePrefix));
  } catch {
    // A folder that cannot be written is something the program itself has to say, in its window.
    return mkdtempSync(join(tmpdir(), profilePrefix));
  }
}

/**
 * Opens one app window (no tabs, no address bar) off the record. The profile folder holds only what
 * Chromium writes at any start, and is removed.
 */
export async function openBrowser(wanted: BrowserSettings): Promise<Browser> {
  const executablePath = browserPath();
  if (executablePath === null) {
    throw new Error(
      'no browser of the Chromium family is installed; `npm run setup` says what to do',
    );
  }
  const profile = newProfile(wanted.profilesIn);
  const remove = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', remove);
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(browserPreferences));
  const blank = `<title>Soc Box</title><body style="background:${wanted.backgroundColor}">`;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: wanted.isHeadless,
    viewport: null,
    javaScriptEnabled: wanted.runsScripts,
    acceptDownloads: false,
    chromiumSandbox: !isRoot,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    ignoreDefaultArgs: [
      '--enable-automation',
      '--disable-popup-blocking',
      'about:blank',
      // Moves shared memory to files in /tmp; only a container's small /dev/shm needs that.
      ...(isRoot ? [] : ['--disable-dev-shm-usage']),
    ],
    args: [
      '--incognito',
      `--app=data:text/html,${encodeURIComponent(blank)}`,
      `--window-size=${wanted.width},${wanted.height}`,
      // No bar that says which switches were used.
      '--test-type',
      '--deny-permission-prompts',
      ...addedSwitches.map(([name, value]) => `--${name}${value === undefined ? '' : `=${value}`}`),
      ...(wanted.hasDebugPort ? ['--remote-debugging-port=0'] : []),
    ],
  });
  const page = context.pages()[0] ?? (await context.waitForEvent('page'));
  return {
    context,
    page,
    endpoint: wanted.hasDebugPort ? await endpointOf(profile) : null,
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
      process.off('exit', remove);
    },
  };
}

/** Chromium writes the port it chose, and the path of its endpoint, into its profile. */
async function endpointOf(profile: string): Promise<string> {
  const [port = '', path = ''] = (
    await readFile(join(profile, 'DevToolsActivePort'), 'utf8')
  ).split('\n');
  return `ws://127.0.0.1:${port}${path}`;
}

/** The browser for one window: on the screen, or headless for hidden windows and where that was asked. */
export function browserFor(
  window: Omit<BrowserSettings, 'isHeadless' | 'hasDebugPort' | 'profilesIn'> & {
    readonly isHidden: boolean;
  },
): Promise<Browser> {
  const { isHidden, runsScripts, width, height, backgroundColor } = window;
  return openBrowser({
    isHeadless: settings.isHeadless || isHidden,
    hasDebugPort: settings.hasDebugPort && !isHidden,
    runsScripts,
    width,
    height,
    backgroundColor,
    profilesIn: app.getPath('userData'),
  });
}
