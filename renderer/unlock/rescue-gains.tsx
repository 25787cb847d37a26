import { useWords } from '#renderer/ui/words.tsx';
import { momentInWords } from '#shared/i18n/dates.ts';
import type { RescuePlan } from '#shared/model/rescue.ts';

/** From where a rescue can take what there is, and how new that is. */
export function RescueGains({
  plan: { backupAt, newer, newestAt },
}: {
  readonly plan: RescuePlan;
}) {
  const { t, language } = useWords();
  if (backupAt === null && newer === 0) return <p>{t('rescue.can.nothing')}</p>;
  return (
    <>
      <ul>
        {backupAt === null ? (
          <li>{t('rescue.can.noBackup')}</li>
        ) : (
          <li>{t('rescue.can.backup', { moment: momentInWords(backupAt, language) })}</li>
        )}
        {backupAt === null || newer === 0 ? null : (
          <li>{t('rescue.can.newer', { count: newer })}</li>
        )}
      </ul>
      {newestAt === null ? null : (
        <p>{t('rescue.can.newest', { moment: momentInWords(newestAt, language) })}</p>
      )}
    </>
  );
}
