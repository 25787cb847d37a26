import { dayInFull, dayOf, momentInWords, timeInWords } from '../i18n/dates.ts';
import { isolate } from '../i18n/isolate.ts';
import type { Language } from '../i18n/language.ts';
import { translatorFor, type Translate } from '../i18n/words.ts';
import { caseRecord } from '../legal/case-record.ts';
import { lawsInWords } from '../legal/sources.ts';
import type { LogEntry } from '../model/log.ts';
import {
  isOver,
  type Contact,
  type ContactRecord,
  type KeptFrame,
  type Meeting,
  type OpenedFrame,
} from '../model/record.ts';
import type { Fact } from './fact.ts';
import { sentence, signedIn, subjectsOf, tellLine } from './log.ts';
import { tellSteps } from './steps.ts';

/** Everything that is stored about one contact. */
export interface WholeRecord extends ContactRecord {
  readonly contact: Contact;
  readonly meetings: readonly Meeting[];
  readonly kept: readonly KeptFrame[];
  /** Whose account it is kept in. */
  readonly account: LogEntry['by'];
}

/** One thing that happened, and when. */
export interface Happening {
  readonly id: number;
  readonly at: string;
  readonly when: string;
  readonly words: string;
}

/** A frame, with what became of it. */
export interface RecordedFrame {
  readonly id: string;
  readonly heading: string;
  readonly facts: readonly Fact[];
  /** What there is to say of it beside its text, or instead of it. */
  readonly note: string | null;
  /** Null when it was removed, or cannot be read. */
  readonly opened: OpenedFrame | null;
  /** What supervisors wrote after reading it, the first one first. */
  readonly remarks: readonly Happening[];
}

/** A meeting, with its steps while it has any. */
export interface RecordedMeeting {
  readonly id: string;
  readonly heading: string;
  readonly facts: readonly Fact[];
  readonly outcome: string;
  /** Newest first; null when the meeting is over and its steps are gone. */
  readonly steps: {
    readonly lead: string;
    readonly happenings: readonly Happening[];
  } | null;
}

/** The lines of the log of one day. */
export interface RecordedDay {
  readonly day: string;
  readonly heading: string;
  readonly lines: readonly Happening[];
}

interface Section {
  readonly heading: string;
  /** Said where there is nothing; null where there is something. */
  readonly none: string | null;
}

/**
 * All that the youth's page says, in its order. The page, the paper and the plain text are three
 * layouts of this one content, so none can say less than another. What a person wrote stands isolated
 * in its sentences (`piecesOf`).
 */
export interface RecordContent {
  readonly language: Language;
  readonly title: string;
  readonly lead: string;
  /** For a paper, which does not change when something is added. */
  readonly asOf: string;
  readonly person: { readonly heading: string; readonly facts: readonly Fact[] };
  readonly frames: Section & { readonly frames: readonly RecordedFrame[] };
  readonly meetings: Section & { readonly meetings: readonly RecordedMeeting[] };
  readonly log: Section & { readonly lead: string; readonly days: readonly RecordedDay[] };
  readonly elsewhere: {
    readonly heading: string;
    readonly sentences: readonly string[];
    readonly source: string;
  };
}

function fact(label: string, value: string): Fact {
  return { label, value };
}

function tellFrame(
  kept: KeptFrame,
  { frames, remarks, waiting, log }: WholeRecord,
  language: Language,
  t: Translate,
): RecordedFrame {
  const { id, version, agreedAt, receiptCode, handOver, purgedAt } = kept;
  const moment = (at: string) => momentInWords(at, language);
  const day = (on: string) => dayInFull(on, language);
  const opened = frames.find((candidate) => candidate.id === id) ?? null;
  const facts = [
    fact(t('record.frames.agreed'), moment(agreedAt)),
    fact(t('record.frames.receipt'), receiptCode),
  ];
  const readers = log.flatMap(({ event }) =>
    event.kind === 'frame-delivered' && event.frameId === id ? [event.toName] : [],
  );
  const waitingFor = waiting.flatMap(({ frameId, toName }) => (frameId === id ? [toName] : []));
  const supervisors = (names: readonly string[]) =>
    [...new Set(names)]
      .map((name) => t('record.role.supervisor', { name: isolate(name) }))
      .join(', ');
  if (readers.length > 0 && purgedAt === null) {
    facts.push(fact(t('record.frames.readers'), supervisors(readers)));
  }
  if (waitingFor.length > 0) {
    facts.push(fact(t('record.frames.waiting'), supervisors(waitingFor)));
  }
  if (handOver !== null) {
    const { movedOn, movedBy, recordedAt, purgeOn } = handOver;
    const moved = { day: day(movedOn), who: isolate(movedBy) };
    facts.push(fact(t('record.frames.moved'), t('record.frames.movedBy', moved)));
    facts.push(fact(t('record.frames.recorded'), moment(recordedAt)));
    if (purgedAt === null) facts.push(fact(t('record.frames.purge'), day(purgeOn)));
  }
  if (purgedAt !== null) facts.push(fact(t('record.frames.purged'), moment(purgedAt)));
  return {
    id,
    heading: t('record.frames.heading', { version }),
    facts,
    note:
      purgedAt !== null
        ? t('record.frames.purgedNote')
        : opened === null
          ? t('record.frames.damaged')
          : null,
    opened: purgedAt === null ? opened : null,
    remarks: remarks
      .filter(({ frameId }) => frameId === id)
      .toSorted((a, b) => a.at.localeCompare(b.at))
      .map(({ fromName, words, at }, place) => ({
        id: place,
        at,
        when: moment(at),
        words: t('record.frames.remark', { who: isolate(fromName), text: isolate(words) }),
      })),
  };
}

/** Whether nobody has sat down yet, as the log's lines tell it. */
function isPlanned(meetingId: string, log: WholeRecord['log']): boolean {
  const kinds = new Set(
    log.flatMap(({ event }) =>
      'meetingId' in event && event.meetingId === meetingId ? [event.kind] : [],
    ),
  );
  return kinds.has('meeting-planned') && !kinds.has('meeting-started');
}

function tellMeeting(
  meeting: Meeting,
  { steps, log }: WholeRecord,
  language: Language,
  t: Translate,
  today: Date,
): RecordedMeeting {
  const { id, startedAt, endedAt, outcome, start } = meeting;
  const own = steps.filter(({ meetingId }) => meetingId === id);
  const happenings = tellSteps(own, start.deck, t, language, today)
    .map(({ step: { seq, at }, words }) => ({
      id: seq,
      at,
      when: momentInWords(at, language),
      words,
    }))
    .toReversed();
  const isOnlyPlanned = isPlanned(id, log);
  return {
    id,
    heading: t(isOnlyPlanned ? 'before.record.heading' : 'record.meetings.heading', {
      day: dayInFull(dayOf(new Date(startedAt)), language),
    }),
    facts: [
      fact(
        t(isOnlyPlanned ? 'before.record.planned' : 'record.meetings.began'),
        momentInWords(startedAt, language),
      ),
      ...(endedAt === null
        ? []
        : [fact(t('record.meetings.ended'), momentInWords(endedAt, language))]),
      fact(t('record.meetings.language'), t(`common.language.${start.language}`)),
    ],
    outcome: t(isOnlyPlanned ? 'before.record.outcome' : `record.meetings.outcome.${outcome}`),
    steps: isOver(meeting)
      ? null
      : {
          lead: t(happenings.length === 0 ? 'record.meetings.noSteps' : 'record.meetings.steps'),
          happenings,
        },
  };
}

/** The log by the day, newest first. The chain is its order, so a clock that was set back shows. */
function tellDays(record: WholeRecord, language: Language): readonly RecordedDay[] {
  const subjects = subjectsOf(record.log);
  const days: { day: string; heading: string; lines: Happening[] }[] = [];
  for (const entry of record.log.toSorted((a, b) => b.place - a.place)) {
    const { at, place } = entry;
    const day = dayOf(new Date(at));
    if (days.at(-1)?.day !== day) days.push({ day, heading: dayInFull(day, language), lines: [] });
    days.at(-1)?.lines.push({
      id: place,
      at,
      when: timeInWords(at, language),
      words: tellLine(entry, subjects, language),
    });
  }
  return days;
}

function newestFirst(meetings: readonly Meeting[]): readonly Meeting[] {
  return meetings.toSorted((a, b) => b.startedAt.localeCompare(a.startedAt));
}

/** What the youth's page says. */
export function recordContent(record: WholeRecord, language: Language, now: Date): RecordContent {
  const t = translatorFor(language);
  const { contact, meetings, kept, log, account } = record;
  return {
    language,
    title: t('record.title'),
    lead: t('record.lead'),
    asOf: t('record.asOf', { when: momentInWords(now.toISOString(), language) }),
    person: {
      heading: t('record.person.title'),
      facts: [
        fact(t('record.person.name'), isolate(contact.name)),
        fact(
          t('record.person.caseNumber'),
          contact.caseNumber === null
            ? t('record.person.noCaseNumber')
            : isolate(contact.caseNumber),
        ),
        fact(t('record.person.language'), t(`common.language.${contact.language}`)),
        fact(t('record.person.added'), momentInWords(contact.createdAt, language)),
        fact(
          t('record.person.reader'),
          sentence(t('record.person.readerIs', { who: signedIn(account, t) }), language),
        ),
      ],
    },
    frames: {
      heading: t('record.frames.title'),
      none: kept.length === 0 ? t('record.frames.none') : null,
      frames: kept
        .toSorted((a, b) => b.version - a.version)
        .map((frame) => tellFrame(frame, record, language, t)),
    },
    meetings: {
      heading: t('record.meetings.title'),
      none: meetings.length === 0 ? t('record.meetings.none') : null,
      meetings: newestFirst(meetings).map((meeting) =>
        tellMeeting(meeting, record, language, t, now),
      ),
    },
    log: {
      heading: t('record.log.title'),
      none: log.length === 0 ? t('record.log.none') : null,
      lead: t('record.log.lead'),
      days: tellDays(record, language),
    },
    elsewhere: {
      heading: t('record.elsewhere.title'),
      sentences: [
        t('record.elsewhere.file'),
        caseRecord.reading.words[language],
        t('record.elsewhere.copies'),
      ],
      source: [
        `${t('legal.sources')} ${lawsInWords([caseRecord.reading], t, language)}.`,
        t('legal.checked', { day: dayInFull(caseRecord.reading.checkedOn, language) }),
        t('legal.draft'),
      ].join(' '),
    },
  };
}
