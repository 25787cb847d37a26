import { useToday } from '#renderer/ui/use-today.ts';
import { useWords } from '#renderer/ui/words.tsx';
import { dayInWords, dayOf } from '#shared/i18n/dates.ts';
import type { Meeting } from '#shared/model/record.ts';
import { removedFrom, type Removal } from '#shared/model/retention.ts';
import './meeting-list.css';

/** When they met and how it ended. Of a meeting that was thrown away only the day is left. */
export function MeetingList({
  meetings,
  removals,
}: {
  /** Newest first. */
  readonly meetings: readonly Meeting[];
  /** What is removed by itself, by the id of the meeting. */
  readonly removals: ReadonlyMap<string, Removal>;
}) {
  const { t } = useWords();
  return (
    <section className="meeting-list">
      <h3>{t('home.meetings.title')}</h3>
      {meetings.length === 0 ? (
        <p className="meeting-list-none">{t('home.meetings.none')}</p>
      ) : (
        <ul>
          {meetings.map((meeting) => (
            <Row key={meeting.id} meeting={meeting} removal={removals.get(meeting.id)} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Row({
  meeting,
  removal,
}: {
  readonly meeting: Meeting;
  readonly removal: Removal | undefined;
}) {
  const { t, language } = useWords();
  const today = useToday();
  const { outcome, startedAt, endedAt } = meeting;
  const inWords = (day: string) => dayInWords(day, language, today);
  const day = inWords(dayOf(new Date(startedAt)));
  if (outcome === 'thrown-away') {
    return (
      <li className="meeting-row meeting-row-gone">{t('home.meetings.thrownAway', { day })}</li>
    );
  }
  if (outcome === 'expired') {
    return (
      <li className="meeting-row meeting-row-gone">
        <span className="meeting-row-day">{day}</span>
        <span>
          {t('retention.meeting.expired', { day: inWords(dayOf(new Date(endedAt ?? startedAt))) })}
        </span>
      </li>
    );
  }
  const until = (words: 'keptTo' | 'leftTo' | 'plannedTo') =>
    removal &&
    t(`retention.meeting.${words}`, { day: inWords(removedFrom(removal, dayOf(today))) });
  if (removal?.of === 'plan') {
    return (
      <li className="meeting-row">
        <span className="meeting-row-day">{t('before.home.planned')}</span>
        <span>
          {t('before.home.plannedIs', { day })} {until('plannedTo')}
        </span>
      </li>
    );
  }
  return (
    <li className="meeting-row">
      <span className="meeting-row-day">{day}</span>
      <span>
        {t(`home.meetings.outcome.${outcome}`)} {until(outcome === 'kept' ? 'keptTo' : 'leftTo')}
      </span>
    </li>
  );
}
