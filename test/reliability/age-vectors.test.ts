import { generateX25519Identity } from 'age-encryption';
import { createHash } from 'node:crypto';
import { gunzipSync, inflateSync } from 'node:zlib';
import * as vectors from 'cctv-age';
import { describe, expect, test } from 'vitest';
import { decryptFor } from '#main/vault/exchange/envelope.ts';

/** https://github.com/C2SP/CCTV/tree/main/age: a text header, an empty line, then an age file. */
interface Vector {
  readonly name: string;
  readonly facts: ReadonlyMap<string, string>;
  readonly file: Uint8Array;
}

const known = new Set([
  'expect',
  'payload',
  'identity',
  'passphrase',
  'armored',
  'file key',
  'comment',
  'compressed',
]);

function read(name: string, bytes: Uint8Array): Vector {
  const all = Buffer.from(bytes);
  const end = all.indexOf('\n\n');
  const facts = new Map(
    all
      .subarray(0, end)
      .toString('utf8')
      .split('\n')
      .map((line) => {
        const colon = line.indexOf(': ');
        return [line.slice(0, colon), line.slice(colon + 2)] as const;
      }),
  );
  const body = all.subarray(end + 2);
  const packed = facts.get('compressed');
  const file = packed === 'zlib' ? inflateSync(body) : packed === 'gzip' ? gunzipSync(body) : body;
  return { name, facts, file };
}

/** Why a file is never let in, whatever age says of it; null when age decides. */
function whyRefused({ facts }: Vector): string | null {
  if (facts.has('passphrase')) return 'envelopes are never sealed with a passphrase';
  if (facts.has('armored')) return 'envelopes are never armored';
  if (facts.get('identity')?.startsWith(pq)) {
    return 'accounts have X25519 identities';
  }
  return null;
}

const pq = 'AGE-SECRET-KEY-PQ-';
const ours = await generateX25519Identity();
const all = Object.entries(vectors)
  .filter(([, value]) => value instanceof Uint8Array)
  .map(([name, value]) => read(name, value));

describe('the published age test vectors, on the way envelopes come in', () => {
  test('there are as many as were published', () => {
    expect(all.length).toBeGreaterThanOrEqual(140);
  });

  test('none has a fact that this reader does not know', () => {
    const strange = all.flatMap(({ facts }) => [...facts.keys()].filter((key) => !known.has(key)));
    expect(strange).toEqual([]);
  });

  for (const vector of all) {
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
