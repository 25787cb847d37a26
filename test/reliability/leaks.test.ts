import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '#test/support/folder.ts';
import { makeAccount, startMeeting, testPassphrase } from '#test/support/meeting.ts';
import { findTexts, formsOf } from '#test/support/search.ts';
import { writeUnencrypted } from '#test/support/unencrypted.ts';
import { startVault } from '#test/support/vault.ts';

const texts = [
  'Kanariefågel-ordet-ÅÄÖ',
  'Kanariefågel-frågan',
  'Kanariefågel-skälet är så här',
  'Kanariefågel-meningen vi skrev',
  testPassphrase,
];

test('nothing written in a meeting lies in the open, and the search would have found it', async () => {
  const folder = makeFolder();
  const vault = await startVault(folder.path);
  const { accountId } = await makeAccount(vault);
  const meeting = await startMeeting(vault);
  const [word = '', point = '', why = '', sentence = ''] = texts;
  await meeting.add('youth', { kind: 'own-card-written', cardId: 'own', text: word, index: 0 });
  await meeting.add('caseworker', { kind: 'point-written', pointId: 'p', text: point });
  await meeting.add('caseworker', {
    kind: 'answer-given',
    cardId: 'own',
    answer: { reply: 'no', why, who: 'caseworker', when: null },
  });
  await meeting.add('together', {
    kind: 'sentence-written',
    sentenceId: 's',
    text: sentence,
    who: null,
    when: null,
  });
  // In the middle, with the journal full; and again after the file and its backup are closed.
  expect(findTexts(folder.path, texts)).toEqual([]);
  await vault.lock();
  expect(findTexts(folder.path, texts)).toEqual([]);

  // The control: the same store with its encryption taken off is full of what was written.
  const open = makeFolder();
  await writeUnencrypted(join(folder.path, 'accounts', accountId), testPassphrase, open.path);
  const found = new Set(findTexts(open.path, texts).map(({ text }) => text));
  expect(found).toEqual(new Set(texts.slice(0, -1)));
  open.remove();
  folder.remove();
});

test('the search finds a text in each form it could take', () => {
  const folder = makeFolder();
  for (const text of texts) {
    for (const { form, bytes } of formsOf(text)) {
      const path = join(folder.path, 'file');
      writeFileSync(path, Buffer.concat([Buffer.from('före'), bytes, Buffer.from('efter')]));
      expect(findTexts(folder.path, [text]).map((finding) => finding.form)).toContain(form);
    }
  }
  const inside = Buffer.from(`x${texts[0] ?? ''}y`).toString('base64');
  writeFileSync(join(folder.path, 'file'), inside);
  expect(findTexts(folder.path, texts)).not.toEqual([]);
  folder.remove();
});
