import canonicalize from 'canonicalize';
import { z } from 'zod';
import { publicIdentity, type PublicIdentity } from '#shared/model/identity.ts';
import type { OpenAccount } from '../accounts/account.ts';
import { isSignatureOf, signText } from '../accounts/keys.ts';

const card = z.strictObject({ identity: publicIdentity, signature: z.string().max(200) });

/** A card is never bigger. */
export const mostCardBytes = 16 * 1024;

function signedText(identity: PublicIdentity): string {
  return canonicalize(identity) ?? '';
}

/** The account as others meet it. */
export function identityOf({ file }: OpenAccount): PublicIdentity {
  const { id: accountId, displayName, role, unit, verifyKey, recipient } = file;
  return {
    format: 'soc-box-identity',
    formatVersion: 1,
    accountId,
    displayName,
    role,
    unit,
    verifyKey,
    recipient,
  };
}

/** The card an account lays out on the exchange, so that others can find it to pair. */
export function identityCard(account: OpenAccount): Uint8Array {
  const identity = identityOf(account);
  const signature = signText(account.keys, signedText(identity));
  return Buffer.from(`${JSON.stringify({ identity, signature }, null, 2)}\n`);
}

/**
 * Reads a card that lies under an account's name. Null when it is not one, or names another account.
 * A card proves nothing about who made it: that is what comparing the fingerprint is for.
 */
export function readIdentityCard(bytes: Uint8Array, accountId: string): PublicIdentity | null {
  try {
    const parsed = card.safeParse(JSON.parse(Buffer.from(bytes).toString('utf8')));
    if (!parsed.success) return null;
    const { identity, signature } = parsed.data;
    const isWhole =
      identity.accountId === accountId &&
      isSignatureOf(identity.verifyKey, signedText(identity), signature);
    return isWhole ? identity : null;
  } catch {
    return null;
  }
}
