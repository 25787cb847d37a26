import { useLiveQuery } from 'dexie-react-hooks';
import { useRemovedFrom } from '#renderer/data/removal.ts';
import { workingCopy } from '#renderer/data/working-copy.ts';
import { Copies } from '#renderer/frame/copies.tsx';
import { framePapers } from '#renderer/frame/papers.ts';
import { FramePage } from '#renderer/frame/frame-page.tsx';
import { RecordButton } from '#renderer/record/record-button.tsx';
import { Arrival } from '#renderer/ui/arrival.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import { dayInFull } from '#shared/i18n/dates.ts';
import './declined-page.css';
import './end-page.css';
import { useRoom } from './meeting-context.ts';
import { SinceLast } from './since-last.tsx';

/** Both have said yes: the page lies where it lay, now kept, and can be taken home. */
export function AgreedPage() {
  const { t } = useWords();
  const { meeting, contact, leave } = useRoom();
  const kept = useLiveQuery(async () => {
    const frame = await workingCopy.frames.where('meetingId').equals(meeting.id).first();
    return frame && workingCopy.openedFrames.get(frame.id);
  }, [meeting.id]);
  return (
    <div className="meeting-room">
      <main className="agreed">
        <div className="agreed-side">
          <Arrival>{t('meeting.end.agreedTitle')}</Arrival>
          <p className="end-text">{t('meeting.end.agreedText')}</p>
          {kept === undefined ? null : <Copies papers={framePapers(kept.id)} isMain />}
          <p className="end-note">{t('meeting.end.agreedSafe')}</p>
          <div className="end-home">
            <Button onPress={leave}>{t('meeting.end.home')}</Button>
            <RecordButton contactId={contact.id} />
          </div>
        </div>
        {/* Long frames scroll; the keyboard must be able to scroll them. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div className="agreed-page" role="region" aria-label={t('frame.title')} tabIndex={0}>
          {kept === undefined ? null : (
            <>
              <FramePage frame={kept.frame} digest={kept.digest} />
              <SinceLast frame={kept.frame} />
            </>
          )}
        </div>
      </main>
    </div>
  );
}

/** The meeting ended without a frame: what became of it. */
export function EndPage({ outcome }: { readonly outcome: 'kept' | 'thrown-away' }) {
  const { t, language } = useWords();
  const { meeting, contact, steps, actions, leave } = useRoom();
  const keptTo = useRemovedFrom(meeting.id);
  const isKept = outcome === 'kept';
  const hasForgotten = steps.some(({ act }) => act.kind === 'sentence-forgotten');
  return (
    <main className="end">
      <div className="end-sheet">
        <Arrival>{t(isKept ? 'meeting.end.keptTitle' : 'meeting.end.thrownTitle')}</Arrival>
        <p className="end-text">{t(isKept ? 'meeting.end.keptText' : 'meeting.end.thrownText')}</p>
        {isKept && hasForgotten ? <p className="end-note">{t('quiet.kept')}</p> : null}
        {isKept && keptTo !== null ? (
          <p className="end-text">
            {t('retention.meeting.keepMeans', { day: dayInFull(keptTo, language) })}
          </p>
        ) : null}
        <div className="end-home">
          <Button look="primary" onPress={leave}>
            {t('meeting.end.home')}
          </Button>
          {isKept ? (
            <Button onPress={() => void actions.continueKept()}>{t('meeting.end.resume')}</Button>
          ) : null}
          <RecordButton contactId={contact.id} />
        </div>
      </div>
    </main>
  );
}
