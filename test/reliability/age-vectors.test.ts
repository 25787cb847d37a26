import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { Decrypter, generateX25519Identity } from 'age-encryption';
import { passphraseIdentity } from '#main/vault/accounts/scrypt-stanza.ts';
import { decryptFor } from '#main/vault/exchange/envelope.ts';
import { ageVectors, knownFacts, type AgeVector } from '#test/support/age-vectors.ts';

/** Why a file is never let in, whatever age says of it; null when age decides. */
function whyRefused({ facts }: AgeVector): string | null {
  if (facts.has('passphrase')) return 'envelopes are never sealed with a passphrase';
  if (facts.has('armored')) return 'envelopes are never armored';
  if (facts.get('identity')?.startsWith(pq)) {
    return 'accounts have X25519 identities';
  }
  return null;
}

const pq = 'AGE-SECRET-KEY-PQ-';
const ours = await generateX25519Identity();

describe('the published age test vectors, on the way envelopes come in', () => {
  test('there are as many as were published', () => {
    expect(ageVectors.length).toBeGreaterThanOrEqual(140);
  });

  test('none has a fact that this reader does not know', () => {
    const strange = ageVectors.flatMap(({ facts }) =>
      [...facts.keys()].filter((key) => !knownFacts.has(key)),
    );
    expect(strange).toEqual([]);
  });

  for (const vector of ageVectors) {
    const why = whyRefused(vector);
    const { name, facts, file } = vector;
    test(`${name}${why === null ? '' : `: refused, ${why}`}`, async () => {
      const identity = facts.get('identity') ?? ours;
      const opened = await decryptFor(file, identity.startsWith(pq) ? ours : identity);
      const isLetIn = why === null && facts.get('expect') === 'success';
      expect(opened.ok).toBe(isLetIn);
      const payload = opened.ok ? createHash('sha256').update(opened.value).digest('hex') : '';
      expect(payload).toBe(isLetIn ? facts.get('payload') : '');
    });
  }
});

describe('those sealed with a passphrase, on the way key files are opened', () => {
  const sealed = ageVectors.filter(
    ({ facts }) => facts.has('passphrase') && !facts.has('armored') && !facts.has('identity'),
  );

  test('there are as many as were published', () => {
    expect(sealed.length).toBeGreaterThanOrEqual(20);
  });

  for (const { name, facts, file } of sealed) {
    test(`${name}, with its passphrase`, async () => {
      const decrypter = new Decrypter();
      const bounds = { lowest: 1, highest: 20 };
      decrypter.addIdentity(passphraseIdentity(facts.get('passphrase') ?? '', bounds));
      const opened = decrypter.decrypt(file).then(
        (bytes) => createHash('sha256').update(bytes).digest('hex'),
        () => 'refused',
      );
      expect(await opened).toBe(
        facts.get('expect') === 'success' ? facts.get('payload') : 'refused',
      );
    });
  }
});
