import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenAccount } from '#main/vault/accounts/account.ts';
import { writeHead } from '#main/vault/log/head-file.ts';
import { Rescue } from '#main/vault/rescue/rescue.ts';
import type { Session } from '#main/vault/session.ts';
import { newestFirst } from '#main/vault/store/backups.ts';
import { readDatabase } from '#main/vault/store/database.ts';
import { storePath } from '#main/vault/store/store.ts';
import type { RescuePlan } from '#shared/model/rescue.ts';
import type { ActInput, Actor } from '#shared/model/step.ts';
import { makeFolder } from './folder.ts';
import { ordinaryActs } from './meeting.ts';
import { addSteps, bothYes, decline, makeOpenAccount, openSession } from './session.ts';
import { valueOf } from './vault.ts';

type Row = Readonly<Record<string, unknown>>;
/** Every row of every table, by what it is known by. */
export type StoreRows = ReadonlyMap<string, ReadonlyMap<string, Row>>;

const keys: Readonly<Record<string, string>> = {
  account: 'only_row',
  contact: 'id',
  meeting: 'id',
  step: `meeting_id || '/' || seq`,
  frame: 'id',
  log: 'place',
  outgoing: 'id',
  received: 'id',
  remark: 'id',
  review: 'id',
  quarter: 'quarter',
};

/** All that stands in a whole store file. */
export function allRows(path: string, storeKey: string): StoreRows {
  return readDatabase(
    path,
    storeKey,
    (db) =>
      new Map(
        Object.entries(keys).map(([table, key]) => [
          table,
          new Map(
            db
              .prepare<[], Row>(`SELECT ${key} AS known_by, * FROM ${table}`)
              .all()
              .map(({ known_by: known, ...row }) => [String(known), row] as const),
          ),
        ]),
      ),
  );
}

export const pageSize = 4096;

/** An account that was used on two days: verified backups of the first, and a store of the second. */
export interface TwoDays {
  readonly account: OpenAccount;
  /** The store as it was before anything happened to it, and the newest backup. */
  readonly before: StoreRows;
  readonly backup: StoreRows;
  /** That backup when it was made: with what was forgotten since. */
  readonly backupAsMade: StoreRows;
  remove(): void;
}

/** Five sentences, changed again and again. */
function sentences(count: number, part: string): readonly (readonly [Actor, ActInput])[] {
  return Array.from({ length: count }, (_, index) => {
    const text = `En mening i del ${part}, nummer ${index}, om var och när vi ses nästa gång`;
    const sentenceId = `${part}-${index % 5}`;
    const kind = index < 5 ? 'sentence-written' : 'sentence-changed';
    return ['together', { kind, sentenceId, text, who: null, when: null }];
  });
}

/** Youths who are agreed with, one by one; answers the frames. */
function agree(session: Session, names: readonly string[]): readonly string[] {
  return names.map((name) => {
    const { contacts, meetings, log } = session;
    const { contactId } = valueOf(contacts.create({ name, caseNumber: null, language: 'sv' }));
    const { meetingId } = valueOf(meetings.start(contactId, 'sv'));
    addSteps(session, meetingId, [...ordinaryActs, ...bothYes]);
    return log.ledger.newest?.id ?? '';
  });
}

function begin(session: Session, name: string, isPlanned = false) {
  const { contacts, meetings } = session;
  const { contactId } = valueOf(contacts.create({ name, caseNumber: null, language: 'sv' }));
  return { contactId, ...valueOf(meetings.start(contactId, 'sv', isPlanned)) };
}

const names = (count: number, day: string) =>
  Array.from({ length: count }, (_, index) => `${day} ${index}`);

/**
 * A caseworker's account with something of every kind, changed on the second day in every way: gone on
 * with, agreed, thrown away, kept, planned, handed over, removed, renamed.
 */
export async function twoDays(): Promise<TwoDays> {
  const folder = makeFolder();
  const account = await makeOpenAccount(folder.path);
  writeHead(account.folder, { accountId: account.file.id, place: 0, digest: null }, account.keys);
  let session = openSession(account);
  const [moved = ''] = agree(session, names(6, 'Måns'));
  const open = begin(session, 'Öppna');
  addSteps(session, open.meetingId, sentences(30, 'one'));
  const thrown = begin(session, 'Slängda');
  addSteps(session, thrown.meetingId, sentences(20, 'thrown'));
  const kept = begin(session, 'Sparade');
  addSteps(session, kept.meetingId, sentences(5, 'kept'));
  const leaving = begin(session, 'Borta', true);
  session.close();

  const [newest = ''] = newestFirst(account.folder, new Date());
  const { storeKey } = account.keys;
  const backup = join(account.folder, 'backups', newest);
  const backupAsMade = allRows(backup, storeKey);
  session = openSession(account);
  addSteps(session, open.meetingId, sentences(60, 'two'));
  addSteps(session, thrown.meetingId, decline(false));
  addSteps(session, kept.meetingId, decline(true));
  agree(session, names(8, 'Tova'));
  valueOf(session.frames.handOver(moved, { movedOn: '2026-01-02', movedBy: 'Karin' }, 30));
  valueOf(session.frames.purge(moved));
  valueOf(session.meetings.removePlan(leaving.meetingId));
  valueOf(session.contacts.remove(leaving.contactId));
  valueOf(
    session.contacts.change(open.contactId, {
      name: 'Öppna på nytt',
      caseNumber: '12-34',
      language: 'en',
    }),
  );
  begin(session, 'Planerade', true);
  session.log.settle();
  session.store.emptyJournal();
  session.store.close();
  return {
    account,
    before: allRows(storePath(account.folder), storeKey),
    backup: allRows(backup, storeKey),
    backupAsMade,
    remove: folder.remove,
  };
}

/** The same account in a folder of its own, to be damaged. */
export function copyOfAccount(account: OpenAccount): OpenAccount & { remove(): void } {
  const copy = makeFolder();
  cpSync(account.folder, copy.path, { recursive: true });
  return { ...account, folder: copy.path, remove: copy.remove };
}

/** Writes nothing over some pages of a file; the first is 1. */
export function zeroPages(path: string, pages: readonly number[]): void {
  const bytes = readFileSync(path);
  for (const page of pages) bytes.fill(0, (page - 1) * pageSize, page * pageSize);
  writeFileSync(path, bytes);
}

/** Looks and does, as the person at the screen does; answers what was told. */
export function rescue(account: OpenAccount, found: RescuePlan['found'] = 'damaged'): RescuePlan {
  const work = new Rescue(account, found, (count) => `Namn saknas ${count}`);
  const plan = valueOf(work.look());
  valueOf(work.perform());
  return plan;
}

/** What a rescued store is, compared with what it was: nothing wrong may be in it, nothing untold be gone. */
export interface Comparison {
  /** Rows that stood in neither the store nor, for a name, its backup. */
  readonly wrong: readonly string[];
  /** What is gone without having been told. */
  readonly untold: readonly string[];
  readonly lost: number;
}

const told: Readonly<Record<string, (plan: RescuePlan) => number>> = {
  log: ({ lost, mayLackMore }) => (mayLackMore ? Infinity : lost.lines),
  frame: ({ lost, mayLackMore }) => (mayLackMore ? Infinity : lost.frames),
  step: ({ lost, mayLackMore }) => (mayLackMore ? Infinity : lost.steps),
  meeting: ({ lost, mayLackMore }) => (mayLackMore ? Infinity : lost.meetings),
  contact: ({ lost, mayLackMore }) => (mayLackMore ? Infinity : lost.names),
  remark: ({ lost, mayLackMore }) => (mayLackMore ? Infinity : lost.others),
  review: ({ lost }) => lost.others,
  outgoing: ({ lost, mayLackMore }) => (mayLackMore ? Infinity : lost.others),
  received: ({ lost, mayLackMore }) => (mayLackMore ? Infinity : lost.others),
  quarter: ({ lost, mayLackMore }) => (mayLackMore ? Infinity : lost.others),
  account: () => 0,
};

/** Of a meeting that is over only that it was counts: the log tells it too. */
const over = new Set<unknown>(['agreed', 'thrown-away', 'expired']);

const text = (row: Row | undefined) => JSON.stringify(row);

/** Compares a rescued store with the one it was. */
export function compare(
  { before, backup }: Pick<TwoDays, 'before' | 'backup'>,
  after: StoreRows,
  plan: RescuePlan,
): Comparison {
  const wrong: string[] = [];
  const untold: string[] = [];
  let lost = 0;
  for (const [table, rows] of after) {
    const was = before.get(table);
    for (const [key, row] of rows) {
      if (table === 'log' && text(row) !== text(was?.get(key))) {
        const isOwn = String(row['document']).includes('"kind":"store-rescued"');
        if (!isOwn) wrong.push(`log ${key}`);
      } else if (!was?.has(key)) {
        if (table !== 'log') wrong.push(`${table} ${key}: was gone`);
      } else if (text(row) !== text(was.get(key)) && !isOlder(table, row, was.get(key), backup)) {
        wrong.push(`${table} ${key}`);
      }
    }
    const gone = [...(was ?? [])].filter(
      ([key, row]) =>
        !rows.has(key) &&
        !(table === 'meeting' && over.has(row['outcome'])) &&
        // Told with the meeting.
        !(table === 'step' && !after.get('meeting')?.has(String(row['meeting_id']))),
    );
    lost += gone.length;
    const nameless = [...rows.values()].filter(({ name }) =>
      String(name).startsWith('Namn saknas'),
    );
    const count = gone.length + (table === 'contact' ? nameless.length : 0);
    if (count > (told[table]?.(plan) ?? 0)) untold.push(`${table}: ${count}`);
  }
  return { wrong, untold, lost };
}

/** A name as the backup has it, as the frame has it or none; a meeting as the log tells of its end. */
function isOlder(table: string, row: Row, was: Row | undefined, backup: StoreRows): boolean {
  if (table === 'contact') {
    const { name } = row;
    const old = backup.get(table)?.get(String(row['id']));
    return (
      JSON.stringify(old) === JSON.stringify(row) ||
      String(name).startsWith('Namn saknas') ||
      name === was?.['name']
    );
  }
  // Then the program asks for a new recovery sheet.
  if (table === 'account') return row['recovery_sheet_taken_at'] === null;
  if (table !== 'meeting') return false;
  const old = backup.get(table)?.get(String(row['id']));
  return row['outcome'] === was?.['outcome'] || JSON.stringify(old) === JSON.stringify(row);
}
