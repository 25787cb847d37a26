import { useEffect, useState } from 'react';
import { client } from '#renderer/data/client.ts';
import { openPromises, type PromiseEntry } from '#renderer/data/promises.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { DatePicker } from '#renderer/ui/date-picker.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import { dayInFull } from '#shared/i18n/dates.ts';
import { isolate } from '#shared/i18n/isolate.ts';
import { isUntold } from '#shared/model/promise.ts';
import { promiseMarks, tellings, type PromiseMark, type Telling } from '#shared/model/step.ts';
import type { AppError } from '#shared/result.ts';
import './mark-dialog.css';
import { PromiseText } from './promise-text.tsx';

/** What became of a promise, said by the one who promised. Of a change also how the youth was told. */
export function MarkDialog({
  entry: { promise, contact, opened },
  onClose,
}: {
  readonly entry: PromiseEntry;
  readonly onClose: () => void;
}) {
  const { t, language } = useWords();
  const { outcome } = promise;
  const [mark, setMark] = useState<PromiseMark | null>(outcome.mark);
  const [newDay, setNewDay] = useState(outcome.newDay);
  // "Not yet" was honest then; whether it still is, is asked again.
  const [told, setTold] = useState<Telling | null>(isUntold(outcome) ? null : outcome.told);
  const [isTried, setTried] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const isShown = opened !== undefined;
  useEffect(() => {
    if (!isShown) void openPromises(contact.id);
  }, [isShown, contact.id]);

  const isChange = mark === 'changed';
  const missing =
    mark === null
      ? t('promises.dialog.missing')
      : isChange && told === null
        ? t('promises.dialog.toldMissing')
        : null;

  async function send(said: PromiseMark | null) {
    setError(null);
    const { frameId, id: promiseId } = promise;
    const change = said === 'changed' ? { told, newDay } : ({ told: null, newDay: null } as const);
    const sent = await client.promises.mark({ frameId, promiseId, mark: said, ...change });
    if (!sent.ok) {
      setError(sent.error);
      return;
    }
    announce(t(said === null ? 'promises.dialog.takenBack' : 'promises.dialog.saved'));
    onClose();
  }

  async function save() {
    setTried(true);
    if (missing === null) await send(mark);
    else announce(missing);
  }

  return (
    <Dialog
      title={t(isUntold(outcome) ? 'promises.dialog.toldTitle' : 'promises.dialog.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          {outcome.mark === null ? null : (
            <span className="mark-take-back">
              <Button look="quiet" onPress={() => send(null)}>
                {t('promises.dialog.takeBack')}
              </Button>
            </span>
          )}
          <Button onPress={onClose}>{t('common.action.cancel')}</Button>
          <Button look="primary" onPress={save}>
            {t('common.action.save')}
          </Button>
        </>
      }
    >
      <div className="mark-promise">
        <p>
          {t('promises.dialog.promised', {
            name: isolate(contact.name),
            day: dayInFull(promise.agreedOn, language),
          })}
        </p>
        {isShown ? <PromiseText {...opened} /> : <p>{t('promises.dialog.loading')}</p>}
        {promise.when === null ? null : (
          <p>{t('frame.until', { day: dayInFull(promise.when, language) })}</p>
        )}
      </div>
      <Choice<PromiseMark>
        label={t('promises.dialog.question')}
        description={t(isChange ? 'promises.dialog.changedHint' : 'promises.dialog.keptHint')}
        options={promiseMarks.map((id) => ({ id, label: t(`promises.dialog.mark.${id}`) }))}
        value={mark}
        onChange={setMark}
      />
      {isChange ? (
        <>
          <DatePicker
            label={t('promises.dialog.newDay')}
            value={newDay}
            onChange={setNewDay}
            language={language}
            quick
          />
          <Choice<Telling>
            label={t('promises.dialog.told', { name: isolate(contact.name) })}
            description={told === 'not-yet' ? t('promises.dialog.untoldHint') : undefined}
            options={tellings.map((id) => ({ id, label: t(`promises.dialog.tellings.${id}`) }))}
            value={told}
            onChange={setTold}
          />
        </>
      ) : null}
      {isTried && missing !== null ? <p className="field-error">{missing}</p> : null}
      {error === null ? null : <ErrorNotice error={error} />}
    </Dialog>
  );
}
