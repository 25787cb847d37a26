import { randomBytes } from 'node:crypto';
import { copyFileSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3-multiple-ciphers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenAccount } from '#main/vault/accounts/account.ts';
import type { Session } from '#main/vault/session.ts';
import { backupsIn } from '#main/vault/store/backups.ts';
import { dayOf } from '#shared/i18n/dates.ts';
import { daysAfter } from '#shared/model/retention.ts';
import type { ActInput, Actor } from '#shared/model/step.ts';
import { makeFolder } from '#test/support/folder.ts';
import { PageSearch } from '#test/support/pages.ts';
import { proved } from '#test/support/proof.ts';
import { addSteps, bothYes, decline, makeOpenAccount, openSession } from '#test/support/session.ts';
import { valueOf } from '#test/support/vault.ts';

/** Texts nobody else writes, and keys nobody else has: what is sought, by what it was. */
class Marks {
  readonly texts: string[] = [];
  readonly keys: string[] = [];

  text(): string {
    const mark = `Märke ${randomBytes(5).toString('hex')} å ${randomBytes(5).toString('hex')}`;
    this.texts.push(mark);
    return mark;
  }

  key(kind: string): string {
    const mark = `${kind}-${randomBytes(8).toString('hex')}`;
    this.keys.push(mark);
    return mark;
  }
}

type Deed = readonly [Actor, ActInput];

/** Nine texts that a frame would hold, each with the answer or the fields that go with it. */
function kept(marks: Marks): readonly Deed[] {
  const card = marks.key('own');
  const answer = { reply: 'partly', why: marks.text(), who: 'together', when: null } as const;
  const sentence = (): Deed => [
    'together',
    {
      kind: 'sentence-written',
      sentenceId: marks.key('line'),
      text: marks.text(),
      who: null,
      when: null,
    },
  ];
  const point = (): Deed => [
    'caseworker',
    { kind: 'point-written', pointId: marks.key('point'), text: marks.text() },
  ];
  return [
    point(),
    point(),
    ['youth', { kind: 'own-card-written', cardId: card, text: marks.text(), index: 0 }],
    ['caseworker', { kind: 'answer-given', cardId: card, answer }],
    sentence(),
    sentence(),
    sentence(),
    sentence(),
    point(),
  ];
}

/** What was agreed on the phone and sent in the letter: for the meeting, and no longer. */
function before(marks: Marks): readonly Deed[] {
  const letter = (why: string, way: string): Deed => [
    'caseworker',
    {
      kind: 'letter-written',
      letter: {
        age: 'from15',
        language: 'sv',
        gaps: {
          name: 'Kim',
          caseworker: 'Karin',
          phone: '',
          answers: '',
          why,
          day: '',
          time: '',
          place: marks.text(),
          way,
          length: '',
          who: '',
        },
      },
    },
  ];
  return [
    ['caseworker', { kind: 'plan-noted', part: 'reach', text: marks.text() }],
    ['caseworker', { kind: 'plan-noted', part: 'reach', text: marks.text() }],
    letter(marks.text(), marks.text()),
    letter(marks.text(), ''),
  ];
}

/** Six texts that are written and taken back: changed, removed or undone. */
function takenBack(marks: Marks): readonly Deed[] {
  const [card, sentenceId, pointId] = [marks.key('own'), marks.key('line'), marks.key('point')];
  const words = { who: null, when: null } as const;
  return [
    ['youth', { kind: 'own-card-written', cardId: card, text: marks.text(), index: 0 }],
    ['youth', { kind: 'own-card-changed', cardId: card, text: marks.text() }],
    ['youth', { kind: 'own-card-removed', cardId: card }],
    ['together', { kind: 'sentence-written', sentenceId, text: marks.text(), ...words }],
    ['together', { kind: 'sentence-changed', sentenceId, text: marks.text(), ...words }],
    ['together', { kind: 'sentence-removed', sentenceId }],
    ['caseworker', { kind: 'point-written', pointId, text: marks.text() }],
    ['caseworker', { kind: 'undone' }],
    ['caseworker', { kind: 'point-written', pointId: `${pointId}2`, text: marks.text() }],
    ['caseworker', { kind: 'point-removed', pointId: `${pointId}2` }],
  ];
}

const howMany = 4;
const today = dayOf(new Date());
const names = ['thrown', 'agreed', 'purged', 'expired'] as const;
type Fate = (typeof names)[number];

describe('what is thrown away, purged or expired', () => {
  const folder = makeFolder();
  const marks: Record<Fate | 'contact', Marks> = {
    thrown: new Marks(),
    agreed: new Marks(),
    purged: new Marks(),
    expired: new Marks(),
    contact: new Marks(),
  };
  const meetings: Record<Fate, string[]> = { thrown: [], agreed: [], purged: [], expired: [] };
  const contacts: string[] = [];
  let foundCarelessly = 0;
  let account: OpenAccount;
  let session: Session;

  const all = () => Object.values(marks).flatMap(({ texts }) => texts);
  const allKeys = () => Object.values(marks).flatMap(({ keys }) => keys);
  const left = (sought: readonly string[], inFolder = folder.path) =>
    new PageSearch(sought).in(inFolder, account.keys.storeKey);
  const comeBack = (days = 0) => {
    session.close();
    session = openSession(account);
    session.retention.keepUp(new Date(`${daysAfter(today, days)}T08:00:00`));
  };

  beforeAll(async () => {
    account = await makeOpenAccount(folder.path);
    session = openSession(account);
    for (const fate of names) {
      for (let round = 0; round < howMany; round += 1) {
        const { contactId } = valueOf(
          session.contacts.create({
            name: marks.contact.text(),
            caseNumber: marks.contact.text(),
            language: 'sv',
          }),
        );
        contacts.push(contactId);
        const { meetingId } = valueOf(session.meetings.start(contactId, 'sv'));
        meetings[fate].push(meetingId);
        if (fate !== 'agreed') addSteps(session, meetingId, kept(marks[fate]));
        addSteps(session, meetingId, takenBack(marks[fate]));
        if (fate === 'agreed' && round === 0) addSteps(session, meetingId, before(marks[fate]));
      }
      // A backup in the middle of each, so that several hold something and no two the same.
      comeBack();
    }
    // A second name, so that the first is only in the backups.
    for (const [index, contactId] of contacts.entries()) {
      const name = index < 2 ? marks.contact.text() : `Kim ${index}`;
      valueOf(session.contacts.change(contactId, { name, caseNumber: null, language: 'sv' }));
    }
  });
  afterAll(() => {
    session.store.close();
    folder.remove();
  });

  test('250 marked texts and every key are found before, in the pages and in the journal', () => {
    const [first = ''] = meetings.thrown;
    const { thrown } = marks;
    for (let index = 0; all().length < 250; index += 1) {
      const text = thrown.text();
      addSteps(session, first, [
        ['youth', { kind: 'own-card-written', cardId: thrown.key('own'), text, index }],
      ]);
    }
    expect(all()).toHaveLength(250);
    expect(backupsIn(folder.path).length).toBeGreaterThanOrEqual(4);
    expect(readdirSync(folder.path)).toContain('store.db-wal');
    expect(left(all())).toEqual(new Set(all()));
    expect(left(allKeys())).toEqual(new Set(allKeys()));
  });

  test('the control: without secure delete the same search finds what was deleted', () => {
    const careless = makeFolder();
    const copy = join(careless.path, 'store.db');
    session.store.emptyJournal();
    copyFileSync(join(folder.path, 'store.db'), copy);
    const db = new Database(copy);
    db.pragma(`cipher = 'sqlcipher'`);
    db.pragma('legacy = 4');
    db.pragma(`key = "x'${account.keys.storeKey}'"`);
    db.pragma('secure_delete = off');
    db.exec('DELETE FROM step; DELETE FROM frame; DELETE FROM meeting; DELETE FROM contact');
    db.close();
    foundCarelessly = left(all(), careless.path).size;
    expect(foundCarelessly).toBeGreaterThan(100);
    careless.remove();
  });

  test('of an agreed meeting nothing is left of what was taken back on the way', () => {
    for (const meetingId of [...meetings.agreed, ...meetings.purged]) {
      expect(addSteps(session, meetingId, bothYes)).toBe('agreed');
    }
    expect(left([...marks.agreed.texts, ...marks.agreed.keys])).toEqual(new Set());
    comeBack();
    expect(left([...marks.agreed.texts, ...marks.agreed.keys])).toEqual(new Set());
  });

  test('"Släng" leaves nothing, at once, also where a crash had left copies behind', () => {
    const backups = join(folder.path, 'backups');
    const [oldest = ''] = backupsIn(folder.path);
    copyFileSync(join(folder.path, 'store.db'), join(backups, 'fresh.db'));
    copyFileSync(join(backups, oldest), join(backups, `${oldest}-wal.new`));
    copyFileSync(join(backups, oldest), join(backups, 'store-20200101T000000000Z.db-wal'));
    // And a backup that a disk has damaged: its other pages could still be read.
    const damaged = join(backups, 'store-20200102T000000000Z.db');
    const bytes = readFileSync(join(backups, oldest));
    bytes.fill(0, 4096 * 3 + 100, 4096 * 3 + 200);
    writeFileSync(damaged, bytes);
    expect(left(marks.thrown.texts)).toEqual(new Set(marks.thrown.texts));

    for (const meetingId of meetings.thrown) {
      expect(addSteps(session, meetingId, decline(false))).toBe('thrown-away');
    }
    expect(left([...marks.thrown.texts, ...marks.thrown.keys])).toEqual(new Set());
    expect(readdirSync(backups).toSorted()).toEqual(backupsIn(folder.path));
    expect(backupsIn(folder.path).length).toBeGreaterThanOrEqual(4);
  });

  test('a purge leaves nothing of the frame, asked for or due, and a tombstone', () => {
    const frames = meetings.purged.map((meetingId) => {
      const frame = session.log.ledger.frames().find((one) => one.meetingId === meetingId);
      if (frame === undefined) throw new Error('nothing was agreed');
      const { signature } = valueOf(session.frames.read(frame.id));
      return { ...frame, signature };
    });
    comeBack();
    const signatures = frames.map(({ signature }) => signature);
    expect(left(signatures)).toEqual(new Set(signatures));
    for (const { id } of frames) {
      valueOf(session.frames.handOver(id, { movedOn: today, movedBy: 'Karin Lund' }, 30));
    }
    for (const { id } of frames.slice(0, 2)) valueOf(session.frames.purge(id));
    for (const meetingId of meetings.expired) addSteps(session, meetingId, decline(true));
    comeBack(25);
    // Announced, and still here in full.
    const due = left([...marks.purged.texts, ...marks.expired.texts]);
    expect(due.size).toBeGreaterThan(marks.expired.texts.length);
    comeBack(33);
    expect(left([...marks.purged.texts, ...marks.purged.keys, ...signatures])).toEqual(new Set());
    expect(left([...marks.expired.texts, ...marks.expired.keys])).toEqual(new Set());

    // What stays, and why: the log names what was, so that its absence is seen and explained.
    const stays = frames.flatMap(({ id, digest, meetingId }) => [id, digest, meetingId]);
    expect(left(stays)).toEqual(new Set(stays));
    for (const { receiptCode } of frames) {
      expect(session.frames.find(receiptCode)?.purgedAt).not.toBeNull();
    }
  });

  test('a removed contact takes its names and numbers along, the former ones too', () => {
    expect(left(marks.contact.texts)).toEqual(new Set(marks.contact.texts));
    const agreed = session.log.ledger.frames().filter(({ purgedAt }) => purgedAt === null);
    for (const { id } of agreed) {
      valueOf(session.frames.handOver(id, { movedOn: today, movedBy: 'Karin Lund' }, 30));
      valueOf(session.frames.purge(id));
    }
    for (const contactId of contacts) valueOf(session.contacts.remove(contactId));
    expect(left([...all(), ...allKeys()])).toEqual(new Set());
  });

  test('and after the next lock, with its backup, there is still nothing', () => {
    comeBack();
    session.close();
    expect(backupsIn(folder.path).length).toBeGreaterThanOrEqual(4);
    expect(left([...all(), ...allKeys()])).toEqual(new Set());
    session = openSession(account);
    expect(session.store.log().length).toBeGreaterThan(50);
    proved('forgotten', {
      figure: `${all().length} texts and ${allKeys().length} keys found before, 0 after`,
      control: `without secure delete ${foundCarelessly} texts are still found`,
    });
  });
});
