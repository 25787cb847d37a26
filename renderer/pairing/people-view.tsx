import { ArrowLeftIcon } from '@phosphor-icons/react';
import { Arrival } from '#renderer/ui/arrival.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import type { Role } from '#shared/model/identity.ts';

/** Whom this account is paired with, who can be paired, and how the exchange is doing. */
export function PeopleView({
  role,
  onClose,
}: {
  readonly role: Role;
  readonly onClose: () => void;
}) {
  const { t } = useWords();
  return (
    <main>
      <Button icon={<ArrowLeftIcon weight="bold" />} onPress={onClose}>
        {t('common.action.back')}
      </Button>
      <Arrival>{t(`pairing.title.${role}`)}</Arrival>
    </main>
  );
}
