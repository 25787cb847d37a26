import { useLiveQuery } from 'dexie-react-hooks';
import { LetterView } from './before/letter-view.tsx';
import { PlanView } from './before/plan-view.tsx';
import { workingCopy } from './data/working-copy.ts';
import { FrameView } from './frame/frame-view.tsx';
import { HomeView } from './home/home-view.tsx';
import { MeetingView } from './meeting/meeting-view.tsx';
import { PeopleView } from './pairing/people-view.tsx';
import { RecordView } from './record/record-view.tsx';
import { DeskView } from './review/desk-view.tsx';
import { FiguresView } from './review/figures-view.tsx';
import { IdleDialog } from './unlock/idle-dialog.tsx';
import { useLockKey } from './unlock/lock.tsx';
import type { View, ViewAct } from './view.ts';

/** Everything but the sign-in. It is fetched while somebody types their passphrase. */
export function Unlocked({
  view,
  onAct,
}: {
  readonly view: Exclude<View, { name: 'sign-in' }>;
  readonly onAct: (act: ViewAct) => void;
}) {
  useLockKey();
  return (
    <>
      <OpenView view={view} onAct={onAct} />
      <IdleDialog />
    </>
  );
}

function OpenView({
  view,
  onAct,
}: {
  readonly view: Exclude<View, { name: 'sign-in' }>;
  readonly onAct: (act: ViewAct) => void;
}) {
  const leave = () => onAct({ kind: 'left' });
  const account = useLiveQuery(() => workingCopy.account.toCollection().first(), []);
  if (account === undefined) return null;
  const { role } = account;
  switch (view.name) {
    case 'home':
      return role === 'supervisor' ? (
        <DeskView
          onPeople={() => onAct({ kind: 'people-opened' })}
          onFigures={() => onAct({ kind: 'figures-opened' })}
        />
      ) : (
        <HomeView contactId={view.contactId} isListShown={view.isListShown} onAct={onAct} />
      );
    case 'meeting':
      return <MeetingView meetingId={view.meetingId} onLeave={leave} />;
    case 'plan':
      return (
        <PlanView
          meetingId={view.meetingId}
          contactId={view.contactId}
          onLetter={() => onAct({ kind: 'letter-opened' })}
          onClose={leave}
        />
      );
    case 'letter':
      return <LetterView meetingId={view.meetingId} contactId={view.contactId} onClose={leave} />;
    case 'frame':
      return (
        <FrameView
          key={view.frameId}
          frameId={view.frameId}
          onRead={(frame) =>
            onAct({ kind: 'frame-opened', frameId: frame.id, contactId: frame.contactId })
          }
          onClose={leave}
        />
      );
    case 'record':
      return <RecordView contactId={view.contactId} onClose={leave} />;
    case 'figures':
      return <FiguresView onClose={leave} />;
    case 'people':
      return <PeopleView role={role} onClose={leave} />;
  }
}
