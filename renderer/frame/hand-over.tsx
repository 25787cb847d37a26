import { ArchiveIcon } from '@phosphor-icons/react';
import { useEffect, useRef, useState } from 'react';
import { client } from '#renderer/data/client.ts';
import { useRemovedFrom } from '#renderer/data/removal.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { reportError } from '#renderer/ui/error-notice.tsx';
import { isolate } from '#shared/i18n/isolate.ts';
import { useWords } from '#renderer/ui/words.tsx';
import { dayInFull } from '#shared/i18n/dates.ts';
import { postponed } from '#shared/model/retention.ts';
import type { KeptFrame } from '#shared/model/record.ts';
import type { Result } from '#shared/result.ts';
import { dayOf } from '#shared/i18n/dates.ts';
import { useToday } from '#renderer/ui/use-today.ts';
import './hand-over.css';
import { HandOverDialog } from './hand-over-dialog.tsx';
import { RemoveNowDialog } from './remove-now-dialog.tsx';

/** Whether a frame has been moved to the official case record, and what that means for the copy here. */
export function HandOver({ frame }: { readonly frame: KeptFrame }) {
  const { t, language } = useWords();
  const today = useToday();
  const removedFrom = useRemovedFrom(frame.id);
  const [dialog, setDialog] = useState<'move' | 'remove' | null>(null);
  const { id: frameId, handOver } = frame;
  const words = useRef<HTMLParagraphElement>(null);
  const isMoved = handOver !== null;
  const wasMoved = useRef(isMoved);
  // The button that was pressed is gone with the state it belonged to. The news can come while the
  // sheet is still there, and a sheet lets no focus out.
  useEffect(() => {
    if (dialog !== null) return;
    if (wasMoved.current !== isMoved) words.current?.focus();
    wasMoved.current = isMoved;
  }, [isMoved, dialog]);
  const close = () => setDialog(null);

  function keepLonger(purgeOn: string) {
    const day = dayInFull(postponed(purgeOn, dayOf(today)), language);
    void change(client.frames.postponePurge({ frameId }), t('retention.frame.keptLonger', { day }));
  }

  return (
    <section className={handOver === null ? 'hand-over' : 'hand-over hand-over-done'}>
      <ArchiveIcon className="hand-over-icon" aria-hidden="true" weight="duotone" />
      {handOver === null ? (
        <>
          <p ref={words} tabIndex={-1} className="hand-over-words">
            {t('retention.frame.onlyHere')}
          </p>
          <Button onPress={() => setDialog('move')}>{t('retention.frame.move')}</Button>
        </>
      ) : (
        <>
          <div className="hand-over-words">
            <p ref={words} tabIndex={-1}>
              {t('retention.frame.moved', {
                day: dayInFull(handOver.movedOn, language),
                who: isolate(handOver.movedBy),
              })}
            </p>
            {removedFrom === null ? null : (
              <p className="hand-over-until">
                {t('retention.frame.removedFrom', { day: dayInFull(removedFrom, language) })}
              </p>
            )}
          </div>
          <div className="hand-over-do">
            <Button onPress={() => keepLonger(handOver.purgeOn)}>
              {t('retention.frame.keepLonger')}
            </Button>
            <Button
              onPress={() =>
                void change(
                  client.frames.withdrawHandOver({ frameId }),
                  t('retention.frame.takenBack'),
                )
              }
            >
              {t('retention.frame.takeBack')}
            </Button>
            <Button look="danger" onPress={() => setDialog('remove')}>
              {t('retention.frame.removeNow')}
            </Button>
          </div>
        </>
      )}
      {dialog === 'move' ? <HandOverDialog frameId={frameId} onClose={close} /> : null}
      {dialog === 'remove' ? <RemoveNowDialog frame={frame} onClose={close} /> : null}
    </section>
  );
}

/** Says what was done, or what went wrong. */
async function change(work: Promise<Result<null>>, said: string) {
  const changed = await work;
  if (changed.ok) announce(said);
  else reportError(changed.error);
}
