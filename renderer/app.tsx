import { useLiveQuery } from 'dexie-react-hooks';
import { useReducer } from 'react';
import { followDecks } from './data/decks.ts';
import { fillWorkingCopy, followChanges, workingCopy } from './data/working-copy.ts';
import { LetterView } from './before/letter-view.tsx';
import { PlanView } from './before/plan-view.tsx';
import { FrameView } from './frame/frame-view.tsx';
import { HomeView } from './home/home-view.tsx';
import { MeetingView } from './meeting/meeting-view.tsx';
import { PeopleView } from './pairing/people-view.tsx';
import { RecordView } from './record/record-view.tsx';
import { DeskView } from './review/desk-view.tsx';
import { FiguresView } from './review/figures-view.tsx';
import { Announcer } from './ui/announcer.tsx';
import { ErrorPlace, reportError } from './ui/error-notice.tsx';
import { useLook, usePreferences } from './ui/use-preferences.ts';
import { WordsProvider } from './ui/words.tsx';
import { IdleDialog } from './unlock/idle-dialog.tsx';
import { LockCover, useLockKey } from './unlock/lock.tsx';
import { UnlockView } from './unlock/unlock-view.tsx';
import { firstView, nextView, type View, type ViewAct } from './view.ts';

/** The whole window: the look, the words, and the one view that is open. */
export function App() {
  useLook();
  const { language } = usePreferences();
  const [view, act] = useReducer(nextView, firstView);

  async function enter() {
    followChanges();
    const filled = await fillWorkingCopy();
    await followDecks();
    if (filled.ok) act({ kind: 'unlocked' });
    else reportError(filled.error);
  }

  return (
    <WordsProvider language={language}>
      {view.name === 'sign-in' ? (
        <UnlockView onUnlocked={enter} />
      ) : (
        <Unlocked view={view} onAct={act} />
      )}
      <ErrorPlace />
      <Announcer />
      <LockCover />
    </WordsProvider>
  );
}

function Unlocked({
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
