import { ArrowLeftIcon } from '@phosphor-icons/react';
import type { ReactNode } from 'react';
import { useWholeRecord } from '#renderer/data/record.ts';
import { Copies } from '#renderer/frame/copies.tsx';
import { recordPapers } from '#renderer/frame/papers.ts';
import { Arrival } from '#renderer/ui/arrival.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useToday } from '#renderer/ui/use-today.ts';
import { useWords } from '#renderer/ui/words.tsx';
import { recordContent, type RecordContent } from '#shared/telling/record.ts';
import './record-page.css';
import { RecordFrames } from './record-frames.tsx';
import { RecordLog } from './record-log.tsx';
import { RecordMeetings } from './record-meetings.tsx';
import { FactList } from './fact-list.tsx';

const sections = ['person', 'frames', 'meetings', 'log', 'elsewhere'] as const;
type SectionName = (typeof sections)[number];

/** "Allt som finns sparat om mig": everything that is stored about one youth, and nothing of anybody else. */
export function RecordPage({
  contactId,
  onBack,
}: {
  readonly contactId: string;
  readonly onBack: () => void;
}) {
  const { t, language } = useWords();
  const record = useWholeRecord(contactId);
  const today = useToday();
  const content = record && recordContent(record, language, today);
  return (
    <div className="record">
      <div className="record-head">
        <Button icon={<ArrowLeftIcon weight="bold" />} onPress={onBack}>
          {t('common.action.back')}
        </Button>
        <Copies papers={recordPapers(contactId, language)} />
      </div>
      <main>
        <div className="record-title">
          <Arrival>{t('record.title')}</Arrival>
          <p>{t('record.lead')}</p>
        </div>
        {content === undefined ? (
          <p className="record-soft">{t('record.loading')}</p>
        ) : (
          <div className="record-columns">
            <Contents content={content} />
            <Everything content={content} />
          </div>
        )}
      </main>
    </div>
  );
}

function Contents({ content }: { readonly content: RecordContent }) {
  const { t } = useWords();
  return (
    <nav className="record-contents" aria-labelledby="record-contents">
      <h2 id="record-contents">{t('record.contents')}</h2>
      <ul>
        {sections.map((name) => (
          <li key={name}>
            <Button look="quiet" onPress={() => goTo(name)}>
              {content[name].heading}
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function headingId(name: SectionName): string {
  return `record-${name}`;
}

function goTo(name: SectionName): void {
  const heading = document.getElementById(headingId(name));
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView();
}

function Everything({ content }: { readonly content: RecordContent }) {
  const { person, frames, meetings, log, elsewhere } = content;
  return (
    <div className="record-all">
      <Section name="person" content={person}>
        <FactList facts={person.facts} />
      </Section>
      <Section name="frames" content={frames}>
        <RecordFrames frames={frames.frames} />
      </Section>
      <Section name="meetings" content={meetings}>
        <RecordMeetings meetings={meetings.meetings} />
      </Section>
      <Section name="log" content={log}>
        <p className="record-soft">{log.lead}</p>
        <RecordLog days={log.days} />
      </Section>
      <Section name="elsewhere" content={elsewhere}>
        {elsewhere.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p className="record-soft record-small">{elsewhere.source}</p>
      </Section>
    </div>
  );
}

function Section({
  name,
  content,
  children,
}: {
  readonly name: SectionName;
  readonly content: { readonly heading: string; readonly none?: string | null };
  readonly children: ReactNode;
}) {
  const { heading, none = null } = content;
  return (
    <section className={`record-section record-section-${name}`} aria-labelledby={headingId(name)}>
      <h2 id={headingId(name)} tabIndex={-1}>
        {heading}
      </h2>
      {none === null ? children : <p>{none}</p>}
    </section>
  );
}
