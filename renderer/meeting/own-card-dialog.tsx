import { useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import { textLimits, textProblem } from '#shared/model/text.ts';
import { useRoom } from './meeting-context.ts';

/** Other words on a card the youth wrote. */
export function OwnCardDialog({
  cardId,
  words,
  onClose,
}: {
  readonly cardId: string;
  readonly words: string;
  readonly onClose: () => void;
}) {
  const { t } = useWords();
  const { state, actions } = useRoom();
  const [text, setText] = useState(words);
  const [isTried, setIsTried] = useState(false);
  const hasAnswer = state.chosen.some((card) => card.id === cardId && card.answer !== null);

  async function save() {
    setIsTried(true);
    if (textProblem(text, textLimits.ownCard) !== null) return;
    if (text.trim() === words || (await actions.changeOwnCard(cardId, text))) onClose();
  }

  return (
    <Dialog
      title={t('meeting.held.changeTitle')}
      isOpen
      onClose={onClose}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{t('common.action.cancel')}</Button>
          <Button look="primary" onPress={() => void save()}>
            {t('common.action.save')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('meeting.box.ownWord')}
        value={text}
        onChange={setText}
        limit={textLimits.ownCard}
        isTried={isTried}
        autoFocus
        onSubmit={() => void save()}
      />
      {hasAnswer ? <p>{t('meeting.held.changeNote')}</p> : null}
    </Dialog>
  );
}
