import { join } from 'node:path';
import { openAccount } from '#main/vault/accounts/account.ts';
import { openDatabase, type Db } from '#main/vault/store/database.ts';
import { storePath } from '#main/vault/store/store.ts';
import { dayOf } from '#shared/i18n/dates.ts';
import { deskPageSize, wholeDesk, type DeskFilter } from '#shared/model/review.ts';
import { makeUnitFolder } from '#test/generate/unit.ts';
import { launchApp } from '#test/support/app.ts';
import { makeFolder } from '#test/support/folder.ts';
import { testPassphrase } from '#test/support/meeting.ts';
import { button, signIn, slowMs, t } from '#test/support/screens.ts';
import { startVault, valueOf, type TestVault } from '#test/support/vault.ts';
import { printComparison, type Bench } from './comparison.ts';
import { memoryOf } from './memory.ts';

const today = dayOf(new Date());

/** What is asked for, and the plain words of the same question to SQLite. */
const asked: readonly (readonly [string, Partial<DeskFilter>, string])[] = [
  ['everything', {}, '1'],
  ['new', { state: 'new' }, 'read_at IS NULL'],
  ['late', { state: 'late' }, `first_day < '${today}'`],
  ['a name', { search: 'rödhake 1' }, "instr(searched, 'rödhake 1')"],
];

/** From asking until the page has been told of. */
async function askMs(vault: TestVault, filter: DeskFilter): Promise<number> {
  const before = vault.changes.length;
  const start = performance.now();
  valueOf(await vault.client.reviews.show(filter));
  const took = performance.now() - start;
  // A change comes before the answer to the call that made it.
  if (!vault.changes.slice(before).some(({ table }) => table === 'desk')) {
    throw new Error('the desk was not told of');
  }
  return took;
}

function plainMs(db: Db, where: string): number {
  const start = performance.now();
  db.prepare(
    `SELECT id, agreed_on, unit, read_at, open_promises, document FROM review
       WHERE ${where} ORDER BY agreed_on DESC, id LIMIT ${deskPageSize}`,
  ).all();
  db.prepare(`SELECT count(*) FROM review WHERE ${where}`).get();
  return performance.now() - start;
}

async function inTheVault(path: string, accountId: string, rounds: number): Promise<void> {
  const unlocks: number[] = [];
  const desks: number[] = [];
  const filters = new Map<string, number[]>(asked.map(([what]) => [what, []]));
  for (let round = 0; round < Math.min(rounds, 3); round += 1) {
    const vault = await startVault(path);
    const start = performance.now();
    valueOf(await vault.client.accounts.unlock({ accountId, passphrase: testPassphrase }));
    const open = performance.now();
    valueOf(await vault.client.workingCopy.load({}));
    await askMs(vault, wholeDesk);
    unlocks.push(open - start);
    desks.push(performance.now() - open);
    for (let time = 0; time < rounds; time += 1) {
      for (const [what, change] of asked) {
        filters.get(what)?.push(await askMs(vault, { ...wholeDesk, ...change }));
      }
    }
    await vault.kill();
  }
  const { keys } = valueOf(await openAccount(join(path, 'accounts', accountId), testPassphrase));
  const db = valueOf(openDatabase(storePath(join(path, 'accounts', accountId)), keys.storeKey));
  const plain = new Map<string, number[]>(asked.map(([what]) => [what, []]));
  for (let time = 0; time < rounds * 3; time += 1) {
    for (const [what, , where] of asked) plain.get(what)?.push(plainMs(db, where));
  }
  db.close();
  printComparison('ms', { what: 'accounts.unlock', values: unlocks }, [
    { what: 'after it, until the desk is told of', values: desks },
  ]);
  for (const [what] of asked) {
    printComparison('ms', { what: `plain SQLite: ${what}`, values: plain.get(what) ?? [] }, [
      { what: `reviews.show: ${what}`, values: filters.get(what) ?? [] },
    ]);
  }
}

/** A program's memory in the window and in the vault, beside an empty page's. */
function printMemory(app: { readonly process: { readonly pid?: number | undefined } }): void {
  const { all, vault } = memoryOf(app.process.pid ?? 0);
  console.log(
    `  memory with the desk open: ${all.toFixed(0)} MB in all, ${vault.toFixed(0)} MB of it the vault`,
  );
}

/** In the window: from the press until the list that answers it is in the page, and drawn. */
async function inTheWindow(dataFolder: string, rounds: number): Promise<void> {
  const app = await launchApp({ dataFolder, viewport: { width: 1366, height: 768 } });
  const { page } = app;
  try {
    await signIn.passphrase(page).fill(testPassphrase);
    const press = button(page, t('unlock.enter.unlock'));
    const start = performance.now();
    await press.click();
    await page.locator('.desk-row').first().waitFor({ timeout: slowMs });
    const unlocked = performance.now() - start;
    const took: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      for (const state of ['new', 'all', 'late', 'all'] as const) {
        took.push(
          await page.evaluate(
            async (label) => {
              const { promise, resolve } = Promise.withResolvers<number>();
              const sheet = document.querySelector('.desk-sheet');
              const count = () => sheet?.querySelector('.desk-found-count')?.textContent;
              const before = count();
              const chosen = [...document.querySelectorAll<HTMLElement>('.choice-option')].find(
                ({ textContent }) => textContent === label,
              );
              if (sheet === null || chosen === undefined)
                throw new Error('there is no such filter');
              const begun = performance.now();
              new MutationObserver((_, observer) => {
                if (count() === before) return;
                observer.disconnect();
                requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)));
              }).observe(sheet, { childList: true, subtree: true, characterData: true });
              chosen.click();
              return promise;
            },
            t(`review.filter.states.${state}`),
          ),
        );
      }
    }
    printMemory(app);
    printComparison(
      'ms',
      { what: 'window: from the passphrase to the first row', values: [unlocked] },
      [{ what: 'window: from a filter pressed to its list drawn', values: took }],
    );
  } finally {
    await app.kill();
  }
}

export const desk: Bench = {
  name: 'desk',
  about: 'a supervisor’s desk from unlock to a filtered list, as the frames grow',
  needs: [],
  async run(isShort) {
    for (const frames of isShort ? [100, 1000] : [100, 1000, 10_000, 100_000]) {
      console.log(`  ${frames} frames`);
      const folder = makeFolder();
      try {
        const plan = { frames, seed: 1, today };
        const { accountId } = await makeUnitFolder(folder.path, plan, testPassphrase);
        await inTheVault(folder.path, accountId, isShort ? 3 : 10);
        await inTheWindow(folder.path, isShort ? 2 : 5);
      } finally {
        folder.remove();
      }
    }
  },
};
