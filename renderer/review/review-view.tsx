import { ArrowLeftIcon, SealCheckIcon } from '@phosphor-icons/react';
import { useState } from 'react';
import { useOpenedReview } from '#renderer/data/desk.ts';
import { FramePage } from '#renderer/frame/frame-page.tsx';
import { Arrival } from '#renderer/ui/arrival.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import { momentInWords } from '#shared/i18n/dates.ts';
import { isolate } from '#shared/i18n/isolate.ts';
import type { ExchangeState } from '#shared/model/record.ts';
import type { OpenedReview, ReviewHeader } from '#shared/model/review.ts';
import type { AppError } from '#shared/result.ts';
import { RemarkForm, RemarksSent } from './remark-form.tsx';
import { ReviewPromises } from './review-promises.tsx';
import './review-view.css';

/**
 * A frame from the desk, in the rendering the youth saw, and beside it what became of its promises.
 * It cannot be printed, saved or changed from here: the youth and the case record have it (P9).
 */
export function ReviewView({
  header,
  error,
  exchange,
  onClose,
}: {
  readonly header: ReviewHeader;
  /** Why it could not be opened. */
  readonly error: AppError | null;
  readonly exchange: ExchangeState;
  readonly onClose: () => void;
}) {
  const { t } = useWords();
  const review = useOpenedReview(header.id);
  const [wasShown, setWasShown] = useState(false);
  if (review != null && !wasShown) setWasShown(true);
  const isGone = error?.code === 'review-not-found' || (wasShown && review === null);
  const name = isolate(header.contactName);
  return (
    <main className="review-view">
      <header className="review-head">
        <Button icon={<ArrowLeftIcon weight="bold" />} onPress={onClose}>
          {t('review.frame.back')}
        </Button>
        <Arrival>{t('review.frame.title', { version: header.version, name })}</Arrival>
      </header>
      {isGone ? (
        <Gone onClose={onClose} />
      ) : error !== null ? (
        <ErrorNotice error={error} />
      ) : review == null ? (
        <p className="review-opening" role="status">
          <Spinner />
          {t('review.frame.opening')}
        </p>
      ) : (
        <Opened review={review} exchange={exchange} />
      )}
    </main>
  );
}

function Opened({
  review,
  exchange,
}: {
  readonly review: OpenedReview;
  readonly exchange: ExchangeState;
}) {
  const { t, language } = useWords();
  const { frame, digest, openedAt, caseworkerId } = review;
  const caseworker = isolate(frame.caseworker.name);
  const name = isolate(frame.contact.name);
  const isPaired = exchange.people.some(
    ({ accountId, state }) => accountId === caseworkerId && state !== 'unknown',
  );
  return (
    <>
      <p className="review-told">
        {t('review.frame.opened', {
          when: momentInWords(openedAt, language),
          caseworker,
          name,
        })}
      </p>
      <div className="review-body">
        <FramePage frame={frame} digest={digest} />
        <div className="review-side">
          <section className="review-part">
            <h2 className="review-right">
              <SealCheckIcon aria-hidden="true" weight="duotone" />
              {t('review.frame.signature.title')}
            </h2>
            <p>{t('review.frame.signature.words', { caseworker })}</p>
            <p>{t('review.frame.signature.code')}</p>
          </section>
          <ReviewPromises review={review} />
          <RemarksSent remarks={review.remarks} waiting={exchange.waitingRemarks} />
          <RemarkForm review={review} isPaired={isPaired} />
        </div>
      </div>
    </>
  );
}

/** What is left when the frame was moved to the case record: nothing but that it was. */
function Gone({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  return (
    <section className="review-gone">
      <Arrival level={2}>{t('review.frame.gone.title')}</Arrival>
      <p>{t('review.frame.gone.words')}</p>
      <Button look="primary" onPress={onClose}>
        {t('review.frame.back')}
      </Button>
    </section>
  );
}
