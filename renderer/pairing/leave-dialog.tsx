import { useState } from 'react';
import { client } from '#renderer/data/client.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import { isolate } from '#shared/i18n/isolate.ts';
import type { Role } from '#shared/model/identity.ts';
import type { Person } from '#shared/model/record.ts';
import type { AppError } from '#shared/result.ts';

/** Says what ending a pairing does and does not do, and ends it. */
export function LeaveDialog({
  person,
  role,
  onClose,
}: {
  readonly person: Person;
  /** Of the account that is unlocked. */
  readonly role: Role;
  readonly onClose: () => void;
}) {
  const { t } = useWords();
  const [error, setError] = useState<AppError | null>(null);
  const name = isolate(person.displayName);

  async function leave() {
    const left = await client.exchange.endPairing({ accountId: person.accountId });
    if (!left.ok) {
      setError(left.error);
      return;
    }
    announce(t(`pairing.leaving.done.${role}`, { name }));
    onClose();
  }

  return (
    <Dialog
      role="alertdialog"
      title={t(`pairing.leaving.title.${role}`, { name })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button autoFocus onPress={onClose}>
            {t('common.action.cancel')}
          </Button>
          <Button look="danger" onPress={leave}>
            {t(`pairing.leave.${role}`)}
          </Button>
        </>
      }
    >
      <p>{t(`pairing.leaving.${role}`)}</p>
      <p>
        <strong>{t('pairing.leaving.read')}</strong> {t(`pairing.leaving.kept.${role}`)}
      </p>
      {error === null ? null : <ErrorNotice error={error} />}
    </Dialog>
  );
}
