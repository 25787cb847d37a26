import { TextAaIcon } from '@phosphor-icons/react';
import { useState } from 'react';
import { LookChoices } from '#renderer/settings/look-choices.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { useWords } from '#renderer/ui/words.tsx';

/** How the table looks, within reach of both: text size, colours, side and movement. */
export function ViewButton() {
  const { t } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <IconButton
        label={t('meeting.tools.view')}
        icon={<TextAaIcon weight="duotone" />}
        onPress={() => setIsOpen(true)}
      />
      <Dialog title={t('meeting.tools.view')} isOpen={isOpen} onClose={() => setIsOpen(false)}>
        <LookChoices />
      </Dialog>
    </>
  );
}
