import { useLiveQuery } from 'dexie-react-hooks';
import {
  readPromises,
  readRemarks,
  type PromiseEntry,
  type RemarkEntry,
} from '#renderer/data/promises.ts';
import { workingCopy } from '#renderer/data/working-copy.ts';
import type { ArchiveState } from '#shared/model/archive.ts';
import {
  isOver,
  type Contact,
  type KeptFrame,
  type Meeting,
  type Snapshot,
} from '#shared/model/record.ts';
import type { Removal } from '#shared/model/retention.ts';

/** All the caseworker's own pages show, as the working copy has it. */
export interface HomeRecord {
  readonly account: Snapshot['account'];
  /** By name. */
  readonly contacts: readonly Contact[];
  readonly meetings: readonly Meeting[];
  readonly frames: readonly KeptFrame[];
  /** What will be removed here by itself, what goes first first. */
  readonly removals: readonly Removal[];
  readonly archive: ArchiveState;
  readonly promises: readonly PromiseEntry[];
  /** What supervisors have written, newest first. */
  readonly remarks: readonly RemarkEntry[];
}

const byName = new Intl.Collator('sv', { sensitivity: 'base', numeric: true });

/** The record, kept true by the working copy; undefined while it is read. */
export function useHomeRecord(): HomeRecord | undefined {
  return useLiveQuery(async () => {
    const [account, contacts, meetings, frames, removals, archive, promises, remarks] =
      await Promise.all([
        workingCopy.account.toCollection().first(),
        workingCopy.contacts.toArray(),
        workingCopy.meetings.toArray(),
        workingCopy.frames.toArray(),
        workingCopy.removals.toArray(),
        workingCopy.archive.get('check'),
        readPromises(),
        readRemarks(),
      ]);
    if (account === undefined || archive === undefined) return undefined;
    contacts.sort((a, b) => byName.compare(a.name, b.name));
    removals.sort((a, b) => a.dueOn.localeCompare(b.dueOn));
    return { account, contacts, meetings, frames, removals, archive, promises, remarks };
  }, []);
}

/** One contact's meetings, frames, promises and what supervisors wrote; meetings and frames newest first. */
export interface ContactRecord {
  readonly contact: Contact;
  readonly meetings: readonly Meeting[];
  readonly frames: readonly KeptFrame[];
  /** The meeting to go on with: open, said no to, or kept for next time. At most one. */
  readonly unfinished: Meeting | undefined;
  /** Whether that one has not begun: there is only a plan. */
  readonly isPlanned: boolean;
  /** What of this will be removed by itself, by the id of the frame or the meeting. */
  readonly removals: ReadonlyMap<string, Removal>;
  readonly promises: readonly PromiseEntry[];
  readonly remarks: readonly RemarkEntry[];
}

/** What the record holds of one contact; undefined when the contact is gone. */
export function contactRecordOf(record: HomeRecord, contactId: string): ContactRecord | undefined {
  const contact = record.contacts.find(({ id }) => id === contactId);
  if (contact === undefined) return undefined;
  const meetings = record.meetings
    .filter((meeting) => meeting.contactId === contactId)
    .toSorted((a, b) => b.startedAt.localeCompare(a.startedAt));
  const frames = record.frames
    .filter((frame) => frame.contactId === contactId)
    .toSorted((a, b) => b.version - a.version);
  const removals = new Map(
    record.removals.flatMap((one) => (one.contactId === contactId ? [[one.id, one] as const] : [])),
  );
  const unfinished = meetings.find((meeting) => !isOver(meeting));
  const isOwn = (entry: { readonly contact: Contact }) => entry.contact.id === contactId;
  const promises = record.promises.filter(isOwn);
  const remarks = record.remarks.filter(isOwn);
  const isPlanned = unfinished !== undefined && removals.get(unfinished.id)?.of === 'plan';
  return { contact, meetings, frames, unfinished, isPlanned, removals, promises, remarks };
}
