/**
 * The process that `forget-kills.test.ts` kills: it throws a meeting away and purges a frame and
 * expires another, by the vault's own session over a real store with backups.
 */
import type { OpenAccount } from '#main/vault/accounts/account.ts';
import { addSteps, decline, openSession } from '#test/support/session.ts';

/** What the parent sends. */
export interface Order {
  readonly account: OpenAccount;
  readonly what:
    | { readonly throwAway: string }
    | { readonly purge: string }
    /** ISO 8601: the unlock of that moment. */
    | { readonly keepUp: string };
}

function run({ account, what }: Order): void {
  const session = openSession(account);
  process.send?.('begun', () => {
    if ('throwAway' in what) addSteps(session, what.throwAway, decline(false));
    else if ('purge' in what) session.frames.purge(what.purge);
    else session.retention.keepUp(new Date(what.keepUp));
    process.send?.('done');
  });
}

process.once('disconnect', () => process.exit(0));
process.once('message', (order: Order) => run(order));
