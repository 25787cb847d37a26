import { deskPageSize, type DeskFilter } from '#shared/model/review.ts';
import type { Db } from './database.ts';

/** A supervisor's copy of an agreed frame, as it stands in the store. */
export interface ReviewRow {
  readonly id: string;
  readonly from_account: string;
  readonly unit: string;
  readonly contact_id: string;
  readonly agreed_on: string;
  readonly searched: string;
  readonly received_at: string;
  readonly read_at: string | null;
  readonly open_promises: string;
  readonly first_day: string | null;
  readonly as_of: number;
  readonly carried: string;
  readonly outcomes: string;
  readonly public_key: string;
  readonly signature: string;
  readonly document: string;
}

/** What the desk shows of a row. */
export interface DeskRow {
  readonly id: string;
  readonly from_account: string;
  readonly unit: string;
  readonly agreed_on: string;
  readonly contact_name: string;
  readonly case_number: string | null;
  readonly caseworker_name: string;
  readonly version: number;
  readonly document: string;
  readonly open_promises: string;
  readonly received_at: string;
  readonly read_at: string | null;
}

/** A caseworker's frames from one unit. */
export interface ReviewSource {
  readonly from_account: string;
  readonly unit: string;
  /** The day of the newest, and the caseworker's name on it. */
  readonly newest: string;
  readonly name: string;
  readonly all: number;
  readonly read: number;
}

/** How a name or a case number is compared: small letters, one normal form. */
export function searchable(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('sv').trim();
}

/** The rows of a supervisor's desk. Every method throws what SQLite throws. */
export class StoredReviews {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  get(id: string): ReviewRow | undefined {
    return this.#db.prepare<[string], ReviewRow>('SELECT * FROM review WHERE id = ?').get(id);
  }

  add(row: ReviewRow): void {
    this.#db
      .prepare(
        `INSERT INTO review (id, from_account, unit, contact_id, agreed_on, searched, received_at,
             read_at, open_promises, first_day, as_of, carried, outcomes, public_key, signature,
             document)
           VALUES (@id, @from_account, @unit, @contact_id, @agreed_on, @searched, @received_at,
             @read_at, @open_promises, @first_day, @as_of, @carried, @outcomes, @public_key,
             @signature, @document)`,
      )
      .run(row);
  }

  /** What became of its promises, as its caseworker last told it. */
  putOutcomes(
    row: Pick<ReviewRow, 'id' | 'outcomes' | 'carried' | 'as_of' | 'open_promises' | 'first_day'>,
  ): void {
    this.#db
      .prepare(
        `UPDATE review SET outcomes = @outcomes, carried = @carried, as_of = @as_of,
             open_promises = @open_promises, first_day = @first_day WHERE id = @id AND as_of < @as_of`,
      )
      .run(row);
  }

  putRead(id: string, readAt: string): void {
    this.#db
      .prepare('UPDATE review SET read_at = ? WHERE id = ? AND read_at IS NULL')
      .run(readAt, id);
  }

  remove(id: string): void {
    this.#db.prepare('DELETE FROM review WHERE id = ?').run(id);
  }

  /** One page of what the filter finds, newest first. `today` tells what is late. */
  page(filter: DeskFilter, today: string): { readonly rows: readonly DeskRow[]; found: number } {
    const { where, bound } = conditions(filter, today);
    const rows = this.#db
      .prepare<[object], DeskRow>(
        `SELECT id, from_account, unit, agreed_on, open_promises, received_at, read_at, document,
             document ->> '$.contact.name' AS contact_name,
             document ->> '$.contact.caseNumber' AS case_number,
             document ->> '$.caseworker.name' AS caseworker_name,
             document ->> '$.version' AS version
           FROM review
           -- Found in the index first, so that no document is read on the way to a later page.
           WHERE rowid IN (
             SELECT rowid FROM review ${where} ORDER BY agreed_on DESC, id LIMIT @limit OFFSET @offset)
           ORDER BY agreed_on DESC, id`,
      )
      .all({ ...bound, limit: deskPageSize, offset: filter.page * deskPageSize });
    const found = this.#db
      .prepare<[object], number>(`SELECT count(*) FROM review ${where}`)
      .pluck()
      .get(bound);
    return { rows, found: found ?? 0 };
  }

  /** Whom the frames are from, unit by unit, and how many there are of each. */
  sources(): readonly ReviewSource[] {
    return this.#db
      .prepare<[], ReviewSource>(
        `SELECT source.from_account, source.unit, source.newest, "all", "read",
             document ->> '$.caseworker.name' AS name
           FROM (SELECT rowid AS place, from_account, unit, max(agreed_on) AS newest,
                     count(*) AS "all", count(read_at) AS "read"
                   FROM review GROUP BY from_account, unit) AS source
           JOIN review ON review.rowid = place ORDER BY newest DESC, source.from_account`,
      )
      .all();
  }
}

function conditions(
  { state, from, to, caseworker, unit, search }: DeskFilter,
  today: string,
): { readonly where: string; readonly bound: Record<string, string> } {
  const parts: string[] = [];
  const bound: Record<string, string> = {};
  const ask = (sql: string, values: Record<string, string> = {}) => {
    parts.push(sql);
    Object.assign(bound, values);
  };
  if (state === 'new') ask('read_at IS NULL');
  if (state === 'read') ask('read_at IS NOT NULL');
  if (state === 'open-promises') ask("open_promises <> '[]'");
  if (state === 'late') ask('first_day < @today', { today });
  if (from !== null) ask('agreed_on >= @from', { from });
  if (to !== null) ask('agreed_on <= @to', { to });
  if (caseworker !== null) ask('from_account = @caseworker', { caseworker });
  if (unit !== null) ask('unit = @unit', { unit });
  const words = searchable(search);
  if (words !== '') ask('instr(searched, @words) > 0', { words });
  return { where: parts.length === 0 ? '' : `WHERE ${parts.join(' AND ')}`, bound };
}
