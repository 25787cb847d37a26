import { useToday } from '#renderer/ui/use-today.ts';
import { useWords } from '#renderer/ui/words.tsx';
import { dayInWords, dayOf } from '#shared/i18n/dates.ts';
import type { Meeting } from '#shared/model/record.ts';
import './meeting-list.css';

/** When they met and how it ended. Of a meeting that was thrown away only the day is left. */
export function MeetingList({
  meetings,
}: {
  /** Newest first. */
  readonly meetings: readonly Meeting[];
}) {
  const { t, language } = useWords();
  const today = useToday();
  const dayOfMeeting = (meeting: Meeting) =>
    dayInWords(dayOf(new Date(meeting.startedAt)), language, today);
  return (
    <section className="meeting-list">
      <h3>{t('home.meetings.title')}</h3>
      {meetings.length === 0 ? (
        <p className="meeting-list-none">{t('home.meetings.none')}</p>
      ) : (
        <ul>
          {meetings.map((meeting) =>
            meeting.outcome === 'thrown-away' ? (
              <li key={meeting.id} className="meeting-row meeting-row-gone">
                {t('home.meetings.thrownAway', { day: dayOfMeeting(meeting) })}
              </li>
            ) : (
              <li key={meeting.id} className="meeting-row">
                <span className="meeting-row-day">{dayOfMeeting(meeting)}</span>
                <span>{t(`home.meetings.outcome.${meeting.outcome}`)}</span>
              </li>
            ),
          )}
        </ul>
      )}
    </section>
  );
}
