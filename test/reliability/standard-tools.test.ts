import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeFolder } from '#test/support/folder.ts';
import { makeAccount, ordinaryActs, startMeeting, testPassphrase } from '#test/support/meeting.ts';
import { hasProgram } from '#test/support/program.ts';
import { queryWithSqlCipher } from '#test/support/sqlcipher.ts';
import { startVault } from '#test/support/vault.ts';

const tools = ['age', 'script'];
const missing = tools.filter((name) => !hasProgram(name));

/** `age` reads a passphrase only from a terminal; `script` gives it one. */
function ageDecrypt(file: string, passphrase: string): string {
  const run = spawnSync('script', ['-qec', `age -d ${file}`, '/dev/null'], {
    input: `${passphrase}\n`,
    encoding: 'utf8',
  });
  return run.stdout;
}

// The promise to whoever holds the files when this program is gone.
describe.skipIf(missing.length > 0)(`without this program (needs ${tools.join(', ')})`, () => {
  const folder = makeFolder();
  let account: string;

  beforeAll(async () => {
    const vault = await startVault(folder.path);
    const { accountId } = await makeAccount(vault);
    const meeting = await startMeeting(vault);
    for (const [by, act] of ordinaryActs) await meeting.add(by, act);
    await meeting.add('youth', { kind: 'yes-given' });
    await meeting.add('caseworker', { kind: 'yes-given' });
    account = join(folder.path, 'accounts', accountId);
    await vault.lock();
  });
  afterAll(() => folder.remove());

  test('age opens the key file with the passphrase, and SQLCipher 4 the store with the key in it', async () => {
    const printed = ageDecrypt(join(account, 'key.age'), testPassphrase);
    const storeKey = /"storeKey":"([0-9a-f]{64})"/.exec(printed)?.[1] ?? '';
    const store = join(account, 'store.db');
    const [row] = await queryWithSqlCipher(store, storeKey, 'SELECT document FROM frame');
    expect(row?.['document']).toContain('Vi ses på biblioteket nästa gång');
    await expect(
      queryWithSqlCipher(store, '0'.repeat(64), 'SELECT document FROM frame'),
    ).rejects.toThrow(/not a database/);
  });

  test('age refuses another passphrase', () => {
    expect(ageDecrypt(join(account, 'key.age'), 'fel fras helt enkelt')).not.toContain('storeKey');
  });
});
