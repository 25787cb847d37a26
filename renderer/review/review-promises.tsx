import { useToday } from '#renderer/ui/use-today.ts';
import { useWords } from '#renderer/ui/words.tsx';
import { dayInWords, dayOf } from '#shared/i18n/dates.ts';
import { isolate } from '#shared/i18n/isolate.ts';
import {
  noOutcome,
  promisesIn,
  promiseState,
  type PromiseOutcome,
  type PromiseWords,
} from '#shared/model/promise.ts';
import type { OpenedReview } from '#shared/model/review.ts';

/** What was promised in a frame, and what became of each: words and days, nothing to compare people by. */
export function ReviewPromises({ review }: { readonly review: OpenedReview }) {
  const { t } = useWords();
  const { frame, outcomes, carried } = review;
  const promises = promisesIn(frame);
  return (
    <section className="review-part">
      <h2>{t('review.frame.promises.title')}</h2>
      {promises.length === 0 ? (
        <p>{t('review.frame.promises.none')}</p>
      ) : (
        <ul className="review-promises">
          {promises.map((promise) => (
            <Promised
              key={promise.id}
              promise={promise}
              outcome={
                outcomes.find(({ promiseId }) => promiseId === promise.id) ?? noOutcome(promise.id)
              }
              isCarried={carried.includes(promise.id)}
              caseworker={isolate(frame.caseworker.name)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

function Promised({
  promise,
  outcome,
  isCarried,
  caseworker,
}: {
  readonly promise: PromiseWords;
  readonly outcome: PromiseOutcome;
  readonly isCarried: boolean;
  readonly caseworker: string;
}) {
  const { t, language } = useWords();
  const today = useToday();
  const { about, text, who, when } = promise;
  const { mark, told, newDay, youth, caseworker: view } = outcome;
  const state = promiseState({ when, outcome }, dayOf(today));
  const inWords = (day: string) => dayInWords(day, language, today);
  const said = [
    t(`promises.mark.${mark ?? 'none'}`),
    ...(told === null ? [] : [t(`promises.told.${told}`)]),
  ].join(', ');
  return (
    <li>
      <p className="review-promise-words">
        {about === null ? null : <bdi className="review-promise-about">{about}</bdi>}
        {text === '' ? null : <bdi>{text}</bdi>}
      </p>
      <p className="review-soft">
        {t(`review.frame.promises.who.${who}`)}
        {', '}
        {when === null
          ? t('review.frame.promises.noDay')
          : t('review.frame.promises.until', { day: inWords(when) })}
      </p>
      <p className={`review-promise-state review-promise-${state}`}>
        {t(`review.frame.promises.state.${state}`)}
      </p>
      {mark === null ? null : <p>{t('review.frame.promises.mark', { caseworker, mark: said })}</p>}
      {newDay === null ? null : (
        <p>{t('review.frame.promises.newDay', { day: inWords(newDay) })}</p>
      )}
      {youth === null && view === null ? null : (
        <p>
          {t('review.frame.promises.says', {
            caseworker,
            youth: t(`promises.view.${youth ?? 'none'}`),
            view: t(`promises.view.${view ?? 'none'}`),
          })}
        </p>
      )}
      {isCarried ? <p className="review-soft">{t('review.frame.promises.carried')}</p> : null}
    </li>
  );
}
