import { CheckCircleIcon, TrashIcon } from '@phosphor-icons/react';
import { useId, useState } from 'react';
import { announce } from '#renderer/ui/announcer.tsx';
import { isolate } from '#shared/i18n/isolate.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { useToday } from '#renderer/ui/use-today.ts';
import { useWords } from '#renderer/ui/words.tsx';
import { dayInWords } from '#shared/i18n/dates.ts';
import { newId, type SentenceWords } from './actions.ts';
import { useDraft } from './drafts.ts';
import { HoldButton } from './hold-button.tsx';
import { useRoom } from './meeting-context.ts';
import './quiet-desk.css';
import { QuietLine } from './quiet-line.tsx';
import { pendingKey, writingKey } from './quiet-mode.ts';
import { SentenceForm } from './sentence-form.tsx';

/** A sentence on the screen and nowhere else: not in a step, not in the store. */
interface Pending extends SentenceWords {
  readonly id: string;
}

interface DeskLine extends Pending {
  /** `standing`: written before the card was laid. */
  readonly state: 'approved' | 'standing' | 'pending';
}

/**
 * The end of a meeting without notes: each sentence is read aloud and waits for the youth's own yes.
 * One that gets none is never stored, or no longer part of the frame.
 */
export function QuietDesk() {
  const { t } = useWords();
  const { state, actions } = useRoom();
  const id = useId();
  const [pending, setPending] = useDraft<readonly Pending[]>(pendingKey, []);
  /** The sentence that just got its yes: the focus goes with it. */
  const [justSaid, setJustSaid] = useState<string | null>(null);
  const stored = state.sentences.map((sentence): DeskLine => ({
    ...sentence,
    state: sentence.approved ? 'approved' : 'standing',
  }));
  const isStored = (line: Pending) => state.sentences.some((sentence) => sentence.id === line.id);
  const lines: readonly DeskLine[] = [
    ...stored.filter((line) => line.state === 'standing'),
    ...pending
      .filter((line) => !isStored(line))
      .map((line): DeskLine => ({ ...line, state: 'pending' })),
    ...stored.filter((line) => line.state === 'approved'),
  ];
  const left = lines.filter((line) => line.state !== 'approved').length;
  const isFull = lines.length >= 20;

  function drop(lineId: string) {
    setPending(pending.filter((line) => line.id !== lineId));
  }

  async function approve({ id: lineId, text, who, when, colour }: DeskLine) {
    setJustSaid(lineId);
    if (!(await actions.approveSentence(lineId, { text, who, when, colour }))) return;
    drop(lineId);
    announce(t('quiet.desk.approved'));
  }

  async function remove(line: DeskLine) {
    if (line.state === 'pending') drop(line.id);
    else if (!(await actions.removeSentence(line.id))) return;
    announce(t('quiet.desk.gone'));
  }

  return (
    <section className="quiet-desk" aria-labelledby={`${id}-title`}>
      <header>
        <h2 id={`${id}-title`}>{t('quiet.desk.title')}</h2>
        <p className="quiet-desk-hint">{t('quiet.desk.hint')}</p>
        {left === 0 ? null : (
          <p className="quiet-desk-left">{t('quiet.desk.left', { count: left })}</p>
        )}
      </header>
      {lines.length === 0 ? null : (
        <ul className="quiet-lines" aria-label={t('quiet.desk.label')}>
          {lines.map((line) => (
            <Line
              key={line.id}
              line={line}
              justSaid={justSaid === line.id}
              onYes={() => void approve(line)}
              onRemove={() => void remove(line)}
            />
          ))}
        </ul>
      )}
      {isFull ? (
        <QuietLine>{t('meeting.sheet.full')}</QuietLine>
      ) : (
        <SentenceForm
          label={t('quiet.desk.write')}
          saveLabel={t('quiet.desk.put')}
          draft={writingKey}
          onSave={(words) => {
            setPending([...pending, { id: newId('line'), ...words }]);
            announce(t('quiet.desk.shown'));
            return Promise.resolve(true);
          }}
        />
      )}
    </section>
  );
}

/** A sentence that was just shown is seen where it landed. */
function bringIntoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}

/** Focus stays with the sentence whose button has gone away. */
function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}

function Line({
  line,
  justSaid,
  onYes,
  onRemove,
}: {
  readonly line: DeskLine;
  readonly justSaid: boolean;
  readonly onYes: () => void;
  readonly onRemove: () => void;
}) {
  const { t, language } = useWords();
  const today = useToday();
  const { text, who, when, state } = line;
  return (
    <li
      className="quiet-desk-line"
      data-state={state}
      ref={state === 'pending' ? bringIntoView : undefined}
    >
      <div className="quiet-desk-words">
        <bdi className="sheet-text">{text}</bdi>
        <IconButton
          label={t('quiet.desk.remove', { text: isolate(text) })}
          icon={<TrashIcon weight="duotone" />}
          onPress={onRemove}
        />
      </div>
      {who === null && when === null ? null : (
        <span className="sheet-tags">
          {who === null ? null : (
            <span className={`doer doer-${who}`}>{t(`meeting.doer.${who}`)}</span>
          )}
          {when === null ? null : <span>{dayInWords(when, language, today)}</span>}
        </span>
      )}
      {state === 'approved' ? (
        <p className="quiet-desk-given" tabIndex={-1} ref={justSaid ? takeFocus : undefined}>
          <CheckCircleIcon weight="duotone" aria-hidden="true" />
          {t('quiet.desk.given')}
        </p>
      ) : (
        <>
          <p className="quiet-desk-ask">{t(`quiet.desk.${state}`)}</p>
          <HoldButton
            label={t('quiet.desk.yesTo', { text: isolate(text) })}
            words={t('quiet.desk.yes')}
            isDisabled={false}
            holdText={t('meeting.agree.hold')}
            againText={t('meeting.agree.again')}
            onHeld={onYes}
          />
        </>
      )}
    </li>
  );
}
