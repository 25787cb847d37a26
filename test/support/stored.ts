import { join } from 'node:path';
import { openDatabase, type Db } from '#main/vault/store/database.ts';
import { accountIn } from './session.ts';
import { valueOf } from './vault.ts';

type Value = string | number | boolean | null;

/** One value in the store, down to the last field of the documents in it. */
export interface StoredValue {
  /** The table, the column and the way into the document: `step.act.answer.why`. */
  readonly path: string;
  readonly value: Value;
  /** The part of the youth's page that tells of it, as `ShownPage` names them. */
  readonly part: string;
  /** Its row, and the fields of the document in it. */
  readonly document: Readonly<Record<string, unknown>>;
}

/** Everything in a store: what belongs to each contact, and what belongs to none. */
export interface StoredValues {
  readonly ofContact: ReadonlyMap<string, readonly StoredValue[]>;
  readonly ofNobody: readonly StoredValue[];
}

type Row = Readonly<Record<string, unknown>>;

/** Columns that hold a document as JSON. */
const documents = new Set([
  'meeting.deck_cards',
  'step.act',
  'frame.document',
  'log.document',
  'outgoing.letter',
]);

/** Opens the store of an account that is locked, to look into it or to change it behind its back. */
export async function withStore<T>(
  accountFolder: string,
  passphrase: string,
  work: (db: Db) => T,
): Promise<T> {
  const { keys } = await accountIn(accountFolder, passphrase);
  const db = valueOf(openDatabase(join(accountFolder, 'store.db'), keys.storeKey));
  try {
    return work(db);
  } finally {
    db.close();
  }
}

/** Every table but SQLite's own description of them, with every column, the hidden ones too. */
function rowsIn(db: Db): ReadonlyMap<string, readonly Row[]> {
  const tables = db.pragma('table_list') as { schema: string; name: string }[];
  return new Map(
    tables
      .filter(({ name }) => !['sqlite_schema', 'sqlite_temp_schema'].includes(name))
      .map(({ schema, name }) => {
        const columns = db.pragma(`${schema}.table_xinfo("${name}")`) as { name: string }[];
        const list = columns.map((column) => `"${column.name}"`).join(', ');
        const rows = db.prepare(`SELECT ${list} FROM ${schema}."${name}"`).all() as Row[];
        return [name, rows] as const;
      }),
  );
}

function fieldsOf(path: string, value: unknown): readonly (readonly [string, Value])[] {
  if (Array.isArray(value)) return value.flatMap((item) => fieldsOf(`${path}[]`, item));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, field]) => fieldsOf(`${path}.${key}`, field));
  }
  return [[path, value as Value]];
}

function parsed(path: string, text: unknown): unknown {
  const value: unknown = JSON.parse(String(text));
  // Nothing may stand between the fields, or twice under one name.
  if (JSON.stringify(value) !== text) throw new Error(`${path} holds more than its fields`);
  return value;
}

function letterOf(row: Row): Row {
  return parsed('outgoing.letter', row['letter']) as Row;
}

/** What the parts of the page are called. */
export const parts = {
  person: 'person',
  meeting: (id: string) => `meeting-${id}`,
  step: (meetingId: string, seq: number) => `meeting-${meetingId}-step-${seq}`,
  frame: (id: string) => `frame-${id}`,
  /** Counted from the newest of the contact's lines. */
  line: (fromNewest: number) => `line-${fromNewest}`,
};

/** Reads a store to the last field. */
export function storedValues(db: Db): StoredValues {
  const rows = rowsIn(db);
  const of = (table: string) => rows.get(table) ?? [];
  const ofContact = new Map<string, StoredValue[]>(
    of('contact').map(({ id }) => [String(id), [] as StoredValue[]]),
  );
  const ofNobody: StoredValue[] = [];
  const contactOfMeeting = new Map(of('meeting').map((row) => [row['id'], row['contact_id']]));
  const lines = of('log').map((row) => {
    const { event } = parsed('log.document', row['document']) as { event: Row };
    return { place: Number(row['place']), event };
  });
  const contactOfFrame = new Map(
    lines
      .filter(({ event }) => event['kind'] === 'frame-agreed')
      .map(({ event }) => [event['frameId'], event['contactId']]),
  );
  const lineAt = new Map(lines.map((line) => [line.place, line]));
  const people = new Map(
    lines.flatMap(({ event }) => {
      const person = event['person'] as Row | undefined;
      return person === undefined ? [] : [[person['accountId'], person['displayName']] as const];
    }),
  );

  function belonging(
    table: string,
    row: Row,
  ): { readonly contact: unknown; readonly part: string } {
    switch (table) {
      case 'contact':
        return { contact: row['id'], part: parts.person };
      case 'meeting':
        return { contact: row['contact_id'], part: parts.meeting(String(row['id'])) };
      case 'step':
        return {
          contact: contactOfMeeting.get(row['meeting_id']),
          part: parts.step(String(row['meeting_id']), Number(row['seq'])),
        };
      case 'frame':
        return { contact: contactOfFrame.get(row['id']), part: parts.frame(String(row['id'])) };
      case 'remark': {
        const frameId = row['frame_id'];
        return { contact: contactOfFrame.get(frameId), part: parts.frame(String(frameId)) };
      }
      case 'outgoing': {
        const { frameId } = letterOf(row);
        return { contact: contactOfFrame.get(frameId), part: parts.frame(String(frameId)) };
      }
      case 'log': {
        const place = Number(row['place']);
        const contact = lineAt.get(place)?.event['contactId'];
        const newer = lines.filter(
          (line) => line.place > place && line.event['contactId'] === contact,
        );
        return { contact, part: parts.line(newer.length) };
      }
      default:
        return { contact: null, part: table };
    }
  }

  for (const [table, all] of rows) {
    for (const row of all) {
      const { contact, part } = belonging(table, row);
      const list = ofContact.get(String(contact)) ?? ofNobody;
      // A line between two adults names no youth, and no youth's page tells it.
      const isOfAdults = table === 'log' && contact === undefined;
      const fields = Object.entries(row).map(([column, value]) => {
        const path = `${table}.${column}`;
        const isDocument = documents.has(path);
        return {
          path: isOfAdults ? `adult-${path}` : path,
          value: isDocument ? parsed(path, value) : value,
        };
      });
      if (table === 'outgoing' && letterOf(row)['kind'] === 'frame') {
        // Of an account the youth is told the name.
        fields.push({ path: 'outgoing.to_name', value: people.get(row['to_account']) });
      }
      const document = Object.assign({}, row, ...fields.map(({ value }) => value)) as Row;
      for (const { path, value } of fields) {
        for (const [field, leaf] of fieldsOf(path, value)) {
          list.push({ path: field, value: leaf, part, document });
        }
      }
    }
  }
  return { ofContact, ofNobody };
}
