import { WarningIcon } from '@phosphor-icons/react';
import '#renderer/ui/error-notice.css';
import { useWords } from '#renderer/ui/words.tsx';
import type { ErrorCode } from '#shared/errors.ts';

/** That the last lock made no backup, why, and that nothing is lost; read out at once. */
export function NotBackedUp({ why }: { readonly why: ErrorCode }) {
  const { t } = useWords();
  return (
    <div className="error-notice" role="alert">
      <WarningIcon className="error-notice-icon" aria-hidden="true" weight="duotone" />
      <div className="error-notice-words">
        <p className="error-notice-what">
          {t('unlock.notBackedUp.what', { why: t(`errors.${why}.what`, { seconds: 0 }) })}
        </p>
        <p>{t('unlock.notBackedUp.todo')}</p>
      </div>
    </div>
  );
}
