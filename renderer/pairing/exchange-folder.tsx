import { FolderIcon, HourglassMediumIcon, PaperPlaneTiltIcon } from '@phosphor-icons/react';
import { client } from '#renderer/data/client.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { reportError } from '#renderer/ui/error-notice.tsx';
import { usePreferences } from '#renderer/ui/use-preferences.ts';
import { useWords } from '#renderer/ui/words.tsx';
import { isolate } from '#shared/i18n/isolate.ts';
import type { ExchangeState } from '#shared/model/record.ts';
import './exchange-folder.css';
import { problemOf, refusals } from './traffic.ts';

/** Where envelopes travel, what waits and why, and what came and was not opened. */
export function ExchangeFolder({ exchange }: { readonly exchange: ExchangeState }) {
  const { t } = useWords();
  const { exchangeFolder } = usePreferences();

  async function choose() {
    const chosen = await client.exchange.chooseFolder({});
    if (!chosen.ok) reportError(chosen.error);
    else if (chosen.value.chosen) announce(t('pairing.folder.changed'));
  }

  async function reset() {
    const done = await client.exchange.resetFolder({});
    if (done.ok) announce(t('pairing.folder.changed'));
    else reportError(done.error);
  }

  return (
    <section className="exchange-folder" aria-labelledby="exchange-folder-title">
      <h2 id="exchange-folder-title">{t('pairing.folder.title')}</h2>
      <div className="exchange-folder-where">
        <FolderIcon aria-hidden="true" weight="duotone" />
        <div>
          <p className="exchange-folder-name">
            {t(exchangeFolder === null ? 'pairing.folder.own' : 'pairing.folder.chosen')}
          </p>
          {exchangeFolder === null ? (
            <p>{t('pairing.folder.ownWords')}</p>
          ) : (
            <p className="exchange-folder-path">
              <bdi>{exchangeFolder}</bdi>
            </p>
          )}
        </div>
      </div>
      <p className="people-soft">{t('pairing.folder.words')}</p>
      <div className="exchange-folder-do">
        <Button onPress={choose}>{t('pairing.folder.choose')}</Button>
        {exchangeFolder === null ? null : (
          <Button look="quiet" onPress={reset}>
            {t('pairing.folder.useOwn')}
          </Button>
        )}
      </div>
      <Traffic exchange={exchange} />
    </section>
  );
}

function Traffic({ exchange }: { readonly exchange: ExchangeState }) {
  const { t } = useWords();
  const { waiting, people } = exchange;
  const isHeld = people.some(({ state }) => state === 'changed');
  const problem = problemOf(exchange);
  const refused = refusals(exchange);
  return (
    <>
      <div
        className={problem === null ? 'traffic' : 'traffic traffic-problem'}
        role="status"
        aria-atomic="true"
      >
        {problem === null && waiting === 0 ? (
          <PaperPlaneTiltIcon aria-hidden="true" weight="duotone" />
        ) : (
          <HourglassMediumIcon aria-hidden="true" weight="duotone" />
        )}
        <div className="traffic-words">
          <p className="traffic-title">
            {waiting === 0
              ? t('pairing.waiting.none')
              : t('pairing.waiting.title', { count: waiting })}
          </p>
          <Frames exchange={exchange} />
          {problem === null ? null : (
            <p>
              {t(`pairing.problem.${problem}.what`)} {t(`pairing.problem.${problem}.todo`)}
            </p>
          )}
          {waiting === 0 ? null : (
            <p>{t(isHeld ? 'pairing.waiting.held' : 'pairing.waiting.safe')}</p>
          )}
        </div>
      </div>
      {refused.length === 0 ? null : (
        <div className="traffic-refused">
          <h3>{t('pairing.refused.title')}</h3>
          <ul>
            {refused.map(({ reason, count }) => (
              <li key={reason}>{t(`pairing.refused.${reason}`, { count })}</li>
            ))}
          </ul>
          <p className="people-soft">{t('pairing.refused.todo')}</p>
        </div>
      )}
    </>
  );
}

/** The frames that wait, by whom they are for. */
function Frames({ exchange: { waitingFrames } }: { readonly exchange: ExchangeState }) {
  const { t } = useWords();
  const names = [...new Set(waitingFrames.map(({ toName }) => toName))];
  if (names.length === 0) return null;
  return (
    <ul>
      {names.map((name) => {
        const count = waitingFrames.filter(({ toName }) => toName === name).length;
        return <li key={name}>{t('pairing.waiting.frames', { count, name: isolate(name) })}</li>;
      })}
    </ul>
  );
}
