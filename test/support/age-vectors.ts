import { gunzipSync, inflateSync } from 'node:zlib';
import * as vectors from 'cctv-age';

/** One of the published age test vectors, https://github.com/C2SP/CCTV/tree/main/age: a text header, an empty line, then an age file. */
export interface AgeVector {
  readonly name: string;
  readonly facts: ReadonlyMap<string, string>;
  readonly file: Uint8Array;
}

/** The facts that a reader of these must know; a vector with another is not to be judged by it. */
export const knownFacts = new Set([
  'expect',
  'payload',
  'identity',
  'passphrase',
  'armored',
  'file key',
  'comment',
  'compressed',
]);

function read(name: string, bytes: Uint8Array): AgeVector {
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

/** All of them, as they were published (C2SP/CCTV, age/testdata). */
export const ageVectors: readonly AgeVector[] = Object.entries(vectors)
  .filter(([, value]) => value instanceof Uint8Array)
  .map(([name, value]) => read(name, value));
