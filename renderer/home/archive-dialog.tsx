import { WarningIcon } from '@phosphor-icons/react';
import { useEffect, useRef, useState } from 'react';
import { ProgressBar } from 'react-aria-components';
import { client } from '#renderer/data/client.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { reportError } from '#renderer/ui/error-notice.tsx';
import { ResultNote } from '#renderer/ui/result-note.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import { momentInWords } from '#shared/i18n/dates.ts';
import type { ArchiveReason, ArchiveReport, ArchiveState } from '#shared/model/archive.ts';
import type { Contact, Snapshot } from '#shared/model/record.ts';
import './archive-dialog.css';
import { ArchiveFindings } from './archive-findings.tsx';
import { GoOnDialog, Rescues } from './archive-rescues.tsx';

/** What can be right after all, when somebody put an older copy in place on purpose. */
const behind: ReadonlySet<ArchiveReason> = new Set(['log-cut-off', 'head-missing', 'head-damaged']);

/** Starts "Kontrollera arkivet"; what it comes to arrives in the working copy. */
export async function checkArchive(): Promise<void> {
  const started = await client.archive.check({});
  if (!started.ok) reportError(started.error);
}

/** What the check of the archive found, in plain words, and a way to run it again. */
export function ArchiveDialog({
  archive: { progress, report },
  account,
  contacts,
  onClose,
}: {
  readonly archive: ArchiveState;
  readonly account: Snapshot['account'];
  readonly contacts: readonly Contact[];
  readonly onClose: () => void;
}) {
  const { t, language } = useWords();
  const isRunning = progress !== null;
  const wasRunning = useRef(isRunning);
  const [isAsking, setAsking] = useState(false);
  const [hasGoneOn, setGoneOn] = useState(false);

  useEffect(() => {
    if (wasRunning.current && !isRunning && report !== null) {
      announce(t(report.findings.length === 0 ? 'archive.right.title' : 'archive.wrong.title'));
    }
    wasRunning.current = isRunning;
  }, [isRunning, report, t]);

  function result(of: ArchiveReport) {
    return (
      <>
        {of.findings.length === 0 ? (
          <AllRight report={of} />
        ) : (
          <ArchiveFindings findings={of.findings} contacts={contacts} />
        )}
        <Rescues key={String(hasGoneOn)} rescues={of.rescues} isArriving={hasGoneOn} />
        <p className="archive-fact">
          {t('archive.moment', { moment: momentInWords(of.checkedAt, language) })}
        </p>
      </>
    );
  }

  return (
    <Dialog
      title={t('archive.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          {report?.findings.some(({ reason }) => behind.has(reason)) === true ? (
            <Button onPress={() => setAsking(true)}>{t('archive.goOn.action')}</Button>
          ) : null}
          <Button
            busy={isRunning ? t('archive.checking') : null}
            onPress={() => void checkArchive()}
          >
            {t('archive.again')}
          </Button>
          {isAsking ? (
            <GoOnDialog
              onGoneOn={() => {
                setAsking(false);
                setGoneOn(true);
              }}
              onClose={() => setAsking(false)}
            />
          ) : null}
        </>
      }
    >
      <p>{t('archive.about')}</p>
      {isRunning ? (
        <ProgressBar
          className="archive-progress"
          aria-label={t('archive.checking')}
          value={progress * 100}
        >
          {({ percentage }) => (
            <span className="archive-progress-done" style={{ inlineSize: `${percentage ?? 0}%` }} />
          )}
        </ProgressBar>
      ) : null}
      {/* The last result stays in sight while the next is on its way: most checks take no time at all. */}
      {report === null ? null : result(report)}
      <p className="archive-fact">{t('archive.limit')}</p>
      <dl className="archive-key">
        <dt>{t('archive.key')}</dt>
        <dd>{account.fingerprint}</dd>
        <dd className="archive-fact">{t('archive.keyWords')}</dd>
      </dl>
    </Dialog>
  );
}

function AllRight({ report: { counts } }: { readonly report: ArchiveReport }) {
  const { t } = useWords();
  const { frames, lines, purged, backups } = counts;
  return (
    <ResultNote isGood title={t('archive.right.title')}>
      <p>
        {t('archive.right.checked', {
          frames: t('archive.right.frames', { count: frames }),
          lines: t('archive.right.lines', { count: lines }),
        })}
      </p>
      {purged === 0 ? null : <p>{t('archive.right.purged', { count: purged })}</p>}
      {backups === 0 ? null : <p>{t('archive.right.backups', { count: backups })}</p>}
    </ResultNote>
  );
}

/** On the home page, only when the check found something. */
export function ArchiveBanner({ onOpen }: { readonly onOpen: () => void }) {
  const { t } = useWords();
  useEffect(() => announce(t('archive.banner.title')), [t]);
  return (
    <aside className="archive-banner" aria-label={t('archive.banner.title')}>
      <WarningIcon className="archive-banner-icon" aria-hidden="true" weight="duotone" />
      <div className="archive-banner-words">
        <p className="archive-banner-title">{t('archive.banner.title')}</p>
        <p>{t('archive.banner.words')}</p>
      </div>
      <Button onPress={onOpen}>{t('archive.banner.action')}</Button>
    </aside>
  );
}
