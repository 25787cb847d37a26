import { expect, test } from 'vitest';
import { dayInFull } from '#shared/i18n/dates.ts';
import { languages, type Language } from '#shared/i18n/language.ts';
import { translatorFor } from '#shared/i18n/words.ts';
import { logEvent, recordLines, type LogEntry, type LogEvent } from '#shared/model/log.ts';
import { subjectsOf, tellLine } from '#shared/telling/log.ts';

const digest = '0'.repeat(64);
const ids = { contactId: 'c1', frameId: 'f1', meetingId: 'm1' };
const fields = {
  ...ids,
  version: 7,
  agreedOn: '2026-12-03',
  movedOn: '2026-12-04',
  movedBy: 'Maj-Britt',
  purgeOn: '2027-01-03',
  format: 'pdf',
  digest,
  promises: [],
  promiseId: 'p1',
  remarkId: 'r1',
  reviewId: 'f1',
  from: 'kim',
  fromName: 'Kim',
  to: 'kim',
  toName: 'Kim',
  readAt: '2026-12-04T10:00:00.000Z',
  mark: 'changed',
  told: 'by-phone',
  newDay: '2026-12-24',
  youth: 'partly',
  caseworker: 'kept',
  found: 'damaged',
  backupAt: '2026-12-04T10:00:00.000Z',
  lostLines: [{ from: 3, to: 4 }],
  lostFrames: ['f7'],
  lostMeetings: ['m7'],
  accountId: 'kim',
  person: {
    format: 'soc-box-identity',
    formatVersion: 1,
    accountId: 'kim',
    displayName: 'Kim',
    role: 'supervisor',
    unit: '',
    verifyKey: 'A'.repeat(43),
    recipient: `age1${'q'.repeat(58)}`,
  },
} as const;

/** One line of each kind that a contact's page tells, with the fields its kind has. */
const lines = recordLines(
  ids.contactId,
  logEvent.options.map(({ shape }, index): LogEntry => {
    const own = Object.entries(fields).filter(([name]) => name in shape);
    const event = { kind: shape.kind.value, ...Object.fromEntries(own) } as LogEvent;
    return {
      format: 'soc-box-log',
      formatVersion: 1,
      place: index + 1,
      at: '2026-12-03T10:00:00.000Z',
      by: { name: 'Sam', role: 'caseworker' },
      event: logEvent.parse(event),
      previous: null,
    };
  }),
);

/** Kinds that name no meeting, though they know it: it is the one at hand. */
const silent = new Set<LogEvent['kind']>([
  'meeting-started',
  'meeting-planned',
  'promise-answered',
  'remark-shown',
]);

/** What a line must say of what it knows. */
function known(event: LogEvent, language: Language): readonly string[] {
  const day = (on: string) => dayInFull(on, language);
  return [
    ...('frameId' in event ? ['7'] : []),
    ...('purgeOn' in event ? [day(event.purgeOn)] : []),
    ...('movedOn' in event ? [day(event.movedOn)] : []),
    ...('movedBy' in event ? ['\u2068Maj-Britt\u2069'] : []),
    ...('fromName' in event || 'toName' in event ? ['\u2068Kim\u2069'] : []),
    ...('readAt' in event ? [day('2026-12-04')] : []),
    ...('newDay' in event ? [day('2026-12-24')] : []),
    ...('format' in event ? [translatorFor(language)('record.format.pdf')] : []),
    ...('meetingId' in event && !silent.has(event.kind) ? [day('2026-12-03')] : []),
  ];
}

test.each(languages)('every kind of line says who, and all that it knows, in %s', (language) => {
  const subjects = subjectsOf(lines);
  for (const line of lines) {
    const words = tellLine(line, subjects, language);
    expect(words).toContain('\u2068Sam\u2069');
    expect(words).toContain(language === 'sv' ? 'ocialsekreterare' : 'aseworker');
    expect(words).not.toMatch(/\{\{|undefined|null| {2}| \./);
    expect(words).toMatch(/^[A-ZÅÄÖ]/);
    expect(known(line.event, language).filter((fact) => !words.includes(fact))).toEqual([]);
  }
});
