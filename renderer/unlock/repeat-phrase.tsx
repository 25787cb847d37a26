import { useRef, useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { PassphraseField } from '#renderer/ui/passphrase-field.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import { StepHead } from './step-head.tsx';

/** The phrase typed back once, so that we know it was written down right. */
export function RepeatPhrase({
  phrase,
  save,
  busy,
  onRepeated,
  onBack,
}: {
  readonly phrase: string;
  /** The words on the button. */
  readonly save: string;
  /** What is going on after it was pressed. */
  readonly busy: string | null;
  readonly onRepeated: () => void;
  readonly onBack: () => void;
}) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const [isDifferent, setDifferent] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  function compare() {
    if (busy !== null) return;
    if (typed === phrase) {
      onRepeated();
    } else {
      setDifferent(true);
      field.current?.focus();
    }
  }

  return (
    <>
      <StepHead title={t('unlock.phrase.repeat.title')} step={3} onBack={onBack} />
      <p>{t('unlock.phrase.repeat.words')}</p>
      <PassphraseField
        ref={field}
        label={t('unlock.phrase.repeat.label')}
        value={typed}
        onChange={(value) => {
          setTyped(value);
          setDifferent(false);
        }}
        error={isDifferent ? t('unlock.phrase.repeat.different') : null}
        autoFocus
        onSubmit={compare}
      />
      <Button look="quiet" onPress={onBack}>
        {t('unlock.phrase.repeat.show')}
      </Button>
      <Button look="primary" busy={busy} isDisabled={typed === ''} onPress={compare}>
        {save}
      </Button>
    </>
  );
}
