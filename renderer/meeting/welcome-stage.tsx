import {
  ArchiveIcon,
  CheckCircleIcon,
  EyeIcon,
  HandPalmIcon,
  NotebookIcon,
  PencilSimpleLineIcon,
  type Icon,
} from '@phosphor-icons/react';
import { useWords } from '#renderer/ui/words.tsx';
import { BeginFrom } from './begin-from.tsx';
import { useRoom } from './meeting-context.ts';
import { PointsNote } from './points-note.tsx';
import { ReadersInShort } from './readers.tsx';
import './welcome-stage.css';

const limits = [
  ['seen', EyeIcon],
  ['stop', HandPalmIcon],
  ['notJournal', NotebookIcon],
  ['duty', PencilSimpleLineIcon],
  ['kept', CheckCircleIcon],
  ['paper', ArchiveIcon],
] as const satisfies readonly (readonly [string, Icon])[];

/** The opening: who sits here, and how it is, said before anything is written (P6). */
export function WelcomeStage() {
  const { t } = useWords();
  const { contact, caseworkerName } = useRoom();
  return (
    <div className="welcome">
      {/* Long names can make it scroll; the keyboard must be able to scroll it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="welcome-sheet" aria-label={t('meeting.welcome.title')} tabIndex={0}>
        <header>
          <h2>{t('meeting.welcome.title')}</h2>
          <ul className="welcome-names" aria-label={t('meeting.welcome.whoLabel')}>
            <li className="welcome-youth">
              <bdi>{contact.name}</bdi>
            </li>
            <li className="welcome-caseworker">
              <bdi>{caseworkerName}</bdi>
              <span>{t('meeting.welcome.caseworkerRole')}</span>
            </li>
          </ul>
          <p className="welcome-lead">{t('meeting.welcome.lead')}</p>
        </header>
        <h3>{t('meeting.welcome.limitsLabel')}</h3>
        <ul className="welcome-limits">
          {limits.map(([name, LimitIcon]) => (
            <li key={name}>
              <LimitIcon weight="duotone" aria-hidden="true" />
              <span>
                {t(`meeting.welcome.limits.${name}`)}
                {name === 'kept' ? <ReadersInShort /> : null}
              </span>
            </li>
          ))}
        </ul>
        <p className="welcome-source">{t('meeting.box.source')}</p>
      </section>
      <div className="welcome-side">
        <BeginFrom />
        <PointsNote canWrite />
      </div>
    </div>
  );
}
