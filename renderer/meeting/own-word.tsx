import { PencilSimpleIcon } from '@phosphor-icons/react';
import { useState } from 'react';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import { textLimits, textProblem } from '#shared/model/text.ts';
import { useDraft } from './drafts.ts';
import { useRoom } from './meeting-context.ts';

/** The youth's own word, written on a card that lands on the mat. */
export function OwnWord() {
  const { t } = useWords();
  const { state, actions } = useRoom();
  const [text, setText, resetText] = useDraft('own word', '');
  const [isTried, setIsTried] = useState(false);
  const isFull = state.ownCards.length >= 60;

  async function put() {
    setIsTried(true);
    if (textProblem(text, textLimits.ownCard) !== null) return;
    const place = state.chosen.length + 1;
    if (!(await actions.writeOwnCard(text))) return;
    resetText();
    setIsTried(false);
    announce(t('meeting.say.placed', { card: text.trim(), place }));
  }

  if (isFull) return <p className="own-word-full">{t('meeting.box.ownWordFull')}</p>;
  return (
    <div className="own-word">
      <PencilSimpleIcon className="own-word-pencil" weight="duotone" aria-hidden="true" />
      <TextField
        label={t('meeting.box.ownWord')}
        labelHidden
        placeholder={t('meeting.box.ownWord')}
        value={text}
        onChange={(value) => {
          setText(value);
          setIsTried(false);
        }}
        limit={textLimits.ownCard}
        isTried={isTried}
        onSubmit={() => void put()}
      />
      <Button aria-label={t('meeting.box.ownWordPut')} onPress={() => void put()}>
        {t('meeting.box.ownWordButton')}
      </Button>
    </div>
  );
}
