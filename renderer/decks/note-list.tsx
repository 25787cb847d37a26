import { useWords } from '#renderer/ui/words.tsx';
import { deckNoteInWords, type DeckHint, type DeckMistake } from '#shared/decks/deck-mistake.ts';

/** What is wrong, or could be better, each with its line in the file. */
export function NoteList({ notes }: { readonly notes: readonly (DeckMistake | DeckHint)[] }) {
  const { t } = useWords();
  return (
    <ol className="deck-notes">
      {notes.map((note) => {
        const words = deckNoteInWords(note, t);
        return <li key={words}>{words}</li>;
      })}
    </ol>
  );
}
