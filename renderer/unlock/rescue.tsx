import { CheckCircleIcon, WarningIcon } from '@phosphor-icons/react';
import { useEffect, useState } from 'react';
import { client } from '#renderer/data/client.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import type { RescuePlan } from '#shared/model/rescue.ts';
import type { AppError } from '#shared/result.ts';
import { lock } from './lock.tsx';
import { RescueLosses } from './rescue-losses.tsx';
import { RescueGains } from './rescue-gains.tsx';
import { StepHead } from './step-head.tsx';
import './rescue.css';

/** Whether an unlock ended with open keys and a store that has to be rescued. */
export function isForRescue({ code }: AppError): boolean {
  return code === 'store-damaged' || code === 'store-missing';
}

/**
 * A store that cannot be opened: what has happened, what can be had and what cannot, and then, when
 * somebody wants it, the rescue. Nothing is changed before the last button. Leaving it locks: the keys
 * are open already.
 */
export function Rescue({ onUnlocked }: { readonly onUnlocked: () => Promise<void> }) {
  const { t } = useWords();
  const [plan, setPlan] = useState<RescuePlan | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const [isDecided, setDecided] = useState(false);
  const [isWorking, setWorking] = useState(false);

  useEffect(() => {
    let isOver = false;
    async function look() {
      const looked = await client.rescue.look({});
      if (isOver) return;
      if (looked.ok) setPlan(looked.value);
      else setError(looked.error);
    }
    void look();
    return () => {
      isOver = true;
    };
  }, []);

  async function perform() {
    setWorking(true);
    setError(null);
    const performed = await client.rescue.perform({});
    if (performed.ok) await onUnlocked();
    else setError(performed.error);
    setWorking(false);
  }

  const notice = error === null ? null : <ErrorNotice error={error} />;
  if (plan === null) {
    return error === null ? (
      <p className="unlock-reading" role="status">
        {t('rescue.looking')}
      </p>
    ) : (
      <>
        {notice}
        <Button onPress={lock}>{t('common.action.back')}</Button>
      </>
    );
  }
  if (!isDecided) {
    return (
      <>
        <StepHead key="plan" title={t(`rescue.title.${plan.found}`)} />
        <p>{t(`rescue.what.${plan.found}`)}</p>
        <section className="rescue-part">
          <CheckCircleIcon className="rescue-icon" aria-hidden="true" weight="duotone" />
          <div>
            <h3>{t('rescue.can.title')}</h3>
            <RescueGains plan={plan} />
          </div>
        </section>
        <section className="rescue-part rescue-part-lost">
          <WarningIcon className="rescue-icon" aria-hidden="true" weight="duotone" />
          <div>
            <RescueLosses plan={plan} />
          </div>
        </section>
        <div className="rescue-actions">
          <Button onPress={lock}>{t('rescue.notNow')}</Button>
          <Button look="primary" onPress={() => setDecided(true)}>
            {t('rescue.next')}
          </Button>
        </div>
      </>
    );
  }
  return (
    <>
      <StepHead
        key="confirm"
        title={t('rescue.confirm.title')}
        onBack={isWorking ? undefined : () => setDecided(false)}
      />
      <ol className="rescue-steps">
        {plan.keptAs === null ? (
          <li>{t('rescue.confirm.noFile')}</li>
        ) : (
          <li>
            {t('rescue.confirm.kept')} <code className="rescue-place">{plan.keptAs}</code>{' '}
            {t('rescue.confirm.until')}
          </li>
        )}
        <li>{t('rescue.confirm.fresh')}</li>
        <li>{t('rescue.confirm.told')}</li>
      </ol>
      {notice}
      <div className="rescue-actions">
        <Button onPress={lock} isDisabled={isWorking}>
          {t('rescue.notNow')}
        </Button>
        <Button
          look="primary"
          busy={isWorking ? t('rescue.confirm.working') : null}
          onPress={perform}
        >
          {t('rescue.confirm.action')}
        </Button>
      </div>
    </>
  );
}
