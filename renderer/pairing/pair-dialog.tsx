import { useState } from 'react';
import { client } from '#renderer/data/client.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import { isolate } from '#shared/i18n/isolate.ts';
import { languages, type Language } from '#shared/i18n/language.ts';
import type { Role } from '#shared/model/identity.ts';
import type { Person } from '#shared/model/record.ts';
import type { AppError } from '#shared/result.ts';
import './pair-dialog.css';

/** The six words that two people read to each other; only the same words on both screens pair them. */
export function PairDialog({
  person,
  role,
  onClose,
}: {
  /** As it was when the dialog opened: should the key change meanwhile, the vault refuses these words. */
  readonly person: Person;
  /** Of the account that is unlocked. */
  readonly role: Role;
  readonly onClose: () => void;
}) {
  const { t } = useWords();
  const [stage, setStage] = useState<'words' | 'differ' | 'done'>('words');
  const [error, setError] = useState<AppError | null>(null);
  const name = isolate(person.displayName);

  async function pair() {
    const { accountId, fingerprint } = person;
    const paired = await client.exchange.pair({ accountId, words: [...fingerprint.sv] });
    if (!paired.ok) {
      setError(paired.error);
      return;
    }
    announce(t(`pairing.words.done.${role}`, { name }));
    setStage('done');
  }

  if (stage === 'done') {
    return (
      // Each stage is a sheet of its own, so that focus arrives where the sheet says.
      <Dialog
        key={stage}
        size="small"
        title={t('pairing.state.paired')}
        isOpen
        onClose={onClose}
        actions={
          <Button look="primary" autoFocus onPress={onClose}>
            {t('common.action.close')}
          </Button>
        }
      >
        <p>{t(`pairing.words.done.${role}`, { name })}</p>
        <p>{t('pairing.words.theirs')}</p>
      </Dialog>
    );
  }
  if (stage === 'differ') {
    return (
      <Dialog
        key={stage}
        title={t('pairing.differ.title')}
        isOpen
        onClose={onClose}
        actions={
          <>
            <Button onPress={() => setStage('words')}>{t('pairing.differ.back')}</Button>
            <Button look="primary" autoFocus onPress={onClose}>
              {t('common.action.close')}
            </Button>
          </>
        }
      >
        <p>{t('pairing.differ.sent')}</p>
        <p>{t('pairing.differ.check')}</p>
        <p>{t('pairing.differ.still')}</p>
      </Dialog>
    );
  }
  return (
    <Dialog
      key={stage}
      size="wide"
      title={t('pairing.words.title', { name })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={() => setStage('differ')}>{t('pairing.words.no')}</Button>
          <Button look="primary" onPress={pair}>
            {t('pairing.words.yes')}
          </Button>
        </>
      }
    >
      <p className="pair-ask">{t('pairing.words.ask')}</p>
      <Fingerprint words={person.fingerprint} />
      <p className="pair-how">{t('pairing.words.how')}</p>
      {error === null ? null : <ErrorNotice error={error} />}
    </Dialog>
  );
}

/** The words in the language of the screen, large, and below them in the other: either can be read. */
function Fingerprint({ words }: { readonly words: Person['fingerprint'] }) {
  const { t, language } = useWords();
  const others = languages.filter((other) => other !== language);
  const list = (inLanguage: Language) => (
    <ol
      key={inLanguage}
      lang={inLanguage}
      className={inLanguage === language ? 'pair-words' : 'pair-words pair-words-other'}
      aria-label={t(`pairing.words.label.${inLanguage}`)}
    >
      {words[inLanguage].map((word, place) => (
        // The same word can come twice: its place is what it is known by.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={place}>{word}</li>
      ))}
    </ol>
  );
  return (
    <>
      {list(language)}
      {others.map((other) => (
        <div key={other}>
          <p className="pair-language" aria-hidden="true">
            {t(`pairing.words.label.${other}`)}
          </p>
          {list(other)}
        </div>
      ))}
    </>
  );
}
