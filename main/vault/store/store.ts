import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { deck, type Deck } from '#shared/decks/deck.ts';
import { socBox } from '#shared/decks/soc-box.ts';
import type { FrameRow, LogRow } from '#shared/model/archive.ts';
import type { MeetingStart } from '#shared/model/meeting.ts';
import type { Contact, Meeting, MeetingStep } from '#shared/model/record.ts';
import { act, type Actor, type Step } from '#shared/model/step.ts';
import { ok, type Result } from '#shared/result.ts';
import { StoredArchive } from './archive-rows.ts';
import { makeBackup } from './backups.ts';
import { StoredFigures } from './figure-rows.ts';
import { journalOf, journalPath } from './journal.ts';
import { StoredReviews } from './review-rows.ts';
import { createDatabase, openDatabase, type Db, type Statement } from './database.ts';

/** The journal is moved into the file when it is longer than this, in bytes. */
const longestJournal = 4_000_000;

/** The store's file in an account's folder. */
export function storePath(accountFolder: string): string {
  return join(accountFolder, 'store.db');
}

/** Makes an account's empty store. */
export function createStore(accountFolder: string, storeKey: string): void {
  createDatabase(storePath(accountFolder), storeKey);
}

/** A fresh id for a row. */
export function newId(): string {
  return randomUUID();
}

interface ContactRow {
  id: string;
  name: string;
  case_number: string | null;
  language: Contact['language'];
  created_at: string;
}

interface MeetingRow {
  id: string;
  contact_id: string;
  started_at: string;
  ended_at: string | null;
  outcome: Meeting['outcome'];
  language: MeetingStart['language'];
  deck_cards: string;
}

interface StepRow {
  meeting_id: string;
  seq: number;
  at: string;
  by: Actor;
  act: string;
}

/** A letter that waits to be sealed and delivered. */
export interface OutgoingRow {
  readonly id: string;
  readonly to_account: string;
  readonly letter: string;
  readonly made_at: string;
}

/** What a supervisor wrote. */
export interface RemarkRow {
  readonly id: string;
  readonly frame_id: string;
  readonly from_account: string;
  readonly from_name: string;
  readonly words: string;
  readonly at: string;
}

function contactOf(row: ContactRow): Contact {
  const { id, name, case_number: caseNumber, language, created_at: createdAt } = row;
  return { id, name, caseNumber, language, createdAt };
}

/** The box a meeting began with. Before a unit could have its own, only the ids of ours were kept. */
function deckFrom(stored: string): Deck {
  const read: unknown = JSON.parse(stored);
  if (!Array.isArray(read)) return deck.parse(read);
  return { ...socBox, cards: read.length === 0 ? [] : socBox.cards };
}

function meetingFrom(row: MeetingRow): Meeting {
  return {
    id: row.id,
    contactId: row.contact_id,
    startedAt: row.started_at,
    endedAt: row.ended_at,
    outcome: row.outcome,
    start: { language: row.language, deck: deckFrom(row.deck_cards) },
  };
}

/**
 * An account's rows, read and written one statement at a time. Plain: the rules are in
 * `vault/meetings` and `shared/model`. Every method throws what SQLite throws.
 */
export class Store {
  /** The signed rows, as the check of the archive reads them. */
  readonly archive: StoredArchive;
  /** A supervisor's copies, as the desk reads them. */
  readonly reviews: StoredReviews;
  /** What a unit's figures are counted from, and what was told of them. */
  readonly figures: StoredFigures;
  /** Whether the journal that a crash had left was whole; of a damaged one the end may be missing. */
  readonly hadWholeJournal: boolean;
  readonly #db: Db;
  readonly #journal: string;
  readonly #statements = new Map<string, unknown>();

  private constructor(db: Db, path: string, hadWholeJournal: boolean) {
    this.#db = db;
    this.#journal = journalPath(path);
    this.hadWholeJournal = hadWholeJournal;
    this.archive = new StoredArchive(db);
    this.reviews = new StoredReviews(db);
    this.figures = new StoredFigures(db);
  }

  /**
   * Opens the store of an account's folder. One of an older version first gets a verified backup as it
   * is. Errors: those of `openDatabase`.
   */
  static open(accountFolder: string, storeKey: string): Result<Store> {
    const path = storePath(accountFolder);
    // Before SQLite reads it: it takes what is whole and drops the rest without a word.
    const left = journalOf(path);
    const db = openDatabase(path, storeKey, () => makeBackup(accountFolder, storeKey, new Date()));
    if (!db.ok) return db;
    const store = new Store(db.value, path, left !== 'damaged');
    // A journal begins empty and is only added to, so that whatever is not whole in it tells something.
    if (left !== 'none') store.emptyJournal();
    return ok(store);
  }

  /** A statement, prepared once: a step must not wait for SQLite to read the same words again. */
  #sql<Bind extends unknown[] | object = unknown[], Row = unknown>(
    words: string,
  ): Statement<Bind, Row> {
    const known = this.#statements.get(words) ?? this.#db.prepare(words);
    this.#statements.set(words, known);
    return known as Statement<Bind, Row>;
  }

  /** Runs `work` so that all of it is committed, flushed to the disk, when this returns, or none. */
  commit<T>(work: () => T): T {
    const value = this.#db.transaction(work).immediate();
    this.#keepJournalShort();
    return value;
  }

  /**
   * Moves the journal into the file and empties it, so that nothing deleted lingers there. What
   * fails here is not lost: SQLite does it when the store is closed or opened again.
   */
  emptyJournal(): void {
    try {
      this.#db.pragma('wal_checkpoint(TRUNCATE)');
    } catch {
      // A full disk, for one. What was committed stays committed.
    }
  }

  close(): void {
    this.#db.close();
  }

  /** What was committed is committed, whatever becomes of this. */
  #keepJournalShort(): void {
    try {
      if (statSync(this.#journal).size > longestJournal) this.emptyJournal();
    } catch {
      // The disk has gone meanwhile: the next commit will say so.
    }
  }

  recoverySheetTakenAt(): string | null {
    return (
      this.#sql<[], string | null>('SELECT recovery_sheet_taken_at FROM account').pluck().get() ??
      null
    );
  }

  putRecoverySheetTaken(at: string): void {
    this.#sql('UPDATE account SET recovery_sheet_taken_at = ?').run(at);
  }

  contacts(): readonly Contact[] {
    return this.#sql<[], ContactRow>('SELECT * FROM contact').all().map(contactOf);
  }

  contact(id: string): Contact | undefined {
    const row = this.#sql<[string], ContactRow>('SELECT * FROM contact WHERE id = ?').get(id);
    return row && contactOf(row);
  }

  putContact(contact: Contact): void {
    this.#sql(
      `INSERT INTO contact (id, name, case_number, language, created_at)
         VALUES (@id, @name, @caseNumber, @language, @createdAt)
         ON CONFLICT (id) DO UPDATE SET
           name = excluded.name, case_number = excluded.case_number, language = excluded.language`,
    ).run(contact);
  }

  /** Removes a contact with its meetings' rows; their steps must be gone. */
  removeContact(id: string): void {
    this.#sql('DELETE FROM meeting WHERE contact_id = ?').run(id);
    this.#sql('DELETE FROM contact WHERE id = ?').run(id);
  }

  meetings(): readonly Meeting[] {
    return this.#sql<[], MeetingRow>('SELECT * FROM meeting').all().map(meetingFrom);
  }

  meeting(id: string): Meeting | undefined {
    const row = this.#sql<[string], MeetingRow>('SELECT * FROM meeting WHERE id = ?').get(id);
    return row && meetingFrom(row);
  }

  meetingsOf(contactId: string): readonly Meeting[] {
    return this.#sql<[string], MeetingRow>('SELECT * FROM meeting WHERE contact_id = ?')
      .all(contactId)
      .map(meetingFrom);
  }

  putMeeting({ id, contactId, startedAt, endedAt, outcome, start }: Meeting): void {
    this.#sql(
      `INSERT INTO meeting (id, contact_id, started_at, ended_at, outcome, language, deck_cards)
         VALUES (@id, @contactId, @startedAt, @endedAt, @outcome, @language, @deckCards)
         ON CONFLICT (id) DO UPDATE SET
           started_at = excluded.started_at, ended_at = excluded.ended_at, outcome = excluded.outcome,
           language = excluded.language, deck_cards = excluded.deck_cards`,
    ).run({
      id,
      contactId,
      startedAt,
      endedAt,
      outcome,
      language: start.language,
      deckCards: JSON.stringify(start.deck),
    });
  }

  steps(meetingId: string): readonly MeetingStep[] {
    return this.#sql<[string], StepRow>('SELECT * FROM step WHERE meeting_id = ? ORDER BY seq')
      .all(meetingId)
      .map((row) => ({
        meetingId: row.meeting_id,
        seq: row.seq,
        at: row.at,
        by: row.by,
        act: act.parse(JSON.parse(row.act)),
      }));
  }

  addStep(meetingId: string, step: Step): void {
    this.#sql('INSERT INTO step (meeting_id, seq, at, by, act) VALUES (?, ?, ?, ?, ?)').run(
      meetingId,
      step.seq,
      step.at,
      step.by,
      JSON.stringify(step.act),
    );
  }

  /** Writes an act over the one that stood at that place; for what must not be kept. */
  replaceAct(meetingId: string, { seq, act: instead }: Step): void {
    this.#sql('UPDATE step SET act = ? WHERE meeting_id = ? AND seq = ?').run(
      JSON.stringify(instead),
      meetingId,
      seq,
    );
  }

  removeSteps(meetingId: string): void {
    this.#sql('DELETE FROM step WHERE meeting_id = ?').run(meetingId);
  }

  /** Removes the row of a meeting that never was; its steps must be gone. */
  removeMeeting(id: string): void {
    this.#sql('DELETE FROM meeting WHERE id = ?').run(id);
  }

  frames(): readonly FrameRow[] {
    return this.#sql<[], FrameRow>('SELECT * FROM frame').all();
  }

  frame(id: string): FrameRow | undefined {
    return this.#sql<[string], FrameRow>('SELECT * FROM frame WHERE id = ?').get(id);
  }

  addFrame(row: FrameRow): void {
    this.#sql(
      'INSERT INTO frame (id, document, signature) VALUES (@id, @document, @signature)',
    ).run(row);
  }

  removeFrame(id: string): void {
    this.#sql('DELETE FROM frame WHERE id = ?').run(id);
  }

  /** The log from a place on, in order. */
  log(from = 0): readonly LogRow[] {
    return this.#sql<[number], LogRow>('SELECT * FROM log WHERE place >= ? ORDER BY place').all(
      from,
    );
  }

  /** Whether a line up to a place names an id. */
  isLoggedBefore(place: number, id: string): boolean {
    const named = 'SELECT 1 FROM log WHERE place <= ? AND instr(document, ?) LIMIT 1';
    return this.#sql<[number, string]>(named).get(place, id) !== undefined;
  }

  addLogRow(row: LogRow): void {
    this.#sql(
      'INSERT INTO log (place, document, signature) VALUES (@place, @document, @signature)',
    ).run(row);
  }

  outgoing(): readonly OutgoingRow[] {
    return this.#sql<[], OutgoingRow>('SELECT * FROM outgoing ORDER BY made_at, id').all();
  }

  outgoingRow(id: string): OutgoingRow | undefined {
    return this.#sql<[string], OutgoingRow>('SELECT * FROM outgoing WHERE id = ?').get(id);
  }

  addOutgoing(row: OutgoingRow): void {
    this.#sql(
      `INSERT INTO outgoing (id, to_account, letter, made_at)
         VALUES (@id, @to_account, @letter, @made_at)`,
    ).run(row);
  }

  removeOutgoing(id: string): void {
    this.#sql('DELETE FROM outgoing WHERE id = ?').run(id);
  }

  removeOutgoingTo(accountId: string): void {
    this.#sql('DELETE FROM outgoing WHERE to_account = ?').run(accountId);
  }

  /** Letters about a frame that is to be forgotten here; some of them hold words about it. */
  removeOutgoingAbout(frameId: string): void {
    this.#sql("DELETE FROM outgoing WHERE letter ->> '$.frameId' = ?").run(frameId);
  }

  hasReceived(id: string): boolean {
    return this.#sql<[string]>('SELECT 1 FROM received WHERE id = ?').get(id) !== undefined;
  }

  addReceived(id: string, receivedAt: string): void {
    this.#sql('INSERT INTO received (id, received_at) VALUES (?, ?)').run(id, receivedAt);
  }

  remarks(): readonly RemarkRow[] {
    return this.#sql<[], RemarkRow>('SELECT * FROM remark ORDER BY at, id').all();
  }

  remarksOf(frameId: string): readonly RemarkRow[] {
    return this.#sql<[string], RemarkRow>(
      'SELECT * FROM remark WHERE frame_id = ? ORDER BY at, id',
    ).all(frameId);
  }

  addRemark(row: RemarkRow): void {
    this.#sql(
      `INSERT INTO remark (id, frame_id, from_account, from_name, words, at)
         VALUES (@id, @frame_id, @from_account, @from_name, @words, @at)`,
    ).run(row);
  }

  removeRemarksOf(frameId: string): void {
    this.#sql('DELETE FROM remark WHERE frame_id = ?').run(frameId);
  }
}
