import { WarningIcon, XIcon } from '@phosphor-icons/react';
import type { ReactNode } from 'react';
import type { AppError } from '#shared/result.ts';
import './error-notice.css';
import { IconButton } from './icon-button.tsx';
import { sharedValue, useSharedValue } from './shared-value.ts';
import { useWords } from './words.tsx';

export interface ErrorNoticeProps {
  readonly error: AppError;
  readonly onClose?: (() => void) | undefined;
  /** A button that helps, when there is one. */
  readonly action?: ReactNode;
}

/** What went wrong and what to do about it, read out at once. */
export function ErrorNotice({ error, onClose, action }: ErrorNoticeProps) {
  const { t } = useWords();
  const figures = { ...error.details, seconds: error.details?.['seconds'] ?? 0 };
  return (
    <div className="error-notice" role="alert">
      <WarningIcon className="error-notice-icon" aria-hidden="true" weight="duotone" />
      <div className="error-notice-words">
        <p className="error-notice-what">{t(`errors.${error.code}.what`, figures)}</p>
        <p>{t(`errors.${error.code}.todo`, figures)}</p>
        {action === undefined ? null : <div className="error-notice-action">{action}</div>}
      </div>
      {onClose === undefined ? null : (
        <IconButton label={t('common.action.close')} icon={<XIcon />} onPress={onClose} />
      )}
    </div>
  );
}

const reported = sharedValue<AppError | null>(null);

/** Shows an error over whatever view is open, until it is closed or another one comes. */
export function reportError(error: AppError): void {
  reported.set(error);
}

/** The place over all views where reported errors stand. */
export function ErrorPlace() {
  const error = useSharedValue(reported);
  return (
    // The attribute keeps it readable and closable while a dialog hides the rest.
    <div className="error-place" data-react-aria-top-layer="true">
      {error === null ? null : <ErrorNotice error={error} onClose={() => reported.set(null)} />}
    </div>
  );
}
