import { dayOf } from '#shared/i18n/dates.ts';
import { useToday } from '#renderer/ui/use-today.ts';
import { useWords } from '#renderer/ui/words.tsx';
import './passed-day.css';

/** Said beside a promise whose day has been, so that the two look at it. Whether it was kept is theirs to say. */
export function PassedDay({ day }: { readonly day: string }) {
  const { t } = useWords();
  const today = useToday();
  return day < dayOf(today) ? <span className="passed-day">{t('versions.passed')}</span> : null;
}
