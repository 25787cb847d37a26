import { CheckIcon, HourglassMediumIcon, PaperPlaneTiltIcon } from '@phosphor-icons/react';
import { useState } from 'react';
import { client } from '#renderer/data/client.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { reportError } from '#renderer/ui/error-notice.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import { momentInWords } from '#shared/i18n/dates.ts';
import { isolate } from '#shared/i18n/isolate.ts';
import type { RemarkWords } from '#shared/model/record.ts';
import type { OpenedReview } from '#shared/model/review.ts';
import { textLimits, textProblem } from '#shared/model/text.ts';
import './remark-form.css';

/** Something about how the unit works, for the caseworker and the youth to read. Asked once more before it goes. */
export function RemarkForm({
  review,
  isPaired,
}: {
  readonly review: OpenedReview;
  /** With the caseworker it goes to. */
  readonly isPaired: boolean;
}) {
  const { t } = useWords();
  const [words, setWords] = useState('');
  const [isTried, setIsTried] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const [isSending, setIsSending] = useState(false);
  const { caseworker, contact } = review.frame;
  const people = { caseworker: isolate(caseworker.name), name: isolate(contact.name) };

  function ask() {
    setIsTried(true);
    if (textProblem(words, textLimits.remark) === null) setIsAsking(true);
  }

  async function send() {
    setIsSending(true);
    const sent = await client.reviews.remark({ reviewId: review.id, words });
    setIsSending(false);
    setIsAsking(false);
    if (!sent.ok) {
      reportError(sent.error);
      return;
    }
    setWords('');
    setIsTried(false);
    announce(t('review.frame.remark.said'));
  }

  if (!isPaired) {
    return (
      <section className="review-part">
        <h2>{t('review.frame.remark.title')}</h2>
        <p>{t('review.frame.remark.unpaired', people)}</p>
      </section>
    );
  }
  return (
    <section className="review-part">
      <h2>{t('review.frame.remark.title')}</h2>
      <p className="remark-lead">{t('review.frame.remark.lead')}</p>
      <p>{t('review.frame.remark.readers', people)}</p>
      <div className="remark-form">
        <TextField
          label={t('review.frame.remark.field')}
          description={t('review.frame.remark.example')}
          value={words}
          onChange={setWords}
          limit={textLimits.remark}
          multiline
          isTried={isTried}
        />
        <Button icon={<PaperPlaneTiltIcon weight="duotone" />} onPress={ask}>
          {t('review.frame.remark.send')}
        </Button>
      </div>
      {isAsking ? (
        <Dialog
          title={t('review.frame.confirm.title')}
          isOpen
          onClose={() => setIsAsking(false)}
          actions={
            <>
              <Button onPress={() => setIsAsking(false)}>{t('review.frame.confirm.change')}</Button>
              <Button
                look="primary"
                busy={isSending ? t('review.frame.remark.sending') : null}
                onPress={send}
              >
                {t('review.frame.confirm.send')}
              </Button>
            </>
          }
        >
          <blockquote className="remark-words">
            <bdi>{words}</bdi>
          </blockquote>
          <p>{t('review.frame.confirm.words', people)}</p>
        </Dialog>
      ) : null}
    </section>
  );
}

/** What was written back earlier, and whether it has gone. */
export function RemarksSent({
  remarks,
  waiting,
}: {
  readonly remarks: readonly RemarkWords[];
  /** The ids of those that have not been sent yet. */
  readonly waiting: readonly string[];
}) {
  const { t, language } = useWords();
  if (remarks.length === 0) return null;
  return (
    <section className="review-part">
      <h2>{t('review.frame.remark.earlier')}</h2>
      <ul className="remarks-sent">
        {remarks.map(({ id, words, at }) => (
          <li key={id}>
            <p className="remark-words">
              <bdi>{words}</bdi>
            </p>
            <p className="remark-way">
              {waiting.includes(id) ? (
                <HourglassMediumIcon aria-hidden="true" weight="duotone" />
              ) : (
                <CheckIcon aria-hidden="true" weight="bold" />
              )}
              {t(`review.frame.remark.${waiting.includes(id) ? 'waiting' : 'sent'}`)}
              {' · '}
              {momentInWords(at, language)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
