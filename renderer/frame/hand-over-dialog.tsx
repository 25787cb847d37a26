import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { client } from '#renderer/data/client.ts';
import { workingCopy } from '#renderer/data/working-copy.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { DatePicker } from '#renderer/ui/date-picker.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { usePreferences } from '#renderer/ui/use-preferences.ts';
import { useToday } from '#renderer/ui/use-today.ts';
import { useWords } from '#renderer/ui/words.tsx';
import { dayInFull, dayOf } from '#shared/i18n/dates.ts';
import { daysAfter } from '#shared/model/retention.ts';
import { textLimits, textProblem } from '#shared/model/text.ts';
import type { AppError } from '#shared/result.ts';
import { Copies } from './copies.tsx';
import { framePapers } from './papers.ts';

/** "Lägg i akten": the frame is taken out, put into the official record there, and here it is said so. */
export function HandOverDialog({
  frameId,
  onClose,
}: {
  readonly frameId: string;
  readonly onClose: () => void;
}) {
  const { t, language } = useWords();
  const today = dayOf(useToday());
  const { retentionDays } = usePreferences();
  const account = useLiveQuery(() => workingCopy.account.toCollection().first(), []);
  const [movedOn, setMovedOn] = useState(today);
  /** Null until somebody has written another name than one's own. */
  const [name, setName] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const movedBy = name ?? account?.displayName ?? '';

  async function say() {
    setTried(true);
    setError(null);
    if (textProblem(movedBy, textLimits.displayName) !== null) return;
    const moved = await client.frames.handOver({ frameId, movedOn, movedBy });
    if (!moved.ok) {
      setError(moved.error);
      return;
    }
    announce(t('retention.move.done'));
    onClose();
  }

  return (
    <Dialog
      title={t('retention.move.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.action.cancel')}</Button>
          <Button look="primary" onPress={say}>
            {t('retention.move.done')}
          </Button>
        </>
      }
    >
      <ol className="hand-over-parts">
        <li>
          <h3>{t('retention.move.take')}</h3>
          <p>{t('retention.move.takeWords')}</p>
          <Copies papers={framePapers(frameId, ['pdf', 'text', 'json'])} />
        </li>
        <li>
          <h3>{t('retention.move.say')}</h3>
          <div className="hand-over-fields">
            <DatePicker
              label={t('retention.move.day')}
              value={movedOn}
              onChange={(day) => setMovedOn(day ?? today)}
              language={language}
              span="until-today"
              isRequired
            />
            <TextField
              label={t('retention.move.who')}
              value={movedBy}
              onChange={setName}
              limit={textLimits.displayName}
              isTried={isTried}
              onSubmit={say}
            />
          </div>
          <p className="hand-over-removed">
            {t('retention.move.removed', {
              day: dayInFull(daysAfter(today, retentionDays), language),
            })}
          </p>
        </li>
      </ol>
      {error === null ? null : <ErrorNotice error={error} />}
    </Dialog>
  );
}
