import { setTimeout } from 'node:timers/promises';
import { expect } from '@playwright/test';
import { openAccount } from '#main/vault/accounts/account.ts';
import type { AccountKeys } from '#main/vault/accounts/keys.ts';
import { lockReasons } from '#shared/contract/contract.ts';
import { withAgreedFrame } from '#test/support/agreed.ts';
import type { RunningApp } from '#test/support/app.ts';
import { accountFolder } from '#test/support/folder.ts';
import { memoryOf, whileStopped } from '#test/support/process-memory.ts';
import { descendantsOf } from '#test/support/processes.ts';
import { proved } from '#test/support/proof.ts';
import { rawKeys, writtenKeys } from '#test/support/raw-keys.ts';
import { test } from '#test/support/program-test.ts';
import { isFull } from '#test/support/scale.ts';
import { button, home, signIn, t } from '#test/support/screens.ts';
import { Search } from '#test/support/search.ts';
import { valueOf } from '#test/support/vault.ts';

/** How long after a lock nothing may be left. */
const limitMs = 2000;
const youth = 'Kanariefågel Ärla';
const caseNumber = 'KF-2026-0815-ÅÄÖ';
const halfWritten = 'Kanariefågeln skrev inte färdigt';
/** What stands in the agreed frame: an own card, an answer's why, a point and a sentence. */
const frameTexts = [
  'Ha på mig mössan',
  'Jag kan inte alltid svara samma dag, men jag säger till',
  'Vi ses på biblioteket nästa gång',
];
const person = 'Karin Lund';

type Kind = 'key' | 'passphrase' | 'text' | 'control';

/** What is sought, and what each thing found is. */
class MemorySearch {
  readonly #kinds = new Map<string, Kind>();
  readonly #search: Search;

  constructor(keys: AccountKeys, phrase: string) {
    const raw = rawKeys(keys);
    const keyTexts = writtenKeys(keys);
    const texts = [...frameTexts, youth, caseNumber, halfWritten];
    for (const text of [...Object.keys(raw), ...keyTexts]) this.#kinds.set(text, 'key');
    for (const text of texts) this.#kinds.set(text, 'text');
    this.#kinds.set(phrase, 'passphrase');
    this.#kinds.set(person, 'control');
    this.#search = new Search([...keyTexts, ...texts, phrase, person], raw);
  }

  /** What is found in every process of the program, by kind; each once in each process. */
  in(dataFolder: string): { processes: number; megabytes: number; found: Map<Kind, string[]> } {
    return whileStopped(dataFolder, (living) => {
      const found = new Map<Kind, string[]>();
      let bytes = 0;
      for (const { pid, command } of living) {
        const here = new Set<string>();
        for (const piece of memoryOf(pid)) {
          bytes += piece.length;
          for (const { text } of this.#search.in(piece)) here.add(text);
        }
        for (const text of here) {
          const kind = this.#kinds.get(text) ?? 'text';
          found.set(kind, [...(found.get(kind) ?? []), `${text} in ${command}`]);
        }
      }
      return { processes: living.length, megabytes: Math.round(bytes / 1e6), found };
    });
  }
}

/** Every way to lock but the one that only macOS tells of. */
const reasonsHere = lockReasons.filter((reason) => reason !== 'user-switched');

/** Locks in one of those ways. */
async function lock(app: RunningApp, reason: (typeof reasonsHere)[number]): Promise<void> {
  switch (reason) {
    case 'asked':
      // The window may go before it has answered the key.
      await button(app.page, t('common.action.lock'))
        .press('Enter')
        .catch(() => undefined);
      return;
    case 'idle':
      return app.host.setIdle(5 * 60);
    case 'suspend':
      return app.host.suspend();
    case 'screen-locked':
      return app.host.lockScreen();
    case 'vault-gone': {
      const vault = descendantsOf(app.process.pid ?? 0).find(({ command }) =>
        command.includes('vault.js'),
      );
      process.kill(vault?.pid ?? 0, 'SIGKILL');
    }
  }
}

/** Everything is on the screen that is sought: a frame that was read, a contact, words half written. */
async function fillMemory({ page }: RunningApp, phrase: string): Promise<void> {
  await signIn.unlock(page, phrase);
  await home.contacts(page).getByRole('option', { name: youth }).click();
  await button(page, t('home.frames.read')).click();
  await expect(page.getByText(frameTexts[0] ?? '').first()).toBeVisible();
  await button(page, t('frame.view.close')).click();
  await button(page, t('home.contacts.new')).click();
  await page.getByLabel(t('home.contact.name'), { exact: true }).fill(halfWritten);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

test('two seconds after a lock no process holds a key, a passphrase or a word of a frame', async ({
  runtime,
  folder,
  start,
}) => {
  test.skip(
    runtime === 'electron',
    'a lock of Electron’s is played by the test, process by process',
  );
  test.skip(process.getuid?.() !== 0, 'reading the memory of processes needs Linux and root');
  test.slow();
  await withAgreedFrame(folder, youth, ({ contacts }, { contactId }) => {
    valueOf(contacts.change(contactId, { name: youth, caseNumber, language: 'sv' }));
  });
  const { keys } = valueOf(await openAccount(accountFolder(folder), folder.phrase));
  const search = new MemorySearch(keys, folder.phrase);

  const app = await start();
  const before: Record<Kind, number> = { key: 0, passphrase: 0, text: 0, control: 0 };
  let processes = 0;
  let megabytes = 0;
  const reasons = isFull ? reasonsHere : (['asked'] as const);
  for (const reason of reasons) {
    await fillMemory(app, folder.phrase);
    // The control: the same search, a moment before.
    const open = search.in(folder.path);
    for (const kind of ['key', 'passphrase', 'text'] as const) {
      expect(open.found.get(kind) ?? [], `${kind} before a lock (${reason})`).not.toEqual([]);
      before[kind] += open.found.get(kind)?.length ?? 0;
    }

    const limit = setTimeout(limitMs);
    await lock(app, reason);
    await limit;
    const locked = search.in(folder.path);
    processes += locked.processes;
    megabytes += locked.megabytes;
    for (const kind of ['key', 'passphrase', 'text'] as const) {
      expect(locked.found.get(kind) ?? [], `${kind} after a lock (${reason})`).toEqual([]);
    }

    // What does stand on the sign-in screen is found by that search.
    const page = await app.nextPage();
    await expect(page.getByText(person)).toBeVisible();
    expect(search.in(folder.path).found.get('control') ?? []).not.toEqual([]);
  }
  proved('memory', {
    figure: `0 key bytes, 0 passphrases, 0 frame texts in ${processes} processes, ${megabytes.toLocaleString('en')} MB, after ${reasons.length} locks`,
    control: `before: keys in ${before.key} places, passphrases in ${before.passphrase}, texts in ${before.text}; after: the name on the sign-in screen`,
  });
});
