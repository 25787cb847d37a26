import { CheckCircleIcon } from '@phosphor-icons/react';
import { Button } from '#renderer/ui/button.tsx';
import { PassphraseField } from '#renderer/ui/passphrase-field.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import './own-phrase.css';
import { useJudgement } from './passphrase-judgement.ts';
import { StepHead } from './step-head.tsx';

/** A phrase of one's own, judged while it is written. */
export function OwnPhrase({
  phrase,
  displayName,
  onChange,
  onSuggested,
  onNext,
  onBack,
}: {
  readonly phrase: string;
  readonly displayName: string;
  readonly onChange: (phrase: string) => void;
  readonly onSuggested: () => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
}) {
  const { t } = useWords();
  const judgement = useJudgement(phrase, displayName);
  const isUnjudged = judgement === 'none' || judgement === 'judging';
  const error =
    isUnjudged || judgement === 'strong' ? null : t(`unlock.phrase.weakness.${judgement}`);
  return (
    <>
      <StepHead title={t('unlock.phrase.own.title')} step={2} onBack={onBack} />
      <div>
        <PassphraseField
          label={t('unlock.phrase.own.label')}
          description={t('unlock.phrase.own.hint')}
          value={phrase}
          onChange={onChange}
          error={error}
          autoFocus
          onSubmit={() => {
            if (judgement === 'strong') onNext();
          }}
        />
        <p className="own-phrase-says" aria-live="polite">
          {judgement === 'judging' ? t('unlock.phrase.own.judging') : null}
          {judgement === 'strong' ? (
            <span className="own-phrase-strong">
              <CheckCircleIcon aria-hidden="true" weight="fill" /> {t('unlock.phrase.own.strong')}
            </span>
          ) : null}
        </p>
      </div>
      <Button look="quiet" onPress={onSuggested}>
        {t('unlock.phrase.own.suggested')}
      </Button>
      <Button look="primary" isDisabled={judgement !== 'strong'} onPress={onNext}>
        {t('common.action.next')}
      </Button>
    </>
  );
}
