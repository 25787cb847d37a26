import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeKeys, signText, type AccountKeys } from '#main/vault/accounts/keys.ts';
import { digestOf } from '#main/vault/file.ts';
import { translatorFor } from '#shared/i18n/words.ts';
import { canonicalText, type Frame } from '#shared/model/frame.ts';
import { frameFileText } from '#shared/model/frame-file.ts';
import { receiptCodeOf } from '#shared/model/receipt.ts';
import { fingerprintOf } from '#shared/model/signature.ts';
import { makeFolder } from '#test/support/folder.ts';
import { ordinary, wholeBox } from '../documents/sample-frames.ts';

const program = join(import.meta.dirname, '..', '..', '..', 'build', 'verify.ts');
const t = translatorFor('sv');
const folder = makeFolder();
let keys: AccountKeys;

beforeAll(async () => {
  keys = await makeKeys();
});
afterAll(() => folder.remove());

function exported(frame: Frame): string {
  const text = canonicalText(frame);
  const signature = signText(keys, text);
  return frameFileText({ frame, digest: digestOf(text), signature, publicKey: keys.verifyKey });
}

/** Runs it as somebody who stands in the folder of the file. */
function verify(content: string | null, ...options: readonly string[]) {
  if (content !== null) writeFileSync(join(folder.path, 'ram.json'), content);
  const args = content === null ? options : ['ram.json', ...options];
  const { status, stdout } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder.path },
  });
  return { status, stdout };
}

test('a genuine file: who, which version and day, its code, the key, and that the key is to be compared', () => {
  const { status, stdout } = verify(exported(ordinary));
  expect(status).toBe(0);
  const fingerprint = fingerprintOf({ digestOf }, keys.verifyKey);
  for (const words of [
    t('archive.file.genuine'),
    t('archive.file.version', { version: 1 }),
    'torsdag 3 december 2026',
    t('archive.file.between', { youth: 'Alex', caseworker: 'Maria Lindqvist' }),
    receiptCodeOf(digestOf(canonicalText(ordinary))),
    fingerprint,
    t('archive.file.compare'),
  ]) {
    expect(stdout).toContain(words);
  }
  // What was agreed is nobody's business here, nor what became of it.
  expect(stdout).not.toContain('keps');
  const later = verify(exported(wholeBox));
  expect([later.status, later.stdout.includes(t('archive.file.genuine'))]).toEqual([0, true]);
  expect(later.stdout).not.toContain(wholeBox.promises[0]?.text);
  expect(verify(exported(ordinary), '--language=en').stdout).toContain('Agreed Thursday');
});

test('the key can be given, and another one is refused', () => {
  const fingerprint = fingerprintOf({ digestOf }, keys.verifyKey);
  const same = verify(exported(ordinary), `--key=${fingerprint.toUpperCase()}`);
  expect([same.status, same.stdout.includes(t('archive.file.sameKey'))]).toEqual([0, true]);
  const other = verify(exported(ordinary), '--key=0123');
  expect([other.status, other.stdout.includes(t('archive.file.otherKey'))]).toEqual([1, true]);
});

test('a changed file ends with 1 and the reason, another kind of file with 2', () => {
  const changed = verify(exported(ordinary).replace('keps', 'mössa'));
  expect(changed).toEqual({ status: 1, stdout: `${t('archive.file.problems.text')}\n` });
  expect(verify('{}')).toEqual({
    status: 2,
    stdout: `${t('archive.file.problems.another-format')}\n`,
  });
  expect(verify(null, 'not-there.json').status).toBe(2);
  expect(verify(null).stdout).toBe(`${t('archive.file.usage')}\n`);
});

test("a stranger's name does not reach the terminal as anything but text", () => {
  const frame = { ...ordinary, contact: { name: '\u001B[2JAlex\u202E', caseNumber: null } };
  const { status, stdout } = verify(exported(frame));
  expect(status).toBe(0);
  for (const hidden of ['\u001B', '\u202E']) expect(stdout).not.toContain(hidden);
});
