import { HourglassMediumIcon, WarningOctagonIcon } from '@phosphor-icons/react';
import { useExchange } from '#renderer/data/exchange.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import { isolate } from '#shared/i18n/isolate.ts';
import type { Role } from '#shared/model/identity.ts';
import type { ExchangeState } from '#shared/model/record.ts';
import './exchange-line.css';
import { problemOf, refusals } from './traffic.ts';

/** One calm line on a home while something waits or was refused; nothing while all is well. */
export function ExchangeLine({
  forRole: role,
  onOpen,
}: {
  /** Of the account that is unlocked. */
  readonly forRole: Role;
  /** To the page of people, where it says what to do. */
  readonly onOpen: () => void;
}) {
  const { t } = useWords();
  const exchange = useExchange();
  const sentences = useSentences(exchange, role);
  const changed = exchange?.people.filter(({ state }) => state === 'changed') ?? [];
  if (sentences.length === 0 && changed.length === 0) return null;
  return (
    <aside
      className={changed.length === 0 ? 'exchange-line' : 'exchange-line exchange-line-loud'}
      aria-label={t('pairing.line.label')}
    >
      {changed.length === 0 ? (
        <HourglassMediumIcon aria-hidden="true" weight="duotone" />
      ) : (
        <WarningOctagonIcon aria-hidden="true" weight="duotone" />
      )}
      <div className="exchange-line-words">
        {changed.length === 0 ? null : (
          <p role="alert">
            {changed
              .map(({ displayName }) => t('pairing.line.changed', { name: isolate(displayName) }))
              .join(' ')}
          </p>
        )}
        {sentences.length === 0 ? null : <p role="status">{sentences.join(' ')}</p>}
      </div>
      <Button look="quiet" onPress={onOpen}>
        {t('pairing.line.open')}
      </Button>
    </aside>
  );
}

function useSentences(exchange: ExchangeState | undefined, role: Role): readonly string[] {
  const { t } = useWords();
  if (exchange === undefined) return [];
  const { waiting, waitingFrames } = exchange;
  const problem = problemOf(exchange);
  const refused = refusals(exchange).reduce((sum, { count }) => sum + count, 0);
  const sentences: string[] = [];
  // A caseworker who waits for nothing is not told of a folder: a meeting needs none.
  if (problem !== null && (waiting > 0 || role === 'supervisor')) {
    if (waitingFrames.length > 0) {
      sentences.push(t('pairing.line.frames', { count: waitingFrames.length }));
    } else if (waiting > 0) {
      sentences.push(t('pairing.line.letters', { count: waiting }));
    }
    sentences.push(t(`pairing.problem.${problem}.what`));
    if (role === 'supervisor') sentences.push(t('pairing.line.nothingNew'));
  }
  if (refused > 0) sentences.push(t('pairing.line.refused', { count: refused }));
  return sentences;
}
