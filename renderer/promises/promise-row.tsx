import type { PromiseEntry } from '#renderer/data/promises.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useToday } from '#renderer/ui/use-today.ts';
import { useWords } from '#renderer/ui/words.tsx';
import { dayInWords, dayOf } from '#shared/i18n/dates.ts';
import { isolate } from '#shared/i18n/isolate.ts';
import {
  dayOfPromise,
  isOpenPromise,
  isToAskAbout,
  isUntold,
  promiseState,
} from '#shared/model/promise.ts';
import { sentence } from '#shared/telling/log.ts';
import { PromiseText } from './promise-text.tsx';

/** One promise in the caseworker's list: its day, whom it was given to, and how it stands. */
export function PromiseRow({
  entry: { promise, contact, opened },
  onContact,
  onMark,
}: {
  readonly entry: PromiseEntry;
  readonly onContact: () => void;
  readonly onMark: () => void;
}) {
  const { t, language } = useWords();
  const today = useToday();
  const { outcome, who } = promise;
  const state = promiseState(promise, dayOf(today));
  const isSaidByHeading = outcome.mark === null && isOpenPromise(state);
  const due = dayOfPromise(promise);
  const day = due === null ? t('promises.noDay') : dayInWords(due, language, today);
  const action = isUntold(outcome)
    ? t('promises.home.told')
    : t(outcome.mark === null ? 'promises.home.mark' : 'promises.home.change');
  return (
    <li className={`promise-row promise-row-${state}`}>
      <p className="promise-row-day">{due === null ? day : <time dateTime={due}>{day}</time>}</p>
      <div className="promise-row-what">
        {opened === undefined ? null : <PromiseText {...opened} />}
        <p className="promise-row-facts">
          <Button
            look="quiet"
            aria-label={t('promises.home.open', { name: isolate(contact.name) })}
            onPress={onContact}
          >
            <bdi>{contact.name}</bdi>
          </Button>
          <span>{t(`promises.who.${who}`)}</span>
          {isSaidByHeading ? null : (
            <span className="promise-state">
              {t(`promises.state.${state}`)}
              {outcome.told === null || !isOpenPromise(state)
                ? null
                : `, ${t(`promises.told.${outcome.told}`)}`}
            </span>
          )}
        </p>
      </div>
      {isToAskAbout(outcome) ? (
        <Button
          aria-label={t('promises.home.of', {
            what: action,
            name: isolate(contact.name),
            day,
          })}
          onPress={onMark}
        >
          {sentence(action, language)}
        </Button>
      ) : null}
    </li>
  );
}
