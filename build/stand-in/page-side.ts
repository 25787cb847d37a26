/** What the page sends to the host, as JSON over the binding. */
export type FromPage =
  | {
      readonly kind: 'invoke';
      readonly id: number;
      readonly channel: string;
      readonly args: readonly unknown[];
    }
  | { readonly kind: 'touched' }
  | { readonly kind: 'focused' };

/** What the host sends to the page. */
export type ToPage =
  | { readonly kind: 'reply'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string }
  | { readonly kind: 'send'; readonly channel: string; readonly args: readonly unknown[] };

type Preload = (
  require: (name: string) => unknown,
  module: { exports: unknown },
  exports: unknown,
) => void;

/**
 * Runs in the page before its own scripts: Electron's preload side. Written to be turned into text, so
 * it uses nothing from outside itself. The page's scripts can reach neither the binding, which is
 * taken away before they start, nor the event, whose name they do not know.
 */
function pageSide(binding: string, eventName: string, preload: Preload): void {
  const scope = globalThis as unknown as Record<string, unknown>;
  const post = scope[binding] as ((message: string) => void) | undefined;
  delete scope[binding];
  if (post === undefined || window.top !== window) return;

  const waiting = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (error: Error) => void }
  >();
  const listeners = new Map<string, Set<(...args: unknown[]) => void>>();
  let lastId = 0;

  addEventListener(
    eventName,
    (event) => {
      event.stopImmediatePropagation();
      const message = (event as CustomEvent<ToPage>).detail;
      if (message.kind === 'send') {
        for (const listener of listeners.get(message.channel) ?? []) listener({}, ...message.args);
        return;
      }
      const call = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.kind === 'reply') call?.resolve(message.value);
      else call?.reject(new Error(message.message));
    },
    true,
  );

  let touchedAt = Number.NEGATIVE_INFINITY;
  const touched = () => {
    if (performance.now() - touchedAt < 500) return;
    touchedAt = performance.now();
    post(JSON.stringify({ kind: 'touched' } satisfies FromPage));
  };
  for (const name of ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart']) {
    addEventListener(name, touched, { capture: true, passive: true });
  }

  addEventListener('focus', () => post(JSON.stringify({ kind: 'focused' } satisfies FromPage)));

  // A window of Electron's without a menu has none of a browser's own keys and no context menu: nothing
  // to save the page, to print it past the log, to open another window or the developer tools with.
  const editing = /^(?:[acvxyz ]|Arrow\w+|Home|End|Page\w+|Backspace|Delete|Insert|Enter|Tab)$/i;
  const isBrowsers = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (/^F\d+$|^Browser/.test(key)) return true;
    // What AltGr writes: it may come as Ctrl and Alt.
    if (event.getModifierState('AltGraph') || (ctrlKey && altKey)) return false;
    if (altKey)
      return key === 'ArrowLeft' || key === 'ArrowRight' || key === 'Home' || key.length === 1;
    return (ctrlKey || metaKey) && !editing.test(key);
  };
  addEventListener('keydown', (event) => isBrowsers(event) && event.preventDefault(), true);
  addEventListener('contextmenu', (event) => event.preventDefault(), true);

  const ipcRenderer = {
    invoke: (channel: string, ...args: unknown[]) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        // Electron clones; what cannot be cloned is refused here too.
        const cloned = structuredClone(args);
        while (cloned.length > 0 && cloned.at(-1) === undefined) cloned.pop();
        waiting.set(lastId, { resolve, reject });
        const message: FromPage = { kind: 'invoke', id: lastId, channel, args: cloned };
        post(JSON.stringify(message));
      }),
    on: (channel: string, listener: (...args: unknown[]) => void) => {
      const known = listeners.get(channel) ?? new Set();
      listeners.set(channel, known.add(listener));
    },
    off: (channel: string, listener: (...args: unknown[]) => void) => {
      listeners.get(channel)?.delete(listener);
    },
  };
  const contextBridge = {
    exposeInMainWorld: (name: string, api: object) => {
      Object.defineProperty(window, name, { value: Object.freeze(api), enumerable: true });
    },
  };
  const electron = { ipcRenderer, contextBridge };
  const require = (name: string): unknown => {
    if (name !== 'electron') throw new Error(`a sandboxed preload cannot require ${name}`);
    return electron;
  };
  const module = { exports: {} };
  preload(require, module, module.exports);
}

/** The script for every document of a window: the page side, with the preload's own source inside. */
export function pageScript(binding: string, eventName: string, preloadSource: string): string {
  const names = `${JSON.stringify(binding)}, ${JSON.stringify(eventName)}`;
  return `(${pageSide.toString()})(${names}, (require, module, exports) => {${preloadSource}\n});`;
}

/** The script that hands a message to the page. */
export function deliveryScript(eventName: string, message: ToPage): string {
  return `dispatchEvent(new CustomEvent(${JSON.stringify(eventName)}, { detail: ${JSON.stringify(message)} }))`;
}
