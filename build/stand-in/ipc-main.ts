import type * as Electron from 'electron';
import { known } from './known.ts';

type Handler = Parameters<Electron.IpcMain['handle']>[1];

const handlers = new Map<string, Handler>();

export const ipcMain = known('ipcMain', {
  handle: (channel, handler) => {
    if (handlers.has(channel)) throw new Error(`a second handler for ${channel}`);
    handlers.set(channel, handler);
  },
} satisfies Partial<Electron.IpcMain>);

/** Gives a call from a page to its handler. */
export async function answerInvoke(
  event: Pick<Electron.IpcMainInvokeEvent, 'senderFrame'> & {
    readonly sender: { readonly id: number };
  },
  channel: string,
  args: readonly unknown[],
): Promise<unknown> {
  const handler = handlers.get(channel);
  if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
  return handler(event as Electron.IpcMainInvokeEvent, ...args);
}
