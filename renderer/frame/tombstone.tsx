import type { ReactNode } from 'react';
import { Arrival } from '#renderer/ui/arrival.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import { dayInFull, dayOf } from '#shared/i18n/dates.ts';
import type { KeptFrame } from '#shared/model/record.ts';
import { isolate } from '#shared/i18n/isolate.ts';
import { ReceiptCode } from './receipt-code.tsx';
import './tombstone.css';

/** What is left of a frame whose copy here was removed: which it was, when, and where it is now. */
export function Tombstone({ frame }: { readonly frame: KeptFrame }) {
  const { t, language } = useWords();
  const { version, agreedOn, handOver, purgedAt, receiptCode } = frame;
  const day = (date: string) => dayInFull(date, language);
  return (
    <section className="tombstone">
      <Arrival level={2}>{t('retention.gone.title', { version })}</Arrival>
      <p>{t('retention.gone.words')}</p>
      <dl>
        <Fact name={t('retention.gone.agreed')}>{day(agreedOn)}</Fact>
        {handOver === null ? null : (
          <Fact name={t('retention.gone.moved')}>
            {t('retention.gone.movedBy', {
              day: day(handOver.movedOn),
              who: isolate(handOver.movedBy),
            })}
          </Fact>
        )}
        {purgedAt === null ? null : (
          <Fact name={t('retention.gone.removed')}>{day(dayOf(new Date(purgedAt)))}</Fact>
        )}
        <Fact name={t('receipt.name')}>
          <ReceiptCode code={receiptCode} />
        </Fact>
      </dl>
      <p className="tombstone-note">{t('retention.gone.codeWords')}</p>
    </section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
