import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { zeroPages } from '#test/support/damaged-store.ts';
import { makeFolder } from '#test/support/folder.ts';
import { agreedFrame, makeAccount, testPassphrase } from '#test/support/meeting.ts';
import { startVault, valueOf, type TestVault } from '#test/support/vault.ts';

const origin = makeFolder();
let accountId: string;
let frameId: string;
let code: string;
let folder: ReturnType<typeof makeFolder>;
let vault: TestVault;

beforeAll(async () => {
  const first = await startVault(origin.path);
  ({ accountId } = await makeAccount(first));
  ({ id: frameId } = await agreedFrame(first));
  const { sheetId } = valueOf(await first.client.accounts.prepareRecoverySheet({}));
  const request = { kind: 'recovery-sheet', format: 'pdf', sheetId };
  const rendered = valueOf(await first.call('documents.render', request));
  const page = JSON.stringify(rendered).replaceAll(/<[^>]*>/g, '');
  code = /[0-9A-Z]{5}(-[0-9A-Z]{5}){4}/.exec(page)?.[0] ?? '';
  valueOf(await first.call('documents.delivered', { request, how: 'printed' }));
  await first.lock();
});
afterAll(() => origin.remove());

const accountFolder = () => join(folder.path, 'accounts', accountId);
const store = () => join(accountFolder(), 'store.db');
const unlock = (passphrase = testPassphrase) =>
  vault.client.accounts.unlock({ accountId, passphrase });
const damaged = { ok: false, error: { code: 'store-damaged' } };
const locked = { ok: false, error: { code: 'not-unlocked' } };

beforeEach(async () => {
  folder = makeFolder();
  cpSync(origin.path, folder.path, { recursive: true });
  vault = await startVault(folder.path);
});
afterEach(async () => {
  await vault.kill();
  folder.remove();
});

test('only the right passphrase gets to the rescue, and only of a store that needs it', async () => {
  expect(await vault.client.rescue.look({})).toEqual(locked);
  zeroPages(store(), [6]);
  expect(await unlock('fel fras helt och hållet')).toMatchObject({
    error: { code: 'wrong-passphrase' },
  });
  expect(await vault.client.rescue.look({})).toEqual(locked);
  expect(await unlock()).toEqual(damaged);
  expect(await vault.client.workingCopy.load({})).toEqual(locked);
  expect(await vault.client.rescue.perform({})).toMatchObject({
    error: { code: 'invalid-request' },
  });
  const plan = valueOf(await vault.client.rescue.look({}));
  expect(plan).toMatchObject({ found: 'damaged', kept: { frames: 1 }, lost: { frames: 0 } });
  const bytes = readFileSync(store());
  valueOf(await vault.client.rescue.perform({}));
  expect(readFileSync(join(folder.path, plan.keptAs ?? '')).equals(bytes)).toBe(true);
  valueOf(await vault.client.frames.open({ frameId }));
  expect(await vault.client.rescue.look({})).toEqual(locked);
});

test('with the recovery code the passphrase is changed first, and the rescue follows', async () => {
  const passphrase = 'granris pendel vante bulle sjökort';
  rmSync(store());
  const recovered = { accountId, recoveryCode: code, passphrase };
  expect(await vault.client.accounts.recover(recovered)).toMatchObject({
    error: { code: 'store-missing' },
  });
  expect(valueOf(await vault.client.rescue.look({}))).toMatchObject({ found: 'missing' });
  valueOf(await vault.client.rescue.perform({}));
  valueOf(await vault.client.frames.open({ frameId }));
  await vault.lock();
  vault = await startVault(folder.path);
  valueOf(await unlock(passphrase));
  expect(existsSync(join(accountFolder(), 'rescue'))).toBe(false);
});
