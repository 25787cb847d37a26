import { CheckCircleIcon, MagnifyingGlassIcon } from '@phosphor-icons/react';
import { useId, useState } from 'react';
import { useRoom } from '#renderer/meeting/meeting-context.ts';
import { QuietLine } from '#renderer/meeting/quiet-line.tsx';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { DatePicker } from '#renderer/ui/date-picker.tsx';
import { useToday } from '#renderer/ui/use-today.ts';
import { useWords } from '#renderer/ui/words.tsx';
import { dayInWords } from '#shared/i18n/dates.ts';
import './find-out.css';

/** "Det vet jag inte, jag tar reda på det till …": becomes a promise in the frame, with its day. */
export function FindOut({ question }: { readonly question: string }) {
  const { t, language } = useWords();
  const { state, actions, isQuiet } = useRoom();
  const id = useId();
  const today = useToday();
  const [isOpen, setIsOpen] = useState(false);
  const [isTried, setIsTried] = useState(false);
  const [day, setDay] = useState<string | null>(null);
  /** The focus goes to what became of the button. */
  const [justPromised, setJustPromised] = useState(false);
  const words = t('toolbox.questions.promise', { question });
  const promised = state.sentences.find(({ text }) => text === words);

  async function promise() {
    setIsTried(true);
    if (day === null) return;
    setJustPromised(true);
    if (await actions.findOut(words, day)) announce(t('toolbox.questions.promised'));
  }

  if (state.outcome !== 'open') return null;
  if (promised !== undefined) {
    return (
      <p className="find-out-done" tabIndex={-1} ref={justPromised ? takeFocus : undefined}>
        <CheckCircleIcon weight="duotone" aria-hidden="true" />
        <span>
          {t('toolbox.questions.inFrame')} <strong>{words}</strong>{' '}
          {promised.when === null
            ? null
            : t('meeting.answers.until', { day: dayInWords(promised.when, language, today) })}
        </span>
      </p>
    );
  }
  if (isQuiet) return <QuietLine>{t('toolbox.questions.quiet')}</QuietLine>;
  if (state.sentences.length >= 20) return <p>{t('meeting.sheet.full')}</p>;
  return (
    <div className="find-out">
      <Button
        icon={<MagnifyingGlassIcon weight="duotone" />}
        aria-expanded={isOpen}
        aria-controls={id}
        onPress={() => setIsOpen(!isOpen)}
      >
        {t('toolbox.questions.unknown')}
      </Button>
      {isOpen ? (
        <div id={id} className="find-out-promise">
          <p className="find-out-words">{words}</p>
          <div>
            <DatePicker
              label={t('meeting.answers.when')}
              value={day}
              onChange={setDay}
              language={language}
              quick
            />
            <p className="find-out-missing" aria-live="polite">
              {isTried && day === null ? t('toolbox.questions.dayMissing') : null}
            </p>
          </div>
          <Button look="primary" onPress={() => void promise()}>
            {t('toolbox.questions.put')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
