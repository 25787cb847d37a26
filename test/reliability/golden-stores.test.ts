import { cpSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenAccount } from '#main/vault/accounts/account.ts';
import { digestOf } from '#main/vault/file.ts';
import { Session } from '#main/vault/session.ts';
import { backupsIn } from '#main/vault/store/backups.ts';
import { openDatabase, readDatabase, wholeVersion } from '#main/vault/store/database.ts';
import { migrations, newestVersion } from '#main/vault/store/migrations.ts';
import { storePath } from '#main/vault/store/store.ts';
import { checkFolder } from '#test/support/archive.ts';
import { copyOfAccount } from '#test/support/damaged-store.ts';
import { around } from '#test/support/exchange.ts';
import { makeFolder } from '#test/support/folder.ts';
import {
  goldenAccounts,
  goldenContent,
  goldenFolder,
  goldenVersions,
} from '#test/support/golden.ts';
import { proved } from '#test/support/proof.ts';
import { valueOf } from '#test/support/vault.ts';

const told: string[] = [];
let refused = 0;
let found = 0;

function versionOf(path: string, { keys }: OpenAccount): unknown {
  return readDatabase(path, keys.storeKey, (db) => db.pragma('user_version', { simple: true }));
}

test('there is a golden folder of every version that there has been', () => {
  expect(goldenVersions()).toEqual(migrations.map(({ version }) => version));
});

describe.each(goldenVersions().map((version) => [version] as const))('version %i', (version) => {
  const folder = makeFolder();
  let accounts: readonly OpenAccount[];
  const expected: unknown = JSON.parse(
    readFileSync(join(goldenFolder(version), 'expected.json'), 'utf8'),
  );

  beforeAll(async () => {
    cpSync(goldenFolder(version), folder.path, { recursive: true });
    accounts = await goldenAccounts(folder.path);
  });
  afterAll(() => folder.remove());

  test('opens, and all that stood in it is there as it was', async () => {
    const copies = accounts.map(copyOfAccount);
    for (const account of copies) {
      expect(versionOf(storePath(account.folder), account)).toBe(version);
    }
    expect(goldenContent(copies)).toEqual(expected);
    for (const account of copies) {
      expect(versionOf(storePath(account.folder), account)).toBe(newestVersion);
      const report = await checkFolder(account);
      expect(report.findings).toEqual([]);
      account.remove();
    }
    told.push(`${version}: ${copies.length}`);
  });

  test('is kept as it was before it is brought up to a newer version', () => {
    for (const account of accounts) {
      const copy = copyOfAccount(account);
      rmSync(join(copy.folder, 'backups'), { recursive: true, force: true });
      const before = digestOf(readFileSync(storePath(copy.folder)));
      valueOf(Session.open(copy, around())).store.close();
      const backups = backupsIn(copy.folder).map((name) => join(copy.folder, 'backups', name));
      expect(backups.map((path) => digestOf(readFileSync(path)))).toEqual(
        version === newestVersion ? [] : [before],
      );
      for (const path of backups) expect(wholeVersion(path, copy.keys.storeKey)).toBe(version);
      copy.remove();
    }
  });

  test('without a backup it is brought up to nothing', () => {
    for (const account of accounts) {
      const copy = copyOfAccount(account);
      const opened = openDatabase(storePath(copy.folder), copy.keys.storeKey, () => false);
      if (opened.ok) opened.value.close();
      expect(opened.ok ? null : opened.error.code).toBe(
        version === newestVersion ? null : 'store-damaged',
      );
      expect(wholeVersion(storePath(copy.folder), copy.keys.storeKey)).toBe(version);
      copy.remove();
    }
  });

  test('made by a newer version it is refused, and nothing in the folder is touched', () => {
    for (const account of accounts) {
      const copy = copyOfAccount(account);
      const db = valueOf(openDatabase(storePath(copy.folder), copy.keys.storeKey));
      db.pragma(`user_version = ${newestVersion + 10}`);
      db.close();
      const files = () =>
        readdirSync(copy.folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map(({ parentPath, name }) => [name, digestOf(readFileSync(join(parentPath, name)))]);
      const before = files();
      expect(Session.open(copy, around())).toEqual({
        ok: false,
        error: { code: 'store-from-newer-version' },
      });
      expect(files()).toEqual(before);
      copy.remove();
      refused += 1;
    }
  });

  test.each([
    `UPDATE contact SET name = 'Någon annan' WHERE id = (SELECT max(id) FROM contact)`,
    'DELETE FROM step WHERE seq = 3',
    `UPDATE log SET document = replace(document, 'Karin', 'Kalle') WHERE place = 2`,
  ])('the same comparison finds %s', (sql) => {
    const copies = accounts.map(copyOfAccount);
    for (const { folder: path, keys } of copies) {
      const db = valueOf(openDatabase(storePath(path), keys.storeKey));
      db.exec(sql);
      db.close();
    }
    expect(goldenContent(copies)).not.toEqual(expected);
    found += 1;
    for (const copy of copies) copy.remove();
  });
});

test('the line', () => {
  expect(found).toBeGreaterThan(0);
  proved('golden-stores', {
    figure: `versions and their accounts: ${told.join(', ')}: all open as they were, older ones backed up first; ${refused} of ${refused} newer refused untouched`,
    control: `${found} of ${found} changed rows found by the same comparison`,
  });
});
