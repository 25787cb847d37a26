import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeFolder } from '#test/support/folder.ts';
import { makeAccount, testPassphrase } from '#test/support/meeting.ts';
import { startVault, valueOf, type TestVault } from '#test/support/vault.ts';

const otherPassphrase = 'granris pendel vante bulle sjökort';

describe('accounts', () => {
  let folder: ReturnType<typeof makeFolder>;
  let vault: TestVault;

  let origin: ReturnType<typeof makeFolder>;
  let accountId: string;

  // Making an account takes seconds of key stretching: each test works on a copy of one.
  beforeAll(async () => {
    origin = makeFolder();
    const first = await startVault(origin.path);
    ({ accountId } = await makeAccount(first));
    await first.lock();
  });
  afterAll(() => origin.remove());
  beforeEach(async () => {
    folder = makeFolder();
    cpSync(origin.path, folder.path, { recursive: true });
    vault = await startVault(folder.path);
  });
  afterEach(async () => {
    await vault.kill();
    folder.remove();
  });

  const accountFolder = (id: string) => join(folder.path, 'accounts', id);
  const restart = async () => {
    await vault.kill();
    vault = await startVault(folder.path);
  };

  let sheetId = '';

  /** The code as a person reads it off the sheet. */
  async function printedCode(): Promise<string> {
    ({ sheetId } = valueOf(await vault.client.accounts.prepareRecoverySheet({})));
    const request = { kind: 'recovery-sheet', format: 'pdf', sheetId };
    const sheet = valueOf(await vault.call('documents.render', request)) as {
      content: { html: string };
    };
    const text = sheet.content.html
      .replace(/<style>.*<\/style>/s, '')
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' ');
    const code = /\b[0-9A-HJKMNP-TV-Z]{5}(?:[ -]+[0-9A-HJKMNP-TV-Z]{5}){4}\b/.exec(text)?.[0];
    return code ?? 'no code on the sheet';
  }

  test('an account opens with its passphrase only, however its letters and spaces were typed', async () => {
    expect(valueOf(await vault.client.accounts.list({}))).toEqual([
      { id: accountId, displayName: 'Sam Socialsekreterare', role: 'caseworker', state: 'ready' },
    ]);
    expect(await vault.client.workingCopy.load({})).toEqual({
      ok: false,
      error: { code: 'not-unlocked' },
    });
    expect(await vault.client.accounts.unlock({ accountId, passphrase: otherPassphrase })).toEqual({
      ok: false,
      error: { code: 'wrong-passphrase' },
    });
    const sloppy = ` ${testPassphrase.normalize('NFD').replace(' ', '  ')} `;
    valueOf(await vault.client.accounts.unlock({ accountId, passphrase: sloppy }));
    expect(valueOf(await vault.client.workingCopy.load({})).account).toMatchObject({
      displayName: 'Sam Socialsekreterare',
      recoverySheetTaken: true,
    });
  });

  test('several accounts live beside each other and a second unlock in one vault is refused', async () => {
    const create = () =>
      vault.client.accounts.create({
        displayName: 'Örjan',
        role: 'caseworker',
        passphrase: otherPassphrase,
      });
    valueOf(await create());
    expect(await create()).toEqual({ ok: false, error: { code: 'invalid-request' } });
    const accounts = valueOf(await vault.client.accounts.list({}));
    expect(accounts.map(({ displayName }) => displayName)).toEqual([
      'Sam Socialsekreterare',
      'Örjan',
    ]);
    expect(valueOf(await vault.client.workingCopy.load({})).account.recoverySheetTaken).toBe(false);
  });

  test('a damaged key file is told apart from a wrong passphrase, and a missing one from both', async () => {
    const path = join(accountFolder(accountId), 'key.age');
    const whole = readFileSync(path);
    for (const place of [0, 30, 60, 100, whole.length - 1]) {
      const damaged = Buffer.from(whole);
      damaged.writeUInt8(damaged.readUInt8(place) ^ 1, place);
      writeFileSync(path, damaged);
      expect(await vault.client.accounts.unlock({ accountId, passphrase: testPassphrase })).toEqual(
        {
          ok: false,
          error: { code: 'key-file-damaged' },
        },
      );
    }
    writeFileSync(path, whole);
    renameSync(path, `${path}.away`);
    await restart();
    expect(await vault.client.accounts.unlock({ accountId, passphrase: testPassphrase })).toEqual({
      ok: false,
      error: { code: 'key-file-missing' },
    });
  });

  test('a changed or newer account file is shown as such and hides no other account', async () => {
    valueOf(
      await vault.client.accounts.create({
        displayName: 'Örjan',
        role: 'caseworker',
        passphrase: otherPassphrase,
      }),
    );
    await restart();
    const path = join(accountFolder(accountId), 'account.json');
    const copy = join(accountFolder(accountId), 'account-copy.json');
    const whole = readFileSync(path, 'utf8');
    for (const file of [path, copy]) writeFileSync(file, whole.replace('Sam', 'Tim'));
    const states = async () =>
      valueOf(await vault.client.accounts.list({})).map((account) => [
        account.displayName,
        account.state,
      ]);
    expect(await states()).toEqual([
      ['', 'damaged'],
      ['Örjan', 'ready'],
    ]);
    writeFileSync(path, whole.replace('"formatVersion": 1', '"formatVersion": 2'));
    await restart();
    expect(await vault.client.accounts.unlock({ accountId, passphrase: testPassphrase })).toEqual({
      ok: false,
      error: { code: 'account-from-newer-version' },
    });
    expect(readFileSync(path, 'utf8')).toContain('"formatVersion": 2');
  });

  test('of the account file and its copy each is enough, and mends the other', async () => {
    const path = join(accountFolder(accountId), 'account.json');
    const copy = join(accountFolder(accountId), 'account-copy.json');
    const whole = readFileSync(path);
    expect(readFileSync(copy).equals(whole)).toBe(true);
    for (const [damaged, damage] of [
      [path, () => writeFileSync(path, whole.subarray(0, 40))],
      [path, () => rmSync(path)],
      [copy, () => writeFileSync(copy, 'rubbish')],
      [copy, () => rmSync(copy)],
    ] as const) {
      damage();
      await restart();
      expect(valueOf(await vault.client.accounts.list({}))).toMatchObject([{ state: 'ready' }]);
      valueOf(await vault.client.accounts.unlock({ accountId, passphrase: testPassphrase }));
      expect(readFileSync(damaged).equals(whole)).toBe(true);
    }
  });

  test('a damaged recovery file is told while the passphrase is still known', async () => {
    const path = join(accountFolder(accountId), 'recovery.age');
    const taken = async () =>
      valueOf(await vault.client.workingCopy.load({})).account.recoverySheetTaken;
    valueOf(await vault.client.accounts.unlock({ accountId, passphrase: testPassphrase }));
    expect(await taken()).toBe(true);
    const whole = readFileSync(path);
    const { contactId } = valueOf(
      await vault.client.contacts.create({ name: 'Noor', caseNumber: null, language: 'sv' }),
    );
    writeFileSync(path, Buffer.from(whole).fill(0, 40, 60));
    expect(await taken()).toBe(false);
    expect(await vault.client.meetings.start({ contactId, language: 'sv' })).toEqual({
      ok: false,
      error: { code: 'recovery-sheet-first' },
    });
    rmSync(path);
    expect(await taken()).toBe(false);
    writeFileSync(path, whole);
    expect(await taken()).toBe(true);
  });

  test('a weak passphrase is refused with the reason', async () => {
    const judged = async (passphrase: string, displayName = 'Sam Berg') =>
      valueOf(await vault.client.accounts.judgePassphrase({ passphrase, displayName })).weakness;
    expect(await judged('kort')).toBe('short');
    expect(await judged('Sommar2026!!')).not.toBeNull();
    expect(await judged('aaaaaaaaaaaaaaaa')).toBe('pattern');
    expect(await judged('sambergsamberg')).toBe('name');
    expect(await judged('socialtjänsten')).toBe('common');
    expect(await judged(testPassphrase)).toBeNull();
    // Judged as it is sealed: spaces too many make nothing longer.
    expect(await judged('k4   v9   t2')).toBe('short');
    const suggested = valueOf(await vault.client.accounts.suggestPassphrase({})).passphrase;
    expect(suggested.split(' ')).toHaveLength(5);
    expect(await judged(suggested)).toBeNull();
    expect(
      await vault.client.accounts.create({
        displayName: 'Sam',
        role: 'caseworker',
        passphrase: 'lösenord1234',
      }),
    ).toMatchObject({ ok: false, error: { code: 'weak-passphrase' } });
    expect(readdirSync(join(folder.path, 'accounts'))).toEqual([accountId]);
  });

  test('the passphrase can be changed, with the current one, and only the new one opens', async () => {
    valueOf(await vault.client.accounts.unlock({ accountId, passphrase: testPassphrase }));
    expect(
      await vault.client.accounts.changePassphrase({
        current: 'fel fras helt enkelt',
        next: otherPassphrase,
      }),
    ).toMatchObject({ ok: false, error: { code: 'wrong-passphrase' } });
    valueOf(
      await vault.client.accounts.changePassphrase({
        current: testPassphrase,
        next: otherPassphrase,
      }),
    );
    await restart();
    expect(
      await vault.client.accounts.unlock({ accountId, passphrase: testPassphrase }),
    ).toMatchObject({ ok: false, error: { code: 'wrong-passphrase' } });
    valueOf(await vault.client.accounts.unlock({ accountId, passphrase: otherPassphrase }));
  });

  test('the recovery code opens the account however it is typed, without the key file too', async () => {
    const { accountId: freshId } = valueOf(
      await vault.client.accounts.create({
        displayName: 'Sam',
        role: 'caseworker',
        passphrase: testPassphrase,
      }),
    );
    const { contactId } = valueOf(
      await vault.client.contacts.create({ name: 'Robin', caseNumber: null, language: 'sv' }),
    );
    // Nothing may be started that a forgotten passphrase would lose.
    expect(await vault.client.meetings.start({ contactId, language: 'sv' })).toEqual({
      ok: false,
      error: { code: 'recovery-sheet-first' },
    });
    const code = await printedCode();
    // Rendered but not delivered: not yet valid.
    await restart();
    expect(
      await vault.client.accounts.recover({
        accountId: freshId,
        recoveryCode: code,
        passphrase: otherPassphrase,
      }),
    ).toEqual({ ok: false, error: { code: 'no-recovery-sheet' } });

    valueOf(await vault.client.accounts.unlock({ accountId: freshId, passphrase: testPassphrase }));
    const delivered = await printedCode();
    const paper = { kind: 'recovery-sheet', format: 'pdf', sheetId };
    const olderPaper = { ...paper, sheetId: 'older' };
    expect(await vault.call('documents.delivered', { request: olderPaper, how: 'saved' })).toEqual({
      ok: false,
      error: { code: 'recovery-sheet-replaced' },
    });
    valueOf(await vault.call('documents.delivered', { request: paper, how: 'printed' }));
    await restart();
    renameSync(
      join(accountFolder(freshId), 'key.age'),
      join(accountFolder(freshId), 'key.age.away'),
    );
    expect(
      await vault.client.accounts.recover({
        accountId: freshId,
        recoveryCode: '00000-00000-00000-00000-00000',
        passphrase: otherPassphrase,
      }),
    ).toMatchObject({ ok: false, error: { code: 'wrong-recovery-code' } });
    valueOf(
      await vault.client.accounts.recover({
        accountId: freshId,
        recoveryCode: delivered.toLowerCase().replaceAll(/[^0-9a-z]+/g, ' '),
        passphrase: otherPassphrase,
      }),
    );
    expect(valueOf(await vault.client.workingCopy.load({})).contacts).toHaveLength(1);
    await restart();
    valueOf(
      await vault.client.accounts.unlock({ accountId: freshId, passphrase: otherPassphrase }),
    );
    // Many keys are stretched, one after the other.
  }, 180_000);

  test('an account whose making was cut off is swept away and never shown', async () => {
    mkdirSync(join(folder.path, 'accounts', '0000.new'), { recursive: true });
    writeFileSync(join(folder.path, 'accounts', '0000.new', 'key.age'), 'half');
    expect(valueOf(await vault.client.accounts.list({}))).toHaveLength(1);
    expect(existsSync(join(folder.path, 'accounts', '0000.new'))).toBe(false);
  });
});
