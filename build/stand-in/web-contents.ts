import { randomBytes } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type * as Electron from 'electron';
import type { CDPSession, Request as PageRequest, Route } from 'playwright-core';
import { app } from './app.ts';
import { browserFor, type Browser } from './browser.ts';
import { answerInvoke } from './ipc-main.ts';
import { deliveryScript, pageScript, type FromPage, type ToPage } from './page-side.ts';
import { powerMonitor } from './power-monitor.ts';
import { printPage } from './printing.ts';
import type { StandInSession } from './session.ts';
import { fromBrowser, toBrowser } from './settings.ts';

export interface PageSettings {
  readonly session: StandInSession;
  readonly preload: string | null;
  readonly runsScripts: boolean;
  readonly isHidden: boolean;
  readonly width: number;
  readonly height: number;
  readonly backgroundColor: string;
}

let lastId = 0;

/** One page in a browser of its own. */
export class WebContents
  extends EventEmitter
  implements Pick<Electron.WebContents, 'id' | 'send' | 'isDestroyed' | 'print'>
{
  readonly id: number;
  readonly #settings: PageSettings;
  readonly #binding = `standIn${randomBytes(12).toString('hex')}`;
  readonly #eventName = `standIn${randomBytes(12).toString('hex')}`;
  readonly #opened: Promise<{ browser: Browser; protocol: CDPSession }>;
  #isDestroyed = false;
  #address = '';

  constructor(settings: PageSettings) {
    super();
    lastId += 1;
    this.id = lastId;
    this.#settings = settings;
    this.#opened = this.#open();
    // Whoever waits for the page is told; nobody may be waiting yet.
    this.#opened.catch(() => undefined);
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  /** Pop-ups are closed as they come; a program that wants one is not what this stands in for. */
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    if (handler({ url: 'about:blank' }).action !== 'deny') {
      throw new Error('the stand-in opens no windows from pages');
    }
  }

  send(channel: string, ...args: unknown[]): void {
    void this.#deliver({ kind: 'send', channel, args });
  }

  async printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer> {
    const { protocol } = await this.#opened;
    const { data } = await protocol.send('Page.printToPDF', {
      generateTaggedPDF: options.generateTaggedPDF ?? false,
      generateDocumentOutline: options.generateDocumentOutline ?? false,
      preferCSSPageSize: options.preferCSSPageSize ?? false,
      printBackground: options.printBackground ?? false,
    });
    return Buffer.from(data, 'base64');
  }

  print(
    options: Electron.WebContentsPrintOptions = {},
    done?: (success: boolean, failureReason: string) => void,
  ): void {
    void this.#print(options, done ?? (() => {}));
  }

  async #print(
    options: Electron.WebContentsPrintOptions,
    done: (success: boolean, failureReason: string) => void,
  ): Promise<void> {
    try {
      const page = await this.printToPDF({
        preferCSSPageSize: true,
        printBackground: options.printBackground ?? false,
      });
      const isPrinted = await printPage(page);
      done(isPrinted, isPrinted ? '' : 'Print job canceled');
    } catch {
      done(false, 'Print job failed');
    }
  }

  async load(address: string): Promise<void> {
    const { browser, protocol } = await this.#opened;
    this.#address = toBrowser(address);
    await browser.page.goto(this.#address, { waitUntil: 'load' });
    // The blank page before it is the stand-in's own; in Electron there is nothing to go back to.
    await protocol.send('Page.resetNavigationHistory');
    this.emit('did-finish-load');
  }

  async setFullScreen(on: boolean): Promise<void> {
    const { protocol } = await this.#opened;
    const { windowId } = await protocol.send('Browser.getWindowForTarget');
    await protocol.send('Browser.setWindowBounds', {
      windowId,
      bounds: { windowState: on ? 'fullscreen' : 'normal' },
    });
  }

  async focus(): Promise<void> {
    const { browser } = await this.#opened;
    await browser.page.bringToFront();
  }

  /** Where the end-to-end suite can attach to this very page. */
  async endpoint(): Promise<string | null> {
    return (await this.#opened).browser.endpoint;
  }

  /** Shows something of the stand-in's own in the page and waits for what comes of it. */
  async ask<Question, Answer>(
    show: (question: Question) => Promise<Answer>,
    question: Question,
  ): Promise<Answer> {
    const { browser } = await this.#opened;
    return browser.page.evaluate(show as never, question as never);
  }

  async destroy(): Promise<void> {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    await this.#opened.then(
      ({ browser }) => browser.close(),
      () => undefined,
    );
  }

  async #open(): Promise<{ browser: Browser; protocol: CDPSession }> {
    const browser = await browserFor(this.#settings);
    const forget = app.endWith(() => browser.close());
    const { context, page } = browser;
    const protocol = await context.newCDPSession(page);
    context.once('close', () => {
      forget();
      this.#left();
    });
    page.once('close', () => {
      this.#left();
      void browser.close();
    });
    page.once('crash', () =>
      this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }),
    );
    context.on('page', (other) => void other.close());
    await context.route('**/*', (route, request) => this.#answer(route, request));
    if (this.#settings.preload !== null) await this.#connect(protocol, this.#settings.preload);
    return { browser, protocol };
  }

  async #connect(protocol: CDPSession, preload: string): Promise<void> {
    protocol.on('Runtime.bindingCalled', ({ name, payload }) => {
      if (name === this.#binding) void this.#receive(JSON.parse(payload) as FromPage);
    });
    await Promise.all([protocol.send('Page.enable'), protocol.send('Runtime.enable')]);
    await protocol.send('Runtime.addBinding', { name: this.#binding });
    await protocol.send('Page.addScriptToEvaluateOnNewDocument', {
      source: pageScript(this.#binding, this.#eventName, readFileSync(preload, 'utf8')),
    });
  }

  async #receive(message: FromPage): Promise<void> {
    if (message.kind === 'touched') {
      powerMonitor.touched();
      this.emit('input-event', {}, {});
      return;
    }
    if (message.kind === 'focused') {
      this.emit('focused');
      return;
    }
    const { browser } = await this.#opened;
    // Only the top frame is given the binding, so the caller is the top frame.
    const frame = { url: fromBrowser(browser.page.url()), parent: null };
    const senderFrame = frame as unknown as Electron.WebFrameMain;
    const { id, channel, args } = message;
    const answer: ToPage = await answerInvoke({ sender: this, senderFrame }, channel, args).then(
      (value) => ({ kind: 'reply', id, value }),
      (error: Error) => ({
        kind: 'failure',
        id,
        message: `Error invoking remote method '${channel}': ${error.name}`,
      }),
    );
    await this.#deliver(answer);
  }

  async #deliver(message: ToPage): Promise<void> {
    const { protocol } = await this.#opened;
    try {
      await protocol.send('Runtime.evaluate', {
        expression: deliveryScript(this.#eventName, message),
      });
    } catch {
      // The page went while the answer was under way; Electron drops it too.
    }
  }

  async #answer(route: Route, request: PageRequest): Promise<void> {
    const url = fromBrowser(request.url());
    try {
      if (this.#isUnaskedNavigation(request) && this.#isPrevented(request, url)) {
        await route.abort('aborted');
        return;
      }
      const response = await this.#responseFor(url, request.method());
      if (response === null) await route.abort('blockedbyclient');
      else await route.fulfill(response);
    } catch {
      // The answer failed, or the page went meanwhile; only the first has somebody to tell.
      await route.abort('failed').catch(() => undefined);
    }
  }

  async #responseFor(
    url: string,
    method: string,
  ): Promise<{ status: number; headers: Record<string, string>; body: Buffer } | null> {
    const { session } = this.#settings;
    const response = session.refuses(url) ? null : await session.answer({ url, method });
    if (response === null) return null;
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    };
  }

  /** The program's own `loadURL` asks for its address once; anything else is the page's doing. */
  #isUnaskedNavigation(request: PageRequest): boolean {
    if (!request.isNavigationRequest()) return false;
    if (request.url() !== this.#address) return true;
    this.#address = '';
    return false;
  }

  #isPrevented(request: PageRequest, url: string): boolean {
    const isMainFrame = request.frame().parentFrame() === null;
    let isPrevented = false;
    const event = { url, isMainFrame, preventDefault: () => (isPrevented = true) };
    this.emit('will-frame-navigate', event);
    if (isMainFrame) this.emit('will-navigate', event, url);
    return isPrevented;
  }

  #left(): void {
    this.#isDestroyed = true;
    this.emit('left');
  }
}
