import {
  Decrypter,
  Encrypter,
  generateX25519Identity,
  identityToRecipient,
  type Stanza,
} from 'age-encryption';
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
  sign,
  verify,
} from 'node:crypto';
import { z } from 'zod';
import { fail, ok, type Result } from '#shared/result.ts';
import { passphraseIdentity, passphraseRecipient } from './scrypt-stanza.ts';

/**
 * What an account's key files hold. `key.age` and `recovery.age` are standard age files
 * (https://age-encryption.org/v1) with this as their JSON content, so `age -d` opens them.
 */
const accountKeys = z.strictObject({
  format: z.literal('soc-box-keys'),
  formatVersion: z.literal(1),
  /** The raw 256-bit SQLCipher key of `store.db`, hex: `PRAGMA key = "x'...'"`. */
  storeKey: z.string().regex(/^[0-9a-f]{64}$/),
  /** The account's age X25519 identity, for envelopes. */
  identity: z.string().startsWith('AGE-SECRET-KEY-1'),
  /** The account's Ed25519 seed (RFC 8032), base64url. */
  signingKey: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  /** The Ed25519 public key, base64url. */
  verifyKey: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
});
export type AccountKeys = z.output<typeof accountKeys>;

/**
 * age's scrypt work factor as log2 N. Lower is refused on opening, so that a swapped file cannot
 * make guessing cheap; higher is refused because it could stall the machine.
 */
const workFactor = 18;
const openedWorkFactors = { lowest: workFactor, highest: 20 };

/** Fresh keys for a new account. */
export async function makeKeys(): Promise<AccountKeys> {
  const pair = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  return {
    format: 'soc-box-keys',
    formatVersion: 1,
    storeKey: randomBytes(32).toString('hex'),
    identity: await generateX25519Identity(),
    signingKey: pair.d ?? '',
    verifyKey: pair.x ?? '',
  };
}

/** The age recipient that others seal envelopes to. */
export function recipientOf(keys: AccountKeys): Promise<string> {
  return identityToRecipient(keys.identity);
}

/** A secret is what a person meant: not how the keyboard composed å, ä and ö, nor a space too many. */
export function meantBy(secret: string): string {
  return secret.normalize('NFC').trim().replaceAll(/\s+/g, ' ');
}

/** Seals the keys with a passphrase or a recovery code. Takes about a second: that is the point. */
export async function sealKeys(keys: AccountKeys, secret: string): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(passphraseRecipient(meantBy(secret), workFactor));
  return encrypter.encrypt(JSON.stringify(keys));
}

/**
 * Opens a key file whose bytes are known to be whole.
 * Errors: `wrong-passphrase`; `key-file-damaged` when it is not such a file or its work factor is
 * out of bounds.
 */
export async function openKeys(file: Uint8Array, secret: string): Promise<Result<AccountKeys>> {
  const identity = passphraseIdentity(meantBy(secret), openedWorkFactors);
  let isWrong = false;
  const decrypter = new Decrypter();
  decrypter.addIdentity({
    async unwrapFileKey(stanzas: Stanza[]) {
      const key = await identity.unwrapFileKey(stanzas);
      isWrong = key === null;
      return key;
    },
  });
  try {
    const parsed = accountKeys.safeParse(JSON.parse(await decrypter.decrypt(file, 'text')));
    return parsed.success ? ok(parsed.data) : fail('key-file-damaged');
  } catch (exception) {
    // Node's own errors have codes: stretching takes a quarter of a gigabyte, and may not get it.
    if (exception instanceof Error && 'code' in exception) throw exception;
    return fail(isWrong ? 'wrong-passphrase' : 'key-file-damaged');
  }
}

/** Ed25519 (RFC 8032) over the text's UTF-8 bytes, base64. */
export function signText(keys: AccountKeys, text: string): string {
  const key = createPrivateKey({
    format: 'jwk',
    key: { kty: 'OKP', crv: 'Ed25519', d: keys.signingKey, x: keys.verifyKey },
  });
  return sign(null, Buffer.from(text), key).toString('base64');
}

/** Whether a signature made by `signText` is this key's for this text. */
export function isSignatureOf(verifyKey: string, text: string, signature: string): boolean {
  try {
    const key = createPublicKey({
      format: 'jwk',
      key: { kty: 'OKP', crv: 'Ed25519', x: verifyKey },
    });
    return verify(null, Buffer.from(text), key, Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
}
