import { FolderOpenIcon } from '@phosphor-icons/react';
import { useState } from 'react';
import { client } from '#renderer/data/client.ts';
import { useDecks } from '#renderer/data/decks.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { reportError } from '#renderer/ui/error-notice.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import type { DeckChoice } from '#shared/decks/decks-in-use.ts';
import { DeckRow } from './deck-row.tsx';
import './decks-dialog.css';
import { ChoiceResult } from './choice-result.tsx';

/** Which decks this machine uses, and the way to put the unit's own in their place. */
export function DecksDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const { states } = useDecks();
  const [choice, setChoice] = useState<DeckChoice | null>(null);

  async function choose() {
    const chosen = await client.decks.choose({});
    if (!chosen.ok) return reportError(chosen.error);
    const { value } = chosen;
    if (value.kind === 'cancelled') return;
    setChoice(value);
    announce(
      value.kind === 'used'
        ? t('decks.used.title', { name: t(`decks.names.${value.name}`) })
        : `${t('decks.refused.title')}. ${t('decks.refused.kept')}`,
    );
  }

  return (
    <Dialog title={t('decks.title')} isOpen onClose={onClose} size="wide">
      <div className="decks-lead">
        <p>{t('decks.about')}</p>
        <p>{t('decks.how')}</p>
        <Button
          look="primary"
          icon={<FolderOpenIcon weight="duotone" />}
          onPress={() => void choose()}
        >
          {t('decks.choose')}
        </Button>
      </div>
      {choice === null ? null : <ChoiceResult choice={choice} />}
      <ul className="decks">
        {states.map((state) => (
          <DeckRow key={state.name} state={state} onDropped={() => setChoice(null)} />
        ))}
      </ul>
    </Dialog>
  );
}
