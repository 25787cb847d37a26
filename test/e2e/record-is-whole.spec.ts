import { expect } from '@playwright/test';
import * as fc from 'fast-check';
import type { RenderedDocument } from '#shared/model/document.ts';
import { act } from '#shared/model/step.ts';
import { accountFolder } from '#test/support/folder.ts';
import { everyAct, history, live, type History } from '#test/support/histories.ts';
import type { PreparedFolder } from '#test/support/prepared.ts';
import { proved } from '#test/support/proof.ts';
import { test } from '#test/support/program-test.ts';
import { isFull } from '#test/support/scale.ts';
import { button, home, signIn, t } from '#test/support/screens.ts';
import { differences, readShownPage, textsOf, type ShownPage } from '#test/support/shown.ts';
import { Supervisor } from '#test/support/supervisor.ts';
import { storedValues, withStore, type StoredValues } from '#test/support/stored.ts';
import { startVault, valueOf } from '#test/support/vault.ts';
import { translatorFor } from '#shared/i18n/words.ts';

/** The promise is two hundred meetings. */
const contacts = isFull ? 40 : 6;
const meetingsOfEach = 5;
/** Youths whose frames still wait to be delivered. */
const unreached = 3;

/** Every kind of act there is. */
const allKinds = new Set<unknown>(act.options.map(({ shape }) => shape.kind.value));

interface Lived {
  readonly contactId: string;
  readonly name: string;
  readonly history: History;
  /** What their paper says. */
  readonly paper: string;
}

/** The words of a paper, without its markup. */
function wordsOf(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

/** Lives the histories in a real vault, in two sittings, and prints everybody's paper. */
async function liveAll(folder: PreparedFolder, histories: readonly History[]) {
  const supervisor = await Supervisor.paired(folder);
  const contactIds: string[] = [];
  let vault = await startVault(folder.path);
  const unlock = async () => {
    const [account] = valueOf(await vault.client.accounts.list({}));
    const accountId = account?.id ?? '';
    valueOf(await vault.client.accounts.unlock({ accountId, passphrase: folder.phrase }));
  };
  await unlock();
  for (const [index, each] of histories.entries()) {
    // The last ones' frames wait: the supervisor cannot be reached.
    if (index === histories.length - unreached) supervisor.goAway();
    contactIds.push(await live(vault, `Robin ${index + 1}`, each, supervisor));
  }
  await vault.lock();
  supervisor.leave();

  vault = await startVault(folder.path);
  await unlock();
  const { meetings } = valueOf(await vault.client.workingCopy.load({}));
  for (const { id, outcome } of meetings) {
    if (outcome === 'open') valueOf(await vault.client.meetings.open({ meetingId: id }));
  }
  const lived: Lived[] = [];
  for (const [index, each] of histories.entries()) {
    const { language, caseNumber } = each;
    const contactId = contactIds[index] ?? '';
    const name = `${language === 'sv' ? 'ليلى' : 'Zoë 🐶'} ${100 + index}`;
    valueOf(await vault.client.contacts.change({ contactId, name, caseNumber, language }));
    const request = { kind: 'record', contactId, language, format: 'pdf' } as const;
    valueOf(await vault.call('documents.delivered', { request, how: 'printed' }));
    valueOf(await vault.call('documents.delivered', { request, how: 'saved' }));
    const { content } = valueOf(await vault.call('documents.render', request)) as RenderedDocument;
    const paper = content.type === 'html' ? wordsOf(content.html) : content.text;
    lived.push({ contactId, name, history: each, paper });
  }
  await vault.lock();
  return { lived, meetings: meetings.length };
}

/** What a person with the key could hide in the store, and the words the comparison finds it by. */
const hidden: readonly (readonly [what: string, sql: string, found: string])[] = [
  [
    'a column of a table',
    `ALTER TABLE contact ADD COLUMN note TEXT; UPDATE contact SET note = 'verkar ljuga'`,
    'contact.note is in no list',
  ],
  [
    'a column that no listing shows',
    `ALTER TABLE meeting ADD COLUMN note TEXT AS ('verkar ljuga')`,
    'meeting.note is in no list',
  ],
  [
    'a table',
    `CREATE TABLE note (about TEXT); INSERT INTO note VALUES ('verkar ljuga')`,
    'note.about is in no list',
  ],
  [
    'a field of a step',
    `UPDATE step SET act = json_set(act, '$.note', 'verkar ljuga') WHERE seq = 1`,
    'step.act.note is in no list',
  ],
  [
    'a field of an answer',
    `UPDATE step SET act = json_set(act, '$.answer.risk', 7)
       WHERE json_extract(act, '$.kind') = 'answer-given'`,
    'step.act.answer.risk is in no list',
  ],
  [
    'a field of a frame',
    `UPDATE frame SET document = json_set(document, '$.contact.mood', 'arg')`,
    'frame.document.contact.mood is in no list',
  ],
  [
    'a field of a line of the log',
    `UPDATE log SET document = json_set(document, '$.event.note', 'verkar ljuga')
       WHERE place = (SELECT max(place) FROM log)`,
    'log.document.event.note is in no list',
  ],
  [
    'a field of a letter that waits',
    `UPDATE outgoing SET letter = json_set(letter, '$.note', 'verkar ljuga')`,
    'outgoing.letter.note is in no list',
  ],
  [
    'words in the place of a letter that waits',
    `UPDATE outgoing SET to_account = 'Verkar ljuga'`,
    'outgoing.to_account could be words',
  ],
  [
    'another remark than the one that was shown',
    `UPDATE remark SET words = words || ' (arg)'`,
    'stored, and not shown',
  ],
  [
    'a remark about a frame that nobody has',
    `INSERT INTO remark SELECT 'x' || id, 'x', from_account, from_name, 'verkar ljuga', at FROM remark`,
    'remark.words belongs to nobody',
  ],
  [
    'a review, which only a supervisor has',
    `INSERT INTO quarter VALUES ('2026-4', '{}')`,
    'quarter.quarter is in no list',
  ],
  [
    'words in the place of an id',
    `UPDATE step SET act = json_set(act, '$.cardId', 'own-verkar-ljuga')
       WHERE json_extract(act, '$.kind') = 'own-card-written'`,
    'step.act.cardId could be words',
  ],
  [
    'words in the place of a signature',
    `UPDATE frame SET signature = 'verkar ljuga'`,
    'frame.signature could be words',
  ],
  [
    'words in the place of a language',
    `UPDATE contact SET language = 'arg'`,
    'contact.language is not told',
  ],
  [
    'another text than the one that was shown',
    `UPDATE contact SET name = name || ' (arg)'`,
    'stored, and not shown',
  ],
  [
    'a text that is gone',
    `UPDATE contact SET case_number = NULL`,
    'shown as stored, and not stored',
  ],
  ['a step', `DELETE FROM step WHERE seq = 1`, 'on the page, and not in the store'],
];

test('what is stored about each youth is what their page shows, in random meetings', async ({
  folder,
  start,
}) => {
  test.setTimeout(300_000);
  const seed = Date.now() % 2 ** 31;
  const histories = [
    ...everyAct,
    ...fc.sample(history(meetingsOfEach), { seed, numRuns: contacts }),
  ];
  const account = accountFolder(folder);
  const { lived, meetings } = await liveAll(folder, histories);
  expect(meetings).toBeGreaterThanOrEqual(contacts * meetingsOfEach);

  const pages = new Map<string, ShownPage>();
  const app = await start();
  const { page } = app;
  page.setDefaultTimeout(15_000);
  await signIn.unlock(page, folder.phrase);
  const open = async ({ name }: Lived) => {
    await home.contacts(page).getByRole('option', { name }).click();
    await button(page, t('home.contact.showRecord')).click();
    await expect(page.locator('#record-elsewhere')).toBeAttached();
  };
  const back = ({ history: { language } }: Lived) =>
    button(page, translatorFor(language)('common.action.back')).click();
  const [first] = lived;
  if (first === undefined) throw new Error('nobody was met');
  let covered: ShownPage | null = null;
  for (const one of lived) {
    await open(one);
    pages.set(one.contactId, await readShownPage(page, one.history.language));
    if (one === first) {
      // A text that stands in the page, and that nobody can see.
      await page
        .locator('[data-kept]')
        .first()
        .evaluate((text) => (text.style.opacity = '0'));
      covered = await readShownPage(page, one.history.language);
    }
    await back(one);
  }
  await app.close();

  const found = ({ ofNobody, ofContact }: StoredValues, shown = pages) => [
    ...differences(ofNobody, null),
    ...[...ofContact].flatMap(([id, own]) => differences(own, shown.get(id) ?? null)),
  ];
  const inStore = () => withStore(account, folder.phrase, storedValues);
  const stored = await inStore();
  const kinds = [...stored.ofContact.values()].flatMap((own) =>
    own.filter(({ path }) => path === 'step.act.kind').map(({ value }) => value),
  );
  expect(new Set(kinds), `seed ${seed}`).toEqual(allKinds);
  await test.step(`the store and the pages, seed ${seed}`, () => {
    expect(found(stored).slice(0, 20), `seed ${seed}`).toEqual([]);
    for (const { contactId, paper } of lived) {
      const own = textsOf(stored.ofContact.get(contactId) ?? []);
      expect(own.size).toBeGreaterThan(1);
      expect(
        [...own].filter((text) => !paper.includes(text)),
        `on paper, seed ${seed}`,
      ).toEqual([]);
    }
  });

  await test.step('the comparison finds what is hidden, and what is left out', async () => {
    const own = stored.ofContact.get(first.contactId) ?? [];
    expect(differences(own, covered).join()).toContain('on the page, and not to be seen');
    const whole = pages.get(first.contactId);
    if (whole === undefined) throw new Error('no page was read');
    for (const text of new Set(whole.kept)) {
      const without = { ...whole, kept: whole.kept.filter((kept) => kept !== text) };
      expect(differences(own, without)).toContain(`stored, and not shown: ${text}`);
    }
    const changed = await withStore(account, folder.phrase, (db) =>
      hidden.map(([what, sql, words]) => {
        db.exec('BEGIN');
        db.exec(sql);
        const values = storedValues(db);
        db.exec('ROLLBACK');
        return { what, words, values };
      }),
    );
    for (const { what, words, values } of changed) {
      expect(found(values).join('\n'), what).toContain(words);
    }
    expect(found(await inStore())).toEqual([]);
    proved('record-is-whole', {
      figure: `${meetings} meetings of ${lived.length} youths, 0 hidden, 0 missing`,
      control: `all ${hidden.length} hidden or altered values found, and a text that nobody can see`,
    });
  });
});
