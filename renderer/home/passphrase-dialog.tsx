import { useState } from 'react';
import { client } from '#renderer/data/client.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { PassphraseField } from '#renderer/ui/passphrase-field.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import { NewPhrase } from '#renderer/unlock/new-phrase.tsx';
import { StepHead } from '#renderer/unlock/step-head.tsx';
import type { AppError } from '#shared/result.ts';
import './passphrase-dialog.css';

type Stage = 'current' | 'next' | 'saving' | 'done';

/** A new passphrase instead of the old one, in three small steps. */
export function PassphraseDialog({
  displayName,
  onClose,
}: {
  readonly displayName: string;
  readonly onClose: () => void;
}) {
  const { t } = useWords();
  const [stage, setStage] = useState<Stage>('current');
  const [current, setCurrent] = useState('');
  const [error, setError] = useState<AppError | null>(null);

  async function change(next: string) {
    setStage('saving');
    setError(null);
    const changed = await client.accounts.changePassphrase({ current, next });
    if (!changed.ok) setError(changed.error);
    setStage(changed.ok ? 'done' : 'next');
  }

  function toCurrent() {
    setError(null);
    setStage('current');
  }

  if (stage === 'done') {
    return (
      <Dialog
        title={t('home.passphrase.done')}
        isOpen
        onClose={onClose}
        actions={
          <Button look="primary" onPress={onClose} autoFocus>
            {t('common.action.close')}
          </Button>
        }
      >
        <p>{t('home.passphrase.doneWords')}</p>
      </Dialog>
    );
  }
  return (
    <Dialog size="small" title={t('home.passphrase.title')} isOpen onClose={onClose}>
      <div className="passphrase-steps">
        {stage === 'current' ? (
          <>
            <StepHead title={t('home.passphrase.current')} step={1} />
            <PassphraseField
              label={t('common.passphrase.label')}
              value={current}
              onChange={setCurrent}
              autoFocus
              onSubmit={() => setStage('next')}
            />
            <Button look="primary" isDisabled={current === ''} onPress={() => setStage('next')}>
              {t('common.action.next')}
            </Button>
          </>
        ) : (
          <NewPhrase
            displayName={displayName}
            save={t('home.passphrase.save')}
            busy={stage === 'saving' ? t('home.passphrase.saving') : null}
            onChosen={change}
            onBack={toCurrent}
          />
        )}
        {error === null ? null : (
          <ErrorNotice
            error={error}
            action={
              error.code === 'wrong-passphrase' ? (
                <Button onPress={toCurrent}>{t('home.passphrase.changeCurrent')}</Button>
              ) : undefined
            }
          />
        )}
      </div>
    </Dialog>
  );
}
