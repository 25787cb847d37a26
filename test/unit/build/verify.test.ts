import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyFile } from '#build/verdict.ts';
import { makeKeys, signText, type AccountKeys } from '#main/vault/accounts/keys.ts';
import { digestOf } from '#main/vault/file.ts';
import type { Language } from '#shared/i18n/language.ts';
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

const at = (name: string) => join(folder.path, name);

/** What it says of a file with this content. */
function verify(content: string, asked: { key?: string; language?: Language } = {}) {
  writeFileSync(at('ram.json'), content);
  const { key = null, language = 'sv' } = asked;
  const { exitCode, lines } = verifyFile('ram.json', { at, key, language });
  return { exitCode, text: lines.join('\n') };
}

test('a genuine file: who, which version and day, its code, the key, and that the key is to be compared', () => {
  const { exitCode, text } = verify(exported(ordinary));
  expect(exitCode).toBe(0);
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
    expect(text).toContain(words);
  }
  // What was agreed is nobody's business here, nor what became of it.
  expect(text).not.toContain('keps');
  const later = verify(exported(wholeBox));
  expect([later.exitCode, later.text.includes(t('archive.file.genuine'))]).toEqual([0, true]);
  expect(later.text).not.toContain(wholeBox.promises[0]?.text);
  expect(verify(exported(ordinary), { language: 'en' }).text).toContain('Agreed Thursday');
});

test('the key can be given, and another one is refused', () => {
  const fingerprint = fingerprintOf({ digestOf }, keys.verifyKey);
  const same = verify(exported(ordinary), { key: fingerprint.toUpperCase() });
  expect([same.exitCode, same.text.includes(t('archive.file.sameKey'))]).toEqual([0, true]);
  const other = verify(exported(ordinary), { key: '0123' });
  expect([other.exitCode, other.text.includes(t('archive.file.otherKey'))]).toEqual([1, true]);
});

test('a changed file ends with 1 and the reason, another kind of file with 2', () => {
  const changed = verify(exported(ordinary).replace('keps', 'mössa'));
  expect(changed).toEqual({ exitCode: 1, text: t('archive.file.problems.text') });
  expect(verify('{}')).toEqual({ exitCode: 2, text: t('archive.file.problems.another-format') });
  const options = { at, key: null, language: 'sv' } as const;
  expect(verifyFile('not-there.json', options).exitCode).toBe(2);
  expect(verifyFile(undefined, options)).toEqual({
    exitCode: 2,
    lines: [t('archive.file.usage')],
  });
});

test("a stranger's name does not reach the terminal as anything but text", () => {
  const frame = { ...ordinary, contact: { name: '\u001B[2JAlex\u202E', caseNumber: null } };
  const { exitCode, text } = verify(exported(frame));
  expect(exitCode).toBe(0);
  for (const hidden of ['\u001B', '\u202E']) expect(text).not.toContain(hidden);
});

function run(...args: readonly string[]) {
  return spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder.path },
  });
}

test('the program itself: the file is named from where the person stands, with what was asked', () => {
  writeFileSync(at('ram.json'), exported(ordinary));
  const refused = run('ram.json', '--key=0123', '--language=en');
  expect(refused.status).toBe(1);
  expect(refused.stdout).toContain(translatorFor('en')('archive.file.otherKey'));
  expect(run('ram.json').status).toBe(0);
});
