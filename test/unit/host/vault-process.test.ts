import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { VaultProcess } from '#main/host/vault-process.ts';

/** A vault in miniature that says what it was given, on the real channel. */
const program = `
const port = process.parentPort;
port.on('message', ({ data }) => {
  const reply = (value) => port.postMessage({ kind: 'reply', id: data.id, result: { ok: true, value } });
  if (data.channel === 'accounts.list') reply({ args: process.argv.slice(2), env: Object.keys(process.env) });
  if (data.channel === 'accounts.unlock') process.exit(3);
  if (data.channel === 'preferences.load') {
    port.postMessage({ kind: 'event', name: 'preferences', payload: data.input });
    reply(null);
  }
  if (data.channel === 'session.close') reply(null);
});
port.postMessage({ kind: 'ready' });
`;

let folder: string;
let gone: string[];
let events: unknown[];
let vault: VaultProcess;

function start(source: string): VaultProcess {
  const modulePath = join(folder, 'vault.mjs');
  writeFileSync(modulePath, source);
  return new VaultProcess({
    modulePath,
    dataFolder: '/data folder',
    showsOutput: false,
    onEvent: (name, payload) => events.push([name, payload]),
    onGone: (when) => gone.push(when),
  });
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'soc-box-vault-process-'));
  gone = [];
  events = [];
});
afterEach(async () => {
  await vault.close();
  rmSync(folder, { recursive: true });
});

test('calls wait until it is ready, and it gets its folder and almost no environment', async () => {
  process.env['SOC_BOX_SECRET'] = 'x';
  vault = start(program);
  const result = await vault.call('accounts.list', {});
  delete process.env['SOC_BOX_SECRET'];
  expect(result).toMatchObject({ ok: true, value: { args: ['--data=/data folder'] } });
  expect(JSON.stringify(result)).not.toContain('SOC_BOX_SECRET');
  expect(JSON.stringify(result)).not.toContain('PATH');
});

test('its events are passed on', async () => {
  vault = start(program);
  await vault.call('preferences.load', { idleMinutes: 3 });
  expect(events).toEqual([['preferences', { idleMinutes: 3 }]]);
});

test('when it dies, whoever waits is told, and so is the program', async () => {
  vault = start(program);
  await vault.call('accounts.list', {});
  const waiting = await Promise.all([
    vault.call('accounts.unlock', {}),
    vault.call('workingCopy.load', {}),
  ]);
  expect(waiting).toEqual([
    { ok: false, error: { code: 'vault-gone' } },
    { ok: false, error: { code: 'vault-gone' } },
  ]);
  expect(gone).toEqual(['ready']);
  expect(await vault.call('accounts.list', {})).toEqual({
    ok: false,
    error: { code: 'vault-gone' },
  });
});

test('one that cannot start says so to who called it', async () => {
  vault = start('process.exit(1);');
  expect(await vault.call('accounts.list', {})).toEqual({
    ok: false,
    error: { code: 'vault-gone' },
  });
  expect(gone).toEqual(['starting']);
});

test('closing it is not a death, and nothing is answered afterwards', async () => {
  vault = start(program);
  await vault.call('accounts.list', {});
  await Promise.all([vault.close(), vault.close()]);
  expect(vault.isGone).toBe(true);
  expect(gone).toEqual([]);
  expect(await vault.call('accounts.list', {})).toEqual({
    ok: false,
    error: { code: 'vault-gone' },
  });
});
