import { useLiveQuery } from 'dexie-react-hooks';
import { workingCopy } from '#renderer/data/working-copy.ts';
import { WordsProvider } from '#renderer/ui/words.tsx';
import { RecordPage } from './record-page.tsx';

/** All that is saved about a youth, shown without a meeting, in the language of their meetings. */
export function RecordView({
  contactId,
  onClose,
}: {
  readonly contactId: string;
  readonly onClose: () => void;
}) {
  const contact = useLiveQuery(() => workingCopy.contacts.get(contactId), [contactId]);
  if (contact === undefined) return null;
  return (
    <WordsProvider language={contact.language}>
      <RecordPage contactId={contactId} onBack={onClose} />
    </WordsProvider>
  );
}
