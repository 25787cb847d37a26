import { useEffect, useRef, useState } from 'react';
import { client } from '#renderer/data/client.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { isolate } from '#shared/i18n/isolate.ts';
import { PassphraseField } from '#renderer/ui/passphrase-field.tsx';
import { useCountdown } from '#renderer/ui/use-countdown.ts';
import { useWords } from '#renderer/ui/words.tsx';
import type { AccountSummary } from '#shared/model/record.ts';
import type { AppError } from '#shared/result.ts';
import { isForRescue } from './rescue.tsx';
import { StepHead } from './step-head.tsx';

/** The passphrase of one account. After several wrong ones there is a wait, counted down on the button. */
export function Enter({
  account,
  onUnlocked,
  onDamaged,
  onForgotten,
  onBack,
}: {
  readonly account: AccountSummary;
  readonly onUnlocked: () => Promise<void>;
  /** The keys are open and the store is not: it has to be rescued first. */
  readonly onDamaged: () => void;
  readonly onForgotten: () => void;
  readonly onBack: () => void;
}) {
  const { t } = useWords();
  const [passphrase, setPassphrase] = useState('');
  const [isUnlocking, setUnlocking] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const [waitUntil, setWaitUntil] = useState<number | null>(null);
  const seconds = useCountdown(waitUntil);
  const field = useRef<HTMLInputElement>(null);

  const wasWaiting = useRef(false);
  useEffect(() => {
    if (wasWaiting.current && seconds === 0) announce(t('unlock.enter.waitOver'));
    wasWaiting.current = seconds > 0;
  }, [seconds, t]);

  async function unlock() {
    if (isUnlocking || seconds > 0) return;
    setUnlocking(true);
    setError(null);
    const unlocked = await client.accounts.unlock({ accountId: account.id, passphrase });
    if (unlocked.ok) {
      await onUnlocked();
    } else if (isForRescue(unlocked.error)) {
      onDamaged();
    } else {
      setError(unlocked.error);
      const wait = Number(unlocked.error.details?.['seconds'] ?? 0);
      setWaitUntil(wait > 0 ? Date.now() + wait * 1000 : null);
      field.current?.select();
    }
    setUnlocking(false);
  }

  const isWrong = error?.code === 'wrong-passphrase';
  // The wait is said by the button's own countdown; said here as well it would not count down.
  const isOther = error !== null && !isWrong && error.code !== 'wait-before-retry';
  const isKeyGone = error?.code === 'key-file-damaged' || error?.code === 'key-file-missing';
  return (
    <>
      <StepHead
        title={t('unlock.enter.title', { name: isolate(account.displayName) })}
        onBack={onBack}
      />
      <PassphraseField
        ref={field}
        label={t('unlock.enter.passphrase')}
        value={passphrase}
        onChange={(value) => {
          setPassphrase(value);
          if (isWrong) setError(null);
        }}
        error={
          isWrong
            ? `${t('errors.wrong-passphrase.what')} ${t('errors.wrong-passphrase.todo')}`
            : null
        }
        autoFocus
        onSubmit={unlock}
      />
      {isOther ? (
        <ErrorNotice
          error={error}
          action={
            isKeyGone ? (
              <Button onPress={onForgotten}>{t('unlock.enter.withSheet')}</Button>
            ) : undefined
          }
        />
      ) : null}
      <Button
        look="primary"
        busy={isUnlocking ? t('unlock.enter.unlocking') : null}
        isDisabled={passphrase === '' || seconds > 0}
        onPress={unlock}
      >
        {seconds > 0 ? t('unlock.enter.wait', { count: seconds }) : t('unlock.enter.unlock')}
      </Button>
      <Button look="quiet" onPress={onForgotten}>
        {t('unlock.enter.forgotten')}
      </Button>
    </>
  );
}
