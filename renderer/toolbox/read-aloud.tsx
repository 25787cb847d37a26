import { SpeakerHighIcon, StopIcon } from '@phosphor-icons/react';
import { useEffect, useId } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import { readAloud, stopReading, useHasVoice, useIsReading } from './voice.ts';

interface ReadAloudProps {
  /** In the language of the page, in the order they are read; asked for when the reading begins. */
  readonly texts: readonly string[] | (() => readonly string[]);
}

/**
 * Reads texts with the system's own voice; a second press ends it, and so does leaving what is read.
 * Where the system has no voice for the language there is no button.
 */
export function ReadAloud({ texts }: ReadAloudProps) {
  const { language } = useWords();
  if (!useHasVoice(language)) return null;
  const words = typeof texts === 'function' ? [] : texts;
  return <Reader key={[language, ...words].join('\n')} texts={texts} />;
}

/** What stands on a page, line by line as it is seen. */
export function linesOn(page: HTMLElement | null): readonly string[] {
  return (page?.innerText ?? '').split('\n').filter((line) => line.trim() !== '');
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
      onPress={() => {
        if (isReading) stopReading(id);
        else readAloud(id, typeof texts === 'function' ? texts() : texts, language);
      }}
    >
      {t(isReading ? 'toolbox.readAloud.stop' : 'toolbox.readAloud.start')}
    </Button>
  );
}
