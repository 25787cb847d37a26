import { contextBridge, ipcRenderer } from 'electron';
import type { Events, RendererChannel } from '#shared/contract/contract.ts';
import type { Bridge } from '#shared/contract/handlers.ts';
import type { Result } from '#shared/result.ts';

/** Put in by the build from the contract itself, so that its schemas stay out of the preload. */
declare const rendererChannels: readonly RendererChannel[];
declare const rendererEvents: readonly (keyof Events)[];

const channels: ReadonlySet<string> = new Set(rendererChannels);
const events: ReadonlySet<string> = new Set(rendererEvents);
const refused: Result<never> = { ok: false, error: { code: 'invalid-request' } };

contextBridge.exposeInMainWorld(
  'socBox',
  Object.freeze({
    invoke: async (channel, input) =>
      channels.has(channel)
        ? ((await ipcRenderer.invoke(channel, input)) as Result<unknown>)
        : refused,
    on: (event, listener) => {
      if (!events.has(event)) return () => {};
      const forward = (_event: unknown, payload: Parameters<typeof listener>[0]) =>
        listener(payload);
      ipcRenderer.on(`event.${event}`, forward);
      return () => ipcRenderer.off(`event.${event}`, forward);
    },
  } satisfies Bridge),
);
