import { generateKeyPairSync, sign, verify } from 'node:crypto';
import { digestOf } from './file.ts';

/** SHA-256 of nothing, FIPS 180-4. */
const digestOfNothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** Whether this runtime has the cryptography the vault stands on. Electron's is BoringSSL, which lacks some of Node's. */
export function hasCrypto(): boolean {
  try {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const message = Buffer.from('soc-box');
    return (
      digestOf('') === digestOfNothing &&
      verify(null, message, publicKey, sign(null, message, privateKey)) &&
      typeof globalThis.crypto.subtle.importKey === 'function'
    );
  } catch {
    return false;
  }
}
