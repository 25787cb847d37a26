import { useState } from 'react';
import { client } from '#renderer/data/client.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import type { KeptFrame } from '#shared/model/record.ts';
import type { AppError } from '#shared/result.ts';
import './remove-now-dialog.css';

/** Asks once more before the copy of a moved frame is removed: what goes, and what stays. */
export function RemoveNowDialog({
  frame,
  onClose,
}: {
  readonly frame: KeptFrame;
  readonly onClose: () => void;
}) {
  const { t } = useWords();
  const [error, setError] = useState<AppError | null>(null);

  async function remove() {
    const removed = await client.frames.purge({ frameId: frame.id });
    if (!removed.ok) {
      setError(removed.error);
      return;
    }
    announce(t('retention.now.done'));
    onClose();
  }

  return (
    <Dialog
      role="alertdialog"
      title={t('retention.now.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose} autoFocus>
            {t('retention.now.wait')}
          </Button>
          <Button look="danger" onPress={remove}>
            {t('retention.frame.removeNow')}
          </Button>
        </>
      }
    >
      <div className="remove-now">
        <section>
          <h3>{t('retention.now.goes')}</h3>
          <ul>
            <li>{t('retention.now.goesText', { version: frame.version })}</li>
            <li>{t('retention.now.goesBackups')}</li>
          </ul>
        </section>
        <section>
          <h3>{t('retention.now.stays')}</h3>
          <ul>
            <li>{t('retention.now.staysRecord')}</li>
            <li>{t('retention.now.staysPaper')}</li>
            <li>{t('retention.now.staysTrace')}</li>
            <li>{t('retention.now.staysCode')}</li>
          </ul>
        </section>
        <p className="remove-now-last">{t('retention.now.noWayBack')}</p>
      </div>
      {error === null ? null : <ErrorNotice error={error} />}
    </Dialog>
  );
}
