import { reportError } from '#renderer/ui/error-notice.tsx';
import type { KeptPromise } from '#shared/model/promise.ts';
import type { Contact, OpenedPromise, RemarkWords } from '#shared/model/record.ts';
import { client } from './client.ts';
import { workingCopy } from './working-copy.ts';

/** A promise and whom it was given to; its words once somebody has opened them. */
export interface PromiseEntry {
  readonly promise: KeptPromise;
  readonly contact: Contact;
  readonly opened: OpenedPromise | undefined;
}

/** A supervisor's remark, and about which frame with whom. */
export interface RemarkEntry {
  readonly remark: RemarkWords;
  readonly contact: Contact;
  readonly version: number;
}

/** Everybody's promises, for a live query. */
export async function readPromises(): Promise<readonly PromiseEntry[]> {
  const [promises, contacts, words] = await Promise.all([
    workingCopy.promises.toArray(),
    workingCopy.contacts.toArray(),
    workingCopy.openedPromises.toArray(),
  ]);
  const byId = new Map(contacts.map((contact) => [contact.id, contact]));
  const opened = new Map(words.map((one) => [one.key, one]));
  return promises.flatMap((promise) => {
    const contact = byId.get(promise.contactId);
    return contact === undefined ? [] : [{ promise, contact, opened: opened.get(promise.key) }];
  });
}

/** What supervisors have written, newest first, for a live query. */
export async function readRemarks(): Promise<readonly RemarkEntry[]> {
  const [remarks, frames, contacts] = await Promise.all([
    workingCopy.remarks.toArray(),
    workingCopy.frames.toArray(),
    workingCopy.contacts.toArray(),
  ]);
  const frameById = new Map(frames.map((frame) => [frame.id, frame]));
  const byId = new Map(contacts.map((contact) => [contact.id, contact]));
  const newestFirst = remarks.toSorted((a, b) => b.at.localeCompare(a.at));
  return newestFirst.flatMap((remark) => {
    const frame = frameById.get(remark.frameId);
    const contact = byId.get(frame?.contactId ?? '');
    if (frame === undefined || contact === undefined) return [];
    return [{ remark, contact, version: frame.version }];
  });
}

/** Fetches the words of one contact's promises, or of everybody's; the log tells so. Whether they came. */
export async function openPromises(contactId: string | null): Promise<boolean> {
  const opened = await client.promises.open({ contactId });
  if (!opened.ok) reportError(opened.error);
  return opened.ok;
}
