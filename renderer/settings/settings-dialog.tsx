import type { ReactNode } from 'react';
import { Choice } from '#renderer/ui/choice.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { changePreferences, usePreferences } from '#renderer/ui/use-preferences.ts';
import { useWords } from '#renderer/ui/words.tsx';
import { languages } from '#shared/i18n/language.ts';
import type { Preferences } from '#shared/model/preferences.ts';
import './settings-dialog.css';

const looks: readonly Preferences['look'][] = ['system', 'light', 'dark', 'contrast'];
const textSizes: readonly Preferences['textSize'][] = ['normal', 'large', 'largest'];
const layouts: readonly Preferences['layout'][] = ['normal', 'mirrored'];
const motions: readonly Preferences['motion'][] = ['system', 'reduced'];

/** How the program looks on this machine. Every choice shows at once and is kept at once. */
export function SettingsDialog({
  isOpen,
  onClose,
  children,
}: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** More settings, for somebody who has unlocked. */
  readonly children?: ReactNode;
}) {
  const { t } = useWords();
  const { language, look, textSize, layout, motion } = usePreferences();
  return (
    <Dialog size="wide" title={t('common.settings.title')} isOpen={isOpen} onClose={onClose}>
      <div className="settings">
        <Choice
          label={t('common.settings.language')}
          options={languages.map((id) => ({
            id,
            label: <span lang={id}>{t(`common.language.${id}`)}</span>,
          }))}
          value={language}
          onChange={(id) => void changePreferences({ language: id })}
        />
        <Choice
          label={t('common.settings.textSize.label')}
          options={textSizes.map((id) => ({ id, label: t(`common.settings.textSize.${id}`) }))}
          value={textSize}
          onChange={(id) => void changePreferences({ textSize: id })}
        />
        <div className="settings-whole">
          <Choice
            label={t('common.settings.look.label')}
            options={looks.map((id) => ({ id, label: t(`common.settings.look.${id}`) }))}
            value={look}
            onChange={(id) => void changePreferences({ look: id })}
          />
        </div>
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
      </div>
      {children}
    </Dialog>
  );
}
