import { expect, test } from 'vitest';
import { renderDocument, type DocumentSources } from '#main/vault/documents/document.ts';
import { fail, ok } from '#shared/result.ts';
import { english, kept, ordinary } from './sample-frames.ts';
import { ordinaryLetter } from './sample-letters.ts';

const code = '7K2QD-M4T9X-0WGHB-R8ZYN-31VCE';
const sources: DocumentSources = {
  frame: (id) =>
    id === 'sv' ? ok(kept(ordinary)) : id === 'en' ? ok(kept(english)) : fail('frame-not-found'),
  record: () => fail('contact-not-found'),
  figures: () => fail('not-for-this-role'),
  deck: () => '',
  letter: () => ok(ordinaryLetter),
  recovery: () => ({ code, displayName: 'Maria Lindqvist' }),
  language: 'sv',
  now: new Date(2026, 10, 22, 9, 30),
};

test.each([
  ['sv', 'pdf', 'var-ram-2026-12-03.pdf', 'html'],
  ['sv', 'text', 'var-ram-2026-12-03.txt', 'text'],
  ['sv', 'json', 'var-ram-2026-12-03.json', 'text'],
  ['en', 'pdf', 'our-frame-2026-12-03.pdf', 'html'],
] as const)('the %s frame as %s is called %s', (frameId, format, fileName, type) => {
  const made = renderDocument({ kind: 'frame', frameId, format }, sources);
  expect(made).toMatchObject({ ok: true, value: { fileName, content: { type } } });
});

test('the recovery sheet is named in the language of the program', () => {
  const request = { kind: 'recovery-sheet', format: 'pdf', sheetId: 'a' } as const;
  expect(renderDocument(request, sources)).toMatchObject({
    value: { fileName: 'aterstallningsblad-2026-11-22.pdf' },
  });
  expect(renderDocument(request, { ...sources, language: 'en' })).toMatchObject({
    value: { fileName: 'recovery-sheet-2026-11-22.pdf' },
  });
});

test('what is not there is said by its code', () => {
  expect(renderDocument({ kind: 'frame', frameId: 'gone', format: 'pdf' }, sources)).toEqual({
    ok: false,
    error: { code: 'frame-not-found' },
  });
  expect(
    renderDocument(
      { kind: 'recovery-sheet', format: 'pdf', sheetId: 'a' },
      { ...sources, recovery: () => null },
    ),
  ).toEqual({ ok: false, error: { code: 'recovery-sheet-replaced' } });
});
