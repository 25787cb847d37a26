import { ArrowsClockwiseIcon } from '@phosphor-icons/react';
import { Button } from '#renderer/ui/button.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import { StepHead } from './step-head.tsx';
import './suggested-phrase.css';

/** Five words, big enough to copy onto paper. */
export function SuggestedPhrase({
  phrase,
  onAnother,
  onOwn,
  onNext,
  onBack,
}: {
  /** Null while the vault draws the words. */
  readonly phrase: string | null;
  readonly onAnother: () => void;
  readonly onOwn: () => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
}) {
  const { t } = useWords();
  const words = phrase === null ? [] : phrase.split(' ');
  return (
    <>
      <StepHead title={t('unlock.phrase.suggested.title')} step={2} onBack={onBack} />
      <p>{t('unlock.phrase.suggested.words')}</p>
      <ol
        className="suggested-phrase"
        aria-label={t('unlock.phrase.suggested.label')}
        aria-live="polite"
        // The words are Swedish whatever language the program speaks.
        lang="sv"
      >
        {[...words.entries()].map(([place, word]) => (
          <li key={place}>{word}</li>
        ))}
      </ol>
      <div className="suggested-phrase-others">
        <Button look="quiet" icon={<ArrowsClockwiseIcon />} onPress={onAnother}>
          {t('unlock.phrase.suggested.another')}
        </Button>
        <Button look="quiet" onPress={onOwn}>
          {t('unlock.phrase.suggested.own')}
        </Button>
      </div>
      <Button look="primary" isDisabled={phrase === null} onPress={onNext}>
        {t('unlock.phrase.suggested.next')}
      </Button>
    </>
  );
}
