import { ArrowClockwiseIcon, ArrowLeftIcon, UsersThreeIcon } from '@phosphor-icons/react';
import { useState } from 'react';
import { client } from '#renderer/data/client.ts';
import { useExchange } from '#renderer/data/exchange.ts';
import { Arrival } from '#renderer/ui/arrival.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { reportError } from '#renderer/ui/error-notice.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import { timeInWords } from '#shared/i18n/dates.ts';
import type { Role } from '#shared/model/identity.ts';
import type { ExchangeState, Person } from '#shared/model/record.ts';
import { ExchangeFolder } from './exchange-folder.tsx';
import { LeaveDialog } from './leave-dialog.tsx';
import { PairDialog } from './pair-dialog.tsx';
import './people-view.css';
import { PersonRow } from './person-row.tsx';

/** What is urgent first: a key that changed, then who is paired, then who could be. */
const order: readonly Person['state'][] = ['changed', 'paired', 'unknown'];

/** Whom this account is paired with, who can be paired, and how the exchange is doing. */
export function PeopleView({
  role,
  onClose,
}: {
  /** Of the account that is unlocked. */
  readonly role: Role;
  readonly onClose: () => void;
}) {
  const { t, language } = useWords();
  const exchange = useExchange();
  const [asked, setAsked] = useState<{ readonly before: string | null } | null>(null);
  if (exchange === undefined) return null;

  const { visitedAt } = exchange;
  const isLooking = asked !== null && asked.before === visitedAt;

  async function look() {
    setAsked({ before: visitedAt });
    const looked = await client.exchange.visit({});
    if (looked.ok) return;
    setAsked(null);
    reportError(looked.error);
  }

  return (
    <main className="people">
      <header className="people-head">
        <Button icon={<ArrowLeftIcon weight="bold" />} onPress={onClose}>
          {t('common.action.back')}
        </Button>
        <Arrival>{t(`pairing.title.${role}`)}</Arrival>
        <div className="people-look">
          {visitedAt === null ? null : (
            <p className="people-soft">
              {t('pairing.looked', { time: timeInWords(visitedAt, language) })}
            </p>
          )}
          <Button
            icon={<ArrowClockwiseIcon weight="bold" />}
            busy={
              isLooking && exchange.problem !== 'folder-not-answering' ? t('pairing.looking') : null
            }
            onPress={look}
          >
            {t('pairing.look')}
          </Button>
        </div>
      </header>
      <p className="people-lead">{t(`pairing.lead.${role}`)}</p>
      <div className="people-columns">
        <People role={role} exchange={exchange} />
        <ExchangeFolder exchange={exchange} />
      </div>
    </main>
  );
}

type Asked = { readonly kind: 'pair' | 'leave'; readonly person: Person };

function People({
  role,
  exchange: { people },
}: {
  readonly role: Role;
  readonly exchange: ExchangeState;
}) {
  const { t } = useWords();
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  const shown = people.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  return (
    <section className="people-list" aria-label={t(`pairing.title.${role}`)}>
      {shown.length === 0 ? (
        <EmptyState
          icon={<UsersThreeIcon weight="duotone" />}
          title={<h2>{t(`pairing.none.title.${role}`)}</h2>}
        >
          <p>{t('pairing.none.words')}</p>
          <p>{t('pairing.none.sameMachine')}</p>
        </EmptyState>
      ) : (
        <ul>
          {shown.map((person) => (
            <PersonRow
              key={person.accountId}
              person={person}
              role={role}
              onPair={() => setAsked({ kind: 'pair', person })}
              onLeave={() => setAsked({ kind: 'leave', person })}
            />
          ))}
        </ul>
      )}
      {asked?.kind === 'pair' ? (
        <PairDialog person={asked.person} role={role} onClose={close} />
      ) : null}
      {asked?.kind === 'leave' ? (
        <LeaveDialog person={asked.person} role={role} onClose={close} />
      ) : null}
    </section>
  );
}
