import { ArrowLeftIcon, CheckIcon, EnvelopeSimpleIcon, TrashIcon } from '@phosphor-icons/react';
import { useState } from 'react';
import { client } from '#renderer/data/client.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { Arrival } from '#renderer/ui/arrival.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { useContent } from '#renderer/toolbox/use-content.ts';
import { useWords } from '#renderer/ui/words.tsx';
import type { CallQuestion, PlanPart } from '#shared/content/kinds.ts';
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
          <p>
            {t('before.plan.lead')} {t('before.plan.kept', { name: isolate(contact.name) })}
          </p>
        </div>
        <Questions plan={plan} />
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

/** A question as the guide asks it, and why. */
function Asked({ question: { words, hint } }: { readonly question: CallQuestion }) {
  const { language } = useWords();
  return (
    <div className="plan-asked">
      <h2>{words[language]}</h2>
      <p>{hint[language]}</p>
    </div>
  );
}

/** What is only listened to first, side by side; then what is agreed on, each with its field. */
function Questions({ plan: { state, note } }: { readonly plan: Plan }) {
  const { t } = useWords();
  const [waiting, setWaiting] = useState<ReadonlySet<PlanPart>>(new Set());
  const [hasKept, setHasKept] = useState(false);
  const content = useContent();
  // As it stood when the view opened: a field keeps its own words after that.
  const [first] = useState(state.plan);
  const questions = content.callQuestions.toSorted((a, b) => a.place - b.place);
  const listened = questions.filter(({ plan }) => plan === null);

  function kept(part: PlanPart, isKept: boolean) {
    const others = new Set([...waiting].filter((other) => other !== part));
    setWaiting(isKept ? others : others.add(part));
    if (isKept && waiting.has(part)) setHasKept(true);
  }

  return (
    <>
      <ul className="plan-listened">
        {listened.map((question) => (
          <li key={question.id}>
            <Asked question={question} />
          </li>
        ))}
      </ul>
      <ul>
        {questions.map((question) =>
          question.plan === null ? null : (
            <li key={question.id} className="plan-question">
              <Asked question={question} />
              <PlanField
                question={question}
                part={question.plan}
                first={first[question.plan] ?? ''}
                onNote={note}
                onKept={kept}
              />
            </li>
          ),
        )}
      </ul>
      <p className="plan-kept" role="status">
        {hasKept && waiting.size === 0 ? (
          <>
            <CheckIcon weight="bold" aria-hidden="true" />
            {t('before.plan.saved')}
          </>
        ) : null}
      </p>
    </>
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
