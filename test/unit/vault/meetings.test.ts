import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAccount } from '#main/vault/accounts/account.ts';
import { openDatabase } from '#main/vault/store/database.ts';
import { isSignatureOf } from '#main/vault/accounts/keys.ts';
import { canonicalText } from '#shared/model/frame.ts';
import { meetingOf } from '#shared/model/meeting.ts';
import type { ActInput, Actor } from '#shared/model/step.ts';
import { digestOf } from '#main/vault/file.ts';
import { makeFolder } from '#test/support/folder.ts';
import { makeAccount, ordinaryActs, startMeeting, testPassphrase } from '#test/support/meeting.ts';
import { startVault, valueOf, type TestVault } from '#test/support/vault.ts';

describe('meetings', () => {
  let folder: ReturnType<typeof makeFolder>;
  let vault: TestVault;
  let accountId: string;

  // Making an account takes seconds of key stretching, so the tests share one; each has its own youth.
  beforeAll(async () => {
    folder = makeFolder();
    vault = await startVault(folder.path);
    ({ accountId } = await makeAccount(vault));
  });
  afterAll(async () => {
    await vault.kill();
    folder.remove();
  });

  const comeBack = async () => {
    vault = await startVault(folder.path);
    valueOf(await vault.client.accounts.unlock({ accountId, passphrase: testPassphrase }));
  };
  const holdMeeting = async (acts: readonly (readonly [Actor, ActInput])[] = ordinaryActs) => {
    const meeting = await startMeeting(vault);
    for (const [by, act] of acts) await meeting.add(by, act);
    return meeting;
  };

  test('a meeting that was cut off continues at its last step', async () => {
    const { meetingId } = await holdMeeting();
    const before = valueOf(await vault.client.meetings.open({ meetingId }));
    await vault.kill();
    await comeBack();
    const after = valueOf(await vault.client.meetings.open({ meetingId }));
    expect(after).toEqual(before);
    expect(after.steps).toHaveLength(ordinaryActs.length);
    expect(meetingOf(after.meeting.start, after.steps).stage).toBe('frame');
  });

  test('two yeses make a signed frame, chained to the one before, that reads as it was shown', async () => {
    const meeting = await holdMeeting();
    expect(await meeting.add('youth', { kind: 'yes-given' })).toMatchObject({ outcome: 'open' });
    expect(await meeting.add('caseworker', { kind: 'yes-given' })).toMatchObject({
      outcome: 'agreed',
    });
    expect(await meeting.try('youth', { kind: 'card-returned', cardId: 'own1' })).toEqual({
      ok: false,
      error: { code: 'meeting-ended' },
    });
    const { contactId } = meeting;
    const next = await startMeeting(vault, contactId);
    for (const by of ['caseworker', 'youth'] as const) await next.add(by, { kind: 'yes-given' });
    await vault.lock();
    await comeBack();
    const { frames } = valueOf(await vault.client.workingCopy.load({}));
    const [first, second] = await Promise.all(
      frames
        .filter((frame) => frame.contactId === contactId)
        .map(async ({ id: frameId }) => valueOf(await vault.client.frames.open({ frameId }))),
    );
    if (first === undefined || second === undefined) throw new Error('two frames were agreed');
    expect(first.frame.cards.map((card) => card.words)).toEqual([
      'Respekt',
      'Ha på mig mössan',
      'Bli lyssnad på',
    ]);
    expect(first.frame.points).toEqual(['Varför vi ses']);
    expect(first.frame.sentences).toHaveLength(1);
    for (const kept of [first, second]) {
      const text = canonicalText(kept.frame);
      expect(digestOf(text)).toBe(kept.digest);
      expect(isSignatureOf(kept.publicKey, text, kept.signature)).toBe(true);
      expect(isSignatureOf(kept.publicKey, `${text} `, kept.signature)).toBe(false);
    }
    expect(second.frame.previous).toBe(first.digest);
    expect([first.frame.version, second.frame.version]).toEqual([1, 2]);
    expect(second.frame.cards).toEqual([]);
  });

  test('nothing is agreed while a chosen card has no answer, or by one person twice', async () => {
    const meeting = await holdMeeting();
    await meeting.add('youth', { kind: 'card-placed', cardId: 'fika', index: 0 });
    expect(await meeting.try('youth', { kind: 'yes-given' })).toEqual({
      ok: false,
      error: { code: 'step-not-possible', details: { reason: 'unanswered' } },
    });
    await meeting.add('youth', { kind: 'card-returned', cardId: 'fika' });
    await meeting.add('youth', { kind: 'yes-given' });
    expect(await meeting.try('youth', { kind: 'yes-given' })).toMatchObject({ ok: false });
    expect(await meeting.try('together', { kind: 'yes-given' })).toMatchObject({ ok: false });
    // A change after a yes takes it back.
    await meeting.add('caseworker', { kind: 'sentence-removed', sentenceId: 's1' });
    expect(await meeting.add('caseworker', { kind: 'yes-given' })).toMatchObject({
      outcome: 'open',
    });
  });

  test('kept only if both want it; else every step is gone and only the date stays', async () => {
    const meeting = await holdMeeting();
    await meeting.add('youth', { kind: 'declined' });
    await meeting.add('caseworker', { kind: 'keep-chosen', keep: true });
    expect(await meeting.add('youth', { kind: 'keep-chosen', keep: true })).toMatchObject({
      outcome: 'kept',
    });
    await meeting.add('caseworker', { kind: 'continued' });
    await meeting.add('caseworker', { kind: 'declined' });
    await meeting.add('youth', { kind: 'keep-chosen', keep: false });
    expect(await meeting.add('caseworker', { kind: 'keep-chosen', keep: true })).toMatchObject({
      outcome: 'thrown-away',
    });
    const opened = valueOf(await vault.client.meetings.open({ meetingId: meeting.meetingId }));
    expect(opened.steps).toEqual([]);
    expect(opened.meeting).toMatchObject({
      outcome: 'thrown-away',
      start: { deck: { cards: [] } },
    });
    valueOf(await vault.client.meetings.start({ contactId: meeting.contactId, language: 'en' }));
  });

  test('a thrown-away meeting is gone from the backups as well', async () => {
    const meeting = await startMeeting(vault);
    await meeting.add('youth', {
      kind: 'own-card-written',
      cardId: 'own1',
      text: 'HEMLIGT ORD',
      index: 0,
    });
    await vault.lock();
    const account = join(folder.path, 'accounts', accountId);
    const { keys } = valueOf(await openAccount(account, testPassphrase));
    const textsIn = (path: string) => {
      const db = valueOf(openDatabase(path, keys.storeKey));
      const acts = db.prepare('SELECT act FROM step').pluck().all();
      db.close();
      return acts.join(' ');
    };
    const copies = () =>
      readdirSync(join(account, 'backups')).map((name) => textsIn(join(account, 'backups', name)));
    expect(copies().join(' ')).toContain('HEMLIGT ORD');
    await comeBack();
    for (const [index, [by, act]] of (
      [
        ['together', { kind: 'declined' }],
        ['youth', { kind: 'keep-chosen', keep: false }],
        ['caseworker', { kind: 'keep-chosen', keep: true }],
      ] as const
    ).entries()) {
      const { meetingId } = meeting;
      valueOf(await vault.client.meetings.addStep({ meetingId, after: index + 1, by, act }));
    }
    expect(copies().join(' ')).not.toContain('HEMLIGT ORD');
    await vault.lock();
    expect(copies().join(' ')).not.toContain('HEMLIGT ORD');
    await comeBack();
  });

  test('a yes that waits when the program is locked does not wait for another day', async () => {
    const meeting = await holdMeeting();
    await meeting.add('youth', { kind: 'yes-given' });
    await vault.lock();
    await comeBack();
    const { steps } = valueOf(await vault.client.meetings.open({ meetingId: meeting.meetingId }));
    expect(steps.at(-1)?.act).toEqual({ kind: 'yes-lapsed' });
    const said = await vault.client.meetings.addStep({
      meetingId: meeting.meetingId,
      after: steps.length,
      by: 'caseworker',
      act: { kind: 'yes-given' },
    });
    expect(valueOf(said).outcome).toBe('open');
  });

  test('a step on an old view is refused and changes nothing', async () => {
    const { meetingId } = await holdMeeting();
    const act = { kind: 'card-placed', cardId: 'fika', index: 0 } as const;
    const late = await vault.client.meetings.addStep({ meetingId, after: 3, by: 'youth', act });
    expect(late).toEqual({ ok: false, error: { code: 'step-out-of-date' } });
    expect(valueOf(await vault.client.meetings.open({ meetingId })).steps).toHaveLength(
      ordinaryActs.length,
    );
  });

  test('malformed calls are refused with the reason a person needs, and change nothing', async () => {
    const meeting = await startMeeting(vault);
    const write = (text: string) =>
      meeting.try('youth', { kind: 'own-card-written', cardId: 'own9', text, index: 0 });
    for (const [text, problem] of [
      ['   ', 'empty'],
      ['å'.repeat(41), 'too-long'],
      ['Jag\u202Efår', 'invisible'],
      ['Jag\u0000får', 'invisible'],
    ] as const) {
      expect(await write(text)).toEqual({
        ok: false,
        error: { code: 'invalid-text', details: { problem } },
      });
    }
    for (const [channel, input] of [
      ['meetings.addStep', { meetingId: meeting.meetingId }],
      ['meetings.open', { meetingId: '../../etc' }],
      ['meetings.open', null],
      ['no.such', {}],
      ['__proto__.toString', {}],
      ['contacts.create', { name: 'A', caseNumber: null, language: 'sv', note: 'hemlig' }],
      ['accounts.unlock', { accountId: 'a', passphrase: 'x'.repeat(5000) }],
    ] as const) {
      expect(await vault.call(channel, input)).toEqual({
        ok: false,
        error: { code: 'invalid-request' },
      });
    }
    for (const text of ['👩‍👩‍👧 hej', 'سلام دنیا', 'می‌خواهم', 'e\u0301tage', '🏳️‍🌈']) {
      await meeting.add('youth', { kind: 'own-card-written', cardId: 'own9', text, index: 0 });
      await meeting.add('youth', { kind: 'undone' });
    }
  });

  test('a contact with meetings cannot be removed, one without can', async () => {
    const { contactId } = await startMeeting(vault);
    expect(await vault.client.contacts.remove({ contactId })).toEqual({
      ok: false,
      error: { code: 'contact-still-kept' },
    });
    const other = valueOf(
      await vault.client.contacts.create({ name: 'Kim', caseNumber: 'A 12', language: 'en' }),
    );
    expect(
      await vault.client.contacts.create({ name: 'kim', caseNumber: null, language: 'sv' }),
    ).toEqual({ ok: false, error: { code: 'contact-name-taken' } });
    valueOf(await vault.client.contacts.remove(other));
    const { contacts } = valueOf(await vault.client.workingCopy.load({}));
    expect(contacts.map(({ id }) => id)).not.toContain(other.contactId);
  });

  test('locking empties the journal and leaves a verified backup of the store as it is', async () => {
    await vault.lock();
    const account = join(folder.path, 'accounts', accountId);
    const newest = readdirSync(join(account, 'backups')).toSorted().at(-1) ?? '';
    expect(readFileSync(join(account, 'backups', newest))).toEqual(
      readFileSync(join(account, 'store.db')),
    );
    expect(readdirSync(account).toSorted()).toEqual([
      'account-copy.json',
      'account.json',
      'attempts.json',
      'backups',
      'head.json',
      'key.age',
      'recovery.age',
      'store.db',
    ]);
    await comeBack();
  });
});
