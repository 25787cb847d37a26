import { SlidersHorizontalIcon, UserCirclePlusIcon } from '@phosphor-icons/react';
import { useEffect, useState } from 'react';
import { client } from '#renderer/data/client.ts';
import { LanguageSwitch } from '#renderer/settings/language-switch.tsx';
import { SettingsDialog } from '#renderer/settings/settings-dialog.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import type { LockReason } from '#shared/contract/contract.ts';
import type { ErrorCode } from '#shared/errors.ts';
import { socBox } from '#shared/decks/soc-box.ts';
import type { AccountSummary } from '#shared/model/record.ts';
import type { AppError } from '#shared/result.ts';
import { AccountList } from './account-list.tsx';
import { Enter } from './enter.tsx';
import { NewAccount } from './new-account.tsx';
import { NotBackedUp } from './not-backed-up.tsx';
import { Recover } from './recover.tsx';
import { Rescue } from './rescue.tsx';
import { LaidCards } from './laid-cards.tsx';
import './unlock-view.css';

type Step =
  | { readonly name: 'reading' }
  | { readonly name: 'failed'; readonly error: AppError }
  | { readonly name: 'list' }
  | { readonly name: 'enter'; readonly account: AccountSummary }
  | { readonly name: 'recover'; readonly account: AccountSummary }
  | { readonly name: 'rescue' }
  | { readonly name: 'new' };

/** Where somebody with one account starts: at its passphrase. */
function firstStep(accounts: readonly AccountSummary[]): Step {
  const [only, second] = accounts;
  return only?.state === 'ready' && second === undefined
    ? { name: 'enter', account: only }
    : { name: 'list' };
}

/** The sign-in screen: who you are, your passphrase, or a new account. */
export function UnlockView({ onUnlocked }: { readonly onUnlocked: () => Promise<void> }) {
  const { t } = useWords();
  const [accounts, setAccounts] = useState<readonly AccountSummary[]>([]);
  const [lockReason, setLockReason] = useState<LockReason | null>(null);
  const [backupProblem, setBackupProblem] = useState<ErrorCode | null>(null);
  const [step, setStep] = useState<Step>({ name: 'reading' });
  const [areSettingsOpen, setSettingsOpen] = useState(false);

  useEffect(() => {
    let isOver = false;
    async function read() {
      const [listed, info] = await Promise.all([client.accounts.list({}), client.app.info({})]);
      if (isOver) return;
      if (info.ok) {
        setLockReason(info.value.lockReason);
        setBackupProblem(info.value.backupProblem);
      }
      if (listed.ok) setAccounts(listed.value);
      setStep(listed.ok ? firstStep(listed.value) : { name: 'failed', error: listed.error });
    }
    void read();
    return () => {
      isOver = true;
    };
  }, []);

  const toList = () => setStep({ name: 'list' });

  function stepOn() {
    switch (step.name) {
      case 'reading':
        return <p className="unlock-reading">{t('unlock.accounts.reading')}</p>;
      case 'failed':
        return <ErrorNotice error={step.error} />;
      case 'list':
        return accounts.length === 0 ? (
          <EmptyState
            icon={<UserCirclePlusIcon weight="duotone" />}
            title={t('unlock.accounts.none.title')}
            action={
              <Button look="primary" onPress={() => setStep({ name: 'new' })}>
                {t('unlock.accounts.none.action')}
              </Button>
            }
          >
            {t('unlock.accounts.none.words')}
          </EmptyState>
        ) : (
          <AccountList
            accounts={accounts}
            onChosen={(account) => setStep({ name: 'enter', account })}
            onNew={() => setStep({ name: 'new' })}
          />
        );
      case 'enter':
        return (
          <Enter
            account={step.account}
            onUnlocked={onUnlocked}
            onForgotten={() => setStep({ name: 'recover', account: step.account })}
            onDamaged={() => setStep({ name: 'rescue' })}
            onBack={toList}
          />
        );
      case 'recover':
        return (
          <Recover
            account={step.account}
            onUnlocked={onUnlocked}
            onDamaged={() => setStep({ name: 'rescue' })}
            onBack={() => setStep({ name: 'enter', account: step.account })}
          />
        );
      case 'rescue':
        return <Rescue onUnlocked={onUnlocked} />;
      case 'new':
        return <NewAccount onUnlocked={onUnlocked} onBack={toList} />;
    }
  }

  return (
    <div className="unlock">
      <header className="unlock-top">
        <LanguageSwitch />
        <Button
          look="quiet"
          icon={<SlidersHorizontalIcon weight="duotone" />}
          onPress={() => setSettingsOpen(true)}
        >
          {t('common.settings.title')}
        </Button>
      </header>
      <main className="unlock-main">
        <div className="unlock-about">
          <h1 className="unlock-name">{t('common.appName')}</h1>
          <p className="unlock-tagline">{t('unlock.tagline')}</p>
          <LaidCards />
        </div>
        <div className="unlock-side">
          {lockReason === null || step.name === 'new' ? null : (
            <p className="unlock-locked">{t(`unlock.locked.${lockReason}`)}</p>
          )}
          {backupProblem === null ? null : <NotBackedUp why={backupProblem} />}
          <section className="unlock-sheet">{stepOn()}</section>
        </div>
      </main>
      <footer className="unlock-credit">{t('unlock.credit', { source: socBox.source })}</footer>
      <SettingsDialog isOpen={areSettingsOpen} onClose={() => setSettingsOpen(false)} />
    </div>
  );
}
