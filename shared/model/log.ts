import { z } from 'zod';
import { publicIdentity, roles } from './identity.ts';
import { promiseDue } from './promise.ts';
import { storeFaults } from './rescue.ts';
import { day, id, promiseMarks, promiseViews, tellings, text } from './step.ts';
import { textLimits } from './text.ts';

/** SHA-256, hex. */
export const digest = z.string().regex(/^[0-9a-f]{64}$/);

const ofContact = { contactId: id };
const ofMeeting = { contactId: id, meetingId: id };
const ofFrame = { contactId: id, frameId: id };

/**
 * What the log tells of: what was agreed, who opened, printed, saved or moved it, and what was
 * removed. Statute asks for a log of access (SoLPuL 10 §); the youth can read all of it. It holds
 * ids and days, nobody's words.
 */
export const logEvent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('contact-added'), ...ofContact }),
  z.strictObject({ kind: z.literal('contact-changed'), ...ofContact }),
  z.strictObject({ kind: z.literal('contact-removed'), ...ofContact }),

  z.strictObject({ kind: z.literal('meeting-started'), ...ofMeeting }),
  /** On the phone: what was agreed about the meeting before it. */
  z.strictObject({ kind: z.literal('meeting-planned'), ...ofMeeting }),
  /** The plan was gone on with, still on the phone; the meeting itself begins with `meeting-started`. */
  z.strictObject({ kind: z.literal('plan-opened'), ...ofMeeting }),
  /** Nobody needs it any more: of a meeting that never was nothing is left but these lines. */
  z.strictObject({ kind: z.literal('plan-removed'), ...ofMeeting }),
  z.strictObject({ kind: z.literal('plan-purge-announced'), ...ofMeeting }),
  /** Its time was up before the meeting began. */
  z.strictObject({ kind: z.literal('plan-purged'), ...ofMeeting }),
  z.strictObject({ kind: z.literal('letter-printed'), ...ofMeeting }),
  z.strictObject({ kind: z.literal('letter-saved'), ...ofMeeting, format: z.literal('pdf') }),
  /** Gone on with after the program had been locked, or after it had been kept for next time. */
  z.strictObject({ kind: z.literal('meeting-opened'), ...ofMeeting }),
  /** Both want it kept for next time; it is removed after `purgeOn` all the same. */
  z.strictObject({ kind: z.literal('meeting-kept'), ...ofMeeting, purgeOn: day }),
  z.strictObject({ kind: z.literal('meeting-thrown-away'), ...ofMeeting }),
  /** The person at the screen has been told that what was kept is about to be removed. */
  z.strictObject({ kind: z.literal('meeting-purge-announced'), ...ofMeeting }),
  /** Its time was up: of an unfinished meeting only that it was is left. */
  z.strictObject({ kind: z.literal('meeting-purged'), ...ofMeeting }),

  z.strictObject({
    kind: z.literal('frame-agreed'),
    ...ofFrame,
    meetingId: id,
    version: z.number().int().min(1),
    agreedOn: day,
    digest,
    /** What was promised, without a word of it: who does it, by when. */
    promises: z.array(promiseDue).max(400),
  }),
  z.strictObject({ kind: z.literal('frame-opened'), ...ofFrame }),
  z.strictObject({ kind: z.literal('frame-printed'), ...ofFrame }),
  z.strictObject({
    kind: z.literal('frame-saved'),
    ...ofFrame,
    format: z.enum(['pdf', 'text', 'json']),
  }),
  /** Moved to the official case record; only then may the copy here be purged (SoL 16:2 a). */
  z.strictObject({
    kind: z.literal('frame-handed-over'),
    ...ofFrame,
    movedOn: day,
    movedBy: text(textLimits.displayName),
    purgeOn: day,
  }),
  /** The hand-over was recorded by mistake. */
  z.strictObject({ kind: z.literal('hand-over-withdrawn'), ...ofFrame }),
  /** The person at the screen has been told that the copy is about to be removed. */
  z.strictObject({ kind: z.literal('purge-announced'), ...ofFrame }),
  z.strictObject({ kind: z.literal('purge-postponed'), ...ofFrame, purgeOn: day }),
  /** The tombstone: what is gone is named by the digest it had when it was agreed. */
  z.strictObject({ kind: z.literal('frame-purged'), ...ofFrame, digest }),

  /** Two people have compared the fingerprint and are pinned to each other's keys. */
  z.strictObject({ kind: z.literal('person-paired'), person: publicIdentity }),
  z.strictObject({ kind: z.literal('pairing-ended'), accountId: id }),
  /** The frame lies sealed in a supervisor's box. */
  z.strictObject({ kind: z.literal('frame-delivered'), ...ofFrame, to: id, toName: z.string() }),
  /** A supervisor opened it, by their own account of when. */
  z.strictObject({
    kind: z.literal('frame-reviewed'),
    ...ofFrame,
    from: id,
    fromName: z.string(),
    readAt: z.iso.datetime(),
  }),
  z.strictObject({
    kind: z.literal('remark-received'),
    ...ofFrame,
    from: id,
    fromName: z.string(),
    remarkId: id,
  }),
  /** The youth saw it too, in the next meeting. */
  z.strictObject({ kind: z.literal('remark-shown'), ...ofFrame, meetingId: id, remarkId: id }),

  /** The words of the contact's promises were on the caseworker's screen; once a day is enough. */
  z.strictObject({ kind: z.literal('promises-opened'), ...ofContact }),
  /** What whoever promised says became of it. Null takes it back. */
  z.strictObject({
    kind: z.literal('promise-marked'),
    ...ofFrame,
    promiseId: id,
    mark: z.enum(promiseMarks).nullable(),
    told: z.enum(tellings).nullable(),
    newDay: day.nullable(),
  }),
  /** What the two said to "Höll vi det vi sa?", in the meeting that ended with both saying yes. */
  z.strictObject({
    kind: z.literal('promise-answered'),
    ...ofFrame,
    meetingId: id,
    promiseId: id,
    youth: z.enum(promiseViews).nullable(),
    caseworker: z.enum(promiseViews).nullable(),
  }),

  /** A supervisor's own lines: what they opened of what was sent to them. */
  z.strictObject({ kind: z.literal('review-opened'), reviewId: id, from: id }),
  z.strictObject({ kind: z.literal('remark-sent'), reviewId: id, from: id, remarkId: id }),
  /** The frame is moved to the official case record, so the copy here went too. */
  z.strictObject({ kind: z.literal('review-purged'), reviewId: id, from: id, digest }),

  /**
   * The store was damaged, missing or older than it had been, and the account went on from what could
   * be had. What is gone is named by places and ids, so that the check can tell it from what was
   * taken away.
   */
  z.strictObject({
    kind: z.literal('store-rescued'),
    found: z.enum(storeFaults),
    /** When the verified backup was made that it was filled up from. */
    backupAt: z.iso.datetime().nullable(),
    lostLines: z.array(z.strictObject({ from: z.number().int(), to: z.number().int() })),
    lostFrames: z.array(id),
    /** Meetings that had not ended. */
    lostMeetings: z.array(id),
  }),

  /** "Allt som finns sparat om mig". */
  z.strictObject({ kind: z.literal('record-opened'), ...ofContact }),
  z.strictObject({ kind: z.literal('record-printed'), ...ofContact }),
  z.strictObject({
    kind: z.literal('record-saved'),
    ...ofContact,
    format: z.enum(['pdf', 'text']),
  }),
]);
export type LogEvent = z.output<typeof logEvent>;

/** What is about one contact. */
export type ContactEvent = Extract<LogEvent, { readonly contactId: string }>;

/**
 * What the youth's page tells: what is about them, and that the store their things lay in was rescued.
 * The rest is between adults and their keys.
 */
export type RecordEvent = ContactEvent | Extract<LogEvent, { readonly kind: 'store-rescued' }>;

/** One line of the account's log, chained to the line before it. The chain is its order, never the time. */
export const logEntry = z.strictObject({
  format: z.literal('soc-box-log'),
  formatVersion: z.literal(1),
  /** 1 for the first. */
  place: z.number().int().min(1),
  /** UTC, for people to read. */
  at: z.iso.datetime(),
  by: z.strictObject({ name: z.string(), role: z.enum(roles) }),
  event: logEvent,
  /** Digest of the line before; null for the first. */
  previous: digest.nullable(),
});
export type LogEntry = z.output<typeof logEntry>;

/** A line about a contact. */
export type ContactEntry = LogEntry & { readonly event: ContactEvent };

/** Whether a line is about a contact. */
export function isContactEntry(entry: LogEntry): entry is ContactEntry {
  return 'contactId' in entry.event;
}

/** A line that a youth's page tells. */
export type RecordEntry = LogEntry & { readonly event: RecordEvent };

/** The lines that one youth's page tells, of lines in their order: a rescue from before they came is not theirs. */
export function recordLines(contactId: string, lines: readonly LogEntry[]): readonly RecordEntry[] {
  let isHere = false;
  return lines.filter((entry): entry is RecordEntry => {
    const isTheirs = isContactEntry(entry) && entry.event.contactId === contactId;
    isHere ||= isTheirs;
    return isTheirs || (isHere && entry.event.kind === 'store-rescued');
  });
}
