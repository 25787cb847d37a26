import { FolderTransport } from '#main/vault/exchange/folder-transport.ts';
import type { Surroundings } from '#main/vault/session.ts';
import { defaultPreferences } from '#shared/model/preferences.ts';

/** An exchange whose folder is away: nothing is delivered and nothing comes. */
const noExchange = new FolderTransport('/nowhere/soc-box-exchange');

/** What an account meets that is alone on its machine, but for what a test changes. */
export function around(change: Partial<Surroundings> = {}): Surroundings {
  return {
    transport: () => noExchange,
    tell: () => {},
    retentionDays: () => defaultPreferences.retentionDays,
    ...change,
  };
}
