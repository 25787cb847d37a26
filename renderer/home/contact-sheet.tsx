import { CaretRightIcon, FilesIcon, PencilSimpleIcon, PhoneIcon } from '@phosphor-icons/react';
import { PromiseHistory } from '#renderer/promises/promise-history.tsx';
import { Arrival } from '#renderer/ui/arrival.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import './contact-sheet.css';
import { FrameList } from './frame-list.tsx';
import { MeetingList } from './meeting-list.tsx';
import type { ContactRecord } from './record.ts';

/** One contact: the frame that holds, the meetings so far, and the way into the next one. */
export function ContactSheet({
  record,
  isAlone,
  isStarting,
  onMeet,
  onPlan,
  onRead,
  onRecord,
  onChange,
}: {
  readonly record: ContactRecord;
  /** True while the list beside it is folded away: then focus arrives here. */
  readonly isAlone: boolean;
  readonly isStarting: boolean;
  readonly onMeet: () => void;
  /** To the plan for a meeting that has not begun: a new one, or the one there is. */
  readonly onPlan: () => void;
  readonly onRead: (frameId: string) => void;
  readonly onRecord: () => void;
  readonly onChange: () => void;
}) {
  const { t } = useWords();
  const { contact, meetings, frames, unfinished, isPlanned, removals } = record;
  const name = <bdi>{contact.name}</bdi>;
  return (
    <article className="contact-sheet">
      <header className="contact-sheet-head">
        <div className="contact-sheet-who">
          {isAlone ? (
            <Arrival level={2} className="contact-sheet-name">
              {name}
            </Arrival>
          ) : (
            <h2 className="contact-sheet-name">{name}</h2>
          )}
          <p className="contact-sheet-facts">
            {contact.caseNumber === null ? null : (
              <bdi>{t('home.contact.case', { number: contact.caseNumber })}</bdi>
            )}
            <span>{t(`common.language.${contact.language}`)}</span>
          </p>
        </div>
        <div className="contact-sheet-do">
          <Button look="quiet" icon={<PencilSimpleIcon weight="duotone" />} onPress={onChange}>
            {t('common.action.change')}
          </Button>
          {unfinished === undefined || isPlanned ? (
            <Button icon={<PhoneIcon weight="duotone" />} isDisabled={isStarting} onPress={onPlan}>
              {t(isPlanned ? 'before.home.open' : 'before.home.plan')}
            </Button>
          ) : null}
          <Button
            look="primary"
            icon={<CaretRightIcon weight="bold" />}
            busy={isStarting ? t('home.meetings.starting') : null}
            onPress={onMeet}
          >
            {unfinished === undefined
              ? t('home.meetings.start')
              : t(isPlanned ? 'before.home.begin' : 'home.meetings.goOn')}
          </Button>
        </div>
      </header>
      <FrameList frames={frames} removals={removals} onRead={onRead} />
      <PromiseHistory record={record} />
      <MeetingList meetings={meetings} removals={removals} />
      <section className="contact-sheet-record">
        <h3>{t('record.title')}</h3>
        <p>{t('home.contact.record')}</p>
        <Button icon={<FilesIcon weight="duotone" />} onPress={onRecord}>
          {t('home.contact.showRecord')}
        </Button>
      </section>
    </article>
  );
}
