import { FolderTransport } from '#main/vault/exchange/folder-transport.ts';

/** An exchange whose folder is away: nothing is delivered and nothing comes. */
export const noExchange = new FolderTransport('/nowhere/soc-box-exchange');
