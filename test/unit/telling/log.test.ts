import { expect, test } from 'vitest';
import { dayInFull } from '#shared/i18n/dates.ts';
import { languages, type Language } from '#shared/i18n/language.ts';
import { translatorFor } from '#shared/i18n/words.ts';
import { logEvent, type LogEntry, type LogEvent } from '#shared/model/log.ts';
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
} as const;

/** One line of each kind, with the fields its kind has. */
const lines: readonly LogEntry[] = logEvent.options.map(({ shape }, index) => {
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
});

/** What a line must say of what it knows. */
function known(event: LogEvent, language: Language): readonly string[] {
  const day = (on: string) => dayInFull(on, language);
  return [
    ...('frameId' in event ? ['7'] : []),
    ...('purgeOn' in event ? [day(event.purgeOn)] : []),
    ...('movedOn' in event ? [day(event.movedOn)] : []),
    ...('movedBy' in event ? ['\u2068Maj-Britt\u2069'] : []),
    ...('format' in event ? [translatorFor(language)('record.format.pdf')] : []),
    ...('meetingId' in event && event.kind !== 'meeting-started' ? [day('2026-12-03')] : []),
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
