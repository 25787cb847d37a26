import { HourglassMediumIcon } from '@phosphor-icons/react';
import { useState } from 'react';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { isolate } from '#shared/i18n/isolate.ts';
import { useToday } from '#renderer/ui/use-today.ts';
import { useWords } from '#renderer/ui/words.tsx';
import { dayInWords, dayOf } from '#shared/i18n/dates.ts';
import { isNear, removedFrom, type Removal } from '#shared/model/retention.ts';
import type { HomeRecord } from './record.ts';
import './removal-notice.css';

/** So many stand there at once; after a year in a drawer it can be all there is. */
const shownFirst = 3;

/** What is removed here by itself within a week: told in good time, with what one can do about it. */
export function RemovalNotice({
  record,
  onOpen,
}: {
  readonly record: HomeRecord;
  readonly onOpen: (contactId: string) => void;
}) {
  const { t } = useWords();
  const today = dayOf(useToday());
  const [areAllShown, setAllShown] = useState(false);
  const soon = record.removals.filter((removal) => isNear(removal, today));
  if (soon.length === 0) return null;
  const shown = areAllShown ? soon : soon.slice(0, shownFirst);
  return (
    <aside className="removal-notice" aria-labelledby="removal-notice-title">
      <HourglassMediumIcon className="removal-notice-icon" aria-hidden="true" weight="duotone" />
      <div className="removal-notice-words">
        <h2 id="removal-notice-title">{t('retention.notice.title')}</h2>
        <ul>
          {shown.map((removal) => (
            <Item
              key={removal.id}
              removal={removal}
              record={record}
              onOpen={() => onOpen(removal.contactId)}
            />
          ))}
        </ul>
        {shown.length === soon.length ? null : (
          <Button look="quiet" onPress={() => setAllShown(true)}>
            {t('retention.notice.all', { count: soon.length })}
          </Button>
        )}
      </div>
    </aside>
  );
}

function Item({
  removal,
  record,
  onOpen,
}: {
  readonly removal: Removal;
  readonly record: HomeRecord;
  readonly onOpen: () => void;
}) {
  const { t, language } = useWords();
  const today = useToday();
  const name = record.contacts.find(({ id }) => id === removal.contactId)?.name ?? '';
  const inWords = (day: string) => dayInWords(day, language, today);
  const day = inWords(removedFrom(removal, dayOf(today)));
  const frame = record.frames.find(({ id }) => id === removal.id);
  const meeting = record.meetings.find(({ id }) => id === removal.id);
  return (
    <li>
      <p>
        <strong>
          <bdi>{name}</bdi>:
        </strong>{' '}
        {frame === undefined
          ? t(removal.of === 'plan' ? 'retention.notice.plan' : 'retention.notice.meeting', {
              met: inWords(dayOf(new Date(meeting?.startedAt ?? today))),
              day,
            })
          : t('retention.notice.frame', { version: frame.version, day })}
      </p>
      <Button
        look="quiet"
        aria-label={t('retention.notice.openOf', { name: isolate(name) })}
        onPress={() => {
          onOpen();
          announce(name);
        }}
      >
        {t('retention.notice.open')}
      </Button>
    </li>
  );
}
