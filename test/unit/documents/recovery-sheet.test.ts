import { expect, test } from 'vitest';
import { recoverySheetHtml } from '#main/vault/documents/recovery-sheet.ts';

const sheet = {
  displayName: '<i>Maria</i> & Co',
  code: '7K2QD-M4T9X-0WGHB-R8ZYN-31VCE',
  madeOn: '2026-11-22',
  language: 'sv',
} as const;

test('the code can be read and copied to the letter', () => {
  const page = recoverySheetHtml(sheet);
  expect(page.slice(page.indexOf('<body>')).replace(/<[^>]*>/g, '')).toContain(sheet.code);
});

test('it names the account, the day and the danger, and how to open the files without the program', () => {
  const page = recoverySheetHtml(sheet);
  expect(page).toContain('&lt;i&gt;Maria&lt;/i&gt; &amp; Co');
  expect(page).toContain('söndag 22 november 2026');
  expect(page).toContain('Den som har både datorn och bladet kan läsa allt i kontot.');
  expect(page).toContain('age -d recovery.age');
  expect(page).toContain('SQLCipher 4');
});
