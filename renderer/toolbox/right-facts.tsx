import { useToday } from '#renderer/ui/use-today.ts';
import { useWords } from '#renderer/ui/words.tsx';
import type { Helpline, Right } from '#shared/content/kinds.ts';
import { dayInFull, dayInWords, dayOf } from '#shared/i18n/dates.ts';
import { placeOf } from '#shared/legal/sections.ts';
import { lawsInWords } from '#shared/legal/sources.ts';

/**
 * What one of many texts rests on. That they are drafts is said once, over all of them; here the
 * adult is told only where one is less sure than that, or late for its review.
 */
export function RightFacts({
  item: { laws, certainty, checkedOn, reviewBy },
}: {
  readonly item: Right | Helpline;
}) {
  const { t, language } = useWords();
  const today = useToday();
  const isOverdue = reviewBy < dayOf(today);
  return (
    <footer className="content-facts">
      <p>
        {laws.length === 0
          ? null
          : `${t('legal.sources')} ${lawsInWords([{ sources: laws.map(placeOf) }], t, language)}. `}
        {t('rights.checked', { day: dayInWords(checkedOn, language, today) })}
      </p>
      {certainty === 'read' && !isOverdue ? null : (
        <p>
          <strong>{t('toolbox.forAdult')}</strong>{' '}
          {certainty === 'read' ? null : `${t(`rights.certainty.${certainty}`)} `}
          {isOverdue ? (
            <strong>{t('content.overdue', { day: dayInFull(reviewBy, language) })}</strong>
          ) : null}
        </p>
      )}
    </footer>
  );
}
