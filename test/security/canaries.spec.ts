import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { RunningApp } from '#test/support/app.ts';
import { canMountHome, mountHome, type HomeDisk } from '#test/support/disk.ts';
import { makeFolder } from '#test/support/folder.ts';
import { testPassphrase } from '#test/support/meeting.ts';
import { proved } from '#test/support/proof.ts';
import { Chances } from '#test/support/random.ts';
import { test } from '#test/support/program-test.ts';
import { home, signIn, slowMs } from '#test/support/screens.ts';
import { findTexts, formsOf, Search } from '#test/support/search.ts';
import { writeUnencrypted } from '#test/support/unencrypted.ts';
import {
  accountFolders,
  crashVault,
  enter,
  makeAccount,
  meetInWindow,
  openName,
  recoveryCode,
  review,
  throwAway,
  typeElsewhere,
  typeWrongly,
  writeEveryField,
} from './canaries-day.ts';

/** A text for each field, with letters that have two normal forms and signs that JSON escapes. */
class Canaries {
  readonly #byField = new Map<string, string>();
  readonly #chances = new Chances();

  readonly of = (field: string): string => {
    const known = this.#byField.get(field);
    if (known !== undefined) return known;
    const letters = Array.from({ length: 8 }, () => this.#chances.oneOf([...'bcdfghjklmnpqrst']));
    const text = `${letters.join('')} "åÄö" ${this.#byField.size}`;
    this.#byField.set(field, text);
    return text;
  };

  get texts(): readonly string[] {
    return [...this.#byField.values()];
  }
}

/** Lets what this process starts leave its memory behind when it crashes, as a machine may be set up. */
function allowCoreDumps(): void {
  execFileSync('prlimit', ['--core=unlimited:unlimited', `--pid=${process.pid}`]);
}

/** Whether a crash leaves a file where the program runs, and not with some other program. */
function leavesCoreFiles(): boolean {
  return readFileSync('/proc/sys/kernel/core_pattern', 'utf8').startsWith('core');
}

const coreFiles = (folder: string) => readdirSync(folder).filter((name) => name.startsWith('core'));

test.use({ kind: 'of a desk' });

/** A day at the laptop, of two caseworkers and a supervisor, with two crashes in it. */
async function playDay(
  start: () => Promise<RunningApp>,
  canary: (field: string) => string,
  papers: string,
): Promise<string> {
  let app = await start();
  await makeAccount(app, canary, papers);
  await meetInWindow(app, canary, papers);
  await writeEveryField(app.page, canary);
  crashVault(app.process.pid ?? 0);
  await typeWrongly(await app.nextPage(), canary);
  await enter(app.page, openName, canary('passphrase'));
  await throwAway(app.page, canary);
  let output = app.output();
  await app.kill();

  app = await start();
  await enter(app.page, openName, canary('passphrase'));
  await typeElsewhere(app.page, canary);
  await home.lock(app);
  await enter(app.page, 'Kim');
  await review(app.page, canary);
  await home.lock(app);
  await enter(app.page, 'Sam');
  await home.lock(app);
  await signIn
    .passphrase(app.page)
    .or(app.page.getByRole('button', { name: /Sam/ }))
    .waitFor();
  expect(await app.close()).toBe(0);
  output += app.output();
  return output;
}

/** Each form of each text once. */
function named(found: readonly { text: string; form: string }[]): ReadonlySet<string> {
  return new Set(found.map(({ text, form }) => `${form} of ${text}`));
}

/** The search of the day finds each text in each form: in a file, and where a removed file was. */
function expectSearchFinds(disk: HomeDisk, texts: readonly string[]): number {
  const path = join(disk.home, 'planted');
  const forms = texts.flatMap((text) => formsOf(text).map((form) => ({ text, ...form })));
  writeFileSync(path, Buffer.concat(forms.flatMap(({ bytes }) => [Buffer.from('\n'), bytes])));
  const planted = named(forms);
  expect(named(findTexts(disk.home, texts))).toEqual(planted);
  execFileSync('sync', ['-f', disk.home]);
  rmSync(path);
  disk.unmount();
  expect(named(new Search(texts).in(readFileSync(disk.image)))).toEqual(planted);
  return planted.size;
}

/** A program that does not refuse to leave its memory behind when it crashes, and what is found in that. */
function leakByCrash(folder: string, text: string): number {
  const source = `const told = ${JSON.stringify(text)}.normalize('NFD'); process.kill(process.pid, 'SIGSEGV'); console.log(told)`;
  spawnSync(process.execPath, ['-e', source], { cwd: folder, env: {} });
  return findTexts(folder, [text]).length;
}

test('a day with two crashes leaves nothing that anybody wrote in the open', async ({
  runtime,
  folder: desk,
  start,
}) => {
  test.skip(runtime === 'electron', 'the home and the crashes are made for the stand-in');
  test.skip(!canMountHome(), 'a disk of its own needs Linux, root and loop devices');
  test.setTimeout(100_000);
  const canaries = new Canaries();
  const papers = makeFolder();
  const disk = mountHome(256);
  const spare = mountHome(64);
  const bare = makeFolder();
  try {
    const dataFolder = join(disk.home, 'data');
    cpSync(desk.path, dataFolder, { recursive: true });
    allowCoreDumps();
    const open = async () => {
      const app = await start({ dataFolder, env: disk.env, cwd: disk.home });
      app.page.setDefaultTimeout(slowMs);
      return app;
    };
    const output = await playDay(open, canaries.of, papers.path);

    const texts = [...canaries.texts, ...recoveryCode(papers.path), testPassphrase];
    expect(texts.length).toBeGreaterThanOrEqual(40);
    expect(findTexts(disk.home, texts)).toEqual([]);
    expect(coreFiles(disk.home)).toEqual([]);
    expect(new Search(texts).in(Buffer.from(output))).toEqual([]);
    // What does stand in the open is found.
    expect(findTexts(disk.home, [openName])).not.toEqual([]);

    // The control: the same stores with their encryption taken off.
    const phraseOf = new Map([[openName, canaries.of('passphrase after')]]);
    for (const [at, folder] of accountFolders(dataFolder).entries()) {
      const { displayName } = JSON.parse(readFileSync(join(folder, 'account.json'), 'utf8')) as {
        displayName: string;
      };
      const into = makeFolder();
      await writeUnencrypted(folder, phraseOf.get(displayName) ?? testPassphrase, into.path);
      cpSync(join(into.path, 'store.db'), join(bare.path, `${at}.db`));
      into.remove();
    }
    const stored = new Set(findTexts(bare.path, texts).map(({ text }) => text));
    expect(stored.size).toBeGreaterThanOrEqual(25);

    disk.unmount();
    expect(new Search(texts).in(readFileSync(disk.image))).toEqual([]);
    const leaked = leavesCoreFiles() ? leakByCrash(spare.home, canaries.of('sentence')) : 0;
    if (leavesCoreFiles()) expect(leaked).toBeGreaterThan(0);
    for (const name of coreFiles(spare.home)) rmSync(join(spare.home, name));
    const planted = expectSearchFinds(spare, texts);

    const forms = new Set(texts.flatMap((text) => formsOf(text).map(({ form }) => form))).size;
    proved('canaries', {
      figure: `0 of ${texts.length} texts in ${forms} forms, in files, output, 0 core files and 256 MB of raw disk`,
      control: `${stored.size} in the stores with their encryption taken off; ${planted} of ${planted} planted, then removed, found on the raw disk; found in the core file of a crash that nobody refused: ${leaked > 0 ? 'yes' : 'not tried here'}`,
    });
  } finally {
    for (const made of [disk, spare, papers, bare]) made.remove();
  }
});
