import { LockKeyIcon, UsersIcon } from '@phosphor-icons/react';
import { ExchangeLine } from '#renderer/pairing/exchange-line.tsx';
import { Arrival } from '#renderer/ui/arrival.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import { lock } from '#renderer/unlock/lock.tsx';

/** The supervisor's own page. */
export function DeskView({
  onPeople,
}: {
  /** To the caseworkers this account is paired with. */
  readonly onPeople: () => void;
}) {
  const { t } = useWords();
  return (
    <main>
      <Arrival>{t('common.appName')}</Arrival>
      <ExchangeLine role="supervisor" onOpen={onPeople} />
      <Button icon={<UsersIcon weight="duotone" />} onPress={onPeople}>
        {t('pairing.title.supervisor')}
      </Button>
      <Button icon={<LockKeyIcon weight="duotone" />} onPress={lock}>
        {t('common.action.lock')}
      </Button>
    </main>
  );
}
