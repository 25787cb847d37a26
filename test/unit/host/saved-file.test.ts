import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeWhole } from '#main/host/saved-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'soc-box-saved-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the file is there whole, for its owner only, and nothing beside it', async () => {
  const file = join(folder, 'ram.pdf');
  writeFileSync(file, 'older and longer');
  expect(await writeWhole(file, Buffer.from('new'))).toEqual({ ok: true, value: null });
  expect(readFileSync(file, 'utf8')).toBe('new');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(['ram.pdf']);
});

test('a folder that is gone is said by name', async () => {
  expect(await writeWhole(join(folder, 'gone', 'ram.pdf'), Buffer.from('x'))).toEqual({
    ok: false,
    error: { code: 'folder-missing' },
  });
});

test('when it cannot be put in place, nothing is left beside it', async () => {
  mkdirSync(join(folder, 'ram.pdf'));
  expect(await writeWhole(join(folder, 'ram.pdf'), Buffer.from('x'))).toEqual({
    ok: false,
    error: { code: 'save-failed' },
  });
  expect(readdirSync(folder)).toEqual(['ram.pdf']);
});
