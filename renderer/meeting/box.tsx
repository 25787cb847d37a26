import { ShuffleIcon } from '@phosphor-icons/react';
import { memo, useId, useMemo } from 'react';
import { Grip } from '#renderer/board/grip.tsx';
import { useHold } from '#renderer/board/hold.ts';
import { useBoardHand } from '#renderer/board/board-context.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import './box.css';
import { CardFace } from './card-face.tsx';
import { wordsOf } from './card-words.ts';
import { useRoom } from './meeting-context.ts';
import { OwnWord } from './own-word.tsx';
import { QuietLine } from './quiet-line.tsx';
import { shuffled } from './shuffle.ts';
import { moveFocus, useRoving } from './roving.ts';

const BoxCell = memo(function BoxCell({
  cardId,
  words,
  isHere,
  helpId,
  tabIndex,
  onFocus,
}: {
  readonly cardId: string;
  readonly words: string;
  readonly isHere: boolean;
  readonly helpId: string;
  readonly tabIndex: number;
  readonly onFocus: (cardId: string) => void;
}) {
  const { t } = useWords();
  const isExpected = useHold((hold) => hold.tapped === cardId) && !isHere;
  const { lay } = useBoardHand();
  if (isHere) {
    return (
      <li className="box-cell" data-cell="" data-card={cardId} data-home={cardId}>
        <Grip
          cardId={cardId}
          label={words}
          helpId={helpId}
          className="grip"
          tabIndex={tabIndex}
          onFocus={() => onFocus(cardId)}
          onKeyDown={moveFocus}
        >
          <CardFace cardId={cardId} words={words} look="note" />
        </Grip>
      </li>
    );
  }
  // The place stays empty while the card lies on the mat, so that the box does not jump.
  return (
    <li className="box-cell" data-cell="" data-home={cardId} aria-hidden={!isExpected}>
      {isExpected ? (
        <button
          type="button"
          className="lay-here"
          aria-label={t('meeting.box.backNamed', { card: words })}
          onClick={() => lay(cardId, { pile: 'box' })}
        >
          {t('meeting.box.back')}
        </button>
      ) : null}
    </li>
  );
});

/** Below this the notes would grow into columns: they keep a note's height instead. */
const fewCards = 16;

/** The Soc Box: all its words at once, as notes that can be taken. */
export function Box() {
  const { t } = useWords();
  const { state, actions, isQuiet } = useRoom();
  const helpId = useId();
  const ids = useMemo(
    () => [...state.order, ...state.ownCards.map(({ id }) => id)],
    [state.order, state.ownCards],
  );
  const chosen = useMemo(() => new Set(state.chosen.map(({ id }) => id)), [state.chosen]);
  const visible = ids.filter((id) => !chosen.has(id) || state.order.includes(id));
  const roving = useRoving(visible.filter((id) => !chosen.has(id)));

  async function shuffle() {
    if (await actions.shuffle(shuffled(state.order))) announce(t('meeting.box.shuffled'));
  }

  return (
    <section className="box" data-pile="box" aria-labelledby={`${helpId}-title`}>
      <header className="box-head">
        <h2 id={`${helpId}-title`}>{t('meeting.box.title')}</h2>
        <Button look="quiet" icon={<ShuffleIcon weight="duotone" />} onPress={() => void shuffle()}>
          {t('meeting.box.shuffle')}
        </Button>
      </header>
      <p id={helpId} className="visually-hidden">
        {t('meeting.card.help')}
      </p>
      <div data-scroll="" className="box-scroll">
        <ul
          className="box-cards"
          data-crowded={visible.length > state.order.length}
          data-few={visible.length < fewCards}
          aria-label={t('meeting.box.label')}
        >
          {visible.map((cardId) => (
            <BoxCell
              key={cardId}
              cardId={cardId}
              words={wordsOf(state, cardId)}
              isHere={!chosen.has(cardId)}
              helpId={helpId}
              tabIndex={roving.tabIndexOf(cardId)}
              onFocus={roving.onFocus}
            />
          ))}
        </ul>
      </div>
      {isQuiet ? <QuietLine>{t('quiet.ownWord')}</QuietLine> : <OwnWord />}
    </section>
  );
}
