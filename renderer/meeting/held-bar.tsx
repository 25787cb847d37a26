import { ArrowBendUpLeftIcon, PencilSimpleIcon, TrashIcon, XIcon } from '@phosphor-icons/react';
import { useState } from 'react';
import { useBoardHand } from '#renderer/board/board-context.ts';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { announce } from '#renderer/ui/announcer.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import type { Actions } from './actions.ts';
import { wordsOf } from './card-words.ts';
import { useRoom } from './meeting-context.ts';
import { OwnCardDialog } from './own-card-dialog.tsx';

/** What can be done with the lifted card, said and offered where the hand is. */
export function HeldBar({
  cardId,
  isOnMat,
  actions,
}: {
  readonly cardId: string;
  readonly isOnMat: boolean;
  readonly actions: Actions;
}) {
  const { t } = useWords();
  const { state, isQuiet } = useRoom();
  const { lay, letGo } = useBoardHand();
  const [isWriting, setIsWriting] = useState(false);
  const words = wordsOf(state, cardId);
  const isOwn = state.ownCards.some(({ id }) => id === cardId);

  async function remove() {
    letGo();
    if (await actions.removeOwnCard(cardId)) announce(t('meeting.say.removed', { card: words }));
  }

  return (
    <div className="held-bar">
      {isOnMat ? (
        <Button
          icon={<ArrowBendUpLeftIcon weight="duotone" />}
          onPress={() => lay(cardId, { pile: 'box' })}
        >
          {t('meeting.held.back')}
        </Button>
      ) : null}
      {isOwn ? (
        <>
          {isQuiet ? null : (
            <Button icon={<PencilSimpleIcon weight="duotone" />} onPress={() => setIsWriting(true)}>
              {t('meeting.held.change')}
            </Button>
          )}
          <Button icon={<TrashIcon weight="duotone" />} onPress={() => void remove()}>
            {t('meeting.held.remove')}
          </Button>
        </>
      ) : null}
      {isOwn && isOnMat ? (
        <IconButton label={t('meeting.held.letGo')} icon={<XIcon />} onPress={letGo} />
      ) : (
        <Button icon={<XIcon />} onPress={letGo}>
          {t('meeting.held.letGo')}
        </Button>
      )}
      {isWriting ? (
        <OwnCardDialog
          cardId={cardId}
          words={words}
          onClose={() => {
            setIsWriting(false);
            letGo();
          }}
        />
      ) : null}
    </div>
  );
}
