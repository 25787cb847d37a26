import { PlayIcon } from '@phosphor-icons/react';
import { Arrival } from '#renderer/ui/arrival.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { lock } from '#renderer/unlock/lock.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import './pause-page.css';

/** Covers the whole screen: no names, no cards, nothing that somebody passing by could read. */
export function PausePage({
  isReady,
  onResume,
}: {
  /** False until the pause itself is saved; the cover does not wait for that. */
  readonly isReady: boolean;
  readonly onResume: () => void;
}) {
  const { t } = useWords();
  return (
    <main className="pause">
      <div className="pause-sheet">
        <Arrival>{t('meeting.pause.title')}</Arrival>
        <p className="pause-text">{t('meeting.pause.text')}</p>
        <Button
          look="primary"
          icon={<PlayIcon weight="duotone" />}
          isDisabled={!isReady}
          onPress={onResume}
        >
          {t('meeting.pause.resume')}
        </Button>
        <div className="pause-leave">
          <Button look="quiet" onPress={() => void lock()}>
            {t('meeting.pause.leave')}
          </Button>
          <p>{t('meeting.pause.leaveHint')}</p>
        </div>
      </div>
    </main>
  );
}
