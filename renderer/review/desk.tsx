import {
  EnvelopeOpenIcon,
  FolderOpenIcon,
  MagnifyingGlassIcon,
  UsersIcon,
} from '@phosphor-icons/react';
import { useEffect, useState, type ReactNode } from 'react';
import { client } from '#renderer/data/client.ts';
import { useDeskPage } from '#renderer/data/desk.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { Arrival } from '#renderer/ui/arrival.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { useLatest } from '#renderer/ui/use-latest.ts';
import { useWords } from '#renderer/ui/words.tsx';
import {
  deskFilter,
  wholeDesk,
  type DeskFilter,
  type DeskPage,
  type ReviewHeader,
} from '#shared/model/review.ts';
import { DeskList } from './desk-list.tsx';
import { DeskPanel } from './desk-panel.tsx';

const states = deskFilter.shape.state.options;

/** So long nothing more is written or chosen before what was found is said. */
const sayAfterMs = 500;

/** The frames that were sent here: what to look for at the side, what was found in the middle. */
export function Desk({
  isPaired,
  returnTo,
  onOpen,
  onPeople,
}: {
  readonly isPaired: boolean;
  /** The frame that was just closed: focus goes back to its row. */
  readonly returnTo: string | null;
  readonly onOpen: (header: ReviewHeader) => void;
  readonly onPeople: () => void;
}) {
  const { t } = useWords();
  const page = useDeskPage();
  const [asked, setAsked] = useState<DeskFilter | null>(null);
  const isRead = page !== undefined;
  const filter = asked ?? page?.filter ?? wholeDesk;
  const latest = useLatest(filter);

  // What was on the desk last, brought up to date: a day may have passed.
  useEffect(() => {
    if (isRead) void client.reviews.show(latest.current);
  }, [isRead, latest]);
  // From the empty list its one button is gone with it.
  const [isCleared, setIsCleared] = useState(false);
  useSaid(asked === null ? null : page);
  if (page == null) return null;

  function ask(change: Partial<DeskFilter>) {
    const next = { ...filter, page: 0, ...change };
    setAsked(next);
    void client.reviews.show(next);
  }

  function clear() {
    setIsCleared(true);
    ask(wholeDesk);
  }

  return (
    <main className={page.all === 0 ? 'desk desk-alone' : 'desk'}>
      {page.all === 0 ? null : (
        <DeskPanel page={page} filter={filter} isArrival={returnTo === null} onAsk={ask} />
      )}
      <section className="desk-sheet" aria-label={t('review.desk.title')}>
        {page.all === 0 ? (
          <NothingYet isPaired={isPaired} onPeople={onPeople} />
        ) : (
          <>
            <Choice
              label={t('review.filter.state')}
              labelHidden
              options={states.map((id) => ({ id, label: t(`review.filter.states.${id}`) }))}
              value={filter.state}
              onChange={(state) => ask({ state })}
            />
            {page.found === 0 ? (
              <NothingFound filter={page.filter} onAll={clear} />
            ) : (
              <DeskList
                page={page}
                returnTo={asked === null ? returnTo : null}
                isArrival={isCleared}
                onOpen={onOpen}
                onPage={(number) => ask({ page: number })}
                onAll={() => ask(wholeDesk)}
              />
            )}
          </>
        )}
      </section>
    </main>
  );
}

/** Says how many were found, once whoever asks has come to rest. */
function useSaid(page: DeskPage | null | undefined) {
  const { t } = useWords();
  useEffect(() => {
    if (page == null) return;
    const { found: count } = page;
    const timer = window.setTimeout(
      () => announce(count === 0 ? t('review.list.none') : t('review.list.found', { count })),
      sayAfterMs,
    );
    return () => window.clearTimeout(timer);
  }, [page, t]);
}

function NothingYet({
  isPaired,
  onPeople,
}: {
  readonly isPaired: boolean;
  readonly onPeople: () => void;
}) {
  const { t } = useWords();
  return isPaired ? (
    <EmptyState
      icon={<FolderOpenIcon weight="duotone" />}
      title={<Arrival level={2}>{t('review.empty.nothingYet.title')}</Arrival>}
    >
      {t('review.empty.nothingYet.words')}
    </EmptyState>
  ) : (
    <EmptyState
      icon={<UsersIcon weight="duotone" />}
      title={<Arrival level={2}>{t('review.empty.unpaired.title')}</Arrival>}
      action={
        <Button look="primary" onPress={onPeople}>
          {t('review.empty.unpaired.action')}
        </Button>
      }
    >
      {t('review.empty.unpaired.words')}
    </EmptyState>
  );
}

function NothingFound({
  filter,
  onAll,
}: {
  readonly filter: DeskFilter;
  readonly onAll: () => void;
}) {
  const { t } = useWords();
  const { state, page: _page, ...rest } = filter;
  const { state: _state, page: _first, ...whole } = wholeDesk;
  const isOnlyNew = state === 'new' && JSON.stringify(rest) === JSON.stringify(whole);
  const what = isOnlyNew ? 'nothingNew' : 'notFound';
  const icon: ReactNode = isOnlyNew ? (
    <EnvelopeOpenIcon weight="duotone" />
  ) : (
    <MagnifyingGlassIcon weight="duotone" />
  );
  return (
    <EmptyState
      icon={icon}
      title={<h2>{t(`review.empty.${what}.title`)}</h2>}
      action={<Button onPress={onAll}>{t('review.filter.clear')}</Button>}
    >
      {t(`review.empty.${what}.words`)}
    </EmptyState>
  );
}
