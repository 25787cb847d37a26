import { ChartBarHorizontalIcon, LockKeyIcon, UsersIcon } from '@phosphor-icons/react';
import { Arrival } from '#renderer/ui/arrival.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import { lock } from '#renderer/unlock/lock.tsx';

/** The supervisor's own page. */
export function DeskView({
  onPeople,
  onFigures,
}: {
  /** To the caseworkers this account is paired with. */
  readonly onPeople: () => void;
  /** To what the unit's youths need. */
  readonly onFigures: () => void;
}) {
  const { t } = useWords();
  return (
    <main>
      <Arrival>{t('common.appName')}</Arrival>
      <Button icon={<UsersIcon weight="duotone" />} onPress={onPeople}>
        {t('pairing.title.supervisor')}
      </Button>
      <Button icon={<ChartBarHorizontalIcon weight="duotone" />} onPress={onFigures}>
        {t('figures.open')}
      </Button>
      <Button icon={<LockKeyIcon weight="duotone" />} onPress={lock}>
        {t('common.action.lock')}
      </Button>
    </main>
  );
}
