import { memo, useId } from 'react';
import { ReceiptCode } from '#renderer/frame/receipt-code.tsx';
import { moveFocus } from '#renderer/meeting/roving.ts';
import { useToday } from '#renderer/ui/use-today.ts';
import { useWords } from '#renderer/ui/words.tsx';
import { dayInWords, dayOf } from '#shared/i18n/dates.ts';
import { isolate } from '#shared/i18n/isolate.ts';
import type { ReviewHeader } from '#shared/model/review.ts';
import { openPromisesInWords } from './open-promises.ts';

/** One frame on the desk. The whole row opens it; its name is the button. */
export const DeskRow = memo(function DeskRow({
  row,
  tabIndex,
  onFocus,
  onOpen,
}: {
  readonly row: ReviewHeader;
  readonly tabIndex: number;
  readonly onFocus: (reviewId: string) => void;
  readonly onOpen: (row: ReviewHeader) => void;
}) {
  const { t, language } = useWords();
  const id = useId();
  const today = useToday();
  const inWords = (day: string) => dayInWords(day, language, today);
  const { late, open } = openPromisesInWords(row.openPromises, dayOf(today), t, inWords);
  return (
    <li className="desk-row">
      <div className="desk-row-who">
        <button
          type="button"
          className="desk-row-open"
          data-grip=""
          data-review={row.id}
          aria-describedby={`${id}-new ${id}-facts ${id}-promises`}
          tabIndex={tabIndex}
          onFocus={() => onFocus(row.id)}
          onClick={() => onOpen(row)}
          onKeyDown={moveFocus}
        >
          <bdi>{row.contactName}</bdi>
        </button>
        {row.readAt === null ? (
          <span id={`${id}-new`} className="desk-row-new">
            {t('review.list.new')}
          </span>
        ) : null}
        <p className="desk-row-soft desk-row-case">
          {row.caseNumber === null ? null : (
            <bdi>{t('review.list.case', { number: isolate(row.caseNumber) })}</bdi>
          )}
          {row.readAt === null ? null : (
            <span id={`${id}-new`}>
              {t('review.list.read', { day: inWords(dayOf(new Date(row.readAt))) })}
            </span>
          )}
        </p>
      </div>
      <div id={`${id}-facts`} className="desk-row-facts">
        <p>{t('review.list.agreed', { day: inWords(row.agreedOn) })}</p>
        <p className="desk-row-soft">
          <bdi>{row.caseworkerName}</bdi>
          {row.unit === '' ? null : (
            <>
              {', '}
              <bdi>{row.unit}</bdi>
            </>
          )}
        </p>
      </div>
      <div id={`${id}-promises`} className="desk-row-promises">
        {late === null ? null : <p className="desk-row-late">{late}</p>}
        {open === null ? null : <p>{open}</p>}
        {late === null && open === null ? (
          <p className="desk-row-soft">{t('review.promises.none')}</p>
        ) : null}
      </div>
      <p className="desk-row-code">
        <ReceiptCode code={row.receiptCode} />
      </p>
    </li>
  );
});
