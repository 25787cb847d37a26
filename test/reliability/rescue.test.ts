import {
  existsSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fork } from 'node:child_process';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenAccount } from '#main/vault/accounts/account.ts';
import { digestOf } from '#main/vault/file.ts';
import { Rescue } from '#main/vault/rescue/rescue.ts';
import { Session } from '#main/vault/session.ts';
import { backupsIn } from '#main/vault/store/backups.ts';
import { openDatabase, readDatabase } from '#main/vault/store/database.ts';
import { storePath } from '#main/vault/store/store.ts';
import type { RescuePlan } from '#shared/model/rescue.ts';
import { checkFolder, openSession } from '#test/support/archive.ts';
import {
  allRows,
  compare,
  copyOfAccount,
  pageSize,
  rescue,
  twoDays,
  zeroPages,
  type TwoDays,
} from '#test/support/damaged-store.ts';
import { around } from '#test/support/exchange.ts';
import { proved } from '#test/support/proof.ts';
import { Chances } from '#test/support/random.ts';
import { isFull } from '#test/support/scale.ts';
import { addSteps, decline } from '#test/support/session.ts';
import { bundleSubject } from '#test/support/subject.ts';
import { valueOf } from '#test/support/vault.ts';

let days: TwoDays;
beforeAll(async () => {
  days = await twoDays();
});
afterAll(() => days.remove());

/** What the program says when it opens the store. */
function codeOfOpening(account: OpenAccount): string {
  const opened = Session.open(account, around());
  if (!opened.ok) return opened.error.code;
  opened.value.store.close();
  return 'opened';
}

const rowsOf = (account: OpenAccount) => allRows(storePath(account.folder), account.keys.storeKey);

const counted = { damages: 0, harmless: 0, lost: 0, wrong: 0, untold: 0 };

interface Outcome {
  readonly plan: RescuePlan | null;
  /** What is not as it must be. */
  readonly wrong: readonly string[];
}

/** Damages a copy, rescues it and compares all that is there. */
async function rescued(
  damage: (account: OpenAccount) => void,
  withBackup = true,
): Promise<Outcome> {
  const account = copyOfAccount(days.account);
  const store = storePath(account.folder);
  const wrong: string[] = [];
  const mustBe = (what: string, isSo: boolean) => {
    if (!isSo) wrong.push(what);
  };
  try {
    if (!withBackup) rmSync(join(account.folder, 'backups'), { recursive: true });
    damage(account);
    const damaged = existsSync(store) ? readFileSync(store) : null;
    const found = damaged === null ? 'missing' : 'damaged';
    const code = codeOfOpening(account);
    if (code === 'opened') {
      counted.harmless += 1;
      mustBe('opened as it was', isDeepStrictEqual(rowsOf(account), days.before));
      return { plan: null, wrong };
    }
    mustBe(code, code === `store-${found}`);
    const plan = rescue(account, found);
    counted.damages += 1;
    const { findings, rescues } = await checkFolder(account);
    mustBe(JSON.stringify(findings), findings.length === 0);
    const [told, ...others] = rescues;
    mustBe(
      'the check tells of it',
      others.length === 0 && told?.found === found && told.lines === plan.lost.lines,
    );
    const backup = withBackup ? days.backup : new Map();
    const comparison = compare({ before: days.before, backup }, rowsOf(account), plan);
    wrong.push(...comparison.wrong, ...comparison.untold.map((what) => `untold: ${what}`));
    counted.lost += comparison.lost;
    // The damaged file is kept as it was found, and nothing else is left lying.
    const kept = join(account.folder, 'damaged', plan.keptAs?.split('/').at(-1) ?? '');
    mustBe('kept', damaged === null ? plan.keptAs === null : readFileSync(kept).equals(damaged));
    mustBe('nothing left lying', !existsSync(join(account.folder, 'rescue')));
    return { plan, wrong };
  } finally {
    account.remove();
  }
}

const kinds = { kills: 0 };

/** The names in an account's list. */
function openContacts(account: OpenAccount): readonly string[] {
  const session = openSession(account);
  const names = session.store.contacts().map(({ name }) => name);
  session.store.close();
  return names;
}

/** The pages that hold a table of the store. */
function pagesOf(table: string): readonly number[] {
  const { folder, keys } = days.account;
  return readDatabase(storePath(folder), keys.storeKey, (db) =>
    db
      .prepare<[string], number>('SELECT pageno FROM dbstat WHERE name = ? ORDER BY path')
      .pluck()
      .all(table),
  );
}

/** Every file of a folder, by its digest. */
function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return `${path} ${digestOf(readFileSync(path))}`;
    })
    .toSorted();
}

/** Kills the subject so many milliseconds after it began, or when it is done. Answers how long it took then. */
function killAfter(
  subject: string,
  order: OpenAccount,
  delayMs: number | null,
): Promise<number | null> {
  const child = fork(subject, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const { promise, resolve } = Promise.withResolvers<number | null>();
  let begunAt = 0;
  let tookMs: number | null = null;
  child.on('message', (message) => {
    if (message === 'begun') {
      begunAt = performance.now();
      // Not a wait for something: the moment of the kill is what is being tested.
      if (delayMs !== null) setTimeout(() => child.kill('SIGKILL'), delayMs);
    } else {
      tookMs = performance.now() - begunAt;
      if (delayMs === null) child.kill('SIGKILL');
    }
  });
  child.once('exit', () => resolve(tookMs));
  child.send(order);
  return promise;
}

const pages = () => readFileSync(storePath(days.account.folder)).length / pageSize;

test('any one page is gone: the rest is rescued, no row is wrong, and what is lost is told', async () => {
  const step = isFull ? 1 : Math.ceil(pages() / 10);
  for (const withBackup of [true, false]) {
    for (let page = 1; page <= pages(); page += step) {
      const { wrong } = await rescued(
        ({ folder }) => zeroPages(storePath(folder), [page]),
        withBackup,
      );
      expect([page, withBackup, wrong]).toEqual([page, withBackup, []]);
    }
  }
  expect(counted.damages).toBeGreaterThan(10);
}, 300_000);

test('several pages, half a file, an empty one, rubbish and none at all are rescued too', async () => {
  const chances = new Chances();
  console.log(`SEED=${chances.seed}`);
  const damages: ((path: string) => void)[] = [
    (path) => truncateSync(path, 0),
    (path) => rmSync(path),
    (path) => writeFileSync(path, 'This is not a store. '.repeat(1000)),
  ];
  for (let round = 0; round < (isFull ? 60 : 4); round += 1) {
    const some = Array.from({ length: 1 + chances.below(6) }, () => 1 + chances.below(pages()));
    damages.push(
      (path) => zeroPages(path, some),
      (path) => truncateSync(path, 1 + chances.below(pages() * pageSize - 1)),
    );
  }
  for (const damage of damages) {
    for (const withBackup of [true, false]) {
      const { wrong } = await rescued(({ folder }) => damage(storePath(folder)), withBackup);
      expect(wrong).toEqual([]);
    }
  }
}, 300_000);

test('with all pages of the store gone, all of the newest backup is there', async () => {
  const all = Array.from({ length: pages() }, (_, index) => index + 1);
  const done = await rescued(({ folder }) => zeroPages(storePath(folder), all));
  expect(done).toMatchObject({ wrong: [], plan: { newer: 0, mayLackMore: true } });
  expect(done.plan?.backupAt).not.toBeNull();
  const { lines } = done.plan?.lost ?? { lines: 0 };
  expect(days.backup.get('log')?.size).toBe((days.before.get('log')?.size ?? 0) - lines);
});

test('the log goes on after a rescue, and a second one does not tell of the first one’s losses again', async () => {
  const account = copyOfAccount(days.account);
  const store = storePath(account.folder);
  zeroPages(store, pagesOf('log'));
  const first = rescue(account);
  expect(first.lost.lines).toBeGreaterThan(0);
  const session = openSession(account);
  valueOf(session.contacts.create({ name: 'Efteråt', caseNumber: null, language: 'sv' }));
  session.close();
  rmSync(store);
  const second = rescue(account, 'missing');
  expect(second).toMatchObject({ lost: { lines: 0, frames: 0 }, keptAs: null });
  const report = await checkFolder(account);
  expect(report.findings).toEqual([]);
  expect(report.rescues.map(({ found, lines }) => [found, lines])).toEqual([
    ['damaged', first.lost.lines],
    ['missing', 0],
  ]);
  expect(openContacts(account)).toContain('Efteråt');
  // Each youth's own page tells of the rescues since they came, and of no earlier one.
  const last = openSession(account);
  const toldTo = (youth: string) => {
    const id = last.store.contacts().find(({ name }) => name === youth)?.id ?? '';
    return last.log.linesOf(id).filter(({ event }) => event.kind === 'store-rescued').length;
  };
  expect([toldTo('Sparade'), toldTo('Efteråt')]).toEqual([2, 1]);
  last.store.close();
  account.remove();
});

test('a store whose lines say that they were changed by others is rescued without those lines', async () => {
  const account = copyOfAccount(days.account);
  rmSync(join(account.folder, 'backups'), { recursive: true });
  const db = valueOf(openDatabase(storePath(account.folder), account.keys.storeKey));
  db.exec(`UPDATE log SET document = replace(document, 'Karin', 'Kalle') WHERE place = 3;
           UPDATE frame SET document = replace(document, 'mössan', 'hatten')`);
  db.close();
  zeroPages(storePath(account.folder), [pages()]);
  const frames = days.before.get('frame')?.size;
  expect(codeOfOpening(account)).toBe('store-damaged');
  const plan = rescue(account);
  expect(plan.lost.frames).toBe(frames);
  expect(plan.lost.lines).toBeGreaterThan(0);
  expect(JSON.stringify([...(rowsOf(account).get('log')?.values() ?? [])])).not.toContain('Kalle');
  account.remove();
});

test('what was forgotten takes the damaged file along; what came later does not', () => {
  const account = copyOfAccount(days.account);
  // The newest page: what is lost is a few steps, and every line is there.
  const before = [...(days.before.get('meeting') ?? [])];
  const [openId = ''] = before.find(([, { outcome }]) => outcome === 'open') ?? [];
  const found = pagesOf('step').at(-1) ?? 0;
  zeroPages(storePath(account.folder), [found]);
  expect(rescue(account).lost.lines).toBe(0);
  const kept = join(account.folder, 'damaged');
  const session = openSession(account);
  const { contactId } = valueOf(
    session.contacts.create({ name: 'Efteråt', caseNumber: null, language: 'sv' }),
  );
  const { meetingId } = valueOf(session.meetings.start(contactId, 'sv'));
  addSteps(session, meetingId, decline(false));
  expect(existsSync(kept)).toBe(true);
  addSteps(session, openId, decline(false));
  expect(existsSync(kept)).toBe(false);
  session.close();
  account.remove();
});

test('a backup from a newer version stops the rescue, and nothing is touched', () => {
  const account = copyOfAccount(days.account);
  const newest = join(account.folder, 'backups', backupsIn(account.folder).at(-1) ?? '');
  const db = valueOf(openDatabase(newest, account.keys.storeKey));
  db.pragma('user_version = 99990');
  db.close();
  zeroPages(storePath(account.folder), [1]);
  const before = filesOf(account.folder);
  expect(new Rescue(account, 'damaged', String).look()).toEqual({
    ok: false,
    error: { code: 'store-from-newer-version' },
  });
  expect(filesOf(account.folder)).toEqual(before);
  account.remove();
});

test('looking changes nothing, and nothing can be done that was not looked at', () => {
  const account = copyOfAccount(days.account);
  zeroPages(storePath(account.folder), [7]);
  const before = filesOf(account.folder);
  const work = new Rescue(account, 'damaged', String);
  expect(work.perform()).toEqual({ ok: false, error: { code: 'invalid-request' } });
  valueOf(work.look());
  // The person went away; the next try to open takes what was prepared along.
  expect(codeOfOpening(account)).toBe('store-damaged');
  expect(filesOf(account.folder)).toEqual(before);
  account.remove();
});

test('killed in the middle of a rescue: the old store or the new one, and it can be done again', async () => {
  const subject = await bundleSubject(join(import.meta.dirname, 'rescue-subject.ts'));
  const outcomes = { old: 0, new: 0 };
  const kills = isFull ? 100 : 5;
  const whole = copyOfAccount(days.account);
  zeroPages(storePath(whole.folder), [pages() - 3]);
  const { remove, ...undisturbed } = whole;
  const wholeMs = (await killAfter(subject, undisturbed, null)) ?? 0;
  remove();
  for (let kill = 0; kill < kills; kill += 1) {
    const account = copyOfAccount(days.account);
    zeroPages(storePath(account.folder), [pages() - 3]);
    const damaged = readFileSync(storePath(account.folder));
    const { remove: _, ...order } = account;
    // One at once; the others from the middle of it to a little after its end.
    const share = kill === 0 ? 0 : 0.5 + (0.6 * kill) / kills;
    await killAfter(subject, order, wholeMs * share);
    const code = codeOfOpening(account);
    const isNew = code === 'opened';
    const isAsFound = readFileSync(storePath(account.folder)).equals(damaged);
    expect([isNew, code, isAsFound]).toEqual(
      isNew ? [true, 'opened', false] : [false, 'store-damaged', true],
    );
    if (isNew) outcomes.new += 1;
    else {
      outcomes.old += 1;
      rescue(account);
    }
    expect(await checkFolder(account)).toMatchObject({
      findings: [],
      rescues: [{ found: 'damaged' }],
    });
    const kept = readdirSync(join(account.folder, 'damaged'));
    expect(kept).toHaveLength(1);
    expect(readFileSync(join(account.folder, 'damaged', kept[0] ?? '')).equals(damaged)).toBe(true);
    account.remove();
  }
  console.log(`${kills} kills: ${outcomes.old} left the old store, ${outcomes.new} the new`);
  expect(outcomes.old).toBeGreaterThan(0);
  kinds.kills = kills;
}, 300_000);

test('the same comparison finds what a careless rescue would do', () => {
  const none = { frames: 0, lines: 0, names: 0, meetings: 0, steps: 0, others: 0 };
  const plan = { lost: none, mayLackMore: false } as RescuePlan;
  // The newest backup in the store's place, without a word: what came after is gone.
  const restored = compare(days, days.backup, plan);
  expect(restored.untold.length).toBeGreaterThan(0);
  // The rows of both, as they come: what was thrown away and removed meanwhile stands there again.
  const both = new Map(
    [...days.before].map(([table, rows]) => [
      table,
      new Map([...(days.backupAsMade.get(table) ?? []), ...rows]),
    ]),
  );
  const merged = compare(days, both, plan);
  expect(merged.wrong.length).toBeGreaterThan(0);
  const { damages, lost, harmless } = counted;
  proved('rescue', {
    figure: `${damages} damages (every kind, ${isFull ? 'every page' : 'some pages'}), ${kinds.kills} kills: all open again, 0 wrong rows, ${lost} lost and all told; ${harmless} did no harm`,
    control: `a backup put back without a word: ${restored.untold.length} kinds of rows gone untold; both files’ rows merged unread: ${merged.wrong.length} wrong`,
  });
});
