import { CaretRightIcon, PlusIcon, WarningIcon } from '@phosphor-icons/react';
import { Button as Card } from 'react-aria-components';
import { Arrival } from '#renderer/ui/arrival.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import type { AccountSummary } from '#shared/model/record.ts';
import './account-list.css';

/** The accounts on this machine. One that cannot be unlocked stands there too, and says why. */
export function AccountList({
  accounts,
  onChosen,
  onNew,
}: {
  readonly accounts: readonly AccountSummary[];
  readonly onChosen: (account: AccountSummary) => void;
  readonly onNew: () => void;
}) {
  const { t } = useWords();
  return (
    <>
      <Arrival level={2} className="step-head-title">
        {t('unlock.accounts.title')}
      </Arrival>
      <ul className="account-list">
        {accounts.map((account) => (
          <li key={account.id}>
            {account.state === 'ready' ? (
              <Card className="account-card" onPress={() => onChosen(account)}>
                <span className="account-initial" aria-hidden="true">
                  {firstLetter(account.displayName)}
                </span>
                <span className="account-words">
                  <bdi className="account-name">{account.displayName}</bdi>
                  <span className="account-why">{t(`unlock.role.${account.role}`)}</span>
                </span>
                <CaretRightIcon className="account-go" aria-hidden="true" weight="bold" />
              </Card>
            ) : (
              <div className="account-card account-card-shut">
                <span className="account-initial" aria-hidden="true">
                  <WarningIcon weight="duotone" />
                </span>
                <span>
                  <bdi className="account-name">
                    {account.displayName === ''
                      ? t('unlock.accounts.nameless')
                      : account.displayName}
                  </bdi>
                  <span className="account-why">{t(`unlock.accounts.${account.state}`)}</span>
                </span>
              </div>
            )}
          </li>
        ))}
      </ul>
      <Button look="quiet" icon={<PlusIcon weight="bold" />} onPress={onNew}>
        {t('unlock.accounts.new')}
      </Button>
    </>
  );
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function firstLetter(name: string): string {
  const [first] = graphemes.segment(name);
  return first?.segment.toLocaleUpperCase() ?? '';
}
