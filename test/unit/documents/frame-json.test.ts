import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { frameJson } from '#main/vault/documents/frame-json.ts';
import { canonicalText, frame as frameSchema } from '#shared/model/frame.ts';
import { kept, straining } from './sample-frames.ts';

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

test('the file holds the signed frame and nothing else, and its digest can be made again', () => {
  const digest = sha256(canonicalText(straining));
  const file: unknown = JSON.parse(frameJson({ ...kept(straining), digest }));
  expect(Object.keys(file as object)).toEqual(['frame', 'digest', 'signature', 'publicKey']);
  const read = file as { frame: unknown; digest: string };
  expect(sha256(canonicalText(frameSchema.parse(read.frame)))).toBe(read.digest);
});
