import { HandshakeIcon } from '@phosphor-icons/react';
import { useState } from 'react';
import { openPromises, type PromiseEntry } from '#renderer/data/promises.ts';
import type { ContactRecord } from '#renderer/home/record.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useToday } from '#renderer/ui/use-today.ts';
import { useWords } from '#renderer/ui/words.tsx';
import { dayInFull, dayInWords, dayOf } from '#shared/i18n/dates.ts';
import { isolate } from '#shared/i18n/isolate.ts';
import { isOursToKeep, isToAskAbout, isUntold, promiseState } from '#shared/model/promise.ts';
import { markInWords } from '#shared/telling/promise.ts';
import { sentence } from '#shared/telling/log.ts';
import { MarkDialog } from './mark-dialog.tsx';
import './promise-history.css';
import { PromiseText } from './promise-text.tsx';
import { RemarkList } from './remark-list.tsx';

/** What was promised to one youth and by them, frame by frame, and what became of it. */
export function PromiseHistory({
  record: { contact, frames, promises, remarks },
}: {
  readonly record: ContactRecord;
}) {
  const { t, language } = useWords();
  const [marked, setMarked] = useState<string | null>(null);
  const asked = promises.find(({ promise }) => promise.key === marked);
  const areShown = promises.every(({ opened }) => opened !== undefined);
  const withPromises = frames
    .map((frame) => ({
      frame,
      entries: promises.filter(({ promise }) => promise.frameId === frame.id),
    }))
    .filter(({ entries }) => entries.length > 0);

  async function show() {
    if (await openPromises(contact.id)) announce(t('promises.home.shown'));
  }

  return (
    <>
      {remarks.length === 0 ? null : <RemarkList remarks={remarks} />}
      <section className="promise-history">
        <div className="promise-history-head">
          <h3>{t('promises.contact.title')}</h3>
          {areShown ? null : (
            <Button icon={<HandshakeIcon weight="duotone" />} onPress={show}>
              {t('promises.home.show')}
            </Button>
          )}
        </div>
        {withPromises.length === 0 ? (
          <p className="promises-soft">{t('promises.contact.none')}</p>
        ) : (
          withPromises.map(({ frame, entries }) => (
            <section key={frame.id} aria-labelledby={`promises-of-${frame.id}`}>
              <h4 id={`promises-of-${frame.id}`}>
                {t('promises.contact.frame', {
                  version: frame.version,
                  day: dayInFull(frame.agreedOn, language),
                })}
              </h4>
              <ul>
                {entries.map((entry) => (
                  <Entry
                    key={entry.promise.key}
                    entry={entry}
                    onMark={() => setMarked(entry.promise.key)}
                  />
                ))}
              </ul>
            </section>
          ))
        )}
      </section>
      {asked === undefined ? null : <MarkDialog entry={asked} onClose={() => setMarked(null)} />}
    </>
  );
}

function Entry({
  entry: { promise, contact, opened },
  onMark,
}: {
  readonly entry: PromiseEntry;
  readonly onMark: () => void;
}) {
  const { t, language } = useWords();
  const today = useToday();
  const inWords = (day: string) => dayInWords(day, language, today);
  const { who, when, outcome, isCurrent, markedAt, answeredAt } = promise;
  const isLate = isCurrent && promiseState(promise, dayOf(today)) === 'late';
  const view = (by: 'youth' | 'caseworker') => t(`promises.view.${outcome[by] ?? 'none'}`);
  const action = t(
    isUntold(outcome)
      ? 'promises.home.told'
      : outcome.mark === null
        ? 'promises.home.mark'
        : 'promises.home.change',
  );
  return (
    <li>
      <div>
        {opened === undefined ? null : <PromiseText {...opened} />}
        <p className="promise-history-facts">
          <span>{sentence(t(`promises.who.${who}`), language)}</span>
          <span>
            {when === null
              ? t('promises.noDay')
              : t('promises.contact.until', { day: inWords(when) })}
          </span>
        </p>
        {markedAt === null ? null : (
          <p>
            {t('promises.contact.marked', {
              day: inWords(dayOf(new Date(markedAt))),
              mark: markInWords(outcome, t, inWords),
            })}
          </p>
        )}
        {answeredAt === null ? null : (
          <p>
            {t('promises.contact.answered', {
              day: inWords(dayOf(new Date(answeredAt))),
              youth: isolate(contact.name),
              youthView: view('youth'),
              caseworkerView: view('caseworker'),
            })}
          </p>
        )}
        {isCurrent ? null : <p className="promises-soft">{t('promises.contact.carried')}</p>}
        {isLate ? <p>{t('promises.contact.passed')}</p> : null}
      </div>
      {isCurrent && isOursToKeep(promise) && isToAskAbout(outcome) ? (
        <Button onPress={onMark}>{action}</Button>
      ) : null}
    </li>
  );
}
