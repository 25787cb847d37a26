import { FileTextIcon, LockKeyIcon, SlidersHorizontalIcon } from '@phosphor-icons/react';
import type { ReactNode } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import { lock } from '#renderer/unlock/lock.tsx';
import type { Snapshot } from '#shared/model/record.ts';
import './account-top.css';

/** The top of an account's own page: where we are, who is signed in, settings and lock. */
export function AccountTop({
  account,
  back,
  children,
  onSettings,
}: {
  readonly account: Snapshot['account'];
  /** Stands beside the program's name. */
  readonly back?: ReactNode;
  /** What else can be opened from here. */
  readonly children: ReactNode;
  readonly onSettings: () => void;
}) {
  const { t } = useWords();
  return (
    <header className="account-top">
      <h1 className="account-top-name">{t('common.appName')}</h1>
      {back}
      <span className="account-top-who">
        <span className="visually-hidden">{t('home.signedIn', { name: '' })}</span>
        <bdi>{account.displayName}</bdi>
      </span>
      {children}
      <Button look="quiet" icon={<SlidersHorizontalIcon weight="duotone" />} onPress={onSettings}>
        {t('common.settings.title')}
      </Button>
      <Button icon={<LockKeyIcon weight="duotone" />} onPress={lock}>
        {t('common.action.lock')}
      </Button>
    </header>
  );
}

/** Says that there is no recovery sheet yet, until there is one. */
export function RecoveryBanner({
  title,
  onOpen,
}: {
  readonly title: string;
  readonly onOpen: () => void;
}) {
  const { t } = useWords();
  return (
    <aside className="recovery-banner" aria-label={title}>
      <FileTextIcon className="recovery-banner-icon" aria-hidden="true" weight="duotone" />
      <div className="recovery-banner-words">
        <p className="recovery-banner-title">{title}</p>
        <p>{t('home.recovery.banner.words')}</p>
      </div>
      <Button onPress={onOpen}>{t('home.recovery.banner.action')}</Button>
    </aside>
  );
}
