/**
 * The one contract. Every command and event that crosses a process boundary is named here, once:
 *
 *   shared/contract  →  vault handlers   (`Handlers<typeof vaultCommands>`)
 *                    →  host handlers    (`Handlers<typeof hostCommands>`)
 *                    →  preload bridge   (`Bridge`)
 *                    →  renderer client  (`Client`)
 *
 * A channel's name is its path: `meetings.addStep`. Inputs are checked on arrival, in the vault or
 * the host. Answers are `Result` values.
 */
import { z } from 'zod';
import type { ErrorCode } from '../errors.ts';
import { deckFileLimits, deckNames } from '../decks/deck-file.ts';
import type { DeckChoice, UnitDecks } from '../decks/decks-in-use.ts';
import { languages } from '../i18n/language.ts';
import { documentRequest, type RenderedDocument } from '../model/document.ts';
import { roles } from '../model/identity.ts';
import { preferences, type Preferences } from '../model/preferences.ts';
import type {
  AccountSummary,
  Change,
  ContactRecord,
  KeptFrame,
  Meeting,
  MeetingStep,
  OpenedFrame,
  Snapshot,
} from '../model/record.ts';
import type { RescuePlan } from '../model/rescue.ts';
import { deskFilter, type OpenedReview } from '../model/review.ts';
import { act, actors, day, id, promiseMarks, tellings, text, textWithin } from '../model/step.ts';
import { textLimits } from '../model/text.ts';
import { command, type ChannelOf, type Command, type CommandGroups } from './command.ts';

const nothing = z.strictObject({});
/** Long enough for any phrase, short enough to bound the work of judging it. */
const passphrase = z.string().min(1).max(256);
const role = z.enum(roles);
const caseNumber = text(textLimits.caseNumber).nullable();

/** Why a passphrase of one's own is refused. */
export type PassphraseWeakness = 'short' | 'common' | 'name' | 'pattern' | 'guessable';

/** Commands the vault answers for the renderer. */
export const vaultCommands = {
  preferences: {
    load: command(nothing).returns<Preferences>(),
    /** Which folder envelopes travel through is not named by a page, see `exchange.chooseFolder`. */
    change: command(preferences.omit({ exchangeFolder: true }).partial()).returns<Preferences>(),
  },
  accounts: {
    list: command(nothing).returns<readonly AccountSummary[]>(),
    /** A fresh phrase of five Swedish words. */
    suggestPassphrase: command(nothing).returns<{ passphrase: string }>(),
    /** Null when the phrase is strong enough. */
    judgePassphrase: command(
      z.strictObject({ passphrase, displayName: z.string().max(500) }),
    ).returns<{ weakness: PassphraseWeakness | null }>(),
    /** Makes the account and unlocks it. */
    create: command(
      z.strictObject({
        displayName: text(textLimits.displayName),
        role,
        unit: textWithin(textLimits.unit, true).default(''),
        passphrase,
      }),
    ).returns<{ accountId: string }>(),
    unlock: command(z.strictObject({ accountId: id, passphrase })).returns<null>(),
    /** Sets a new passphrase with the code from the recovery sheet, and unlocks. */
    recover: command(
      z.strictObject({ accountId: id, recoveryCode: z.string().min(1).max(100), passphrase }),
    ).returns<null>(),
    changePassphrase: command(
      z.strictObject({ current: passphrase, next: passphrase }),
    ).returns<null>(),
    /**
     * Makes a new recovery code. The old sheet keeps working until the new one has been printed or
     * saved, and stops working then.
     */
    prepareRecoverySheet: command(nothing).returns<{ sheetId: string }>(),
  },
  /** After an unlock that ended in `store-damaged` or `store-missing`: the keys are open, the store is not. */
  rescue: {
    /** What can be had and what cannot. Nothing is changed by looking. */
    look: command(nothing).returns<RescuePlan>(),
    /** Does what was looked at, and unlocks. The damaged file is kept. */
    perform: command(nothing).returns<null>(),
  },
  workingCopy: {
    load: command(nothing).returns<Snapshot>(),
  },
  contacts: {
    create: command(
      z.strictObject({
        name: text(textLimits.contactName),
        caseNumber,
        language: z.enum(languages),
      }),
    ).returns<{ contactId: string }>(),
    change: command(
      z.strictObject({
        contactId: id,
        name: text(textLimits.contactName),
        caseNumber,
        language: z.enum(languages),
      }),
    ).returns<null>(),
    /** Only when nothing of the contact is kept here any more: nothing kept may disappear this way. */
    remove: command(z.strictObject({ contactId: id })).returns<null>(),
    /** "Allt som finns sparat om mig"; the log says that it was opened. */
    openRecord: command(z.strictObject({ contactId: id })).returns<ContactRecord>(),
  },
  meetings: {
    /** Starts a meeting; a contact has at most one that has not ended. */
    start: command(
      z.strictObject({
        contactId: id,
        language: z.enum(languages),
        /** True on the phone, before anybody sits at the table. */
        isPlanned: z.boolean().default(false),
      }),
    ).returns<{ meetingId: string }>(),
    /** What is planned for a meeting that has not begun; the log tells that it was opened. */
    openPlan: command(z.strictObject({ meetingId: id })).returns<{
      steps: readonly MeetingStep[];
    }>(),
    /** Nobody needs the plan any more: nothing but lines in the log is left of it. */
    removePlan: command(z.strictObject({ meetingId: id })).returns<null>(),
    /** The meeting and all its steps, to go on with or to read. One that was planned begins now. */
    open: command(z.strictObject({ meetingId: id })).returns<{
      meeting: Meeting;
      steps: readonly MeetingStep[];
    }>(),
    /**
     * Commits one step, and then says so. `after` is the newest step the screen showed: when the
     * store has a newer one, nothing is done and the answer is `step-out-of-date`. A second yes makes
     * the frame in the same transaction, and then only the frame is kept; a second "keep it not"
     * removes every step too.
     */
    addStep: command(
      z.strictObject({ meetingId: id, after: z.number().int().min(0), by: z.enum(actors), act }),
    ).returns<{ seq: number; outcome: Meeting['outcome'] }>(),
  },
  exchange: {
    /** Goes to the exchange now and answers at once; what came of it is told as a change. */
    visit: command(nothing).returns<null>(),
    /** Pins a person whose words were compared in person; `words` are the Swedish ones shown. */
    pair: command(
      z.strictObject({ accountId: id, words: z.array(z.string().max(20)).length(6) }),
    ).returns<null>(),
    /** No new deliveries to this person. What was read cannot be unread. */
    endPairing: command(z.strictObject({ accountId: id })).returns<null>(),
    /** Back to the folder beside the accounts on this machine. */
    resetFolder: command(nothing).returns<null>(),
  },
  promises: {
    /** The words of what was promised, of one contact or of all; the log tells that they were opened. */
    open: command(z.strictObject({ contactId: id.nullable() })).returns<null>(),
    /** What whoever promised says became of it; null takes it back. Only a change has `told` and a new day. */
    mark: command(
      z.strictObject({
        frameId: id,
        promiseId: id,
        mark: z.enum(promiseMarks).nullable(),
        told: z.enum(tellings).nullable(),
        newDay: day.nullable(),
      }),
    ).returns<null>(),
  },
  reviews: {
    /** Puts what the filter finds on the desk. */
    show: command(deskFilter).returns<null>(),
    /** What a frame says; the supervisor's log and the youth's tell that it was opened. */
    open: command(z.strictObject({ reviewId: id })).returns<OpenedReview>(),
    /** Something about how the unit works, for the caseworker and the youth to read. */
    remark: command(
      z.strictObject({ reviewId: id, words: text(textLimits.remark) }),
    ).returns<null>(),
  },
  figures: {
    /** Puts the unit's figures into the working copy. */
    load: command(nothing).returns<null>(),
  },
  frames: {
    /** What a frame says; the log tells that it was opened. */
    open: command(z.strictObject({ frameId: id })).returns<OpenedFrame>(),
    /** The frame a paper with this receipt code is a copy of, or null when nothing matches. */
    find: command(z.strictObject({ receiptCode: z.string().min(1).max(100) })).returns<{
      frame: KeptFrame | null;
    }>(),
    /** The frame was moved to the official case record: by whom and on which day. */
    handOver: command(
      z.strictObject({ frameId: id, movedOn: day, movedBy: text(textLimits.displayName) }),
    ).returns<null>(),
    /** The hand-over was recorded by mistake. */
    withdrawHandOver: command(z.strictObject({ frameId: id })).returns<null>(),
    /** "Behåll 30 dagar till". */
    postponePurge: command(z.strictObject({ frameId: id })).returns<null>(),
    /** Removes the copy here for good; only after a hand-over. */
    purge: command(z.strictObject({ frameId: id })).returns<null>(),
  },
  decks: {
    /** The decks of this machine: the program's own, and those a unit put in their place. */
    load: command(nothing).returns<UnitDecks>(),
    /** Back to the program's own deck. Meetings that have begun keep theirs. */
    drop: command(z.strictObject({ name: z.enum(deckNames) })).returns<null>(),
  },
  archive: {
    /** Starts "Kontrollera arkivet" and answers at once; what it finds is told as a change. */
    check: command(nothing).returns<null>(),
    /** An older copy was put back on purpose: the log tells so, and the account goes on from it. */
    goOn: command(nothing).returns<null>(),
  },
} as const satisfies CommandGroups;

/** Commands the host answers for the renderer. */
export const hostCommands = {
  app: {
    info: command(nothing).returns<{
      version: string;
      runtime: 'electron' | 'stand-in';
      /** Why the program was locked last, to be said on the sign-in screen. */
      lockReason: LockReason | null;
      /** Why that lock made no backup; null when it made one, or nothing had changed. */
      backupProblem: ErrorCode | null;
    }>(),
    /** Ends the program with everything it held; it starts again at the sign-in screen. */
    lock: command(nothing).returns<null>(),
    /** "Ja, vi är kvar." */
    stay: command(nothing).returns<null>(),
    /** Full screen while a meeting runs, and the gentler idle rule. */
    meetingMode: command(z.strictObject({ on: z.boolean() })).returns<null>(),
  },
  documents: {
    /** Asks where, then writes the file. `saved: false` when the person changed their mind. */
    save: command(documentRequest).returns<{ saved: boolean }>(),
    print: command(documentRequest).returns<{ printed: boolean }>(),
  },
  exchange: {
    /** Asks which folder envelopes shall travel through. `chosen: false` when the person changed their mind. */
    chooseFolder: command(nothing).returns<{ chosen: boolean }>(),
  },
  decks: {
    /** Asks which file, and puts the deck in it in the place of the one in use when nothing in it is wrong. */
    choose: command(nothing).returns<DeckChoice>(),
  },
} as const satisfies CommandGroups;

/** Commands that only the host may give the vault; the renderer cannot name them. */
export const internalCommands = {
  documents: {
    render: command(documentRequest).returns<RenderedDocument>(),
    /** The paper reached a printer or a file. */
    delivered: command(
      z.strictObject({ request: documentRequest, how: z.enum(['printed', 'saved']) }),
    ).returns<null>(),
  },
  exchange: {
    /** The folder that was chosen in the system's own dialog. */
    useFolder: command(z.strictObject({ folder: z.string().min(1).max(4096) })).returns<null>(),
  },
  decks: {
    /** What stands in the file that was chosen in the system's own dialog. */
    use: command(
      z.strictObject({ text: z.string().max(deckFileLimits.bytes + 1) }),
    ).returns<DeckChoice>(),
  },
  session: {
    /** Finishes what is being written, makes the verified backup and answers; the host then ends the process. */
    close: command(nothing).returns<null>(),
  },
} as const satisfies CommandGroups;

export const lockReasons = [
  'asked',
  'idle',
  'suspend',
  'screen-locked',
  'user-switched',
  'vault-gone',
] as const;
export type LockReason = (typeof lockReasons)[number];

/** What the renderer is told without asking. */
export interface Events {
  /** Committed changes of the store, in order. */
  changed: readonly Change[];
  /** Nobody has touched the program for a while; it locks in this many seconds. Null: somebody did. */
  idle: { readonly lockInSeconds: number } | null;
  /** The look changed (also before unlock). */
  preferences: Preferences;
  /** The unit's decks were replaced. */
  decks: UnitDecks;
}
export const eventNames = [
  'changed',
  'idle',
  'preferences',
  'decks',
] as const satisfies readonly (keyof Events)[];

/** Every channel the renderer may call. */
export type RendererChannel = ChannelOf<typeof vaultCommands> | ChannelOf<typeof hostCommands>;

function channelsOf<G extends CommandGroups>(groups: G): ReadonlyMap<ChannelOf<G>, Command> {
  return new Map(
    Object.entries(groups).flatMap(([group, commands]) =>
      Object.entries(commands).map(
        ([name, value]) => [`${group}.${name}` as ChannelOf<G>, value] as const,
      ),
    ),
  );
}

export const vaultChannels = channelsOf(vaultCommands);
export const hostChannels = channelsOf(hostCommands);
export const internalChannels = channelsOf(internalCommands);
