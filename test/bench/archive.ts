import { join } from 'node:path';
import { openAccount } from '#main/vault/accounts/account.ts';
import { lengthenLog, reportIn } from '#test/support/archive.ts';
import { makeMeetingFolder } from '#test/support/meeting-folder.ts';
import { allCardIds, testPassphrase } from '#test/support/meeting.ts';
import { startVault, valueOf, type TestVault } from '#test/support/vault.ts';
import { printComparison, type Bench } from './comparison.ts';

const lines = 5000;
const cards = allCardIds.slice(0, 20);

/** How long steps take, one after the other, while `goesOn` says so; at most so many. */
async function stepsMs(
  vault: TestVault,
  meetingId: string,
  goesOn: () => boolean,
  most: number,
): Promise<readonly number[]> {
  const took: number[] = [];
  let seq = valueOf(await vault.client.meetings.open({ meetingId })).steps.length;
  while (took.length < most && goesOn()) {
    const cardId = cards[took.length % cards.length] ?? 'fika';
    const act = { kind: 'card-moved', cardId, index: (took.length * 7) % cards.length } as const;
    const start = performance.now();
    const added = await vault.client.meetings.addStep({ meetingId, after: seq, by: 'youth', act });
    took.push(performance.now() - start);
    ({ seq } = valueOf(added));
  }
  return took;
}

export const archive: Bench = {
  name: 'archive',
  about: `a step while the check of the archive runs (${lines} lines)`,
  needs: [],
  async run(isShort) {
    const folder = await makeMeetingFolder([cards.length]);
    const { accountId, meetings } = folder;
    const meetingId = meetings[0]?.meetingId ?? '';
    const path = join(folder.path, 'accounts', accountId);
    lengthenLog(valueOf(await openAccount(path, testPassphrase)), lines);
    const vault = await startVault(folder.path);
    try {
      valueOf(await vault.client.accounts.unlock({ accountId, passphrase: testPassphrase }));
      const idle: number[] = [];
      const checking: number[] = [];
      const checks: number[] = [];
      for (let round = 0; round < (isShort ? 2 : 6); round += 1) {
        idle.push(...(await stepsMs(vault, meetingId, () => true, 60)));
        const start = performance.now();
        valueOf(await vault.client.archive.check({}));
        const isRunning = () => reportIn(vault.changes) === null;
        checking.push(...(await stepsMs(vault, meetingId, isRunning, Infinity)));
        checks.push(performance.now() - start);
      }
      printComparison('ms', { what: 'meetings.addStep, nothing else running', values: idle }, [
        { what: 'meetings.addStep during the check', values: checking },
      ]);
      printComparison('ms', { what: 'the check itself, with those steps', values: checks }, []);
    } finally {
      await vault.kill();
      folder.remove();
    }
  },
};
