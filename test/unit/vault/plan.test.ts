import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Session } from '#main/vault/session.ts';
import { dayOf } from '#shared/i18n/dates.ts';
import { daysAfter } from '#shared/model/retention.ts';
import type { Act } from '#shared/model/step.ts';
import { makeFolder } from '#test/support/folder.ts';
import { PageSearch } from '#test/support/pages.ts';
import { addSteps, bothYes, makeOpenAccount, openSession } from '#test/support/session.ts';
import { valueOf } from '#test/support/vault.ts';
import { ordinaryLetter } from '#test/unit/documents/sample-letters.ts';

const place: Extract<Act, { kind: 'plan-noted' }> = {
  kind: 'plan-noted',
  part: 'place',
  text: 'Biblioteket',
};
const refused = (reason: string) => ({
  ok: false,
  error: { code: 'step-not-possible', details: { reason } },
});

/** The morning so many days from now. */
const on = (days: number) => new Date(`${daysAfter(dayOf(new Date()), days)}T08:00:00`);

describe('a planned meeting', () => {
  const folder = makeFolder();
  let session: Session;
  let account: Awaited<ReturnType<typeof makeOpenAccount>>;
  let youths = 0;

  beforeAll(async () => {
    account = await makeOpenAccount(folder.path);
    session = openSession(account);
  });
  afterAll(() => {
    session.store.close();
    folder.remove();
  });

  const comeBack = () => {
    session.close();
    session = openSession(account);
  };
  const plan = (contactId?: string) => {
    youths += 1;
    const facts = { name: `Robin ${youths}`, caseNumber: null, language: 'sv' } as const;
    const of = contactId ?? valueOf(session.contacts.create(facts)).contactId;
    const { meetingId } = valueOf(session.meetings.start(of, 'sv', true));
    return { contactId: of, meetingId };
  };
  const linesOf = (contactId: string) =>
    session.log.linesOf(contactId).map(({ event }) => event.kind);

  test('takes what is said on the phone, and nothing of the meeting itself', () => {
    const { meetingId } = plan();
    const { meetings } = session;
    valueOf(meetings.addStep(meetingId, 0, 'caseworker', place));
    expect(meetings.addStep(meetingId, 1, 'youth', { kind: 'opening-read' })).toEqual(
      refused('not-begun'),
    );
    expect(meetings.addStep(meetingId, 1, 'youth', place)).toEqual(refused('caseworker-only'));
    expect(valueOf(meetings.openPlan(meetingId)).steps).toHaveLength(1);
  });

  test('is read and gone on with after a lock without beginning, and the log tells it', () => {
    const { contactId, meetingId } = plan();
    comeBack();
    valueOf(session.meetings.addStep(meetingId, 0, 'caseworker', place));
    valueOf(session.meetings.openPlan(meetingId));
    expect(linesOf(contactId)).toEqual(['contact-added', 'meeting-planned', 'plan-opened']);
    expect(session.retention.removals()).toContainEqual(
      expect.objectContaining({ of: 'plan', id: meetingId }),
    );
  });

  test('begins when the two sit down: with the day they met, and what is laid in front of them', () => {
    const first = plan();
    valueOf(session.meetings.open(first.meetingId));
    const sentence = { sentenceId: 's1', text: 'Vi ses ute.', when: null } as const;
    addSteps(session, first.meetingId, [
      ['together', { kind: 'opening-read' }],
      ['together', { kind: 'sentence-written', ...sentence, who: 'caseworker' }],
      ...bothYes,
    ]);
    const { contactId } = first;
    const { meetingId } = plan(contactId);
    const plannedAt = session.store.meeting(meetingId)?.startedAt ?? '';
    expect(valueOf(session.meetings.openPlan(meetingId)).steps).toEqual([]);
    valueOf(session.meetings.addStep(meetingId, 0, 'caseworker', place));
    comeBack();
    const { meeting, steps } = valueOf(session.meetings.open(meetingId));
    expect(steps.map(({ act }) => act.kind)).toEqual(['plan-noted', 'promises-brought']);
    expect(meeting.startedAt > plannedAt).toBe(true);
    expect(linesOf(contactId).slice(-2)).toEqual(['meeting-planned', 'meeting-started']);
    expect(session.meetings.openPlan(meetingId)).toEqual(refused('begun'));
    expect(session.meetings.removePlan(meetingId)).toEqual(refused('begun'));
    expect(session.retention.removals()).toContainEqual(
      expect.objectContaining({ of: 'meeting', id: meetingId }),
    );
    expect(valueOf(session.meetings.open(meetingId)).steps).toEqual(steps);
    expect(addSteps(session, meetingId, [['together', { kind: 'opening-read' }], ...bothYes])).toBe(
      'agreed',
    );
  });

  test('can be removed by whoever made it, and then was no meeting', () => {
    const { contactId, meetingId } = plan();
    valueOf(session.meetings.addStep(meetingId, 0, 'caseworker', place));
    valueOf(session.meetings.removePlan(meetingId));
    expect(session.store.meeting(meetingId)).toBeUndefined();
    expect(session.store.steps(meetingId)).toEqual([]);
    expect(linesOf(contactId).at(-1)).toBe('plan-removed');
    expect(session.meetings.openPlan(meetingId)).toMatchObject({
      error: { code: 'meeting-not-found' },
    });
    plan(contactId);
  });

  test('leaves no word of it in the store, its journal or the backups', () => {
    const { meetingId } = plan();
    const marked = ['Märke för planen 4711', 'Märke för brevet 4712'];
    const [said = '', why = ''] = marked;
    const { meetings } = session;
    const gaps = { ...ordinaryLetter.gaps, why };
    const letter = { ...ordinaryLetter, gaps };
    valueOf(meetings.addStep(meetingId, 0, 'caseworker', { ...place, text: said }));
    valueOf(meetings.addStep(meetingId, 1, 'caseworker', { kind: 'letter-written', letter }));
    comeBack();
    const left = () => new PageSearch(marked).in(folder.path, account.keys.storeKey);
    expect(left()).toEqual(new Set(marked));
    valueOf(session.meetings.removePlan(meetingId));
    expect(left()).toEqual(new Set());
  });

  test('has a letter on paper while it lasts, and lines about it', () => {
    const { contactId, meetingId } = plan();
    const { letters, meetings } = session;
    expect(valueOf(letters.read(meetingId))).toBeNull();
    const act = { kind: 'letter-written', letter: ordinaryLetter } as const;
    valueOf(meetings.addStep(meetingId, 0, 'caseworker', act));
    expect(valueOf(letters.read(meetingId))).toEqual(ordinaryLetter);
    const pictures = { caseworker: null, room: null };
    const request = { kind: 'letter', meetingId, format: 'pdf', hasNamePage: false } as const;
    valueOf(letters.delivered({ ...request, pictures }, 'saved'));
    valueOf(letters.delivered({ ...request, pictures }, 'printed'));
    expect(linesOf(contactId).slice(-2)).toEqual(['letter-saved', 'letter-printed']);
    valueOf(meetings.open(meetingId));
    addSteps(session, meetingId, [['together', { kind: 'opening-read' }], ...bothYes]);
    expect(letters.read(meetingId)).toMatchObject({ error: { code: 'meeting-ended' } });
  });

  test('expires like any other that nobody went on with, after it was announced', () => {
    const { contactId, meetingId } = plan();
    session.retention.keepUp(on(25));
    expect(linesOf(contactId).at(-1)).toBe('plan-purge-announced');
    expect(session.store.meeting(meetingId)).toBeDefined();
    session.retention.keepUp(on(33));
    expect(linesOf(contactId).at(-1)).toBe('plan-purged');
    expect(session.store.meeting(meetingId)).toBeUndefined();
    expect(session.retention.removals().some(({ id }) => id === meetingId)).toBe(false);
  });
});
