import { randomUUID } from 'node:crypto';
import { BrowserWindow, session, type Rectangle } from 'electron';
import type { Events } from '#shared/contract/contract.ts';
import { scheme, startPage } from './origin.ts';
import { windowPreferences } from './policy.ts';
import { serve, type ServedFiles } from './protocol.ts';

/** The size it opens with and the least it can have; the title never says whose meeting it is. */
export const windowShape = {
  title: 'Soc Box',
  width: 1366,
  height: 768,
  minWidth: 1024,
  minHeight: 640,
  backgroundColor: '#fbf5ea',
  autoHideMenuBar: true,
} as const;

export interface WindowSettings {
  readonly preload: string;
  readonly files: ServedFiles;
  /** Where the window of the program before it stood. */
  readonly bounds: Rectangle | null;
  /** Somebody typed, pointed or touched in it. */
  onTouched(): void;
  /** It came to the front. */
  onFocused(): void;
  /** The person closed it. */
  onClosed(): void;
  /** Its page crashed; before it had loaded, or later. */
  onCrashed(when: 'loading' | 'loaded'): void;
}

/** A new name each time, without Electron's prefix for kept sessions: it lives in memory only. */
export function newPartition(purpose: 'window' | 'paper'): string {
  return `${purpose}-${randomUUID()}`;
}

/** The one window, with a session of its own that ends with it. */
export class MainWindow {
  readonly #window: BrowserWindow;
  #isEnding = false;
  #isLoaded = false;

  constructor(settings: WindowSettings) {
    const ownSession = session.fromPartition(newPartition('window'), { cache: false });
    ownSession.protocol.handle(scheme, (request) => serve(settings.files, request));
    this.#window = new BrowserWindow({
      ...windowShape,
      ...settings.bounds,
      webPreferences: { ...windowPreferences, session: ownSession, preload: settings.preload },
    });
    this.#window.on('focus', () => settings.onFocused());
    this.#window.webContents.on('input-event', () => settings.onTouched());
    this.#window.on('page-title-updated', (event) => event.preventDefault());
    this.#window.on('closed', () => {
      if (!this.#isEnding) settings.onClosed();
    });
    this.#window.webContents.on('render-process-gone', () => {
      if (!this.#isEnding) settings.onCrashed(this.#isLoaded ? 'loaded' : 'loading');
    });
  }

  get contentsId(): number | null {
    return this.#isGone ? null : this.#window.webContents.id;
  }

  /** The window itself, for dialogs that belong to it. */
  get native(): BrowserWindow {
    return this.#window;
  }

  get bounds(): Rectangle | null {
    return this.#isGone ? null : this.#window.getNormalBounds();
  }

  /** Loads the page. A window that was closed meanwhile is no error. */
  async load(): Promise<void> {
    try {
      await this.#window.loadURL(startPage);
      this.#isLoaded = true;
    } catch (error) {
      if (!this.#isGone) throw error;
    }
  }

  tell<Name extends keyof Events>(name: Name, payload: Events[Name]): void {
    if (!this.#isGone) this.#window.webContents.send(`event.${name}`, payload);
  }

  focus(): void {
    if (this.#isGone) return;
    if (this.#window.isMinimized()) this.#window.restore();
    this.#window.focus();
  }

  setFullScreen(on: boolean): void {
    if (!this.#isGone) this.#window.setFullScreen(on);
  }

  /** Takes the page off the screen at once. Its session lived in memory and ends with it. */
  end(): void {
    this.#isEnding = true;
    if (!this.#window.isDestroyed()) this.#window.destroy();
  }

  get #isGone(): boolean {
    return this.#isEnding || this.#window.isDestroyed();
  }
}
