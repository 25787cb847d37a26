import canonicalize from 'canonicalize';
import { makeKeys, recipientOf, signText } from '#main/vault/accounts/keys.ts';
import { FolderTransport } from '#main/vault/exchange/folder-transport.ts';
import type { Surroundings } from '#main/vault/session.ts';
import { socBox } from '#shared/decks/soc-box.ts';
import type { PublicIdentity } from '#shared/model/identity.ts';
import { defaultPreferences } from '#shared/model/preferences.ts';

/** A card that somebody lays out under another's name, with keys of their own. */
export async function forgedCard(genuine: Uint8Array): Promise<Uint8Array> {
  const { identity } = JSON.parse(Buffer.from(genuine).toString()) as { identity: PublicIdentity };
  const keys = await makeKeys();
  const recipient = await recipientOf(keys);
  const forged = { ...identity, verifyKey: keys.verifyKey, recipient };
  const signature = signText(keys, canonicalize(forged) ?? '');
  return Buffer.from(JSON.stringify({ identity: forged, signature }));
}

/** An exchange whose folder is away: nothing is delivered and nothing comes. */
const noExchange = new FolderTransport('/nowhere/soc-box-exchange');

/** What an account meets that is alone on its machine, but for what a test changes. */
export function around(change: Partial<Surroundings> = {}): Surroundings {
  return {
    transport: () => noExchange,
    tell: () => {},
    deck: () => socBox,
    retentionDays: () => defaultPreferences.retentionDays,
    ...change,
  };
}
