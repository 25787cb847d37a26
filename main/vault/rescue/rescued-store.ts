import type { RescueLosses } from '#shared/model/rescue.ts';
import { isSigned } from '#shared/model/signature.ts';
import { isSignatureOf } from '../accounts/keys.ts';
import { failureOf } from '../failure.ts';
import { digestOf } from '../file.ts';
import type { HeadFile } from '../log/head-file.ts';
import type { Db, Statement } from '../store/database.ts';
import { contactIds, contactsAsLogged } from './rescued-contacts.ts';
import { RescuedLog } from './rescued-log.ts';
import { isUnfinished, meetingsAsLogged, stepsInOrder } from './rescued-meetings.ts';
import type { ReadRows, Row, Salvage, SalvagedTable } from './salvage.ts';

const tables = {
  account: { name: 'account', key: 'only_row', order: 'only_row' },
  contact: { name: 'contact', key: 'id', order: 'id' },
  meeting: { name: 'meeting', key: 'id', order: 'id' },
  frame: { name: 'frame', key: 'id', order: 'rowid' },
  log: { name: 'log', key: 'place', order: 'place' },
  outgoing: { name: 'outgoing', key: 'id', order: 'id' },
  received: { name: 'received', key: 'id', order: 'id' },
  remark: { name: 'remark', key: 'id', order: 'id' },
  review: { name: 'review', key: 'id', order: 'rowid' },
  quarter: { name: 'quarter', key: 'quarter', order: 'quarter' },
} as const satisfies Record<string, SalvagedTable>;

/** Of these nothing else tells how many rows there were. */
const uncounted = ['step', 'outgoing', 'received', 'quarter'] as const;
/** And of these nothing does when lines of the log are gone. */
const lineless = [...uncounted, 'log', 'frame', 'contact', 'meeting', 'remark'] as const;

/** What a store is put together from. */
export interface RescueSources {
  /** The damaged file, or a copy of it; nothing can be read where it is missing. */
  readonly damaged: Salvage;
  /** The newest verified backup; nothing can be read where there is none. */
  readonly backup: Salvage;
  readonly head: HeadFile | 'missing' | 'damaged';
  readonly publicKey: string;
  /** What a youth is called whose name is gone. */
  readonly nameless: (count: number) => string;
}

/** What has been put together, and what could not be. */
export interface Rescued {
  readonly log: RescuedLog;
  readonly kept: { readonly contacts: number; readonly frames: number; readonly meetings: number };
  /** Rows that are newer than the backup. */
  readonly newer: number;
  readonly lost: RescueLosses;
  readonly lostFrames: readonly string[];
  readonly lostMeetings: readonly string[];
  readonly mayLackMore: boolean;
}

/**
 * Fills an empty store with what can be had: rows of the damaged file where its pages are whole, rows of
 * the backup where they are not. What is signed is taken only as it was signed; what a backup forgot
 * and what the log says was removed does not come back.
 */
export function fillRescued(db: Db, sources: RescueSources): Rescued {
  return db.transaction(() => new Filling(db, sources).run())();
}

function stepKey(row: Row): string {
  return `${String(row['meeting_id'])}/${String(row['seq'])}`;
}

class Filling {
  readonly #db: Db;
  readonly #sources: RescueSources;
  readonly #log: RescuedLog;
  readonly #insert = new Map<string, Statement<[Row], unknown>>();
  /** Tables of the damaged file that could not be read to the end. */
  readonly #unread = new Set<string>();
  #newer = 0;

  constructor(db: Db, sources: RescueSources) {
    this.#db = db;
    this.#sources = sources;
    const { damaged, backup, head, publicKey } = sources;
    const old = backup.rows(tables.log).rows;
    // A damaged log may end before the head says: up to there each place is asked for.
    const upTo = Math.max(typeof head === 'string' ? 0 : head.place, old.length);
    const places = Array.from({ length: upTo }, (_, index) => index + 1);
    const read = damaged.rows(tables.log, places);
    if (!read.isWhole) this.#unread.add('log');
    this.#log = new RescuedLog([old, read.rows], head, publicKey);
    const before = new Set(old.map(({ place }) => place));
    this.#newer = this.#log.rows.filter(({ place }) => !before.has(place)).length;
  }

  run(): Rescued {
    for (const { place, document, signature } of this.#log.rows) {
      this.#put('log', { place, document, signature });
    }
    const frames = this.#frames();
    const { entries } = this.#log;
    const named = entries.flatMap(({ event }) => ('meetingId' in event ? [event.meetingId] : []));
    const met = meetingsAsLogged(this.#merged(tables.meeting, new Set(named)), entries);
    const contacts = contactsAsLogged(this.#merged(tables.contact, contactIds(entries)), {
      log: this.#log,
      frames: frames.rows,
      meetings: met,
      nameless: this.#sources.nameless,
    });
    for (const row of contacts.rows) this.#put('contact', row);
    const meetings = this.#meetings(met);
    for (const row of this.#merged(tables.account, [1])) this.#put('account', row);
    const others = this.#rest(frames.purged);
    const count = (table: string) =>
      this.#db.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0;
    return {
      log: this.#log,
      kept: {
        contacts: count('contact'),
        frames: frames.rows.length,
        meetings: meetings.unfinished,
      },
      newer: this.#newer,
      lost: {
        frames: frames.lost.length,
        lines: this.#log.lost,
        names: contacts.nameless,
        meetings: meetings.lost.length,
        steps: meetings.lostSteps,
        others,
      },
      lostFrames: frames.lost,
      lostMeetings: meetings.lost,
      mayLackMore: this.#mayLackMore(),
    };
  }

  #mayLackMore(): boolean {
    const { head } = this.#sources;
    const isEndKnown = typeof head !== 'string' || !this.#unread.has('log');
    const isLogWhole = isEndKnown && this.#log.lost === 0;
    return (isLogWhole ? uncounted : lineless).some((table) => this.#unread.has(table));
  }

  /** The damaged file's rows; where it could not be read to the end, the backup's that it does not have. */
  #merged(table: SalvagedTable, known: Iterable<unknown> = []): readonly Row[] {
    const { damaged, backup } = this.#sources;
    const old = backup.rows(table).rows;
    const keys = new Set([...known, ...old.map((row) => row[table.key]), ...damaged.keys(table)]);
    return this.#union(table.name, damaged.rows(table, keys), old, (row) => row[table.key]);
  }

  #union(
    table: string,
    read: ReadRows,
    old: readonly Row[],
    keyOf: (row: Row) => unknown,
  ): readonly Row[] {
    const before = new Set(old.map(keyOf));
    this.#newer += read.rows.filter((row) => !before.has(keyOf(row))).length;
    if (read.isWhole) return read.rows;
    this.#unread.add(table);
    const here = new Set(read.rows.map(keyOf));
    return [...read.rows, ...old.filter((row) => !here.has(keyOf(row)))];
  }

  /** False when a row does not fit its table: then it is none that the program wrote. */
  #put(table: string, row: Row): boolean {
    const insert = this.#insert.get(table) ?? this.#insertInto(table);
    this.#insert.set(table, insert);
    try {
      insert.run(row);
      return true;
    } catch (exception) {
      if (failureOf(exception).code === 'disk-full') throw exception;
      return false;
    }
  }

  #insertInto(table: string): Statement<[Row], unknown> {
    const columns = this.#db
      .prepare<[string], string>('SELECT name FROM pragma_table_info(?)')
      .pluck()
      .all(table);
    const values = columns.map((column) => `@${column}`).join(', ');
    return this.#db.prepare(
      `INSERT OR REPLACE INTO ${table} (${columns.join(', ')}) VALUES (${values})`,
    );
  }

  #frames(): {
    readonly rows: readonly Row[];
    readonly lost: readonly string[];
    readonly purged: ReadonlySet<unknown>;
  } {
    const all = this.#log.ledger.frames();
    const digests = new Map(all.map(({ id, digest }) => [id, digest]));
    const purged = new Set<unknown>(all.flatMap(({ id, purgedAt }) => (purgedAt ? [id] : [])));
    const crypto = { digestOf, isSignatureOf };
    const rows = this.#merged(tables.frame, digests.keys()).filter((row) => {
      const [id, document, signature] = [row['id'], row['document'], row['signature']].map(String);
      const signed = { document: document ?? '', signature: signature ?? '' };
      return (
        !purged.has(id) &&
        digests.get(id ?? '') === digestOf(signed.document) &&
        isSigned(crypto, this.#sources.publicKey, signed)
      );
    });
    for (const row of rows) this.#put('frame', row);
    const here = new Set(rows.map(({ id }) => id));
    const told = new Set(
      this.#log.entries.flatMap(({ event }) =>
        event.kind === 'store-rescued' ? event.lostFrames : [],
      ),
    );
    // Those of which no line tells any more belong to nobody: they stay in the damaged file.
    const named = new Set([
      ...digests.keys(),
      ...this.#sources.damaged.keys(tables.frame).map(String),
    ]);
    const lost = [...named].filter((id) => !here.has(id) && !purged.has(id) && !told.has(id));
    return { rows, lost, purged };
  }

  #meetings(rows: readonly Row[]): {
    readonly unfinished: number;
    readonly lost: readonly string[];
    readonly lostSteps: number;
  } {
    const { damaged, backup } = this.#sources;
    const put = rows.filter((row) => this.#put('meeting', row));
    const unfinished = put.filter(isUnfinished).map(({ id }) => String(id));
    const steps = this.#union(
      'step',
      damaged.steps(unfinished),
      backup.steps(unfinished).rows,
      stepKey,
    );
    const byMeeting = Map.groupBy(steps, (row) => String(row['meeting_id']));
    let lostSteps = 0;
    for (const id of unfinished) {
      const own = byMeeting.get(id) ?? [];
      const whole = stepsInOrder(own);
      for (const row of whole) this.#put('step', row);
      lostSteps += Math.max(0, ...own.map(({ seq }) => Number(seq))) - whole.length;
    }
    const here = new Set(put.map(({ id }) => id));
    const lost = this.#log.ledger.unfinished().flatMap(({ id }) => (here.has(id) ? [] : [id]));
    return { unfinished: unfinished.length, lost, lostSteps };
  }

  /** What waits, what has come, a supervisor's copies and figures. Answers how many rows are known to be gone. */
  #rest(purgedFrames: ReadonlySet<unknown>): number {
    const { damaged } = this.#sources;
    const events = this.#log.entries.map(({ event }) => event);
    const gone = new Set(purgedFrames);
    for (const event of events) if (event.kind === 'review-purged') gone.add(event.reviewId);
    const remarkIds = events.flatMap((event) =>
      event.kind === 'remark-received' && !gone.has(event.frameId) ? [event.remarkId] : [],
    );
    let lost = 0;
    for (const table of [
      tables.outgoing,
      tables.received,
      tables.remark,
      tables.review,
      tables.quarter,
    ]) {
      const known: readonly string[] = table === tables.remark ? remarkIds : [];
      const rows = this.#merged(table, known).filter(
        (row) => !gone.has(row['frame_id']) && !(table === tables.review && gone.has(row['id'])),
      );
      for (const row of rows) this.#put(table.name, row);
      const here = new Set(rows.map((row) => row[table.key]));
      const missing = new Set([...known, ...damaged.keys(table)]);
      for (const key of missing) if (!here.has(key) && !gone.has(key)) lost += 1;
    }
    return lost;
  }
}
