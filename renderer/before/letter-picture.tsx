import { ImageIcon, TrashIcon } from '@phosphor-icons/react';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import type { LetterPicture } from '#shared/telling/letter-sheet.ts';
import { pictureFrom, type Picture } from './picture.ts';

/** Chooses a picture for the letter, or takes it away. It goes to the paper and is kept nowhere. */
export function PictureField({
  of,
  picture,
  onChange,
}: {
  readonly of: LetterPicture;
  readonly picture: Picture | null;
  readonly onChange: (picture: Picture | null) => void;
}) {
  const { t } = useWords();
  const [hasFailed, setFailed] = useState(false);
  const what = t(`before.letter.picture.${of}`);

  async function take(file: File) {
    const taken = await pictureFrom(file, of);
    setFailed(taken === null);
    if (taken === null) return;
    onChange(taken);
    announce(t('before.letter.picture.done'));
  }

  return (
    <div className="letter-picture">
      <p className="letter-picture-name">{what}</p>
      <div className="letter-picture-do">
        <FileTrigger
          acceptedFileTypes={['image/jpeg', 'image/png', 'image/webp']}
          onSelect={(files) => {
            const file = files?.[0];
            if (file !== undefined) void take(file);
          }}
        >
          <Button icon={<ImageIcon weight="duotone" />}>
            {t(picture === null ? 'before.letter.picture.choose' : 'before.letter.picture.other')}
            <span className="visually-hidden">: {what}</span>
          </Button>
        </FileTrigger>
        {picture === null ? null : (
          <Button
            look="quiet"
            icon={<TrashIcon weight="duotone" />}
            onPress={() => {
              onChange(null);
              announce(t('before.letter.picture.gone'));
            }}
          >
            {t('before.letter.picture.remove')}
            <span className="visually-hidden">: {what}</span>
          </Button>
        )}
      </div>
      <p className="letter-picture-problem" role="alert">
        {hasFailed ? t('before.letter.picture.failed') : null}
      </p>
    </div>
  );
}
