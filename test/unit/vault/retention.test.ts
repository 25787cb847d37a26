import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { OpenAccount } from '#main/vault/accounts/account.ts';
import type { Session } from '#main/vault/session.ts';
import { dayOf } from '#shared/i18n/dates.ts';
import { daysAfter } from '#shared/model/retention.ts';
import { makeFolder } from '#test/support/folder.ts';
import { ordinaryActs } from '#test/support/meeting.ts';
import { addSteps, bothYes, decline, makeOpenAccount, openSession } from '#test/support/session.ts';
import { valueOf } from '#test/support/vault.ts';

const today = () => dayOf(new Date());

describe('retention in the vault', () => {
  let folder: ReturnType<typeof makeFolder>;
  let account: OpenAccount;
  let session: Session;
  let contactId: string;
  let youths = 0;

  beforeAll(async () => {
    folder = makeFolder();
    account = await makeOpenAccount(folder.path);
    session = openSession(account);
  });
  afterAll(() => {
    session.store.close();
    folder.remove();
  });
  beforeEach(() => {
    youths += 1;
    ({ contactId } = valueOf(
      session.contacts.create({ name: `Robin ${youths}`, caseNumber: null, language: 'sv' }),
    ));
  });

  /** The unlock of a day so many days from now. */
  const unlockAfter = (days: number) => {
    session.close();
    session = openSession(account);
    session.retention.keepUp(new Date(`${daysAfter(today(), days)}T08:00:00`));
  };
  const startMeeting = () => {
    const { meetingId } = valueOf(session.meetings.start(contactId, 'sv'));
    addSteps(session, meetingId, ordinaryActs);
    return meetingId;
  };
  const agreedFrame = () => {
    addSteps(session, startMeeting(), bothYes);
    const frame = session.log.ledger.framesOf(contactId).at(-1);
    if (frame === undefined) throw new Error('nothing was agreed');
    return frame.id;
  };
  const handOver = (frameId: string) =>
    valueOf(session.frames.handOver(frameId, { movedOn: today(), movedBy: 'Karin' }, 30));
  const kindsOf = () => session.log.linesOf(contactId).map(({ event }) => event.kind);
  const removalOf = (id: string) => session.retention.removals().find((one) => one.id === id);

  test('a frame that was moved is announced, and goes a week later with a tombstone', () => {
    const frameId = agreedFrame();
    expect(removalOf(frameId)).toBeUndefined();
    handOver(frameId);
    expect(removalOf(frameId)).toMatchObject({ dueOn: daysAfter(today(), 30), announcedOn: null });
    unlockAfter(22);
    expect(kindsOf()).not.toContain('purge-announced');
    unlockAfter(24);
    unlockAfter(25);
    expect(kindsOf().filter((kind) => kind === 'purge-announced')).toHaveLength(1);
    unlockAfter(29);
    expect(session.frames.read(frameId).ok).toBe(true);
    unlockAfter(31);
    expect(session.frames.read(frameId)).toEqual({ ok: false, error: { code: 'frame-purged' } });
    expect(session.store.frame(frameId)).toBeUndefined();
    expect(kindsOf().at(-1)).toBe('frame-purged');
    expect(removalOf(frameId)).toBeUndefined();
  });

  test('without a hand-over a frame stays, however long; taking it back stops the clock', () => {
    const never = agreedFrame();
    const takenBack = agreedFrame();
    handOver(takenBack);
    unlockAfter(31);
    valueOf(session.frames.withdrawHandOver(takenBack));
    unlockAfter(400);
    unlockAfter(800);
    expect(session.frames.read(never).ok).toBe(true);
    expect(session.frames.read(takenBack).ok).toBe(true);
  });

  test('keeping it longer needs a new announcement', () => {
    const frameId = agreedFrame();
    handOver(frameId);
    unlockAfter(31);
    valueOf(session.frames.postponePurge(frameId));
    expect(removalOf(frameId)).toMatchObject({ dueOn: daysAfter(today(), 60), announcedOn: null });
    unlockAfter(61);
    expect(session.frames.read(frameId).ok).toBe(true);
    unlockAfter(68);
    expect(session.frames.read(frameId).ok).toBe(false);
    expect(session.frames.postponePurge(frameId)).toMatchObject({ ok: false });
  });

  test('what both kept goes on the day they were told; only that there was a meeting is left', () => {
    const meetingId = startMeeting();
    expect(addSteps(session, meetingId, decline(true))).toBe('kept');
    expect(removalOf(meetingId)).toMatchObject({ of: 'meeting', dueOn: daysAfter(today(), 30) });
    unlockAfter(23);
    expect(session.store.steps(meetingId)).not.toEqual([]);
    unlockAfter(30);
    expect(session.store.steps(meetingId)).toEqual([]);
    expect(session.store.meeting(meetingId)).toMatchObject({
      outcome: 'expired',
      start: { deck: { cards: [] } },
    });
    expect(kindsOf().slice(-2)).toEqual(['meeting-purge-announced', 'meeting-purged']);
    expect(session.meetings.addStep(meetingId, 0, 'together', { kind: 'continued' })).toEqual({
      ok: false,
      error: { code: 'meeting-ended' },
    });
    // The way is free for the next one.
    startMeeting();
  });

  test('going on with it stops the clock, in the same session too', () => {
    const meetingId = startMeeting();
    addSteps(session, meetingId, [...decline(true), ['together', { kind: 'continued' }]]);
    expect(kindsOf().slice(-2)).toEqual(['meeting-kept', 'meeting-opened']);
    addSteps(session, meetingId, decline(true));
    unlockAfter(25);
    addSteps(session, meetingId, [['together', { kind: 'continued' }]]);
    expect(removalOf(meetingId)).toMatchObject({ announcedOn: null });
    unlockAfter(31);
    expect(session.store.steps(meetingId)).not.toEqual([]);
  });

  test('a meeting that was only left does not live for ever either', () => {
    const left = startMeeting();
    unlockAfter(365);
    expect(session.store.steps(left)).not.toEqual([]);
    unlockAfter(371);
    expect(session.store.steps(left)).not.toEqual([]);
    unlockAfter(372);
    expect(session.store.steps(left)).toEqual([]);
    expect(session.store.meeting(left)?.outcome).toBe('expired');
  });

  test('a contact of whom nothing is kept can be removed, with the rows of its meetings', () => {
    const frameId = agreedFrame();
    const still = { ok: false, error: { code: 'contact-still-kept' } };
    expect(session.contacts.remove(contactId)).toEqual(still);
    handOver(frameId);
    valueOf(session.frames.purge(frameId));
    const meetingId = startMeeting();
    expect(session.contacts.remove(contactId)).toEqual(still);
    addSteps(session, meetingId, decline(false));
    valueOf(session.contacts.remove(contactId));
    expect(session.store.meetingsOf(contactId)).toEqual([]);
    const tombstone = session.log.ledger.frame(frameId);
    expect(session.frames.find(tombstone?.receiptCode ?? '')).toEqual(tombstone);
  });

  test('the working copy is told what is due whenever that changes, and not otherwise', () => {
    session.close();
    const told: unknown[] = [];
    session = openSession(account, (changes) =>
      told.push(...changes.filter(({ table }) => table === 'removals')),
    );
    session.retention.removals();
    const frameId = agreedFrame();
    told.length = 0;
    handOver(frameId);
    valueOf(session.frames.open(frameId));
    valueOf(session.frames.postponePurge(frameId));
    valueOf(session.frames.withdrawHandOver(frameId));
    const removal = { of: 'frame', id: frameId, contactId, announcedOn: null };
    expect(told).toEqual([
      { table: 'removals', put: { ...removal, dueOn: daysAfter(today(), 30) } },
      { table: 'removals', put: { ...removal, dueOn: daysAfter(today(), 60) } },
      { table: 'removals', dropRemoval: frameId },
    ]);
  });
});
