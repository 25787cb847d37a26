import { TextAaIcon } from '@phosphor-icons/react';
import { useState } from 'react';
import { Choice } from '#renderer/ui/choice.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { changePreferences, usePreferences } from '#renderer/ui/use-preferences.ts';
import { useWords } from '#renderer/ui/words.tsx';

const textSizes = ['normal', 'large', 'largest'] as const;
const looks = ['system', 'light', 'dark', 'contrast'] as const;
const layouts = ['normal', 'mirrored'] as const;
const motions = ['system', 'reduced'] as const;

/** How the table looks, within reach of both: text size, colours, side and movement. */
export function ViewButton() {
  const { t } = useWords();
  const { textSize, look, layout, motion } = usePreferences();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <IconButton
        label={t('meeting.tools.view')}
        icon={<TextAaIcon weight="duotone" />}
        onPress={() => setIsOpen(true)}
      />
      <Dialog title={t('meeting.tools.view')} isOpen={isOpen} onClose={() => setIsOpen(false)}>
        <Choice
          label={t('common.settings.textSize.label')}
          options={textSizes.map((id) => ({ id, label: t(`common.settings.textSize.${id}`) }))}
          value={textSize}
          onChange={(id) => void changePreferences({ textSize: id })}
        />
        <Choice
          label={t('common.settings.look.label')}
          options={looks.map((id) => ({ id, label: t(`common.settings.look.${id}`) }))}
          value={look}
          onChange={(id) => void changePreferences({ look: id })}
        />
        <Choice
          label={t('common.settings.layout.label')}
          options={layouts.map((id) => ({ id, label: t(`common.settings.layout.${id}`) }))}
          value={layout}
          onChange={(id) => void changePreferences({ layout: id })}
        />
        <Choice
          label={t('common.settings.motion.label')}
          options={motions.map((id) => ({ id, label: t(`common.settings.motion.${id}`) }))}
          value={motion}
          onChange={(id) => void changePreferences({ motion: id })}
        />
      </Dialog>
    </>
  );
}
