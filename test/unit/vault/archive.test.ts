import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lengthenLog, reportIn } from '#test/support/archive.ts';
import { accountFolder } from '#test/support/folder.ts';
import { preparedFolder, type PreparedFolder } from '#test/support/prepared.ts';
import { accountIn } from '#test/support/session.ts';
import { startVault, valueOf, type TestVault } from '#test/support/vault.ts';

const lines = 1500;
let folder: PreparedFolder;
let accountId: string;
let vault: TestVault;

beforeEach(async () => {
  folder = await preparedFolder();
  const account = await accountIn(accountFolder(folder), folder.phrase);
  accountId = account.file.id;
  lengthenLog(account, lines);
  vault = await startVault(folder.path);
  valueOf(await vault.client.accounts.unlock({ accountId, passphrase: folder.phrase }));
}, 60_000);
afterEach(async () => {
  await vault.kill();
  folder.remove();
});

test('the check after unlock lets every call go first, and misses nothing that comes meanwhile', async () => {
  valueOf(await vault.client.workingCopy.load({}));
  let answered = 0;
  while (reportIn(vault.changes) === null) {
    const name = `Kim ${answered}`;
    valueOf(await vault.client.contacts.create({ name, caseNumber: null, language: 'sv' }));
    if (reportIn(vault.changes) === null) answered += 1;
  }
  // Each of them wrote to the disk and added a line to the log that is being checked.
  expect(answered).toBeGreaterThan(10);
  const report = reportIn(vault.changes);
  expect(report?.findings).toEqual([]);
  expect(report?.counts.lines).toBeGreaterThanOrEqual(lines + answered);
}, 60_000);

test('it says how far it has come, and asking twice does not start it twice', async () => {
  valueOf(await vault.client.workingCopy.load({}));
  valueOf(await vault.client.archive.check({}));
  valueOf(await vault.client.archive.check({}));
  await vi.waitFor(() => expect(reportIn(vault.changes)).not.toBeNull(), 10_000);
  const told = vault.changes.flatMap((change) => (change.table === 'archive' ? [change.put] : []));
  const progress = told.flatMap((state) => (state.progress === null ? [] : [state.progress]));
  expect(progress[0]).toBe(0);
  expect(progress.length).toBeGreaterThan(2);
  expect(progress).toEqual(progress.toSorted((one, other) => one - other));
  expect(told.filter(({ report }) => report !== null)).toHaveLength(1);
});

test('locking does not wait for it', async () => {
  valueOf(await vault.client.workingCopy.load({}));
  await vault.lock();
  expect(reportIn(vault.changes)).toBeNull();
});
