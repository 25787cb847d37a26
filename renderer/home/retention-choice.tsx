import { Choice } from '#renderer/ui/choice.tsx';
import { changePreferences, usePreferences } from '#renderer/ui/use-preferences.ts';
import { useWords } from '#renderer/ui/words.tsx';
import { dayInFull } from '#shared/i18n/dates.ts';
import { caseRecord } from '#shared/legal/case-record.ts';
import { lawsInWords } from '#shared/legal/sources.ts';
import './retention-choice.css';

const usual = [7, 14, 30, 60, 90];

/** How long copies stay here, for the unit that shares this machine. */
export function RetentionChoice() {
  const { t, language } = useWords();
  const { retentionDays } = usePreferences();
  const days = [...new Set([...usual, retentionDays])].toSorted((a, b) => a - b);
  const { investigation } = caseRecord;
  return (
    <div className="retention-choice">
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
      <p className="retention-choice-law">
        {t('retention.settings.record')} {investigation.words[language]}{' '}
        {lawsInWords([investigation], t, language)}.{' '}
        {t('legal.checked', { day: dayInFull(investigation.checkedOn, language) })}{' '}
        {t('legal.draft')}
      </p>
    </div>
  );
}
