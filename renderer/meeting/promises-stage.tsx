import { useId } from 'react';
import { useToday } from '#renderer/ui/use-today.ts';
import { useWords } from '#renderer/ui/words.tsx';
import { dayInFull, dayInWords } from '#shared/i18n/dates.ts';
import { isolate } from '#shared/i18n/isolate.ts';
import type { PromiseLookedBackOn } from '#shared/model/meeting.ts';
import { dayOfPromise } from '#shared/model/promise.ts';
import type { BroughtRemark } from '#shared/model/step.ts';
import { markInWords } from '#shared/telling/promise.ts';
import { useRoom } from './meeting-context.ts';
import { PassedDay } from './passed-day.tsx';
import './promises-stage.css';
import { ViewChoice } from './view-choice.tsx';

/**
 * "Höll vi det vi sa?": what was promised, and the same room for what each of the two says of it.
 * Nothing has to be answered (P3, P7).
 */
export function PromisesStage() {
  const { t } = useWords();
  const { state } = useRoom();
  const { promises, remarks } = state;
  return (
    // A long list scrolls; the keyboard must be able to scroll it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="round" role="region" aria-label={t('promises.title')} tabIndex={0}>
      <section className="round-sheet">
        <header>
          <h2>{t('promises.title')}</h2>
          <p className="round-lead">
            {t(promises.length === 0 ? 'promises.round.onlyRemarks' : 'promises.round.lead')}
          </p>
          {promises.length === 0 ? null : (
            <p className="round-hint">{t('promises.round.takeBack')}</p>
          )}
        </header>
        <ul className="round-promises">
          {promises.map((promise) => (
            <LookedBackOn key={promise.id} promise={promise} />
          ))}
        </ul>
        {remarks.length === 0 ? null : <Remarks remarks={remarks} />}
      </section>
    </div>
  );
}

function LookedBackOn({ promise }: { readonly promise: PromiseLookedBackOn }) {
  const { t, language } = useWords();
  const { actions, caseworkerName } = useRoom();
  const today = useToday();
  const id = useId();
  const { about, text, who, when, mark, youth, caseworker } = promise;
  const day = dayOfPromise({ when, outcome: promise });
  const name = isolate(caseworkerName);
  return (
    <li className="round-promise">
      <div className="round-words">
        <p id={`${id}-words`}>
          {about === null ? null : (
            <strong>
              <bdi>{about}</bdi>
            </strong>
          )}
          {text === '' ? null : <bdi className="round-text">{text}</bdi>}
        </p>
        <p className="round-facts">
          <span className={`doer doer-${who}`}>{t(`meeting.doer.${who}`)}</span>
          {when === null ? null : (
            <span>{t('frame.until', { day: dayInFull(when, language) })}</span>
          )}
          {day === null ? null : <PassedDay day={day} />}
        </p>
        {mark === null ? null : (
          <p className="round-mark">
            {t('promises.round.marked', {
              name,
              mark: markInWords(promise, t, (newDay) => dayInWords(newDay, language, today)),
            })}
          </p>
        )}
      </div>
      <div className="round-views">
        <ViewChoice
          by="youth"
          label={t('promises.round.youth')}
          aboutId={`${id}-words`}
          value={youth}
          onChange={(view) => void actions.viewPromise('youth', promise.id, view)}
        />
        <ViewChoice
          by="caseworker"
          label={t('promises.round.caseworker', { name })}
          aboutId={`${id}-words`}
          value={caseworker}
          onChange={(view) => void actions.viewPromise('caseworker', promise.id, view)}
        />
      </div>
    </li>
  );
}

/** What supervisors wrote: the youth sees it when the caseworker and they meet. */
function Remarks({ remarks }: { readonly remarks: readonly BroughtRemark[] }) {
  const { t } = useWords();
  const id = useId();
  return (
    <section className="round-remarks" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{t('promises.round.remarks')}</h3>
      {remarks.map((remark) => (
        <figure key={remark.id}>
          <figcaption>{t('promises.round.remark', { name: isolate(remark.fromName) })}</figcaption>
          <blockquote>
            <bdi>{remark.words}</bdi>
          </blockquote>
        </figure>
      ))}
    </section>
  );
}
