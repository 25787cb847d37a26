import { lazy, Suspense, useEffect, useReducer } from 'react';
import { followDecks } from './data/decks.ts';
import { fillWorkingCopy, followChanges } from './data/working-copy.ts';
import { Announcer } from './ui/announcer.tsx';
import { ErrorPlace, reportError } from './ui/error-notice.tsx';
import { useLook, usePreferences } from './ui/use-preferences.ts';
import { WordsProvider } from './ui/words.tsx';
import { LockCover } from './unlock/lock.tsx';
import { UnlockView } from './unlock/unlock-view.tsx';
import { firstView, nextView } from './view.ts';

const loadUnlocked = async () => ({ default: (await import('./unlocked.tsx')).Unlocked });
const Unlocked = lazy(loadUnlocked);

/** The whole window: the look, the words, and the one view that is open. */
export function App() {
  useLook();
  const { language } = usePreferences();
  const [view, act] = useReducer(nextView, firstView);

  useEffect(() => {
    void loadUnlocked();
  }, []);

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
        <Suspense>
          <Unlocked view={view} onAct={act} />
        </Suspense>
      )}
      <ErrorPlace />
      <Announcer />
      <LockCover />
    </WordsProvider>
  );
}
