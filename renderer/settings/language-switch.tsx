import { Choice } from '#renderer/ui/choice.tsx';
import { changePreferences } from '#renderer/ui/use-preferences.ts';
import { useWords } from '#renderer/ui/words.tsx';
import { languages } from '#shared/i18n/language.ts';

/** The languages side by side, each in its own words. */
export function LanguageSwitch() {
  const { t, language } = useWords();
  return (
    <Choice
      look="switch"
      label={t('common.settings.language')}
      labelHidden
      options={languages.map((id) => ({
        id,
        label: <span lang={id}>{t(`common.language.${id}`)}</span>,
      }))}
      value={language}
      onChange={(id) => void changePreferences({ language: id })}
    />
  );
}
