import { useEffect, useId } from 'react';
import { Difference } from '#renderer/frame/difference.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import type { Frame } from '#shared/model/frame.ts';
import { EarlierFrameButton } from './earlier-frame-button.tsx';
import { useRoom } from './meeting-context.ts';

/** What this frame says otherwise than the one before it, so that a yes is to a change that was seen. */
export function SinceLast({ frame }: { readonly frame: Frame }) {
  const { t } = useWords();
  const { earlier } = useRoom();
  const id = useId();
  const open = earlier?.open;
  useEffect(() => void open?.(), [open]);
  if (earlier === null) return null;
  const { kept } = earlier;
  const isGone = kept.purgedAt !== null;
  if (!isGone && earlier.opened === undefined) return null;
  return (
    <section className="changes" aria-labelledby={`${id}-title`}>
      <div className="changes-head">
        <h2 id={`${id}-title`}>{t('versions.sinceLast')}</h2>
        <EarlierFrameButton />
      </div>
      {earlier.opened === undefined ? (
        <p>{t('versions.compare.purged', { version: kept.version })}</p>
      ) : (
        <Difference earlier={earlier.opened.frame} later={frame} />
      )}
    </section>
  );
}
