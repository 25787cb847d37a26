import { useEffect } from 'react';
import { client } from '#renderer/data/client.ts';
import { keepHalfWritten } from '#renderer/ui/use-kept.ts';
import { reportError } from '#renderer/ui/error-notice.tsx';
import { sharedValue, useSharedValue } from '#renderer/ui/shared-value.ts';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import './lock.css';

const isLocking = sharedValue(false);

/** Locks the program. The screen is covered at once; the host then ends this window's session. */
export async function lock(): Promise<void> {
  isLocking.set(true);
  await keepHalfWritten();
  const locked = await client.app.lock({});
  if (locked.ok) return;
  isLocking.set(false);
  reportError(locked.error);
}

/** Ctrl+L (or Cmd+L) locks from anywhere. */
export function useLockKey(): void {
  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      if (event.key.toLowerCase() !== 'l') return;
      event.preventDefault();
      void lock();
    }
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

/** Covers everything while the program locks, so that nothing more can be read. */
export function LockCover() {
  const { t } = useWords();
  if (!useSharedValue(isLocking)) return null;
  return (
    <div className="lock-cover" role="status" data-react-aria-top-layer="true">
      <Spinner />
      <p>{t('unlock.locking')}</p>
    </div>
  );
}
