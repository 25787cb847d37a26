import type { ReactNode } from 'react';
import { Choice } from '#renderer/ui/choice.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { changePreferences, usePreferences } from '#renderer/ui/use-preferences.ts';
import { useWords } from '#renderer/ui/words.tsx';
import { languages } from '#shared/i18n/language.ts';
import { LookChoices } from './look-choices.tsx';
import './settings-dialog.css';

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
  const { language } = usePreferences();
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
        <LookChoices />
      </div>
      {children}
    </Dialog>
  );
}
