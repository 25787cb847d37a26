import { useState } from 'react';
import { client } from '#renderer/data/client.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import { languages } from '#shared/i18n/language.ts';
import type { Contact } from '#shared/model/record.ts';
import { textLimits, textProblem } from '#shared/model/text.ts';
import type { AppError } from '#shared/result.ts';
import './contact-dialog.css';
import { looksLikePersonalNumber } from './personal-number.ts';

/** A new contact, or a known one changed. No field asks for more than the law and the meeting need. */
export function ContactDialog({
  contact,
  onSaved,
  onRemove,
  onClose,
}: {
  /** Missing for a new one. */
  readonly contact?: Contact;
  readonly onSaved: (contactId: string) => void;
  /** Missing when the contact has meetings and so cannot be removed. */
  readonly onRemove?: (() => void) | undefined;
  readonly onClose: () => void;
}) {
  const { t, language: ownLanguage } = useWords();
  const [name, setName] = useState(contact?.name ?? '');
  const [caseNumber, setCaseNumber] = useState(contact?.caseNumber ?? '');
  const [language, setLanguage] = useState(contact?.language ?? ownLanguage);
  const [isTried, setTried] = useState(false);
  const [error, setError] = useState<AppError | null>(null);

  async function save() {
    setTried(true);
    setError(null);
    const caseProblem = textProblem(caseNumber, textLimits.caseNumber);
    if (textProblem(name, textLimits.contactName) !== null) return;
    if (caseProblem !== null && caseProblem !== 'empty') return;
    const facts = { name, caseNumber: caseProblem === 'empty' ? null : caseNumber, language };
    const saved =
      contact === undefined
        ? await client.contacts.create(facts)
        : await client.contacts.change({ contactId: contact.id, ...facts });
    if (saved.ok) onSaved(saved.value?.contactId ?? contact?.id ?? '');
    else setError(saved.error);
  }

  const isTaken = error?.code === 'contact-name-taken';
  return (
    <Dialog
      title={contact === undefined ? t('home.contact.new') : t('home.contact.change')}
      isOpen
      onClose={onClose}
      actions={
        <>
          {onRemove === undefined ? null : (
            <span className="contact-dialog-remove">
              <Button look="danger" onPress={onRemove}>
                {t('home.contact.remove')}
              </Button>
            </span>
          )}
          <Button onPress={onClose}>{t('common.action.cancel')}</Button>
          <Button look="primary" onPress={save}>
            {contact === undefined ? t('home.contact.add') : t('common.action.save')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('home.contact.name')}
        description={t('home.contact.nameHint')}
        value={name}
        onChange={(value) => {
          setName(value);
          if (isTaken) setError(null);
        }}
        limit={textLimits.contactName}
        isTried={isTried}
        error={
          isTaken
            ? `${t('errors.contact-name-taken.what')} ${t('errors.contact-name-taken.todo')}`
            : null
        }
        autoFocus
        onSubmit={save}
      />
      <TextField
        label={t('home.contact.caseNumber')}
        description={t('home.contact.caseNumberHint')}
        value={caseNumber}
        onChange={setCaseNumber}
        limit={textLimits.caseNumber}
        isOptional
        onSubmit={save}
      />
      <Choice
        label={t('home.contact.language')}
        options={languages.map((id) => ({
          id,
          label: <span lang={id}>{t(`common.language.${id}`)}</span>,
        }))}
        value={language}
        onChange={setLanguage}
      />
      <p className="contact-dialog-note" aria-live="polite">
        {looksLikePersonalNumber(`${name} ${caseNumber}`) ? (
          <strong>{t('home.contact.personalNumber')}</strong>
        ) : (
          t('home.contact.nothingMore')
        )}
      </p>
      {error === null || isTaken ? null : <ErrorNotice error={error} />}
    </Dialog>
  );
}
