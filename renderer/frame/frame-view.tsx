import { ArrowLeftIcon } from '@phosphor-icons/react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useOpenedFrame } from '#renderer/data/frame.ts';
import { workingCopy } from '#renderer/data/working-copy.ts';
import { Arrival } from '#renderer/ui/arrival.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import { momentInWords } from '#shared/i18n/dates.ts';
import { Changes } from './changes.tsx';
import type { KeptFrame } from '#shared/model/record.ts';
import { CheckPaper } from './check-paper.tsx';
import { Copies } from './copies.tsx';
import { framePapers } from './papers.ts';
import { FramePage } from './frame-page.tsx';
import './frame-view.css';
import { HandOver } from './hand-over.tsx';
import { Tombstone } from './tombstone.tsx';

/** A kept frame, to be read and taken along. Nothing here can change it. */
export function FrameView({
  frameId,
  onRead,
  onClose,
}: {
  readonly frameId: string;
  /** Another frame is to be read, found by the code on a paper. */
  readonly onRead: (frame: KeptFrame) => void;
  readonly onClose: () => void;
}) {
  const { t, language } = useWords();
  const kept = useLiveQuery(async () => (await workingCopy.frames.get(frameId)) ?? null, [frameId]);
  return (
    <main className="frame-view">
      <header className="frame-view-head">
        <Button icon={<ArrowLeftIcon />} onPress={onClose}>
          {t('frame.view.close')}
        </Button>
        <Arrival>{t(kept?.purgedAt == null ? 'frame.view.title' : 'retention.gone.view')}</Arrival>
        {kept == null || kept.purgedAt !== null ? null : <Copies papers={framePapers(frameId)} />}
      </header>
      {kept === undefined ? null : kept === null ? (
        <p className="frame-view-note">{t('frame.view.missing')}</p>
      ) : (
        <>
          {kept.purgedAt === null ? (
            <>
              <HandOver frame={kept} />
              <p className="frame-view-note">
                {t('frame.view.signed', { when: momentInWords(kept.agreedAt, language) })}
              </p>
              <OpenedPage kept={kept} />
            </>
          ) : (
            <Tombstone frame={kept} />
          )}
          <div className="frame-view-check">
            <CheckPaper onRead={onRead} />
          </div>
        </>
      )}
    </main>
  );
}

/** What the frame says: fetched for this page only, and that is logged. */
function OpenedPage({ kept }: { readonly kept: KeptFrame }) {
  const opened = useOpenedFrame(kept.id);
  return opened === undefined ? null : (
    <>
      <Changes key={kept.id} kept={kept} frame={opened.frame} />
      <FramePage frame={opened.frame} digest={opened.digest} />
    </>
  );
}
