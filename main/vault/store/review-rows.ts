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
  readonly document: string;
  readonly signature: string;
  readonly public_key: string;
  readonly outcomes: string;
  readonly carried: string;
  readonly as_of: number;
  readonly open_promises: string;
  readonly received_at: string;
  readonly read_at: string | null;
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
        `INSERT INTO review (id, from_account, unit, contact_id, agreed_on, searched, document,
             signature, public_key, outcomes, carried, as_of, open_promises, received_at, read_at)
           VALUES (@id, @from_account, @unit, @contact_id, @agreed_on, @searched, @document,
             @signature, @public_key, @outcomes, @carried, @as_of, @open_promises, @received_at,
             @read_at)`,
      )
      .run(row);
  }

  /** What became of its promises, as its caseworker last told it. */
  putOutcomes(
    row: Pick<ReviewRow, 'id' | 'outcomes' | 'carried' | 'as_of' | 'open_promises'>,
  ): void {
    this.#db
      .prepare(
        `UPDATE review SET outcomes = @outcomes, carried = @carried, as_of = @as_of,
             open_promises = @open_promises WHERE id = @id AND as_of < @as_of`,
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
             json_extract(document, '$.contact.name') AS contact_name,
             json_extract(document, '$.contact.caseNumber') AS case_number,
             json_extract(document, '$.caseworker.name') AS caseworker_name,
             json_extract(document, '$.version') AS version
           FROM review ${where} ORDER BY agreed_on DESC, id LIMIT @limit OFFSET @offset`,
      )
      .all({ ...bound, limit: deskPageSize, offset: filter.page * deskPageSize });
    const found = this.#db
      .prepare<[object], number>(`SELECT count(*) FROM review ${where}`)
      .pluck()
      .get(bound);
    return { rows, found: found ?? 0 };
  }

  /** How many there are, and how many of them nobody has opened. */
  size(): { readonly all: number; readonly unread: number } {
    return (
      this.#db
        .prepare<[], { all: number; unread: number }>(
          'SELECT count(*) AS "all", count(*) - count(read_at) AS unread FROM review',
        )
        .get() ?? { all: 0, unread: 0 }
    );
  }

  units(): readonly string[] {
    return this.#db
      .prepare<[], string>("SELECT DISTINCT unit FROM review WHERE unit <> '' ORDER BY unit")
      .pluck()
      .all();
  }

  /** Each sender, by the name on the newest frame. */
  senders(): readonly { readonly id: string; readonly name: string }[] {
    return this.#db
      .prepare<[], { id: string; name: string }>(
        `SELECT from_account AS id, json_extract(document, '$.caseworker.name') AS name
           FROM review GROUP BY from_account HAVING agreed_on = max(agreed_on) ORDER BY name`,
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
  if (state === 'late') {
    ask("EXISTS (SELECT 1 FROM json_each(open_promises) WHERE value <> '' AND value < @today)", {
      today,
    });
  }
  if (from !== null) ask('agreed_on >= @from', { from });
  if (to !== null) ask('agreed_on <= @to', { to });
  if (caseworker !== null) ask('from_account = @caseworker', { caseworker });
  if (unit !== null) ask('unit = @unit', { unit });
  const words = searchable(search);
  if (words !== '') ask('instr(searched, @words) > 0', { words });
  return { where: parts.length === 0 ? '' : `WHERE ${parts.join(' AND ')}`, bound };
}
