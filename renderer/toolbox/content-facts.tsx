import { useToday } from '#renderer/ui/use-today.ts';
import { useWords } from '#renderer/ui/words.tsx';
import type { ContentItem } from '#shared/content/kinds.ts';
import { dayInFull, dayOf } from '#shared/i18n/dates.ts';
import { placeOf } from '#shared/legal/sections.ts';
import { lawsInWords } from '#shared/legal/sources.ts';
import './content-facts.css';

/** What a text rests on: the places in the law for both, and for the adult how far it is checked. */
export function ContentFacts({
  item: { laws, status, certainty, checkedOn, reviewBy, reviewedBy },
}: {
  readonly item: Pick<
    ContentItem,
    'laws' | 'status' | 'certainty' | 'checkedOn' | 'reviewBy' | 'reviewedBy'
  >;
}) {
  const { t, language } = useWords();
  const isOverdue = reviewBy < dayOf(useToday());
  return (
    <footer className="content-facts">
      {laws.length === 0 ? null : (
        <p>
          {t('legal.sources')} {lawsInWords([{ sources: laws.map(placeOf) }], t, language)}.
        </p>
      )}
      <p>
        <strong>{t('toolbox.forAdult')}</strong>{' '}
        {t(`content.status.${status}`, { who: reviewedBy ?? '' })}{' '}
        {t(`content.certainty.${certainty}`, { day: dayInFull(checkedOn, language) })}{' '}
        {isOverdue ? (
          <strong>{t('content.overdue', { day: dayInFull(reviewBy, language) })}</strong>
        ) : null}
      </p>
    </footer>
  );
}
