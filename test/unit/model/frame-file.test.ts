import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { makeKeys, signText, type AccountKeys } from '#main/vault/accounts/keys.ts';
import { readFrameBytes } from '#main/vault/documents/frame-bytes.ts';
import { digestOf } from '#main/vault/file.ts';
import { canonicalText, type Frame } from '#shared/model/frame.ts';
import { frameFile, frameFileText } from '#shared/model/frame-file.ts';
import { mutations } from '#test/support/frame-mutations.ts';
import { proved } from '#test/support/proof.ts';
import { Chances } from '#test/support/random.ts';
import * as samples from '../documents/sample-frames.ts';

const schemaFile = join(import.meta.dirname, '..', '..', '..', 'docs', 'frame.schema.json');

let keys: AccountKeys;
let files: readonly Buffer[];

function exported(frame: Frame, signer: AccountKeys): Buffer {
  const text = canonicalText(frame);
  return Buffer.from(
    frameFileText({
      frame,
      digest: digestOf(text),
      signature: signText(signer, text),
      publicKey: signer.verifyKey,
    }),
  );
}

function problemWith(text: string): string {
  const read = readFrameBytes(Buffer.from(text));
  return read.isGenuine ? 'genuine' : read.problem;
}

function signatureOf(file: Buffer): string {
  return frameFile.parse(JSON.parse(file.toString())).signature;
}

/** What a reader would take that looks at the form and at no digest, signature or byte. */
function hasRightFields(file: Buffer): boolean {
  try {
    return frameFile.safeParse(JSON.parse(file.toString())).success;
  } catch {
    return false;
  }
}

beforeAll(async () => {
  keys = await makeKeys();
  const other = await makeKeys();
  const { ordinary, notToday, least, wholeBox, english, straining } = samples;
  files = [
    ...[ordinary, notToday, least, wholeBox, english, straining].map((frame) =>
      exported(frame, keys),
    ),
    exported({ ...ordinary, version: 2, previous: digestOf(canonicalText(ordinary)) }, keys),
    exported(ordinary, other),
  ];
});

describe('an exported frame', () => {
  test('names its format, and is genuine as it was written', () => {
    for (const file of files) {
      const read = readFrameBytes(file);
      expect(read.isGenuine).toBe(true);
      expect(Object.keys(JSON.parse(file.toString()) as object)).toEqual([
        'format',
        'formatVersion',
        'frame',
        'digest',
        'signature',
        'publicKey',
      ]);
    }
  });

  test('its schema in docs is the one the program reads it with', async () => {
    const schema = {
      title: 'Soc Box: an agreed frame, signed',
      ...z.toJSONSchema(frameFile, { io: 'input' }),
    };
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(schemaFile);
  });

  test('is refused with the reason: another file, a newer one, other fields, text, signature, bytes', () => {
    const [file = Buffer.of(), next = Buffer.of()] = files;
    const text = file.toString();
    expect(problemWith('')).toBe('not-json');
    expect(problemWith('{"format":"something"}')).toBe('another-format');
    expect(problemWith(text.replace('"formatVersion": 1', '"formatVersion": 2'))).toBe(
      'newer-format',
    );
    expect(problemWith(text.replace('"notToday"', '"note": "", "notToday"'))).toBe('fields');
    expect(problemWith(text.replace('keps', 'mössa'))).toBe('text');
    expect(problemWith(text.replace(signatureOf(file), signatureOf(next)))).toBe('signature');
    expect(problemWith(JSON.stringify(JSON.parse(text)))).toBe('bytes');
  });

  test('10,000 times changed, it is never taken for genuine', () => {
    const chances = new Chances();
    const tried = new Map<string, number>(mutations.map(({ name }) => [name, 0]));
    let count = 0;
    let lookedRight = 0;
    for (let round = 0; count < 10_000; round += 1) {
      const mutation = mutations[round % mutations.length];
      if (mutation === undefined) throw new Error('there are no mutations');
      const { name, change } = mutation;
      const file = chances.oneOf(files);
      const changed = change(file, chances, files);
      if (files.some((each) => each.equals(changed))) continue;
      count += 1;
      if (hasRightFields(changed)) lookedRight += 1;
      tried.set(name, (tried.get(name) ?? 0) + 1);
      if (readFrameBytes(changed).isGenuine) {
        throw new Error(`taken for genuine: ${name} (SEED=${chances.seed})\n${String(changed)}`);
      }
    }
    // Every kind was tried, so that none of them is one that never changes anything.
    expect(Math.min(...tried.values())).toBeGreaterThan(50);
    // The control: the same reading of the same files, unchanged.
    expect(files.every((file) => readFrameBytes(file).isGenuine)).toBe(true);
    expect(lookedRight).toBeGreaterThan(500);
    proved('forged-frames', {
      figure: `${count} changes of ${mutations.length} kinds, 0 verify`,
      control: `a reader of the form alone takes ${lookedRight}`,
    });
  }, 120_000);
});
