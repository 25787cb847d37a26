import { SpeakerHighIcon, StopIcon } from '@phosphor-icons/react';
import { useEffect, useId } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import { readAloud, stopReading, useHasVoice, useIsReading } from './voice.ts';

interface ReadAloudProps {
  /** In the language of the page, in the order they are read. */
  readonly texts: readonly string[];
}

/**
 * Reads texts with the system's own voice; a second press ends it, and so does leaving what is read.
 * Where the system has no voice for the language there is no button.
 */
export function ReadAloud({ texts }: ReadAloudProps) {
  const { language } = useWords();
  if (!useHasVoice(language)) return null;
  return <Reader key={[language, ...texts].join('\n')} texts={texts} />;
}

function Reader({ texts }: ReadAloudProps) {
  const { t, language } = useWords();
  const id = useId();
  const isReading = useIsReading(id);
  useEffect(() => () => stopReading(id), [id]);
  return (
    <Button
      look="quiet"
      icon={isReading ? <StopIcon weight="duotone" /> : <SpeakerHighIcon weight="duotone" />}
      onPress={() => (isReading ? stopReading(id) : readAloud(id, texts, language))}
    >
      {t(isReading ? 'toolbox.readAloud.stop' : 'toolbox.readAloud.start')}
    </Button>
  );
}
