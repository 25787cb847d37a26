import { ResultNote } from '#renderer/ui/result-note.tsx';
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
      <ResultNote isGood={false} title={t('decks.refused.title')}>
        <p>
          <strong>{t('decks.refused.kept')}</strong> {t('decks.refused.mistakes', { count })}
        </p>
        <NoteList notes={mistakes} />
      </ResultNote>
    );
  }
  const { name, hints } = choice;
  return (
    <ResultNote isGood title={t('decks.used.title', { name: t(`decks.names.${name}`) })}>
      <p>{t(`decks.used.${name}`)}</p>
      {hints.length === 0 ? null : (
        <>
          <p>{t('decks.used.hints')}</p>
          <NoteList notes={hints} />
        </>
      )}
    </ResultNote>
  );
}
