import { Choice } from '#renderer/ui/choice.tsx';
import { changePreferences, usePreferences } from '#renderer/ui/use-preferences.ts';
import { useWords } from '#renderer/ui/words.tsx';

const usual = [7, 14, 30, 60, 90];

/** How long copies stay here, for the unit that shares this machine. */
export function RetentionChoice() {
  const { t } = useWords();
  const { retentionDays } = usePreferences();
  const days = [...new Set([...usual, retentionDays])].toSorted((a, b) => a - b);
  return (
    <Choice
      label={t('retention.settings.label')}
      description={t('retention.settings.words')}
      options={days.map((count) => ({
        id: String(count),
        label: t('retention.settings.days', { count }),
      }))}
      value={String(retentionDays)}
      onChange={(count) => void changePreferences({ retentionDays: Number(count) })}
    />
  );
}
