import { useCallback, useMemo } from 'react';
import { Board } from '#renderer/board/board.tsx';
import type { Place } from '#renderer/board/place.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { useLatest } from '#renderer/ui/use-latest.ts';
import { useWords } from '#renderer/ui/words.tsx';
import { Box } from './box.tsx';
import { CardFace } from './card-face.tsx';
import { wordsOf } from './card-words.ts';
import './cards-stage.css';
import { Mat } from './mat.tsx';
import { useRoom } from './meeting-context.ts';
import { PointsNote } from './points-note.tsx';
import { Sheet } from './sheet.tsx';

/** The table: the box, the youth's mat, and the sheet both write on. */
export function CardsStage() {
  const { t } = useWords();
  const room = useRoom();
  const { state, actions } = room;
  const stateRef = useLatest(state);
  const named = useCallback((cardId: string) => wordsOf(stateRef.current, cardId), [stateRef]);

  const lay = useCallback(
    async (cardId: string, place: Place) => {
      const card = named(cardId);
      const laid = await actions.layCard(cardId, place);
      if (laid)
        announce(
          place.pile === 'box'
            ? t('meeting.say.returned', { card })
            : t('meeting.say.placed', { card, place: place.index + 1 }),
        );
      return laid;
    },
    [actions, named, t],
  );

  const say = useMemo(
    () => ({
      lifted: (cardId: string, way: 'tap' | 'pointer' | 'keys') => {
        const card = named(cardId);
        if (way === 'tap') announce(t('meeting.say.tapped', { card }));
        if (way === 'keys') announce(t('meeting.say.lifted', { card }));
      },
      aim: (cardId: string, aim: Place | null) => {
        if (aim === null) return;
        const { chosen } = stateRef.current;
        const count = chosen.some(({ id }) => id === cardId) ? chosen.length : chosen.length + 1;
        announce(
          aim.pile === 'box'
            ? t('meeting.say.overBox')
            : t('meeting.say.overMat', { place: aim.index + 1, count }),
        );
      },
      letGo: (cardId: string) => announce(t('meeting.say.letGo', { card: named(cardId) })),
    }),
    [named, t, stateRef],
  );

  const renderFlying = useCallback(
    (cardId: string) => (
      <CardFace cardId={cardId} words={wordsOf(stateRef.current, cardId)} look="card" />
    ),
    [stateRef],
  );

  const arrangement = useMemo(
    () => [state.order, state.chosen, state.ownCards],
    [state.order, state.chosen, state.ownCards],
  );

  return (
    <Board
      className="table"
      arrangement={arrangement}
      onLay={lay}
      onLifted={say.lifted}
      onAim={say.aim}
      onLetGo={say.letGo}
      beforeStep={actions.beforeStep}
      renderFlying={renderFlying}
    >
      <div className="table-cards">
        <Box />
        <Mat />
      </div>
      <div className="table-side">
        <Sheet />
        <PointsNote canWrite={false} />
      </div>
    </Board>
  );
}
