/**
 * The process that `exchange-kills.test.ts` kills: an account's own session over its real store and a
 * real folder, in the middle of its visits to the exchange.
 */
import type { OpenAccount } from '#main/vault/accounts/account.ts';
import { FolderTransport } from '#main/vault/exchange/folder-transport.ts';
import { Session } from '#main/vault/session.ts';
import { around } from '#test/support/exchange.ts';

/** What the parent sends first. */
export interface Order {
  readonly account: OpenAccount;
  readonly exchangeFolder: string;
}

/** What it answers: a visit begins, or is over. */
export type Told = 'begins' | 'over';

function tell(told: Told): Promise<void> {
  return new Promise((resolve) => process.send?.(told, () => resolve()));
}

async function run({ account, exchangeFolder }: Order): Promise<void> {
  const transport = new FolderTransport(exchangeFolder);
  const opened = Session.open(account, around({ transport: () => transport }));
  if (!opened.ok) throw new Error(opened.error.code);
  await tell('begins');
  await opened.value.exchange.visit();
  await tell('over');
}

process.once('disconnect', () => process.exit(0));
process.once('message', (order: Order) => void run(order));
