import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import { build } from 'vite';
import { beforeAll, expect, test, vi } from 'vitest';
import {
  eventNames,
  hostChannels,
  internalChannels,
  vaultChannels,
} from '#shared/contract/contract.ts';
import type { Bridge } from '#shared/contract/handlers.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const invoke = vi.fn<(channel: string, input: unknown) => Promise<unknown>>();
const listeners = new Map<string, Set<(...args: unknown[]) => void>>();
let exposedAs: string;
let bridge: Bridge;
let required: string[];

/** Runs the preload as it is built, in the place where Electron would. */
beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: {
      rendererChannels: JSON.stringify([...vaultChannels.keys(), ...hostChannels.keys()]),
      rendererEvents: JSON.stringify(eventNames),
    },
    build: {
      write: false,
      ssr: join(root, 'main', 'host', 'preload.ts'),
      rolldownOptions: { external: ['electron'], output: { format: 'cjs' } },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error('nothing was built');
  required = [];
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name: string, api: Bridge) => {
        exposedAs = name;
        bridge = api;
      },
    },
    ipcRenderer: {
      invoke,
      on: (channel: string, listener: (...args: unknown[]) => void) =>
        listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener)),
      off: (channel: string, listener: (...args: unknown[]) => void) =>
        listeners.get(channel)?.delete(listener),
    },
  };
  const require = (name: string) => {
    required.push(name);
    return electron;
  };
  const run = compileFunction(output.output[0].code, ['require', 'module', 'exports']);
  run(require, { exports: {} }, {});
});

test('it is one file that needs electron and nothing else', () => {
  expect(required).toEqual(['electron']);
});

test('the page gets two frozen functions and nothing of Electron', () => {
  expect(exposedAs).toBe('socBox');
  expect(Object.keys(bridge)).toEqual(['invoke', 'on']);
  expect(Object.isFrozen(bridge)).toBe(true);
});

test('every channel of the contract passes', async () => {
  invoke.mockResolvedValue({ ok: true, value: null });
  for (const channel of [...vaultChannels.keys(), ...hostChannels.keys()]) {
    expect(await bridge.invoke(channel, {})).toEqual({ ok: true, value: null });
    expect(invoke).toHaveBeenLastCalledWith(channel, {});
  }
});

test('no other channel does: not the internal ones, not a made-up one', async () => {
  invoke.mockClear();
  for (const channel of [
    ...internalChannels.keys(),
    'toString',
    '__proto__',
    'event.changed',
    '',
  ]) {
    expect(await bridge.invoke(channel as never, {})).toEqual({
      ok: false,
      error: { code: 'invalid-request' },
    });
  }
  expect(invoke).not.toHaveBeenCalled();
});

test('a listener gets the payload without the event, until it stops', () => {
  const heard = vi.fn<(...args: unknown[]) => void>();
  const stop = bridge.on('idle', heard);
  for (const listener of listeners.get('event.idle') ?? []) {
    listener({ sender: 'secret' }, { lockInSeconds: 5 });
  }
  expect(heard.mock.calls).toEqual([[{ lockInSeconds: 5 }]]);
  stop();
  expect(listeners.get('event.idle')?.size).toBe(0);
  bridge.on('other' as never, heard)();
  expect(listeners.has('event.other')).toBe(false);
});

test('the build takes its names from the contract', () => {
  const config = readFileSync(join(root, 'build', 'vite.config.ts'), 'utf8');
  expect(config).toContain('[...vaultChannels.keys(), ...hostChannels.keys()]');
});
