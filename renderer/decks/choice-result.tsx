import { CheckCircleIcon, WarningIcon } from '@phosphor-icons/react';
import { useWords } from '#renderer/ui/words.tsx';
import type { DeckChoice } from '#shared/decks/decks-in-use.ts';
import { NoteList } from './note-list.tsx';

/** What became of the file that was chosen. */
export function ChoiceResult({ choice }: { readonly choice: DeckChoice }) {
  const { t } = useWords();
  if (choice.kind === 'cancelled') return null;
  if (choice.kind === 'refused') {
    const { mistakes } = choice;
    const hidden = mistakes.find(({ code }) => code === 'more-mistakes');
    const count =
      hidden === undefined
        ? mistakes.length
        : mistakes.length - 1 + Number(hidden.details['count']);
    return (
      <section className="deck-result deck-result-refused">
        <WarningIcon aria-hidden="true" weight="duotone" />
        <div>
          <h3>{t('decks.refused.title')}</h3>
          <p>
            <strong>{t('decks.refused.kept')}</strong> {t('decks.refused.mistakes', { count })}
          </p>
          <NoteList notes={mistakes} />
        </div>
      </section>
    );
  }
  const { name, hints } = choice;
  return (
    <section className="deck-result deck-result-used">
      <CheckCircleIcon aria-hidden="true" weight="duotone" />
      <div>
        <h3>{t('decks.used.title', { name: t(`decks.names.${name}`) })}</h3>
        <p>{t(`decks.used.${name}`)}</p>
        {hints.length === 0 ? null : (
          <>
            <p>{t('decks.used.hints')}</p>
            <NoteList notes={hints} />
          </>
        )}
      </div>
    </section>
  );
}
