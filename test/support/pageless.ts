import { EventEmitter } from 'node:events';
import type { BrowserContext, Page } from 'playwright-core';
import type { Browser } from '#build/stand-in/browser.ts';
import type { FromPage, ToPage } from '#build/stand-in/page-side.ts';
import type { Result } from '#shared/result.ts';

/**
 * A window of the stand-in without a browser in it: the test says what the page says, over the
 * stand-in's own messages. For tests that open dozens of windows and look at none.
 */
export class PagelessWindow {
  /** What the host told the page: the name and the payload of each event. */
  readonly told: { readonly name: string; readonly payload: unknown }[] = [];
  /** Until then it has no bridge. */
  isLoaded = false;
  isGone = false;
  readonly #protocol = new EventEmitter();
  readonly #context = new EventEmitter();
  readonly #waiting = new Map<number, (value: unknown) => void>();
  readonly #dialogs = new Set<(error: Error) => void>();
  #binding = '';
  #url = 'about:blank';
  #lastId = 0;

  /** What the stand-in opens in the place of Chromium. */
  readonly browser: Browser;

  constructor() {
    const page = Object.assign(new EventEmitter(), {
      goto: (url: string) => {
        this.#url = url;
        this.isLoaded = true;
        return Promise.resolve();
      },
      url: () => this.#url,
      bringToFront: () => Promise.resolve(),
      // A dialog of the stand-in's own, which stands until its window goes.
      evaluate: () => new Promise((_, reject) => this.#dialogs.add(reject)),
    });
    const context = Object.assign(this.#context, {
      newCDPSession: () =>
        Promise.resolve(
          Object.assign(this.#protocol, {
            send: (method: string, input: unknown) => Promise.resolve(this.#take(method, input)),
          }),
        ),
      route: () => Promise.resolve(),
    });
    this.browser = {
      context: context as unknown as BrowserContext,
      page: page as unknown as Page,
      endpoint: null,
      close: () => Promise.resolve(this.#close()),
    };
  }

  /** A call over the bridge; null when nobody answers any more. */
  invoke(channel: string, input: unknown = {}): Promise<Result<unknown> | null> {
    if (this.isGone) return Promise.resolve(null);
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve) => {
      this.#waiting.set(id, (value) => resolve(value as Result<unknown> | null));
      this.#post({ kind: 'invoke', id, channel, args: [input] });
    });
  }

  touch(): void {
    this.#post({ kind: 'touched' });
  }

  focus(): void {
    this.#post({ kind: 'focused' });
  }

  #post(message: FromPage): void {
    const payload = JSON.stringify(message);
    this.#protocol.emit('Runtime.bindingCalled', { name: this.#binding, payload });
  }

  #take(method: string, input: unknown): unknown {
    if (method === 'Runtime.addBinding') this.#binding = (input as { name: string }).name;
    if (method === 'Page.printToPDF') return { data: '' };
    if (method === 'Browser.getWindowForTarget') return { windowId: 1 };
    if (method === 'Runtime.evaluate' && !this.isGone) {
      const { expression } = input as { expression: string };
      const detail = expression.slice(expression.indexOf('detail: ') + 8, -' }))'.length);
      this.#hear(JSON.parse(detail) as ToPage);
    }
    return {};
  }

  #hear(message: ToPage): void {
    if (message.kind === 'send') {
      const name = message.channel.replace(/^event\./, '');
      this.told.push({ name, payload: message.args[0] });
      return;
    }
    this.#waiting.get(message.id)?.(message.kind === 'reply' ? message.value : null);
    this.#waiting.delete(message.id);
  }

  #close(): void {
    if (this.isGone) return;
    this.isGone = true;
    for (const answer of this.#waiting.values()) answer(null);
    for (const reject of this.#dialogs) reject(new Error('the window is gone'));
    this.#context.emit('close');
  }
}
