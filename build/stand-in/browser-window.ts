import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';
import { app } from './app.ts';
import { known } from './known.ts';
import { sessionBehind } from './session.ts';
import { WebContents } from './web-contents.ts';

/** From what the program holds to what the stand-in works with. */
const behind = new WeakMap<object, BrowserWindow>();
const open = new Set<BrowserWindow>();

export function windowBehind(window: object): BrowserWindow {
  const found = behind.get(window);
  if (found === undefined) throw new Error('this window is not of the stand-in');
  return found;
}

/** The window the person sees, or null. */
export function shownWindow(): BrowserWindow | null {
  return [...open].find((window) => !window.isHidden) ?? null;
}

/** A window made with `show: false` is never shown; any other is the program's app window. */
export class BrowserWindow
  extends EventEmitter
  implements
    Pick<
      Electron.BrowserWindow,
      | 'destroy'
      | 'focus'
      | 'getNormalBounds'
      | 'isDestroyed'
      | 'isMinimized'
      | 'loadURL'
      | 'restore'
      | 'setFullScreen'
    >
{
  readonly isHidden: boolean;
  readonly webContents: WebContents;
  readonly #bounds: Electron.Rectangle;
  #isDestroyed = false;

  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super();
    const { width = 800, height = 600, x = 0, y = 0, webPreferences = {} } = options;
    this.isHidden = options.show === false;
    this.#bounds = { x, y, width, height };
    this.webContents = new WebContents({
      session: sessionBehind(webPreferences.session ?? {}),
      preload: webPreferences.preload ?? null,
      runsScripts: webPreferences.javascript ?? true,
      isHidden: this.isHidden,
      width,
      height,
      backgroundColor: options.backgroundColor ?? '#ffffff',
    });
    open.add(this);
    const shown = known('BrowserWindow', this);
    behind.set(shown, this);
    app.emit('web-contents-created', {}, known('webContents', this.webContents));
    this.webContents.on('focused', () => this.emit('focus'));
    this.webContents.once('left', () => this.#close());
    return shown;
  }

  async loadURL(address: string): Promise<void> {
    await this.webContents.load(address);
    if (!this.isHidden) app.emit('stand-in-window-loaded', this);
  }

  setFullScreen(on: boolean): void {
    void this.webContents.setFullScreen(on);
  }

  isMinimized(): boolean {
    return false;
  }

  restore(): void {}

  focus(): void {
    void this.webContents.focus();
  }

  getNormalBounds(): Electron.Rectangle {
    return this.#bounds;
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  destroy(): void {
    void this.webContents.destroy();
    this.#close();
  }

  #close(): void {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    open.delete(this);
    this.emit('closed');
    if (open.size === 0 && !app.emit('window-all-closed')) app.quit();
  }
}
