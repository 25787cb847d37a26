/** The process that `rescue.test.ts` kills in the middle of a rescue. Tells when it begins and when it is done. */
import type { OpenAccount } from '#main/vault/accounts/account.ts';
import { rescue } from '#test/support/damaged-store.ts';

function run(account: OpenAccount): void {
  process.send?.('begun', () => {
    rescue(account);
    process.send?.('done');
  });
}

process.once('disconnect', () => process.exit(0));
process.once('message', (account: OpenAccount) => run(account));
