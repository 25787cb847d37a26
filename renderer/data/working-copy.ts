import { Dexie, type EntityTable, type Table } from 'dexie';
import type { ArchiveState } from '#shared/model/archive.ts';
import type { UnitFigures } from '#shared/model/figures.ts';
import type { LogEntry } from '#shared/model/log.ts';
import type {
  Change,
  Contact,
  ExchangeState,
  KeptFrame,
  Meeting,
  MeetingStep,
  OpenedFrame,
  OpenedPromise,
  RemarkWords,
  Snapshot,
} from '#shared/model/record.ts';
import type { KeptPromise } from '#shared/model/promise.ts';
import type { Removal } from '#shared/model/retention.ts';
import type { DeskPage, OpenedReview } from '#shared/model/review.ts';
import type { Result } from '#shared/result.ts';
import { client } from './client.ts';

/**
 * The reactive copy of what the vault holds. It lives in the window's in-memory session: filled
 * after unlock, kept true by change events, gone at lock. Nothing writes here but this file.
 */
class WorkingCopy extends Dexie {
  declare readonly account: EntityTable<Snapshot['account'], 'id'>;
  declare readonly contacts: EntityTable<Contact, 'id'>;
  declare readonly meetings: EntityTable<Meeting, 'id'>;
  declare readonly steps: Table<MeetingStep, [string, number]>;
  declare readonly frames: EntityTable<KeptFrame, 'id'>;
  declare readonly openedFrames: EntityTable<OpenedFrame, 'id'>;
  declare readonly removals: EntityTable<Removal, 'id'>;
  declare readonly log: EntityTable<LogEntry, 'place'>;
  /** One row: the check of the archive. */
  declare readonly archive: Table<ArchiveState, 'check'>;
  /** One row, `exchangeKey`. */
  declare readonly exchange: Table<ExchangeState, string>;

  declare readonly promises: EntityTable<KeptPromise, 'key'>;
  declare readonly openedPromises: EntityTable<OpenedPromise, 'key'>;
  declare readonly remarks: EntityTable<RemarkWords, 'id'>;
  /** One row, `deskKey`: the page of a supervisor's desk that is shown. */
  declare readonly desk: Table<DeskPage, string>;
  /** One row, `figuresKey`. */
  declare readonly figures: Table<UnitFigures, string>;
  declare readonly openedReviews: EntityTable<OpenedReview, 'id'>;

  constructor() {
    super('soc-box');
    this.version(1).stores({
      account: 'id',
      contacts: 'id, name',
      meetings: 'id, contactId',
      steps: '[meetingId+seq], meetingId',
      frames: 'id, contactId, meetingId',
      openedFrames: 'id, contactId',
      removals: 'id',
      log: 'place, event.contactId',
      archive: '',
      exchange: '',
      promises: 'key, contactId, frameId',
      openedPromises: 'key, frameId',
      remarks: 'id, frameId',
      desk: '',
      figures: '',
      openedReviews: 'id',
    });
  }
}

/** Where the working copy holds how the exchange is doing. */
export const exchangeKey = 'state';

/** Where the working copy holds the page of the desk that is shown. */
export const deskKey = 'page';

/** Where the working copy holds the unit's figures. */
export const figuresKey = 'unit';

export const workingCopy = new WorkingCopy();

/** The tables a change touches: a transaction over all of them would wait for each. */
function touchedBy(change: Change): readonly Table[] {
  const { contacts, meetings, promises, openedPromises, remarks } = workingCopy;
  const also: readonly Table[] =
    'removeFrame' in change
      ? [promises, openedPromises, remarks]
      : 'remove' in change
        ? [contacts, meetings]
        : [];
  return [workingCopy.table(change.table), ...also];
}

async function apply(changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return;
  const copy = workingCopy;
  await copy.transaction('rw', [...new Set(changes.flatMap(touchedBy))], async () => {
    for (const change of changes) {
      if ('removeOfMeeting' in change) {
        await copy.steps.where('meetingId').equals(change.removeOfMeeting).delete();
      } else if ('removeMeeting' in change) {
        await copy.meetings.delete(change.removeMeeting);
      } else if ('removeFrame' in change) {
        await copy.openedFrames.delete(change.removeFrame);
        const { removeFrame } = change;
        await copy.promises.where('frameId').equals(removeFrame).delete();
        await copy.openedPromises.where('frameId').equals(removeFrame).delete();
        await copy.remarks.where('frameId').equals(removeFrame).delete();
      } else if ('removeReview' in change) {
        await copy.openedReviews.delete(change.removeReview);
      } else if ('remove' in change) {
        await copy.contacts.delete(change.remove);
        await copy.meetings.where('contactId').equals(change.remove).delete();
      } else if ('dropRemoval' in change) {
        await copy.removals.delete(change.dropRemoval);
      } else if (change.table === 'account') {
        await copy.account.put(change.put);
      } else if (change.table === 'contacts') {
        await copy.contacts.put(change.put);
      } else if (change.table === 'meetings') {
        await copy.meetings.put(change.put);
      } else if (change.table === 'steps') {
        await copy.steps.put(change.put);
      } else if (change.table === 'frames') {
        await copy.frames.put(change.put);
      } else if (change.table === 'openedFrames') {
        await copy.openedFrames.put(change.put);
      } else if (change.table === 'removals') {
        await copy.removals.put(change.put);
      } else if (change.table === 'archive') {
        await copy.archive.put(change.put, 'check');
      } else if (change.table === 'exchange') {
        await copy.exchange.put(change.put, exchangeKey);
      } else if (change.table === 'promises') {
        await copy.promises.put(change.put);
      } else if (change.table === 'openedPromises') {
        await copy.openedPromises.put(change.put);
      } else if (change.table === 'remarks') {
        await copy.remarks.put(change.put);
      } else if (change.table === 'desk') {
        await copy.desk.put(change.put, deskKey);
      } else if (change.table === 'figures') {
        await copy.figures.put(change.put, figuresKey);
      } else if (change.table === 'openedReviews') {
        await copy.openedReviews.put(change.put);
      } else {
        await copy.log.put(change.put);
      }
    }
  });
}

let queue: Promise<void> = Promise.resolve();

/** Starts listening for committed changes; they are applied in the order the vault sent them. */
export function followChanges(): () => void {
  return window.socBox.on('changed', (changes) => {
    queue = queue.then(() => apply(changes));
  });
}

/**
 * Fills the working copy after unlock. A change made after the vault answered may be heard of before
 * its answer; it waits, or what is older would be put over it.
 */
export async function fillWorkingCopy(): Promise<Result<null>> {
  const { promise: filled, resolve } = Promise.withResolvers<void>();
  queue = queue.then(() => filled);
  try {
    return await fill();
  } finally {
    resolve();
  }
}

async function fill(): Promise<Result<null>> {
  const loaded = await client.workingCopy.load({});
  if (!loaded.ok) return loaded;
  const { account, contacts, meetings, frames, removals, archive, exchange, promises, remarks } =
    loaded.value;
  const copy = workingCopy;
  await copy.transaction('rw', copy.tables, async () => {
    await Promise.all(copy.tables.map((table) => table.clear()));
    await copy.account.put(account);
    await copy.contacts.bulkPut([...contacts]);
    await copy.meetings.bulkPut([...meetings]);
    await copy.frames.bulkPut([...frames]);
    await copy.removals.bulkPut([...removals]);
    await copy.archive.put(archive, 'check');
    await copy.exchange.put(exchange, exchangeKey);
    await copy.promises.bulkPut([...promises]);
    await copy.remarks.bulkPut([...remarks]);
  });
  return { ok: true, value: null };
}

/** Brings one meeting's steps into the working copy, to go on with it or to read it. */
export async function openMeeting(meetingId: string): Promise<Result<null>> {
  const opened = await client.meetings.open({ meetingId });
  if (!opened.ok) return opened;
  await apply([
    { table: 'meetings', put: opened.value.meeting },
    ...opened.value.steps.map((step) => ({ table: 'steps', put: step }) as const),
  ]);
  return { ok: true, value: null };
}

/** Brings the plan for a meeting into the working copy, without beginning the meeting; answers how many steps it has. */
export async function openPlan(meetingId: string): Promise<Result<number>> {
  const opened = await client.meetings.openPlan({ meetingId });
  if (!opened.ok) return opened;
  const { steps } = opened.value;
  await apply(steps.map((put) => ({ table: 'steps', put }) as const));
  return { ok: true, value: steps.length };
}

/** Brings what one frame says into the working copy; the log tells that it was opened. */
export async function openFrame(frameId: string): Promise<Result<OpenedFrame>> {
  const opened = await client.frames.open({ frameId });
  if (opened.ok) await apply([{ table: 'openedFrames', put: opened.value }]);
  return opened;
}

/** Brings everything that is stored about one contact into the working copy, for the youth to read. */
export async function openRecord(contactId: string): Promise<Result<null>> {
  const opened = await client.contacts.openRecord({ contactId });
  if (!opened.ok) return opened;
  const { frames, steps, log } = opened.value;
  await apply([
    ...frames.map((put) => ({ table: 'openedFrames', put }) as const),
    ...steps.map((put) => ({ table: 'steps', put }) as const),
    ...log.map((put) => ({ table: 'log', put }) as const),
  ]);
  return { ok: true, value: null };
}
