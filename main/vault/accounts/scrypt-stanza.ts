import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { Stanza, type Identity, type Recipient } from 'age-encryption';
import { randomBytes, scrypt } from 'node:crypto';

/** What age puts before the salt, so that the key is for this and nothing else. */
const label = 'age-encryption.org/v1/scrypt';
const saltLength = 16;
/** A file key of 16 bytes and the tag: any other length is refused, against partitioning oracles. */
const bodyLength = 32;
/** A key is used for one file key only, so its nonce is zero, as age says. */
const nonce = new Uint8Array(12);

/** Node's own scrypt, on a thread of its own: age-encryption's is JavaScript, slower, and stops everything else. */
function stretch(passphrase: string, salt: Uint8Array, factor: number): Promise<Uint8Array> {
  // It takes 2 ** (factor + 10) bytes and a little; Node's own limit is lower.
  const options = { N: 2 ** factor, r: 8, p: 1, maxmem: 2 ** (factor + 11) + 2 ** 16 };
  return new Promise((resolve, reject) => {
    scrypt(passphrase, Buffer.concat([Buffer.from(label), salt]), 32, options, (error, key) => {
      if (error === null) resolve(key);
      else reject(error);
    });
  });
}

/**
 * age's scrypt stanza (C2SP age.md, "The scrypt recipient type") for sealing a file with a passphrase.
 * `factor` is log2 of scrypt's N.
 */
export function passphraseRecipient(passphrase: string, factor: number): Recipient {
  return {
    async wrapFileKey(fileKey) {
      const salt = randomBytes(saltLength);
      const key = await stretch(passphrase, salt, factor);
      const args = ['scrypt', salt.toString('base64').replace(/=+$/, ''), String(factor)];
      return [new Stanza(args, chacha20poly1305(key, nonce).encrypt(fileKey))];
    },
  };
}

/**
 * Opens what `passphraseRecipient`, or any other age program, sealed. Factors outside of `lowest` to
 * `highest` are refused, and so is a stanza that is not alone or not exactly as age writes it.
 */
export function passphraseIdentity(
  passphrase: string,
  { lowest, highest }: { lowest: number; highest: number },
): Identity {
  return {
    async unwrapFileKey(stanzas) {
      const stanza = stanzas.find(({ args }) => args[0] === 'scrypt');
      if (stanza === undefined) return null;
      const [, salt = '', written = '', ...more] = stanza.args;
      const factor = /^[1-9][0-9]?$/.test(written) ? Number(written) : 0;
      const bytes = Buffer.from(salt, 'base64');
      const isWhole =
        stanzas.length === 1 &&
        more.length === 0 &&
        bytes.length === saltLength &&
        bytes.toString('base64').replace(/=+$/, '') === salt &&
        stanza.body.length === bodyLength;
      if (!isWhole || factor < lowest || factor > highest) {
        throw new Error('the scrypt stanza is not as age writes it, or out of bounds');
      }
      const key = await stretch(passphrase, bytes, factor);
      try {
        return chacha20poly1305(key, nonce).decrypt(stanza.body);
      } catch {
        return null;
      }
    },
  };
}
