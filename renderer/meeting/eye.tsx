import { EyeIcon } from '@phosphor-icons/react';
import { useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Told } from '#renderer/ui/kept.tsx';
import { useToday } from '#renderer/ui/use-today.ts';
import { useWords } from '#renderer/ui/words.tsx';
import { momentInWords } from '#shared/i18n/dates.ts';
import './eye.css';
import { useRoom } from './meeting-context.ts';
import { tellSteps } from '#shared/telling/steps.ts';

/** The sign that is always there while a meeting runs; a press shows all that is kept (P1). */
export function Eye() {
  const { t } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="eye">
      <Button icon={<EyeIcon weight="duotone" />} onPress={() => setIsOpen(true)}>
        {t('meeting.eye.sign')}
      </Button>
      {isOpen ? <StepList onClose={() => setIsOpen(false)} /> : null}
    </div>
  );
}

function StepList({ onClose }: { readonly onClose: () => void }) {
  const { t, language } = useWords();
  const { meeting, steps } = useRoom();
  const today = useToday();
  const told = tellSteps(steps, meeting.start.deck, t, language, today).toReversed();
  return (
    <Dialog title={t('meeting.eye.title')} isOpen onClose={onClose} size="wide">
      <p>{t('meeting.eye.intro')}</p>
      <p>{t('meeting.eye.started', { when: momentInWords(meeting.startedAt, language) })}</p>
      {told.length === 0 ? (
        <p>{t('meeting.eye.empty')}</p>
      ) : (
        // Long lists scroll; the keyboard must be able to scroll them.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <ol className="eye-steps" tabIndex={0} reversed aria-label={t('meeting.eye.title')}>
          {told.map(({ step, words }) => (
            <li key={step.seq} className="eye-step">
              <time dateTime={step.at}>{momentInWords(step.at, language)}</time>
              <span>
                <Told>{words}</Told>
              </span>
            </li>
          ))}
        </ol>
      )}
    </Dialog>
  );
}
