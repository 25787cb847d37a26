import { FilePdfIcon, PrinterIcon } from '@phosphor-icons/react';
import { useEffect, useState } from 'react';
import { client } from '#renderer/data/client.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import type { AppError } from '#shared/result.ts';
import './recovery-dialog.css';

type Stage = 'preparing' | 'ready' | 'printing' | 'saving' | 'done';

/** Makes a recovery code and gets it onto paper. The code itself is never on the screen. */
export function RecoveryDialog({
  hasOldSheet,
  onClose,
}: {
  readonly hasOldSheet: boolean;
  readonly onClose: () => void;
}) {
  const { t } = useWords();
  const [stage, setStage] = useState<Stage>('preparing');
  const [sheetId, setSheetId] = useState('');
  const [error, setError] = useState<AppError | null>(null);
  const sheet = { kind: 'recovery-sheet', format: 'pdf', sheetId } as const;

  useEffect(() => {
    let isOver = false;
    void client.accounts.prepareRecoverySheet({}).then((prepared) => {
      if (isOver) return;
      if (!prepared.ok) {
        setError(prepared.error);
        return;
      }
      setSheetId(prepared.value.sheetId);
      setStage('ready');
    });
    return () => {
      isOver = true;
    };
  }, []);

  async function print() {
    setStage('printing');
    setError(null);
    const printed = await client.documents.print(sheet);
    if (!printed.ok) setError(printed.error);
    setStage(printed.ok && printed.value.printed ? 'done' : 'ready');
  }

  async function save() {
    setStage('saving');
    setError(null);
    const saved = await client.documents.save(sheet);
    if (!saved.ok) setError(saved.error);
    setStage(saved.ok && saved.value.saved ? 'done' : 'ready');
  }

  if (stage === 'done') {
    return (
      <Dialog
        title={t('home.recovery.done')}
        isOpen
        onClose={onClose}
        actions={
          <Button look="primary" onPress={onClose} autoFocus>
            {t('common.action.close')}
          </Button>
        }
      >
        <p>{t('home.recovery.doneWords')}</p>
      </Dialog>
    );
  }
  return (
    <Dialog
      title={t('home.recovery.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button
            icon={<FilePdfIcon weight="duotone" />}
            busy={stage === 'saving' ? t('home.recovery.saving') : null}
            isDisabled={stage === 'preparing' || stage === 'printing'}
            onPress={save}
          >
            {t('home.recovery.save')}
          </Button>
          <Button
            look="primary"
            icon={<PrinterIcon weight="duotone" />}
            busy={stage === 'printing' ? t('home.recovery.printing') : null}
            isDisabled={stage === 'preparing' || stage === 'saving'}
            onPress={print}
          >
            {t('home.recovery.print')}
          </Button>
        </>
      }
    >
      <p>{t('home.recovery.words')}</p>
      <p>{t('home.recovery.where')}</p>
      {hasOldSheet ? <p>{t('home.recovery.old')}</p> : null}
      {stage === 'preparing' && error === null ? (
        <p className="recovery-preparing" role="status">
          <Spinner />
          {t('home.recovery.preparing')}
        </p>
      ) : null}
      {error === null ? null : <ErrorNotice error={error} />}
    </Dialog>
  );
}
