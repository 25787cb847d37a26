import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { client } from '#renderer/data/client.ts';
import { useMeeting } from '#renderer/data/meeting.ts';
import { openMeeting, workingCopy } from '#renderer/data/working-copy.ts';
import { reportError } from '#renderer/ui/error-notice.tsx';
import { useWords, WordsProvider } from '#renderer/ui/words.tsx';
import { isOver } from '#shared/model/record.ts';
import { isQuiet } from '#shared/model/quiet.ts';
import { actionsOf, StepQueue, type Hand } from './actions.ts';
import type { Drafts } from './drafts.ts';
import { useEarlierFrame } from './earlier-frame.ts';
import { MeetingContext, type MeetingRoom } from './meeting-context.ts';
import { MeetingTable } from './meeting-table.tsx';
import './meeting.css';

export interface MeetingViewProps {
  readonly meetingId: string;
  /** The meeting is over, or could not be opened. */
  readonly onLeave: () => void;
}

/** The heart of the program: two people at one screen. */
export function MeetingView(props: MeetingViewProps) {
  return <Room key={props.meetingId} {...props} />;
}

function Room({ meetingId, onLeave }: MeetingViewProps) {
  const live = useMeeting(meetingId);
  const stepCount = useOpenedSteps(meetingId, onLeave);
  const account = useLiveQuery(() => workingCopy.account.toCollection().first(), []);
  const contactId = live?.meeting.contactId;
  const contact = useLiveQuery(
    () => (contactId === undefined ? undefined : workingCopy.contacts.get(contactId)),
    [contactId],
  );
  const earlier = useEarlierFrame(contactId, meetingId);
  const [hand, setHand] = useState<Hand>('youth');
  const [queue] = useState(() => new StepQueue(meetingId));
  const [actions] = useState(() => actionsOf(queue));
  const [drafts] = useState<Drafts>(() => new Map());
  const state = live?.state;
  useLayoutEffect(() => {
    if (state !== undefined) queue.show({ state, hand });
  }, [queue, state, hand]);

  useEffect(() => {
    void client.app.meetingMode({ on: true });
    return () => void client.app.meetingMode({ on: false });
  }, []);

  // A meeting that is over has no steps left, and still its last page to show.
  const isOpen =
    live !== undefined &&
    stepCount !== null &&
    (live.steps.length >= stepCount || isOver(live.meeting));
  const hasOpened = useRef(false);
  useEffect(() => {
    if (!isOpen || hasOpened.current) return;
    hasOpened.current = true;
    if (live.meeting.outcome === 'kept') void actions.continueKept();
  }, [isOpen, live, actions]);

  const room = useMemo<MeetingRoom | null>(
    () =>
      live === undefined || contact === undefined || account === undefined || earlier === undefined
        ? null
        : {
            ...live,
            actions,
            drafts,
            contact,
            caseworkerName: account.displayName,
            earlier,
            hand,
            setHand,
            isQuiet: isQuiet(live.state),
            leave: onLeave,
          },
    [live, actions, drafts, contact, account, earlier, hand, onLeave],
  );

  if (!isOpen || room === null) return <Loading />;
  return (
    <WordsProvider language={room.state.language}>
      <MeetingContext value={room}>
        <MeetingTable />
      </MeetingContext>
    </WordsProvider>
  );
}

/** Fetches the meeting's steps; answers how many there were, or null while they are on their way. */
function useOpenedSteps(meetingId: string, onFailed: () => void): number | null {
  const [count, setCount] = useState<number | null>(null);
  const fail = useEffectEvent(onFailed);
  useEffect(() => {
    let isCurrent = true;
    async function open() {
      const opened = await openMeeting(meetingId);
      if (!isCurrent) return;
      if (!opened.ok) {
        reportError(opened.error);
        fail();
        return;
      }
      const steps = await workingCopy.steps.where('meetingId').equals(meetingId).count();
      if (isCurrent) setCount(steps);
    }
    void open();
    return () => {
      isCurrent = false;
    };
  }, [meetingId]);
  return count;
}

function Loading() {
  const { t } = useWords();
  return (
    <main className="meeting-loading">
      <p>{t('meeting.loading')}</p>
    </main>
  );
}
