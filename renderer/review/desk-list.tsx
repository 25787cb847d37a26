import { CaretLeftIcon, CaretRightIcon } from '@phosphor-icons/react';
import { useCallback, useEffect, useId, useRef } from 'react';
import { useRoving } from '#renderer/meeting/roving.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useLatest } from '#renderer/ui/use-latest.ts';
import { useWords } from '#renderer/ui/words.tsx';
import { deskPageSize, wholeDesk, type DeskPage, type ReviewHeader } from '#shared/model/review.ts';
import './desk-list.css';
import { DeskRow } from './desk-row.tsx';

/** One page of what was found, newest first. Tab comes to the list once; the arrows go through it. */
export function DeskList({
  page,
  returnTo,
  isArrival,
  onOpen,
  onPage,
  onAll,
}: {
  readonly page: DeskPage;
  readonly returnTo: string | null;
  /** What brought the list is gone, so focus comes here. */
  readonly isArrival: boolean;
  readonly onOpen: (header: ReviewHeader) => void;
  readonly onPage: (page: number) => void;
  readonly onAll: () => void;
}) {
  const { t } = useWords();
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const turned = useRef(isArrival);
  const { rows, found, filter } = page;
  const opening = useLatest(onOpen);
  const open = useCallback((row: ReviewHeader) => opening.current(row), [opening]);
  const roving = useRoving(rows.map((row) => row.id));
  const isNarrowed = JSON.stringify({ ...filter, page: 0 }) !== JSON.stringify(wholeDesk);
  const start = filter.page * deskPageSize;
  const isLast = start + rows.length >= found;

  // Back from a frame: to its row, or to the list when the filter no longer finds it.
  useEffect(() => {
    if (returnTo === null) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-review="${CSS.escape(returnTo)}"]`);
    row?.scrollIntoView({ block: 'center' });
    (row ?? title.current)?.focus({ preventScroll: true });
    // Once, as the list comes: afterwards focus is the person's own.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  // The button that turned the page, or took the filter away, may be gone: the heading says what came.
  useEffect(() => {
    if (!turned.current) return;
    turned.current = false;
    list.current?.scrollTo({ top: 0 });
    title.current?.focus({ preventScroll: true });
  }, [filter]);

  function turn(ask: () => void) {
    turned.current = true;
    ask();
  }

  return (
    <div className="desk-found">
      <div className="desk-found-head">
        <h3 ref={title} tabIndex={-1} className="desk-found-count">
          {found > deskPageSize
            ? t('review.list.page', { from: start + 1, to: start + rows.length, count: found })
            : t('review.list.found', { count: found })}
        </h3>
        {isNarrowed ? (
          <Button look="quiet" onPress={() => turn(onAll)}>
            {t('review.filter.clear')}
          </Button>
        ) : null}
      </div>
      <p id={`${id}-keys`} className="visually-hidden">
        {t('review.list.keys')}
      </p>
      <ul ref={list} className="desk-list" aria-describedby={`${id}-keys`}>
        {rows.map((row) => (
          <DeskRow
            key={row.id}
            row={row}
            tabIndex={roving.tabIndexOf(row.id)}
            onFocus={roving.onFocus}
            onOpen={open}
          />
        ))}
      </ul>
      {found > deskPageSize ? (
        <div className="desk-pages">
          {filter.page === 0 ? null : (
            <Button
              icon={<CaretLeftIcon weight="bold" />}
              onPress={() => turn(() => onPage(filter.page - 1))}
            >
              {t('review.list.newer')}
            </Button>
          )}
          {isLast ? null : (
            <Button
              icon={<CaretRightIcon weight="bold" />}
              onPress={() => turn(() => onPage(filter.page + 1))}
            >
              {t('review.list.older')}
            </Button>
          )}
        </div>
      ) : null}
    </div>
  );
}
