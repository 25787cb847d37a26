import { useEffect, useState } from 'react';
import { client } from '#renderer/data/client.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { reportError } from '#renderer/ui/error-notice.tsx';
import { useCountdown } from '#renderer/ui/use-countdown.ts';
import { useWords } from '#renderer/ui/words.tsx';
import { lock } from './lock.tsx';

/** Said aloud at these; every second would drown everything else. */
const saidAt: ReadonlySet<number> = new Set([60, 30, 10]);

/** Asks whether anybody is still there before the program locks itself. */
export function IdleDialog() {
  const { t } = useWords();
  const [lockAt, setLockAt] = useState<number | null>(null);
  const seconds = useCountdown(lockAt);
  const isOpen = lockAt !== null;

  useEffect(
    () =>
      window.socBox.on('idle', (idle) =>
        setLockAt(idle === null ? null : Date.now() + idle.lockInSeconds * 1000),
      ),
    [],
  );

  useEffect(() => {
    if (isOpen && saidAt.has(seconds)) announce(t('home.idle.left', { count: seconds }));
  }, [isOpen, seconds, t]);

  const left =
    seconds > 60
      ? t('home.idle.leftMinutes', { count: Math.ceil(seconds / 60) })
      : t('home.idle.left', { count: seconds });

  async function stay() {
    setLockAt(null);
    const stayed = await client.app.stay({});
    if (!stayed.ok) reportError(stayed.error);
  }

  return (
    <Dialog
      role="alertdialog"
      size="small"
      title={t('home.idle.title')}
      isOpen={isOpen}
      onClose={stay}
      actions={
        <>
          <Button onPress={lock}>{t('home.idle.lockNow')}</Button>
          <Button look="primary" onPress={stay} autoFocus>
            {t('home.idle.stay')}
          </Button>
        </>
      }
    >
      <p>{left}</p>
      <p>{t('home.idle.kept')}</p>
    </Dialog>
  );
}
