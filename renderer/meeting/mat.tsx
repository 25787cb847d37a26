import { memo, useCallback, useId, type KeyboardEvent } from 'react';
import { useBoardHand } from '#renderer/board/board-context.ts';
import { Grip } from '#renderer/board/grip.tsx';
import { useHold } from '#renderer/board/hold.ts';
import { useWords } from '#renderer/ui/words.tsx';
import type { Actor } from '#shared/model/step.ts';
import { CardFace } from './card-face.tsx';
import { wordsOf } from './card-words.ts';
import { HeldBar } from './held-bar.tsx';
import './mat.css';
import { MatEmpty } from './mat-empty.tsx';
import { useRoom } from './meeting-context.ts';
import { moveFocus, useRoving } from './roving.ts';

/** How big the cards are: as big as their number allows. */
export function densityOf(count: number): 'roomy' | 'snug' | 'tight' {
  if (count <= 10) return 'roomy';
  return count <= 20 ? 'snug' : 'tight';
}

interface CellProps {
  readonly cardId: string;
  readonly words: string;
  readonly index: number;
  readonly count: number;
  readonly placedBy: Actor;
  readonly helpId: string;
  readonly tabIndex: number;
  readonly onFocus: (cardId: string) => void;
  readonly onKey: (cardId: string, index: number, event: KeyboardEvent<HTMLElement>) => boolean;
  readonly tapped: string | null;
  readonly tappedWords: string;
}

const MatCell = memo(function MatCell(props: CellProps) {
  const { cardId, words, index, count, placedBy, helpId, tabIndex, onFocus, onKey } = props;
  const { tapped, tappedWords } = props;
  const { t } = useWords();
  const { lay } = useBoardHand();
  const place = index + 1;
  const label = { card: words, place, count };
  return (
    <li className="mat-cell" data-cell="" data-card={cardId}>
      <Grip
        cardId={cardId}
        label={
          placedBy === 'caseworker'
            ? t('meeting.card.onMatByAdult', label)
            : t('meeting.card.onMat', label)
        }
        helpId={helpId}
        className="grip"
        tabIndex={tabIndex}
        onFocus={() => onFocus(cardId)}
        onKeyDown={(event) => onKey(cardId, index, event)}
      >
        <CardFace cardId={cardId} words={words} look="card" place={place} placedBy={placedBy} />
      </Grip>
      {tapped === null || tapped === cardId ? null : (
        <button
          type="button"
          className="mat-lay"
          aria-label={t('meeting.mat.dropBefore', {
            card: tappedWords,
            place,
            next: words,
          })}
          onClick={() => lay(tapped, { pile: 'mat', index })}
        >
          <span>{t('meeting.mat.drop')}</span>
        </button>
      )}
    </li>
  );
});

/** "Viktigt för mig": the youth's own mat, the largest place on the table. */
export function Mat() {
  const { t } = useWords();
  const { state, actions, hand } = useRoom();
  const { lay } = useBoardHand();
  const id = useId();
  const tapped = useHold((hold) => hold.tapped);
  const { chosen } = state;
  const count = chosen.length;
  const roving = useRoving(chosen.map((card) => card.id));
  const isTappedHere = tapped !== null && chosen.some((card) => card.id === tapped);
  const free = isTappedHere ? count - 1 : count;
  const tappedWords = tapped === null ? '' : wordsOf(state, tapped);

  const onKey = useCallback(
    (cardId: string, index: number, event: KeyboardEvent<HTMLElement>): boolean => {
      const laid = (place: Parameters<typeof lay>[1]) => {
        event.preventDefault();
        lay(cardId, place);
        return true;
      };
      if (event.key === 'Delete' || event.key === 'Backspace') return laid({ pile: 'box' });
      if (!event.altKey && !event.ctrlKey) return moveFocus(event);
      const back = event.key === 'ArrowLeft' || event.key === 'ArrowUp';
      const on = event.key === 'ArrowRight' || event.key === 'ArrowDown';
      if (back && index > 0) return laid({ pile: 'mat', index: index - 1 });
      if (on && index < count - 1) return laid({ pile: 'mat', index: index + 1 });
      if (back || on) event.preventDefault();
      return back || on;
    },
    [lay, count],
  );

  return (
    <section
      className="mat"
      data-pile="mat"
      data-hand={hand}
      data-tapped={tapped === null ? undefined : ''}
      data-density={densityOf(count)}
      aria-labelledby={`${id}-title`}
    >
      <header className="mat-head">
        <h2 id={`${id}-title`}>{t('meeting.mat.title')}</h2>
        <p className="mat-hint">
          {tapped !== null ? (
            <>
              <bdi className="mat-held">{tappedWords}</bdi> {t('meeting.held.sentence')}
            </>
          ) : hand === 'caseworker' ? (
            t('meeting.hand.notice')
          ) : (
            t('meeting.mat.hint')
          )}
        </p>
      </header>
      <p id={`${id}-help`} className="visually-hidden">
        {t('meeting.card.helpMat')}
      </p>
      <div data-scroll="" className="mat-scroll">
        {tapped === null ? null : (
          // "Tryck här" means anywhere on the mat; the named places are for whoever reads or tabs.
          <button
            type="button"
            className="mat-anywhere"
            tabIndex={-1}
            aria-hidden="true"
            onClick={() => lay(tapped, { pile: 'mat', index: free })}
          />
        )}
        <ol className="mat-cards" aria-label={t('meeting.mat.label')}>
          {chosen.map((card, index) => (
            <MatCell
              key={card.id}
              cardId={card.id}
              words={wordsOf(state, card.id)}
              index={index}
              count={count}
              placedBy={card.placedBy}
              helpId={`${id}-help`}
              tabIndex={roving.tabIndexOf(card.id)}
              onFocus={roving.onFocus}
              onKey={onKey}
              tapped={tapped}
              tappedWords={tappedWords}
            />
          ))}
          <li className="mat-cell mat-free" data-cell="" aria-hidden={tapped === null}>
            {tapped === null ? null : (
              <button
                type="button"
                className="lay-here"
                aria-label={t('meeting.mat.dropFirst', {
                  card: tappedWords,
                  place: free + 1,
                })}
                onClick={() => lay(tapped, { pile: 'mat', index: free })}
              >
                {t('meeting.mat.drop')}
              </button>
            )}
          </li>
          <li className="mat-gap" data-gap="" data-shown="false" aria-hidden="true">
            {t('meeting.mat.drop')}
          </li>
        </ol>
        {count === 0 ? <MatEmpty isWaiting={tapped !== null} /> : null}
      </div>
      {tapped === null ? (
        <p className="mat-keys">{t('meeting.mat.keys')}</p>
      ) : (
        <HeldBar key={tapped} cardId={tapped} isOnMat={isTappedHere} actions={actions} />
      )}
    </section>
  );
}
