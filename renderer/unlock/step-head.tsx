import { ArrowLeftIcon } from '@phosphor-icons/react';
import type { ReactNode } from 'react';
import { Arrival } from '#renderer/ui/arrival.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import './step-head.css';

/** The top of one small step: the way back, where we are, what it is about. */
export function StepHead({
  title,
  step,
  onBack,
}: {
  readonly title: ReactNode;
  /** 1, 2 or 3 where the step is one of three. */
  readonly step?: number;
  readonly onBack?: (() => void) | undefined;
}) {
  const { t } = useWords();
  return (
    <div className="step-head">
      {onBack === undefined ? null : (
        <IconButton
          label={t('common.action.back')}
          icon={<ArrowLeftIcon weight="bold" />}
          onPress={onBack}
        />
      )}
      <div>
        {step === undefined ? null : (
          <p className="step-head-step">{t('unlock.new.step', { step, of: 3 })}</p>
        )}
        <Arrival level={2} className="step-head-title">
          {title}
        </Arrival>
      </div>
    </div>
  );
}
