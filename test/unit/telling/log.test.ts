import { expect, test } from 'vitest';
import { languages } from '#shared/i18n/language.ts';
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

test.each(languages)('every kind of line says who, and all that it knows, in %s', (language) => {
  const subjects = subjectsOf(lines);
  for (const line of lines) {
    const words = tellLine(line, subjects, language);
    const { event } = line;
    expect(words).toContain('\u2068Sam\u2069');
    expect(words).toContain(language === 'sv' ? 'ocialsekreterare' : 'aseworker');
    expect(words).not.toMatch(/\{\{|undefined|null|  | \./);
    expect(words).toMatch(/^[A-ZÅÄÖ]/);
    if ('frameId' in event) expect(words).toContain('7');
    if ('purgeOn' in event) expect(words).toMatch(/3 januari 2027|3 January 2027/);
    if ('movedOn' in event) expect(words).toMatch(/4 december 2026|4 December 2026/);
    if ('movedBy' in event) expect(words).toContain('\u2068Maj-Britt\u2069');
    if ('format' in event) expect(words).toContain(translatorFor(language)('record.format.pdf'));
    if ('meetingId' in event && event.kind !== 'meeting-started') {
      expect(words).toMatch(/3 december 2026|3 December 2026/);
    }
  }
});
