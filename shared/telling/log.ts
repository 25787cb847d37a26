import { dayInFull, dayOf } from '../i18n/dates.ts';
import { isolate } from '../i18n/isolate.ts';
import type { Language } from '../i18n/language.ts';
import { translatorFor, type Translate } from '../i18n/words.ts';
import type { LogEntry, RecordEntry } from '../model/log.ts';
import { markInWords } from './promise.ts';

/** What the lines are about, by id: a frame's number, and when a meeting began. */
export interface LogSubjects {
  readonly versions: ReadonlyMap<string, number>;
  readonly starts: ReadonlyMap<string, string>;
}

/** What the lines name, as the lines themselves tell it: a frame or a meeting may be gone. */
export function subjectsOf(log: readonly LogEntry[]): LogSubjects {
  const versions = new Map<string, number>();
  const starts = new Map<string, string>();
  for (const { at, event } of log) {
    if (event.kind === 'frame-agreed') versions.set(event.frameId, event.version);
    if (event.kind === 'meeting-started' || event.kind === 'meeting-planned')
      starts.set(event.meetingId, at);
  }
  return { versions, starts };
}

/** Who was signed in, by role and name. */
export function signedIn({ name, role }: LogEntry['by'], t: Translate): string {
  return t(`record.role.${role}`, { name: isolate(name) });
}

/** A sentence that may begin with a word of ours in small letters. */
export function sentence(words: string, language: Language): string {
  return words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
}

/** A line of the log in words, always with who was signed in. */
export function tellLine(
  { by, event }: RecordEntry,
  { versions, starts }: LogSubjects,
  language: Language,
): string {
  const t = translatorFor(language);
  const fullDay = (day: string) => dayInFull(day, language);
  const start = 'meetingId' in event ? starts.get(event.meetingId) : undefined;
  // A gap that no value here can fill does not compile.
  const words = t(`log.${event.kind}`, {
    who: signedIn(by, t),
    frame: 'frameId' in event ? (versions.get(event.frameId) ?? '') : '',
    meeting: start === undefined ? '' : fullDay(dayOf(new Date(start))),
    version: 'version' in event ? event.version : '',
    agreedOn: 'agreedOn' in event ? fullDay(event.agreedOn) : '',
    movedOn: 'movedOn' in event ? fullDay(event.movedOn) : '',
    movedBy: 'movedBy' in event ? isolate(event.movedBy) : '',
    purgeOn: 'purgeOn' in event ? fullDay(event.purgeOn) : '',
    person:
      'fromName' in event
        ? isolate(event.fromName)
        : 'toName' in event
          ? isolate(event.toName)
          : '',
    day: 'readAt' in event ? fullDay(dayOf(new Date(event.readAt))) : '',
    mark: event.kind === 'promise-marked' ? markInWords(event, t, fullDay) : '',
    youth: event.kind === 'promise-answered' ? t(`promises.view.${event.youth ?? 'none'}`) : '',
    caseworker:
      event.kind === 'promise-answered' ? t(`promises.view.${event.caseworker ?? 'none'}`) : '',
    format: 'format' in event ? t(`record.format.${event.format}`) : '',
  });
  return sentence(words, language);
}
