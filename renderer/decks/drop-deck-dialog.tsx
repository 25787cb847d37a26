import { useState } from 'react';
import { client } from '#renderer/data/client.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import type { DeckName } from '#shared/decks/deck-file.ts';
import type { AppError } from '#shared/result.ts';

/** Says what goes when the program's own deck takes its place again, and does it. */
export function DropDeckDialog({
  name,
  onDropped,
  onClose,
}: {
  readonly name: DeckName;
  readonly onDropped: () => void;
  readonly onClose: () => void;
}) {
  const { t } = useWords();
  const [error, setError] = useState<AppError | null>(null);

  async function drop() {
    const dropped = await client.decks.drop({ name });
    if (!dropped.ok) {
      setError(dropped.error);
      return;
    }
    announce(t('decks.drop.done', { name: t(`decks.names.${name}`) }));
    onDropped();
    onClose();
  }

  return (
    <Dialog
      role="alertdialog"
      size="small"
      title={t('decks.drop.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button autoFocus onPress={onClose}>
            {t('common.action.cancel')}
          </Button>
          <Button look="danger" onPress={() => void drop()}>
            {t('decks.drop.action')}
          </Button>
        </>
      }
    >
      <p>{t('decks.drop.words')}</p>
      {name === 'soc-box' ? <p>{t('decks.drop.meetings')}</p> : null}
      {error === null ? null : <ErrorNotice error={error} />}
    </Dialog>
  );
}
