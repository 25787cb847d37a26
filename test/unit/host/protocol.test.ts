import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { windowContentPolicy } from '#main/host/policy.ts';
import { fontsOf, serve, servedFiles, type ServedFiles } from '#main/host/protocol.ts';

let folder: string;
let files: ServedFiles;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'soc-box-protocol-'));
  const renderer = join(folder, 'renderer');
  mkdirSync(join(renderer, 'assets'), { recursive: true });
  writeFileSync(join(renderer, 'index.html'), '<!doctype html>');
  writeFileSync(join(renderer, 'assets', 'index.js'), 'void 0');
  writeFileSync(join(renderer, 'assets', 'text.woff2'), 'font');
  writeFileSync(join(renderer, 'assets', 'index.js.map'), '{}');
  writeFileSync(join(folder, 'secret.html'), 'secret');
  symlinkSync(join(folder, 'secret.html'), join(renderer, 'link.html'));
  files = servedFiles(renderer);
});
afterAll(() => rmSync(folder, { recursive: true }));

const get = (url: string, method = 'GET') => serve(files, { url, method });

test('the files of the folder are served with the policy and a type', async () => {
  const page = await get('app://soc-box/index.html');
  expect(page.status).toBe(200);
  expect(await page.text()).toBe('<!doctype html>');
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page.headers.get('content-security-policy')).toBe(windowContentPolicy);
  expect(page.headers.get('cache-control')).toBe('no-store');
  expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  expect((await get('app://soc-box/assets/index.js?v=1')).status).toBe(200);
});

test.each([
  'app://soc-box/',
  'app://soc-box/missing.html',
  'app://soc-box/link.html',
  'app://soc-box/assets/index.js.map',
  'app://soc-box/../secret.html',
  'app://soc-box/%2e%2e/secret.html',
  'app://soc-box/..%2fsecret.html',
  'app://soc-box/assets/..%5c..%5csecret.html',
  'app://soc-box//index.html',
  'app://other/index.html',
  'https://soc-box/index.html',
  'file:///etc/passwd',
])('%s is refused', async (url) => {
  const answer = await get(url);
  expect(answer.status).toBe(404);
  expect(await answer.text()).toBe('');
});

test('only reading is answered', async () => {
  expect((await get('app://soc-box/index.html', 'POST')).status).toBe(404);
});

test('a printed page may have the fonts and nothing else', () => {
  expect([...fontsOf(files).keys()]).toEqual(['/assets/text.woff2']);
});
