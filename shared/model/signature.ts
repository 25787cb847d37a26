import { z } from 'zod';

/** An Ed25519 signature (RFC 8032): 64 bytes in base64, in the one way that can be written. */
export const signature = z.string().regex(/^[A-Za-z0-9+/]{85}[AQgw]==$/);

/** An Ed25519 public key: 32 bytes in base64url without padding, in the one way that can be written. */
export const publicKey = z.string().regex(/^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/);

/** The cryptography that the pure checks ask for, so that vault, tests and the offline verifier share them. */
export interface Crypto {
  /** SHA-256 of the text's UTF-8 bytes, hex. */
  readonly digestOf: (text: string) => string;
  /** Whether it is this key's Ed25519 signature over the text's UTF-8 bytes. */
  readonly isSignatureOf: (publicKey: string, text: string, signature: string) => boolean;
}

/** Whether a signature is this key's for this text, and is written in the one way it can be. */
export function isSigned(
  crypto: Crypto,
  key: string,
  { document, signature: written }: { readonly document: string; readonly signature: string },
): boolean {
  return signature.safeParse(written).success && crypto.isSignatureOf(key, document, written);
}

/**
 * The short form of a public key that two people can compare: the first 128 bits of the SHA-256 of
 * its base64url text, in eight groups of four.
 */
export function fingerprintOf(crypto: Pick<Crypto, 'digestOf'>, key: string): string {
  return crypto.digestOf(key).slice(0, 32).match(/.{4}/g)?.join(' ') ?? '';
}
