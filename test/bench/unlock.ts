import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { testPassphrase } from '#test/support/meeting.ts';
import { startVault, valueOf } from '#test/support/vault.ts';
import { printComparison, type Bench } from './comparison.ts';
import { makeMeetingFolder } from '#test/support/meeting-folder.ts';

/** `age` reads a passphrase only from a terminal; `script` gives it one. */
function ageMs(file: string): number {
  const start = performance.now();
  const { stdout } = spawnSync('script', ['-qec', `age -d ${file}`, '/dev/null'], {
    input: `${testPassphrase}\n`,
    encoding: 'utf8',
  });
  const took = performance.now() - start;
  if (!stdout.includes('"storeKey"')) throw new Error(`age did not open the key file: ${stdout}`);
  return took;
}

/** A vault serves one account once, so each time has a fresh one, ready before the clock starts. */
async function unlockMs(dataFolder: string, accountId: string): Promise<number> {
  const vault = await startVault(dataFolder);
  const start = performance.now();
  const result = await vault.client.accounts.unlock({ accountId, passphrase: testPassphrase });
  const took = performance.now() - start;
  await vault.kill();
  valueOf(result);
  return took;
}

export const unlock: Bench = {
  name: 'unlock',
  about: 'from the passphrase to an open, checked store',
  needs: ['age', 'script'],
  async run(isShort) {
    const folder = await makeMeetingFolder([40]);
    const keyFile = join(folder.path, 'accounts', folder.accountId, 'key.age');
    const baseline: number[] = [];
    const ours: number[] = [];
    try {
      for (let round = 0; round < (isShort ? 3 : 10); round += 1) {
        baseline.push(ageMs(keyFile));
        ours.push(await unlockMs(folder.path, folder.accountId));
      }
    } finally {
      folder.remove();
    }
    printComparison('ms', { what: 'age -d of the same key.age', values: baseline }, [
      { what: 'accounts.unlock', values: ours },
    ]);
  },
};
