import { useState } from 'react';
import { client } from '#renderer/data/client.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { isolate } from '#shared/i18n/isolate.ts';
import { useWords } from '#renderer/ui/words.tsx';
import type { AppError } from '#shared/result.ts';
import type { ContactRecord } from './record.ts';

/** Asks before a contact of whom nothing is kept here any more is removed: what goes, and what stays. */
export function RemoveContactDialog({
  record: { contact, meetings, frames },
  onRemoved,
  onClose,
}: {
  readonly record: ContactRecord;
  readonly onRemoved: () => void;
  readonly onClose: () => void;
}) {
  const { t } = useWords();
  const [error, setError] = useState<AppError | null>(null);

  async function remove() {
    const removed = await client.contacts.remove({ contactId: contact.id });
    if (removed.ok) onRemoved();
    else setError(removed.error);
  }

  return (
    <Dialog
      role="alertdialog"
      size="small"
      title={t('home.contact.removeTitle', { name: isolate(contact.name) })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose} autoFocus>
            {t('common.action.cancel')}
          </Button>
          <Button look="danger" onPress={remove}>
            {t('common.action.remove')}
          </Button>
        </>
      }
    >
      <p>
        {meetings.length === 0
          ? t('home.contact.removeWords')
          : t('home.contact.removeMeetings', { count: meetings.length })}
      </p>
      {frames.length === 0 ? null : <p>{t('home.contact.removeFrames')}</p>}
      {error === null ? null : <ErrorNotice error={error} />}
    </Dialog>
  );
}
