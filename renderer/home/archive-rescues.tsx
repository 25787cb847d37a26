import { LifebuoyIcon } from '@phosphor-icons/react';
import { useState } from 'react';
import { client } from '#renderer/data/client.ts';
import { Arrival } from '#renderer/ui/arrival.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import { momentInWords } from '#shared/i18n/dates.ts';
import type { ArchiveRescue } from '#shared/model/archive.ts';
import type { AppError } from '#shared/result.ts';

/** What the log tells of rescues: known and signed, so nothing to warn of, and never left out. */
export function Rescues({
  rescues,
  isArriving,
}: {
  readonly rescues: readonly ArchiveRescue[];
  /** What somebody just went on from: the button they pressed is gone, so focus goes here. */
  readonly isArriving: boolean;
}) {
  const { t, language } = useWords();
  if (rescues.length === 0) return null;
  const inWords = ({ at, found, backupAt, lines, frames }: ArchiveRescue) =>
    [
      t(`archive.rescues.${found}`, { moment: momentInWords(at, language) }),
      backupAt === null
        ? ''
        : t('archive.rescues.backup', { moment: momentInWords(backupAt, language) }),
      lines === 0 ? '' : t('archive.rescues.lines', { count: lines }),
      frames === 0 ? '' : t('archive.rescues.frames', { count: frames }),
      lines + frames === 0 ? t('archive.rescues.nothing') : '',
    ]
      .filter((words) => words !== '')
      .join(' ');
  return (
    <section className="archive-rescues">
      <LifebuoyIcon className="archive-rescues-icon" aria-hidden="true" weight="duotone" />
      <div>
        {isArriving ? (
          <Arrival level={3}>{t('archive.rescues.title')}</Arrival>
        ) : (
          <h3>{t('archive.rescues.title')}</h3>
        )}
        <ul>
          {rescues.map((rescue) => (
            <li key={rescue.at}>{inWords(rescue)}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}

/** Asks before the account goes on from an older copy, or without knowing how far its log had come. */
export function GoOnDialog({
  onGoneOn,
  onClose,
}: {
  readonly onGoneOn: () => void;
  readonly onClose: () => void;
}) {
  const { t } = useWords();
  const [error, setError] = useState<AppError | null>(null);

  async function goOn() {
    const gone = await client.archive.goOn({});
    if (gone.ok) onGoneOn();
    else setError(gone.error);
  }

  return (
    <Dialog
      role="alertdialog"
      size="small"
      title={t('archive.goOn.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose} autoFocus>
            {t('common.action.cancel')}
          </Button>
          <Button look="primary" onPress={goOn}>
            {t('archive.goOn.confirm')}
          </Button>
        </>
      }
    >
      <p>{t('archive.goOn.words')}</p>
      <p>{t('archive.goOn.told')}</p>
      {error === null ? null : <ErrorNotice error={error} />}
    </Dialog>
  );
}
