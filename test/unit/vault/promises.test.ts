import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { OpenAccount } from '#main/vault/accounts/account.ts';
import { makeKeys, recipientOf } from '#main/vault/accounts/keys.ts';
import type { Session } from '#main/vault/session.ts';
import { makeBackup } from '#main/vault/store/backups.ts';
import { dayOf } from '#shared/i18n/dates.ts';
import type { PublicIdentity } from '#shared/model/identity.ts';
import { promiseState, type KeptPromise } from '#shared/model/promise.ts';
import type { Change } from '#shared/model/record.ts';
import { daysAfter } from '#shared/model/retention.ts';
import type { Act, PromiseMark, Telling } from '#shared/model/step.ts';
import { makeFolder } from '#test/support/folder.ts';
import { ordinaryActs } from '#test/support/meeting.ts';
import { PageSearch } from '#test/support/pages.ts';
import { addSteps, bothYes, decline, makeOpenAccount, openSession } from '#test/support/session.ts';
import { valueOf } from '#test/support/vault.ts';

const today = () => dayOf(new Date());
/** What is promised in an ordinary meeting, in its frame's order. */
const names = ['respekt', 'own1', 'bli-lyssnad-pa', 's1'] as const;
type Name = (typeof names)[number];
const nobody = { who: null, when: null } as const;
const words = 'Vi behöver ett rum som inte är på soc';

describe('promises in the vault', () => {
  let folder: ReturnType<typeof makeFolder>;
  let account: OpenAccount;
  let session: Session;
  let kim: PublicIdentity;
  let contactId: string;
  let youths = 0;
  const told: Change[] = [];

  beforeAll(async () => {
    folder = makeFolder();
    account = await makeOpenAccount(folder.path);
    session = openSession(account, (changes) => told.push(...changes));
    const keys = await makeKeys();
    kim = {
      format: 'soc-box-identity',
      formatVersion: 1,
      accountId: 'kim',
      displayName: 'Kim Berg',
      role: 'supervisor',
      unit: '',
      verifyKey: keys.verifyKey,
      recipient: await recipientOf(keys),
    };
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
    told.length = 0;
  });

  const start = () => valueOf(session.meetings.start(contactId, 'sv')).meetingId;
  const agree = () => {
    addSteps(session, start(), [...ordinaryActs, ...bothYes]);
    return session.log.ledger.framesOf(contactId).at(-1)?.id ?? '';
  };
  const promisesOf = (frameId: string) =>
    session.promises.all().filter((promise) => promise.frameId === frameId);
  /** In the order in which the frame has them. */
  const one = (frameId: string, name: Name): KeptPromise => {
    const found = promisesOf(frameId)[names.indexOf(name)];
    if (found === undefined) throw new Error(`nobody promised ${name}`);
    return found;
  };
  const nameOf = (promiseId: string, frameId: string): Name | undefined =>
    names.find((name) => one(frameId, name).id === promiseId);
  const mark = (
    frameId: string,
    name: Name,
    said: PromiseMark | null,
    change: { told: Telling | null; newDay: string | null } = { told: null, newDay: null },
  ) => {
    const { id: promiseId } = one(frameId, name);
    return session.promises.mark({ frameId, promiseId, mark: said, ...change });
  };
  const brought = (meetingId: string) => {
    const act: Act | undefined = valueOf(session.meetings.open(meetingId)).steps[0]?.act;
    return act?.kind === 'promises-brought' ? act : null;
  };
  const remark = (frameId: string, remarkId: string, said = words) =>
    session.remarks.receive(
      `envelope-${remarkId}`,
      { kind: 'remark', frameId, remarkId, words: said, at: '2026-11-22T10:00:00.000Z' },
      kim,
    );

  test('a promise is marked by who promised it, and a change with how it was told', () => {
    const frameId = agree();
    const whose = ['together', 'youth', 'caseworker', 'together'];
    expect(promisesOf(frameId).map(({ who }) => who)).toEqual(whose);
    const code = (result: ReturnType<typeof mark>) => (result.ok ? 'ok' : result.error.code);
    const unknown = { mark: 'kept', told: null, newDay: null } as const;
    expect(code(session.promises.mark({ frameId, promiseId: 'nobody', ...unknown }))).toBe(
      'promise-not-found',
    );
    expect(code(mark(frameId, 'respekt', 'changed'))).toBe('told-how-missing');
    expect(code(mark(frameId, 's1', 'kept', { told: 'by-phone', newDay: null }))).toBe(
      'invalid-request',
    );
    // What the youth promised is not the caseworker's to mark.
    expect(code(mark(frameId, 'own1', 'not-kept'))).toBe('invalid-request');
    expect(promisesOf(frameId).every(({ markedAt }) => markedAt === null)).toBe(true);

    const change = { told: 'by-phone', newDay: '2027-02-03' } as const;
    expect(code(mark(frameId, 'respekt', 'changed', change))).toBe('ok');
    expect(one(frameId, 'respekt').outcome).toMatchObject({ mark: 'changed', ...change });
    expect(one(frameId, 'respekt').markedAt).not.toBeNull();
    const { key } = one(frameId, 'respekt');
    const lastTold = told.findLast(
      (change) => change.table === 'promises' && change.put.key === key,
    );
    expect(lastTold).toMatchObject({ put: { outcome: { mark: 'changed' } } });
    valueOf(mark(frameId, 'respekt', null));
    expect(one(frameId, 'respekt')).toMatchObject({ outcome: { mark: null }, markedAt: null });
  });

  test('the words come when they are asked for, and the youth’s log tells so once a day', () => {
    const frameId = agree();
    valueOf(session.promises.open(contactId));
    valueOf(session.promises.open(contactId));
    const opened = told.flatMap((change) =>
      change.table === 'openedPromises' ? [change.put.about ?? change.put.text] : [],
    );
    expect(opened.slice(0, 4)).toEqual([
      'Respekt',
      'Ha på mig mössan',
      'Bli lyssnad på',
      'Vi ses på biblioteket nästa gång',
    ]);
    const lines = session.log
      .linesOf(contactId)
      .filter(({ event }) => event.kind === 'promises-opened');
    expect(lines).toHaveLength(1);
    expect(JSON.stringify(promisesOf(frameId))).not.toContain('biblioteket');
  });

  test('the next meeting asks; what both say stands in its frame, and "not yet" is asked again', () => {
    const first = agree();
    valueOf(mark(first, 'bli-lyssnad-pa', 'kept'));
    valueOf(remark(first, 'remark-asked'));
    const second = start();
    expect(
      brought(second)?.promises.map(({ id, mark: said }) => [nameOf(id, first), said]),
    ).toEqual([
      ['respekt', null],
      ['own1', null],
      ['bli-lyssnad-pa', 'kept'],
      ['s1', null],
    ]);
    expect(brought(second)?.remarks.map((each) => each.words)).toEqual([words]);
    addSteps(session, second, [
      ['youth', { kind: 'promise-viewed', promiseId: one(first, 'respekt').id, view: 'not-kept' }],
      ['caseworker', { kind: 'promise-viewed', promiseId: one(first, 'respekt').id, view: 'kept' }],
      [
        'youth',
        { kind: 'promise-viewed', promiseId: one(first, 'bli-lyssnad-pa').id, view: 'not-yet' },
      ],
      ...bothYes,
    ]);
    expect(promiseState(one(first, 'respekt'), today())).toBe('differ');
    // The mark called it kept; the youth said "not yet" after that.
    expect(promiseState(one(first, 'bli-lyssnad-pa'), today())).toBe('to-keep');
    const frame = session.log.ledger.framesOf(contactId).at(-1)?.id ?? '';
    const views = valueOf(session.frames.read(frame)).frame.promises.map(
      ({ id, youth, caseworker }) => [nameOf(id, first), youth, caseworker],
    );
    expect(views).toEqual([
      ['respekt', 'not-kept', 'kept'],
      ['own1', null, null],
      ['bli-lyssnad-pa', 'not-yet', null],
      ['s1', null, null],
    ]);
    expect(session.remarks.of(contactId)).toMatchObject([{ isShown: true }]);
    expect(told.findLast(({ table }) => table === 'remarks')).toMatchObject({
      put: { isShown: true },
    });
    const third = start();
    expect(brought(third)?.promises.map(({ id }) => nameOf(id, first))).toEqual([
      'own1',
      'bli-lyssnad-pa',
      's1',
    ]);
    expect(brought(third)?.remarks).toEqual([]);
  });

  test('what was said in a meeting that was thrown away was not said', () => {
    const frameId = agree();
    valueOf(remark(frameId, 'remark-thrown'));
    addSteps(session, start(), [
      [
        'youth',
        { kind: 'promise-viewed', promiseId: one(frameId, 'respekt').id, view: 'not-kept' },
      ],
      ...decline(false),
    ]);
    expect(one(frameId, 'respekt')).toMatchObject({
      outcome: { youth: null, caseworker: null },
      answeredAt: null,
    });
    const next = start();
    expect(brought(next)?.promises).toHaveLength(4);
    expect(brought(next)?.remarks).toHaveLength(1);
  });

  test('a newer frame carries a promise on, and then only the newer one is asked about', () => {
    const first = agree();
    const second = agree();
    expect(promisesOf(first).every(({ isCurrent }) => !isCurrent)).toBe(true);
    expect(promisesOf(second).every(({ isCurrent }) => isCurrent)).toBe(true);
    const asked = brought(start())?.promises.map(({ frameId }) => frameId);
    expect(new Set(asked)).toEqual(new Set([second]));
  });

  test('a purge takes remarks, letters that wait and promises with it, in the backups too', () => {
    session.log.commit((add) => add({ kind: 'person-paired', person: kim }));
    const frameId = agree();
    const unique = 'Väntrummet kallnar fortare än kaffet';
    valueOf(remark(frameId, 'remark-purged', unique));
    const waiting = () => session.store.outgoing().filter(({ letter }) => letter.includes(frameId));
    expect(waiting()).toHaveLength(1);
    // A backup that knows all of it.
    session.store.emptyJournal();
    expect(makeBackup(folder.path, account.keys.storeKey, new Date())).toBe(true);
    const search = new PageSearch([unique]);
    const left = () => search.in(folder.path, account.keys.storeKey).size;
    expect(left()).toBe(1);

    valueOf(session.frames.handOver(frameId, { movedOn: today(), movedBy: 'Karin' }, 30));
    valueOf(session.frames.purge(frameId));
    expect(session.remarks.of(contactId)).toEqual([]);
    // That it is gone must reach whoever may have it.
    expect(waiting().map(({ letter }) => letter)).toEqual([
      expect.stringContaining('"kind":"frame-purged"'),
    ]);
    expect(promisesOf(frameId)).toEqual([]);
    expect(left()).toBe(0);
    expect(brought(start())).toBeNull();
  });

  test('a purge takes the frame’s words from what an unfinished meeting looks back on', () => {
    const frameId = agree();
    const unique = 'Rummet luktade nymålat hela våren';
    valueOf(remark(frameId, 'remark-looked-back', unique));
    const meetingId = start();
    addSteps(session, meetingId, [
      [
        'youth',
        { kind: 'promise-viewed', promiseId: one(frameId, 'respekt').id, view: 'not-kept' },
      ],
      ['together', { kind: 'sentence-written', sentenceId: 's9', text: 'Vi ses', ...nobody }],
    ]);
    session.store.emptyJournal();
    expect(makeBackup(folder.path, account.keys.storeKey, new Date())).toBe(true);
    valueOf(session.frames.handOver(frameId, { movedOn: today(), movedBy: 'Karin' }, 30));
    valueOf(session.frames.purge(frameId));
    expect(brought(meetingId)).toMatchObject({ promises: [], remarks: [] });
    expect(new PageSearch([unique]).in(folder.path, account.keys.storeKey).size).toBe(0);
    expect(told.findLast((change) => change.table === 'steps' && 'put' in change)).toMatchObject({
      put: { meetingId, act: { kind: 'sentence-written' } },
    });
    // The meeting goes on, and says nothing more of the frame that is gone.
    addSteps(session, meetingId, bothYes);
    const newest = session.log.ledger.framesOf(contactId).at(-1)?.id ?? '';
    const { frame } = valueOf(session.frames.read(newest));
    expect([frame.promises, frame.sentences.length]).toEqual([[], 1]);
    const kinds = session.log.linesOf(contactId).map(({ event }) => event.kind);
    expect(kinds).not.toContain('promise-answered');
    expect(kinds).not.toContain('remark-shown');
  });

  test('retention takes them too', () => {
    const frameId = agree();
    valueOf(remark(frameId, 'remark-due'));
    valueOf(session.frames.handOver(frameId, { movedOn: today(), movedBy: 'Karin' }, 30));
    session.retention.keepUp(new Date(`${daysAfter(today(), 25)}T08:00:00`));
    session.retention.keepUp(new Date(`${daysAfter(today(), 40)}T08:00:00`));
    expect(session.frames.read(frameId).ok).toBe(false);
    expect(session.store.remarksOf(frameId)).toEqual([]);
  });
});
