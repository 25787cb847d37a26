import type { AccountKeys } from '#main/vault/accounts/keys.ts';

/** https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki */
const bech32Letters = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const checksumLetters = 6;

/** The 32 bytes of an age X25519 identity. */
function bytesOfIdentity(identity: string): Buffer {
  const data = identity.toLowerCase().slice('age-secret-key-1'.length, -checksumLetters);
  const bits = Array.from(data, (letter) =>
    bech32Letters.indexOf(letter).toString(2).padStart(5, '0'),
  ).join('');
  return Buffer.from(bits.match(/.{8}/g)?.map((byte) => Number.parseInt(byte, 2)) ?? []);
}

/** An account's secret keys as the bytes they are, each by its name. */
export function rawKeys(keys: AccountKeys): Readonly<Record<string, Buffer>> {
  return {
    'the store key, raw': Buffer.from(keys.storeKey, 'hex'),
    'the age identity, raw': bytesOfIdentity(keys.identity),
    'the signing key, raw': Buffer.from(keys.signingKey, 'base64url'),
  };
}

/** The same keys as the texts they are written as. */
export function writtenKeys(keys: AccountKeys): readonly string[] {
  return [keys.storeKey, keys.storeKey.toUpperCase(), keys.identity, keys.signingKey];
}
