import { ArrowLeftIcon, EnvelopeSimpleIcon, TrashIcon } from '@phosphor-icons/react';
import { useState } from 'react';
import { client } from '#renderer/data/client.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { Arrival } from '#renderer/ui/arrival.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { useToday } from '#renderer/ui/use-today.ts';
import { useWords } from '#renderer/ui/words.tsx';
import { contentOn } from '#shared/content/content.ts';
import { dayOf } from '#shared/i18n/dates.ts';
import { isolate } from '#shared/i18n/isolate.ts';
import type { AppError } from '#shared/result.ts';
import { PlanField } from './plan-field.tsx';
import './plan-view.css';
import { usePlan, type Plan } from './use-plan.ts';

/** Beside the phone at the first call: what to ask, and what the two agree on about the meeting. */
export function PlanView({
  meetingId,
  contactId,
  onLetter,
  onClose,
}: {
  readonly meetingId: string;
  readonly contactId: string;
  readonly onLetter: () => void;
  readonly onClose: () => void;
}) {
  const { t } = useWords();
  const plan = usePlan(meetingId, contactId, onClose);
  const [isRemoving, setRemoving] = useState(false);
  if (plan === undefined) return null;
  const { contact, state } = plan;
  return (
    <div className="plan">
      <header className="plan-head">
        <Button icon={<ArrowLeftIcon weight="bold" />} onPress={onClose}>
          {t('common.action.back')}
        </Button>
        <span className="plan-head-do">
          <Button
            look="quiet"
            icon={<TrashIcon weight="duotone" />}
            onPress={() => setRemoving(true)}
          >
            {t('before.plan.remove')}
          </Button>
          <Button look="primary" icon={<EnvelopeSimpleIcon weight="duotone" />} onPress={onLetter}>
            {t(state.letter === null ? 'before.plan.writeLetter' : 'before.plan.openLetter')}
          </Button>
        </span>
      </header>
      <main className="plan-sheet">
        <div className="plan-title">
          <Arrival>{t('before.plan.title')}</Arrival>
          <p className="plan-with">
            <bdi>{contact.name}</bdi>
          </p>
          <p>{t('before.plan.lead')}</p>
        </div>
        <Questions plan={plan} />
        <p className="plan-what">{t('before.plan.kept', { name: isolate(contact.name) })}</p>
      </main>
      {isRemoving ? (
        <RemoveDialog
          meetingId={meetingId}
          onRemoved={() => {
            announce(t('before.plan.removed'));
            onClose();
          }}
          onClose={() => setRemoving(false)}
        />
      ) : null}
    </div>
  );
}

function Questions({ plan: { state, note } }: { readonly plan: Plan }) {
  const { language } = useWords();
  const today = useToday();
  // As it stood when the view opened: a field keeps its own words after that.
  const [first] = useState(state.plan);
  const questions = contentOn(dayOf(today)).callQuestions.toSorted((a, b) => a.place - b.place);
  return (
    <ol className="plan-questions">
      {questions.map((question) => (
        <li key={question.id} className="plan-question">
          <div className="plan-asked">
            <h2>{question.words[language]}</h2>
            <p>{question.hint[language]}</p>
          </div>
          {question.plan === null ? null : (
            <PlanField
              question={question}
              part={question.plan}
              first={first[question.plan] ?? ''}
              onNote={note}
            />
          )}
        </li>
      ))}
    </ol>
  );
}

function RemoveDialog({
  meetingId,
  onRemoved,
  onClose,
}: {
  readonly meetingId: string;
  readonly onRemoved: () => void;
  readonly onClose: () => void;
}) {
  const { t } = useWords();
  const [error, setError] = useState<AppError | null>(null);

  async function remove() {
    const removed = await client.meetings.removePlan({ meetingId });
    if (removed.ok) onRemoved();
    else setError(removed.error);
  }

  return (
    <Dialog
      role="alertdialog"
      size="small"
      title={t('before.plan.removeTitle')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose} autoFocus>
            {t('before.plan.keep')}
          </Button>
          <Button look="danger" onPress={remove}>
            {t('before.plan.remove')}
          </Button>
        </>
      }
    >
      <p>{t('before.plan.removeWords')}</p>
      {error === null ? null : <ErrorNotice error={error} />}
    </Dialog>
  );
}
