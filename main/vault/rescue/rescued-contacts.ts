import { frame, type Frame } from '#shared/model/frame.ts';
import { isContactEntry, type LogEntry } from '#shared/model/log.ts';
import type { RescuedLog } from './rescued-log.ts';
import type { Row } from './salvage.ts';

/** The contacts that lines tell of. */
export function contactIds(entries: readonly LogEntry[]): ReadonlySet<string> {
  return new Set(
    entries.flatMap((entry) => (isContactEntry(entry) ? [entry.event.contactId] : [])),
  );
}

interface Around {
  readonly log: RescuedLog;
  readonly frames: readonly Row[];
  readonly meetings: readonly Row[];
  readonly nameless: (count: number) => string;
}

/**
 * The contacts' rows but of those that were removed. One whose row is gone, and of whom something is
 * kept, gets the name in their newest frame, or none. `nameless`: how many are without their name.
 */
export function contactsAsLogged(
  rows: readonly Row[],
  { log, frames, meetings, nameless }: Around,
): { readonly rows: readonly Row[]; readonly nameless: number } {
  const removed = new Set<unknown>(
    log.entries.flatMap(({ event }) => (event.kind === 'contact-removed' ? [event.contactId] : [])),
  );
  const kept = rows.filter(({ id }) => !removed.has(id));
  const here = new Set(kept.map(({ id }) => id));
  const names = new Set(kept.map(({ name }) => String(name)));
  const met = new Set(meetings.map((row) => row['contact_id']));
  const made: Row[] = [];
  let count = 0;
  for (const id of contactIds(log.entries)) {
    if (here.has(id) || removed.has(id)) continue;
    const read = newestFrame(id, log, frames);
    const isTaken = read === undefined || names.has(read.contact.name);
    if (isTaken) count += 1;
    if (read === undefined && !met.has(id)) continue;
    const name = isTaken ? firstFree(nameless, names) : read.contact.name;
    names.add(name);
    made.push({
      id,
      name,
      case_number: read?.contact.caseNumber ?? null,
      language: read?.language ?? 'sv',
      created_at: firstLine(id, log.entries)?.at ?? '',
    });
  }
  return { rows: [...kept, ...made], nameless: count };
}

function firstLine(contactId: string, entries: readonly LogEntry[]): LogEntry | undefined {
  return entries.find((entry) => isContactEntry(entry) && entry.event.contactId === contactId);
}

function firstFree(nameless: (count: number) => string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const name = nameless(count);
    if (!taken.has(name)) return name;
  }
}

function newestFrame(
  contactId: string,
  { ledger }: RescuedLog,
  frames: readonly Row[],
): Frame | undefined {
  const ids = ledger.framesOf(contactId).map(({ id }) => id);
  const row = ids.toReversed().flatMap((id) => frames.filter((other) => other['id'] === id))[0];
  return row && frame.safeParse(JSON.parse(String(row['document']))).data;
}
